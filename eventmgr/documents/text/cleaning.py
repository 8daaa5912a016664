"""From any string to text that can be set."""

import re
import unicodedata

REPLACEMENT = "\ufffd"

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Explicit embeddings and overrides would turn round what follows them in the line; the marks and isolates that
# Unicode recommends instead are kept. A soft hyphen would break words without showing a hyphen.
_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u202a-\u202e\ufeff]")
_NOT_CHARACTERS = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)


def clean(text: str) -> str:
    """NFC; line ends as newline, tab as space, other controls dropped; halves of surrogate pairs replaced."""
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    text = _NOT_CHARACTERS.sub(REPLACEMENT, _DROPPED.sub("", text))
    return unicodedata.normalize("NFC", text)
