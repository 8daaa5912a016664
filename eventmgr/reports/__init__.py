"""Figures over all areas: the overview, the documents page, the post-event report."""
