"""Which language a name is written in, as far as its letters tell: for the `lang` attribute of native names.

The style gives tall scripts their line height by it, the browser its font, and a screen reader its voice.
"""

_SCRIPTS = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "und-Cyrl"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x077F, "ar"),
    (0x0900, 0x097F, "und-Deva"),
    (0x0980, 0x09FF, "bn"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"),
    (0x0E80, 0x0EFF, "lo"),
    (0x1000, 0x109F, "my"),
    (0x10A0, 0x10FF, "ka"),
    (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"),
    (0x3040, 0x30FF, "ja"),
    (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
)
# Letters that, of the languages written in Latin letters here, only Vietnamese has; á or ê alone prove nothing.
_VIETNAMESE = frozenset("ăđơưĂĐƠƯ")
_VIETNAMESE_BLOCK = (0x1EA0, 0x1EF9)


def language_of(text: str | None) -> str:
    """Language tag of the first letter that gives one away, "" for plain Latin letters and no text."""
    for character in text or "":
        tag = _language_of_letter(character)
        if tag:
            return tag
    return ""


def _language_of_letter(character: str) -> str:
    code = ord(character)
    if character in _VIETNAMESE or _VIETNAMESE_BLOCK[0] <= code <= _VIETNAMESE_BLOCK[1]:
        return "vi"
    return next((tag for first, last, tag in _SCRIPTS if first <= code <= last), "")
