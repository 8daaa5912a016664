"""Type: Noto Sans in sizes 9 · 9.5 · 10 · 12 · 16 · 24 · 30 · 36 pt, leading in steps of 3 pt on a base line of 12 pt.

9 pt is the smallest size there is. Figures are Noto's own: lining and tabular.
"""

from eventmgr.documents.text import Style

SMALLEST = 9.0

SMALL = Style(9, 12)
SMALL_STRONG = Style(9, 12, 600)
SMALL_ITALIC = Style(9, 12, italic=True)
LABEL = Style(9, 12, 500, feats=("smcp", "c2sc"), track=50)  # real small capitals
BODY = Style(9.5, 12)
BODY_MEDIUM = Style(9.5, 12, 500)
BODY_STRONG = Style(9.5, 12, 600)
BODY_ITALIC = Style(9.5, 12, italic=True)
READING = Style(10, 14)  # running text of reports, 112 mm wide
NATIVE = Style(9, 15)  # 3 pt more: Thai and Lao rise 1.18 em, Khmer sinks below 0.45 em
LEAD = Style(12, 15)  # the lines under a title
HEAD_3 = Style(12, 15, 600)
HEAD_3_LIGHT = Style(12, 15)
HEAD_2 = Style(16, 18, 700)
HEAD_2_LIGHT = Style(16, 18)
TITLE = Style(24, 27, 700)
KEY_FIGURE = Style(30, 36, 700)
DISPLAY = Style(36, 39, 700)
CAPITALS = Style(9, 12, 700, feats=("case",), track=60)  # markings
TLP = Style(12, 12, 700, feats=("case",))  # FIRST TLP 2.0: 12 pt or larger, right-justified


def baseline(style: Style) -> float:
    """How far below the top of its line the base line of a style lies."""
    return style.lead * 0.75 + (style.lead - 12) * 0.08
