"""Cells of .csv files that a spreadsheet would take for formulas (OWASP, CSV injection)."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")
GUARD = "'"


def guarded(text: str) -> str:
    """`text` so that no spreadsheet calculates it: with an apostrophe before it where it looks like a formula.

    A text that begins with an apostrophe gets one more, so that `unguarded` gives every text back as it was.
    """
    return GUARD + text if text.startswith((*FORMULA, GUARD)) else text


def unguarded(text: str) -> str:
    """`text` without the apostrophe that `guarded` put before it; a foreign apostrophe before a word stays."""
    return text[1:] if text.startswith(GUARD) and text[1:].startswith((*FORMULA, GUARD)) else text
