"""Lists of people that come in as files, and the same columns going out."""
