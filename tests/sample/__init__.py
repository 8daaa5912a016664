"""The two sample events: facts with their source, and people who obviously do not exist."""
