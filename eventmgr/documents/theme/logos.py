"""Measures of the row of logos (prints.md: one row, 14 mm high)."""

from eventmgr.documents.theme.paper import MM

HEIGHT = 14 * MM
BELOW = 18.0  # white under the row
SHARE_OF_HEAD, HEAD_GAP = 0.5, 12.0  # beside the title of a list: so much of the width at most
GAP = 0.5  # between two logos, of the height
WIDEST = 4.0  # of a logo, in heights
