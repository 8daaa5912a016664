"""Uploads: checked, re-encoded, kept outside the web root, fetched only as downloads."""
