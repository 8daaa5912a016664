"""Measures of the row of logos (prints.md: one row, 14 mm high)."""

from eventmgr.documents.theme.paper import MM

HEIGHT = 14 * MM
BELOW = 18.0  # white under the row
GAP = 0.5  # between two logos, of the height
WIDEST = 4.0  # of a logo, in heights
