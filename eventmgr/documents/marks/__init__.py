"""Everything that is drawn and is not text: rules, boxes, patterns, codes, cutting marks."""

from eventmgr.documents.marks.codes import qr_code
from eventmgr.documents.marks.cutting import crop_marks
from eventmgr.documents.marks.letters import fill_in, letter_box
from eventmgr.documents.marks.lines import box, rule, vertical
from eventmgr.documents.marks.patterns import Pattern, pattern

__all__ = ["Pattern", "box", "crop_marks", "fill_in", "letter_box", "pattern", "qr_code", "rule", "vertical"]
