"""Verbs of keeping: purge a class of an event, forget one person."""
