"""Which value belongs to which class, and when a class is due."""
