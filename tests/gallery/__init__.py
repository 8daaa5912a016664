"""The gallery of docs/gallery.md: a small picture of every document of the demonstration."""
