"""Names of persons: how they are folded, ordered, found, printed and compared (domain.md B.5, E-01 to E-05).

A name is printed as the delegation wrote it (R7): nothing here changes the order of its words or their letters,
except that the part which was marked as the family part may be set in capitals.
"""

import re
import unicodedata
from collections.abc import Iterable

PARTICLES = frozenset({"bin", "binti", "bint", "bt", "bte", "binte", "ibn", "a/l", "a/p", "s/o", "d/o"})
"""Words that say whose child somebody is; never capitalised, never a surname (E-02)."""

_CAPS_FAMILY = "caps_family"  # events.enums.NameStyle.CAPS_FAMILY; this module knows no area

# Latin, Greek and Cyrillic accents are general combining marks. The vowel signs and tones of Thai, Khmer, Lao,
# Burmese, Sinhala and Tamil stand in the blocks of their scripts, so taking these marks away leaves them whole.
_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
# Joiners, breaks and directions that nobody types in a search box.
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
# A database refuses NUL and halves of letters, and nobody means the other controls.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("’‘ʼʻʹ′`´", "'"),
        **dict.fromkeys("‐‑‒–—−", "-"),
        "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "ng", "ə": "e",
        "Đ": "d", "Ð": "d", "Ø": "o", "Ł": "l", "Ħ": "h", "Ŧ": "t", "Ŋ": "ng", "Ə": "e",
        "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th",
    }
)  # fmt: skip

# Thai and Lao write some vowels before the consonant they follow in the alphabet, and tones do not count.
_LEADING_VOWEL = re.compile("([เ-ไ])([ก-ฮ])|([ເ-ໄ])([ກ-ຮໜ-ໟ])")
_TONES = re.compile("[\u0e47-\u0e4e\u0ec8-\u0ece]")

_SAME_PARTICLE = {"bt": "binti", "bte": "binti", "binte": "binti", "bint": "binti", "ibn": "bin"}
_TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof", "dato", "dato'", "datuk", "datin", "haji", "hajah"})


def one_line(text: str) -> str:
    """`text` as it is kept: every letter as written (R7), in NFC, without control characters, single spaces."""
    return " ".join(_CONTROLS.sub("", unicodedata.normalize("NFC", text)).split())


def several_lines(text: str) -> str:
    """Like `one_line`, but lines stay lines; what a form sends as CR LF becomes one line break."""
    lines = [one_line(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return "\n".join(lines).strip("\n")


def fold(text: str) -> str:
    """`text` for search and order: no accents, no capitals, single spaces; other scripts keep their signs."""
    if text.isascii():
        return " ".join(text.replace("`", "'").casefold().split())
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.translate(_LETTERS)))
    # Case folding may set an accent free once more, so the marks are taken away a second time.
    folded = unicodedata.normalize("NFKD", _INVISIBLE.sub("", plain).casefold().translate(_LETTERS))
    return " ".join(unicodedata.normalize("NFKC", _ACCENTS.sub("", folded)).split())


def title_sort_key(text: str) -> str:
    """The key that orders countries and organisations: folded, without a leading "the" (B.6)."""
    return fold(text).removeprefix("the ")


def sort_key(full_name: str, family_part: str = "", override: str = "") -> str:
    """The key that orders persons: the override, else the family part and then the rest, else the full name.

    Thai and Lao vowels that are written first count after their consonant, as their dictionaries have it.
    """
    if override.strip():
        return _dictionary_order(fold(override))
    name, family = fold(full_name), fold(family_part)
    if not family:
        return _dictionary_order(name)
    rest = " ".join(_whole(family).sub(" ", name, count=1).split())
    return _dictionary_order(f"{family} {rest}".rstrip())


def search_key(*parts: str | None) -> str:
    """One folded text of all `parts`, in which `search_terms` are looked for."""
    return " ".join(folded for part in parts if part and (folded := fold(part)))


def search_terms(text: str) -> list[str]:
    """The folded words of a search; a row is found when its search key contains every one of them."""
    return fold(text).split()


def printed_name(
    rank: str, honorific: str, *, full_name: str, family_part: str = "", name_style: str = "as_supplied"
) -> str:
    """`[Honorific] [Rank] Name`; with the style `caps_family` the marked part of the name in capitals (B.5).

    `name_style` is a value of `events.enums.NameStyle`. A family part that is not a whole word, or several, of
    the name changes nothing.
    """
    name = full_name
    if name_style == _CAPS_FAMILY and family_part.strip():
        name = _with_capitals(full_name, family_part.strip())
    return " ".join(part.strip() for part in (honorific, rank, name) if part.strip())


def normalised_name(text: str) -> str:
    """The name for comparison: folded, without points, commas and leading titles; "bt" and "binti" are one."""
    words = fold(re.sub(r"[.,;]", " ", text)).split()
    while len(words) > 1 and words[0] in _TITLES:
        del words[0]
    return " ".join(_SAME_PARTICLE.get(word, word) for word in words)


def name_fingerprints(text: str) -> frozenset[str]:
    """Marks by which names that may be alike are brought together before `names_alike` judges each pair.

    The words in alphabetical order, with hyphens opened and without "bin" and its like; and the initials with the
    last word, so that "K. H. Silva" meets "Kaluhandhilage Hemachandra SILVA" (E-02, E-05).
    """
    words = _words(text)
    return frozenset({" ".join(sorted(words)), _initials(words)}) if words else frozenset()


def names_somebody(text: str, folded_names: Iterable[str]) -> bool:
    """Whether one of these folded names stands in `text`: as whole words, or anywhere in scripts without spaces."""
    folded = fold(text)
    return any(
        re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded) if name.isascii() else name in folded
        for name in folded_names
    )


def names_alike(one: str, other: str) -> bool:
    """Whether two names may be one person's: another order of words, or initials. A hint, never proof (R2)."""
    first, second = _words(one), _words(other)
    if not first or sorted(first) == sorted(second):
        return bool(first)
    return (_has_initials(first) or _has_initials(second)) and _initials(first) == _initials(second)


def _dictionary_order(folded: str) -> str:
    if folded.isascii():
        return folded
    return _TONES.sub("", _LEADING_VOWEL.sub(lambda m: f"{m[2] or m[4]}{m[1] or m[3]}", folded))


def _whole(part: str) -> re.Pattern[str]:
    """`part` standing between spaces, commas or hyphens: word borders mistake vowel signs for ends of words."""
    return re.compile(rf"(?<![^\s,-]){re.escape(part)}(?![^\s,-])", re.IGNORECASE)


def _with_capitals(full_name: str, family_part: str) -> str:
    name, part = (unicodedata.normalize("NFC", text) for text in (full_name, family_part))
    found = _whole(part).search(name)
    if found is None:
        return full_name
    return name[: found.start()] + _capitals(found[0]) + name[found.end() :]


def _capitals(part: str) -> str:
    pieces = re.split(r"(\s+)", part)
    return "".join(piece if piece.casefold() in PARTICLES else piece.upper() for piece in pieces)


def _words(text: str) -> list[str]:
    words = normalised_name(text).replace("-", " ").split()
    return [word for word in words if word not in PARTICLES] or words


def _has_initials(words: list[str]) -> bool:
    return len(words) > 1 and any(len(word) == 1 for word in words[:-1])


def _initials(words: list[str]) -> str:
    return " ".join([word[0] for word in words[:-1]] + words[-1:])
