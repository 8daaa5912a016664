"""Measures of key figures."""

from eventmgr.documents.theme.paper import MM
from eventmgr.documents.theme.rows import Look

FIGURES = Look(above=4, below=0, top=0)
SPACE = 6.0
GAP = 4 * MM
SMALLEST = 16.0
BEARING = 1.0  # figures of 30 pt stand so much to the right of their place
