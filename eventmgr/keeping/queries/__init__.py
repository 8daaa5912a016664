"""Reads of what is kept about people."""
