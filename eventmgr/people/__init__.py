"""A person, once, whatever they do."""
