"""Rules, greys and patterns. Greys run from 0 (black) to 1 (white), in DeviceGray: no colour ink is used."""

HAIR = 0.4  # between rows; never thinner
THIN = 0.6  # writing lines, verticals
RULE = 0.9  # first and last rule of a table
BAR = 2.0  # above a section

BLACK, WHITE = 0.0, 1.0
TINT = 0.93  # 7 %: totals, breaks; text stands only on white or on this
TINT_DARK = 0.85  # 15 % at most
MID = 0.6  # rules inside a group; charts
DARK = 0.35  # charts
WATERMARK = 0.94  # 6 %

PATTERN_LINE = 0.9
PATTERN_STEP = 4.5
DIAGONAL_STEP = PATTERN_STEP * 1.4
DASH_LINE, DASH_STEP, DASH = 1.4, PATTERN_STEP * 1.3, "[5 4] 0 d"
DOT, DOT_STEP, DOTS = 1.9, 5.0, "1 J [0 5] 0 d"
WIDE_LINE, WIDE_STEP, WIDE_VERTICAL_STEP = 4.0, 13.0, 9.0

CROP_GAP, CROP_LENGTH = 5.67, 11.34  # 2 mm and 4 mm

WRITING_LINE_DROP = 2.0  # a writing line below the base line of its label
WRITING_LINE_GAP = 4.0

LETTER_BOX_DROP = 0.24  # of its size: how far a letter box hangs below the base line
LETTER_BOX_TYPE = 0.82
LETTER_BOX_RISE = 0.21
