"""Days, hours, numbers and needs as people write them into cells; None for what is not understood.

A day whose month could be its day (08/12/2024) is not guessed.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from eventmgr import names
from eventmgr.delegations.exchange.further import RESTRICTED
from eventmgr.delegations.exchange.lines import NOTHING
from eventmgr.questions.enums import Dietary, PassportType, RoomSharing
from eventmgr.questions.services.private import PRIVATE, private_value

_YES = frozenset({"yes", "y", "x", "true", "1", "✓", "✔", "required", "needed", "yes please"})
_NO = frozenset({"no", "n", "false", "0", "not required", "not needed", "none", "visa free", "exempt", "visa exempt"})
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ t]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?")
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th)\b")
_WEEKDAY = re.compile(r"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[ ,.]+")
_WRITTEN = ("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%d %B %y", "%d %b %y", "%Y %B %d", "%Y %b %d")
_HOUR = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?:[:.]\d{2})?)? ?(am|pm|a\.m\.|p\.m\.)?(?: ?(?:hrs?|h|hours))?")
_FOUR = re.compile(r"([01]\d|2[0-3])([0-5]\d) ?(?:hrs?|h|hours)?")
_COUNT = re.compile(r"(\d{1,4})(?: (?:nights?|years?|yrs?))?")
_DIETS = {
    **{names.fold(label): each for each in Dietary for label in (each.value, each.label)},
    **dict.fromkeys(("no", "nil", "normal", "regular", "non vegetarian", "non-vegetarian", "non veg"), Dietary.NONE),
    **dict.fromkeys(("no restrictions", "no dietary restrictions", "none", "no requirement"), Dietary.NONE),
    **dict.fromkeys(("halal food", "halal meal", "halal only", "muslim meal"), Dietary.HALAL),
    **dict.fromkeys(("veg", "vegetarian food", "vegetarian meal"), Dietary.VEGETARIAN),
}
_DIET_WORDS = {
    "halal": Dietary.HALAL, "vegetarian": Dietary.VEGETARIAN, "vegan": Dietary.VEGAN,
    "allergy": Dietary.ALLERGY, "allergic": Dietary.ALLERGY, "allergies": Dietary.ALLERGY,
}  # fmt: skip
_ROOMS = {
    **{names.fold(label): each for each in RoomSharing for label in (each.value, each.label)},
    **dict.fromkeys(("no", "single", "single room", "not sharing"), RoomSharing.SINGLE),
    **dict.fromkeys(("yes", "shared", "sharing", "shared room", "twin sharing", "share"), RoomSharing.SHARES),
}
_PASSPORTS = {
    **{names.fold(label): each for each in PassportType for label in (each.value, each.label)},
    **dict.fromkeys(("regular", "normal", "national", "ordinary passport"), PassportType.ORDINARY),
    **dict.fromkeys(("official", "official passport", "service passport"), PassportType.SERVICE),
    **dict.fromkeys(("diplomatic passport", "diplomat"), PassportType.DIPLOMATIC),
}


def day(text: str) -> date | None:
    """A day: 2024-12-08, 8 December 2024, Dec 8, 2024, 8-Dec-24, 8.12.2024; 25/12/2024, which can be nothing else."""
    plain = names.fold(text)
    found = _ISO.fullmatch(plain)
    if found:
        return _made(*(int(part) for part in found.groups()))
    found = _NUMBERS.fullmatch(plain)
    if found:
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        sure = found[2] == "." or first > 12 or first == second  # noqa: PLR2004 - a year has twelve months
        return _made(year, second, first) if sure else None
    words = " ".join(re.sub(r"[,./-]", " ", _ORDINAL.sub("", _WEEKDAY.sub("", plain))).split())
    return next((known for form in _WRITTEN if (known := _parsed(words, form))), None)


def hour(text: str) -> time | None:
    """A time of the day: 14:30, 14.30, 1430, 2:30 pm, 14:30:00."""
    plain = names.fold(text)
    found = _FOUR.fullmatch(plain)
    if found:
        return time(int(found[1]), int(found[2]))
    found = _HOUR.fullmatch(plain)
    if not found or not (found[2] or found[3]):
        return None
    hours, minutes, half = int(found[1]), int(found[2] or 0), (found[3] or "").replace(".", "")
    if half and not 1 <= hours <= 12:  # noqa: PLR2004 - a clock has twelve hours
        return None
    hours = hours % 12 + (12 if half == "pm" else 0) if half else hours
    return time(hours, minutes) if hours < 24 and minutes < 60 else None  # noqa: PLR2004 - hours of a day


def count(text: str) -> int | None:
    """A number, perhaps of nights or years."""
    found = _COUNT.fullmatch(names.fold(text))
    return int(found[1]) if found else None


def needed(text: str) -> bool | None:
    """Yes or no, needed or not."""
    word = names.fold(text)
    return True if word in _YES else False if word in _NO else None


def restricted_facts(cells: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """Restricted cells by key → values by column, and the keys of what nobody could read. What is said in other words
    about food and rooms is kept as the note that belongs to it. Raises RefusedError for what is too long.
    """
    found: dict[str, Any] = {}
    unread: list[str] = []
    for key, text in cells.items():
        if names.fold(text) in NOTHING and (key != "dietary" or names.fold(text) != "none"):
            continue
        reader = _READERS.get(key)
        said = {key: private_value(PRIVATE[key], text)} if reader is None else reader(text)
        if said is None:
            unread.append(key)
        for name, value in (said or {}).items():
            joined = f"{found[name]}; {value}" if name in found and value != found[name] else value
            found[name] = joined
    return found, unread


def restricted_cell(value: object) -> str:
    """A value of a restricted column as a cell of our own lists."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    label: str | None = getattr(value, "label", None)
    return str(value) if label is None else label


def _made(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _parsed(words: str, form: str) -> date | None:
    try:
        return datetime.strptime(words, form).date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None


def _diet(text: str) -> dict[str, Any]:
    plain = names.fold(text)
    if plain in _DIETS:
        return {"dietary": _DIETS[plain]}
    words = re.findall(r"\w+", plain)
    meant = {_DIET_WORDS[word] for word in words if word in _DIET_WORDS}
    kind = meant.pop() if len(meant) == 1 and not {"non", "not", "no"} & set(words[:1]) else Dietary.OTHER
    return {"dietary": kind, "dietary_note": private_value(PRIVATE["dietary_note"], text)}


def _room(text: str) -> dict[str, Any]:
    known = _ROOMS.get(names.fold(text))
    return {"room_sharing": known} if known else {"room_note": private_value(PRIVATE["room_note"], text)}


def _one(key: str, read: Callable[[str], Any]) -> Callable[[str], dict[str, Any] | None]:
    def reader(text: str) -> dict[str, Any] | None:
        value = read(text)
        return None if value is None else {key: value}

    return reader


_READERS: dict[str, Callable[[str], dict[str, Any] | None]] = {
    "dietary": _diet,
    "room_sharing": _room,
    "passport_type": _one("passport_type", lambda text: _PASSPORTS.get(names.fold(text))),
    "passport_expires": _one("passport_expires", day),
    "prayer_room": _one("prayer_room", needed),
}
assert {column.key for column in RESTRICTED} == PRIVATE.keys() - {"passport_number"}
