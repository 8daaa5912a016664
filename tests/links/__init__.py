"""Private links."""
