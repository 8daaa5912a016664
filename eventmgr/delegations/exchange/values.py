"""Cells as values and values as cells: what a list says in words, and how we write it ourselves."""

import re
from collections.abc import Callable, Mapping
from datetime import time
from typing import Any

from eventmgr import names
from eventmgr.countries import country, find_country
from eventmgr.delegations.enums import Capacity, Category, Funding
from eventmgr.delegations.exchange.facts import count, day, hour, needed
from eventmgr.delegations.exchange.lines import NOTHING
from eventmgr.people.enums import Gender
from eventmgr.words import N_, Remark

Word = Gender | Capacity | Category | Funding

YES_WORDS = frozenset({"yes", "y", "x", "true", "1", "✓", "✔"})
NO_WORDS = frozenset({"no", "n", "false", "0", "-", "–"})
_BETWEEN_ADDRESSES = re.compile(r"[\s;,/|]+")
GENDERS = {
    "f": Gender.FEMALE, "female": Gender.FEMALE, "woman": Gender.FEMALE, "w": Gender.FEMALE,
    "m": Gender.MALE, "male": Gender.MALE, "man": Gender.MALE,
    "another": Gender.ANOTHER, "other": Gender.ANOTHER, "x": Gender.ANOTHER, "non binary": Gender.ANOTHER,
    "not stated": Gender.NOT_STATED, "prefer not to say": Gender.NOT_STATED, "-": Gender.NOT_STATED,
}  # fmt: skip
CAPACITIES = {
    "hod": Capacity.HEAD, "head": Capacity.HEAD, "head of delegation": Capacity.HEAD, "leader": Capacity.HEAD,
    "deputy": Capacity.DEPUTY, "dhod": Capacity.DEPUTY, "deputy head of delegation": Capacity.DEPUTY,
    "member": Capacity.DELEGATE, "delegation member": Capacity.DELEGATE, "participant": Capacity.DELEGATE,
    "advisor": Capacity.ADVISER, "support": Capacity.SUPPORT,
}  # fmt: skip


def parsed(values: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Cells by key → fields as the services take them, and cells that nobody could read, by key.

    Of several e-mail addresses the first is taken, and the cell kept. Delegation and reference stay text.
    """
    fields: dict[str, Any] = {}
    unread: dict[str, str] = {}
    for key, text in values.items():
        reader = _READERS.get(key, names.one_line if key not in _LONG else names.several_lines)
        value = reader(text)
        if value is None:
            unread[key] = text
        else:
            fields[key] = value
    if len(_addresses(values.get("email", ""))) > 1:
        unread["email"] = values["email"]
    return fields, unread


def written(key: str, value: object) -> str:
    """A value of a row as a cell of our own files: empty for what is not known."""
    if value is None or value is Gender.NOT_STATED:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no" if key == "visa_needed" else ""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if key == "nationality":
        return country(str(value)).common
    label: str | None = getattr(value, "label", None)
    return str(value) if label is None else label


def unread_remark(row: int, column: str, text: str) -> Remark:
    """The warning for a cell that could not be read."""
    message = N_(
        "Row %(row)s: “%(text)s” in the column %(column)s is not understood; it is kept as a note of the list."
    )
    return Remark("unread", message, {"row": row, "text": text, "column": column})


def _word(table: Mapping[str, Word], kind: type[Word]) -> Callable[[str], Word | None]:
    """Reads a word of `table`, or a value or label of `kind`; None for any other."""
    known = {names.fold(label): each for each in kind for label in (each.value, each.label)}
    words = {**known, **table}

    def read(text: str) -> Word | None:
        return words.get(names.fold(text.replace("-", " ").replace("_", " ").strip())) or words.get(names.fold(text))

    return read


def _yes_or_no(text: str) -> bool | None:
    word = names.fold(text)
    return True if word in YES_WORDS else False if word in NO_WORDS else None


def _nationality(text: str) -> str | None:
    found = find_country(text)
    return None if found is None else found.iso2


def _email(text: str) -> str:
    """The first address of a cell; the cell itself if there is none, to be refused; nothing for "n/a"."""
    if names.fold(text) in NOTHING:
        return ""
    return next(iter(_addresses(text)), text)


def _addresses(text: str) -> list[str]:
    words = (word.strip("<>()[].,:").removeprefix("mailto:") for word in _BETWEEN_ADDRESSES.split(text))
    return [word for word in words if "@" in word]


_LONG = frozenset({"biography", "note", "av_needs"})
_READERS: dict[str, Callable[[str], Any]] = {
    "gender": _word(GENDERS, Gender),
    "capacity": _word(CAPACITIES, Capacity),
    "category": _word({}, Category),
    "funding": _word({}, Funding),
    "needs_interpretation": _yes_or_no,
    "name_withheld": _yes_or_no,
    "nationality": _nationality,
    "email": _email,
    "years_of_service": count,
    "hotel_nights": count,
    "visa_needed": needed,
    "arrival_on": day,
    "arrival_time": hour,
    "departure_on": day,
    "departure_time": hour,
}
