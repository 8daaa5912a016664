"""The cases, one kind of work a file."""
