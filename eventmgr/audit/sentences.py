"""The change log in plain sentences: what somebody did, to whom or what, from which value to which."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy import Date, Enum, Time

from eventmgr.audit.models import Change
from eventmgr.audit.naming import NAME_COLUMNS, Names, target_table
from eventmgr.audit.nouns import COLUMNS, TABLES
from eventmgr.database import Base
from eventmgr.web.filters import date_short, times
from eventmgr.web.filters import label as _
from eventmgr.words import N_

NOTHING = "–"
LONGEST_VALUE = 60
UNTOLD = frozenset(
    {
        "arrived_at",
        "biography",
        "email",
        "focal_email",
        "focal_phone",
        "logo_id",
        "note",
        "passport_name",
        "phone",
        "photo_id",
        "password_hash",
    }
)
"""Columns of which only the fact of the change is told: restricted, or too long to be read in a sentence."""
IMPLIED = frozenset({"event_id", "position", "guid", "number", "slug", "sort_key", "source", "standing_on"})
"""Columns that nobody asks about."""
MOVES = frozenset({"date", "starts", "ends"})


@dataclass(frozen=True, slots=True)
class Step:
    """One column: its word, and both values as words; both empty where only the change itself is told."""

    label: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A change in words: `kind` as in the macro `st`, `verb` ("Moved"), `name` of the row, what differs."""

    kind: str
    verb: str
    noun: str
    name: str
    steps: tuple[Step, ...] = ()


def told(change: Change, *, names: Names | None = None) -> Told:
    """The parts of the sentence; `names` from `audit.naming.names_of`."""
    known = names or {}
    noun = _(TABLES[change.entity]) if change.entity in TABLES else change.entity.replace("_", " ")
    name = _name(change, known)
    if change.action == "created":
        return Told("new", _(N_("Added")), noun, name, _roles(change, known))
    if change.action == "deleted":
        return Told("out", _(N_("Removed")), noun, name, _roles(change, known))
    return Told(*_changed_how(change), noun, name, _steps(change, known))


def sentence_of(change: Change, *, names: Names | None = None) -> str:
    """One line of the change log: `Moved: Opening ceremony, start 09:00 → 09:30`; needs a request for its language."""
    parts = told(change, names=names)
    subject = parts.name or parts.noun
    rest = [f"{step.label} {step.before} → {step.after}" if step.after else step.label for step in parts.steps]
    return f"{parts.verb}: {', '.join([subject, *rest])}"


def _changed_how(change: Change) -> tuple[str, str]:
    after = change.after or {}
    if after.get("status") == "replaced":
        return "new", _(N_("Replaced"))
    if after.get("status") == "withdrawn" or after.get("state") == "cancelled":
        return "out", _(N_("Withdrawn")) if "status" in after else _(N_("Cancelled"))
    if change.entity == "agenda_session" and MOVES & after.keys():
        return "new", _(N_("Moved"))
    return "new", _(N_("Changed"))


def _name(change: Change, names: Names) -> str:
    found = names.get((change.entity, change.entity_id))
    if found:
        return found
    values = change.before or {} if change.action == "deleted" else change.after or {}
    if change.entity in NAME_COLUMNS:
        return str(values.get(NAME_COLUMNS[change.entity]) or "")
    targets = (names.get((target_table(change.entity, column) or "", value)) for column, value in values.items())
    return ", ".join(dict.fromkeys(name for name in targets if name))


def _roles(change: Change, names: Names) -> tuple[Step, ...]:
    """Of a new or removed row only what it is for: the role of a speaker, the status of a mark, what was answered."""
    values = change.after or change.before or {}
    return tuple(
        Step(_value(change.entity, column, values[column], names))
        for column in ("role", "status", "capacity", "value")
        if column in values
    )


def _steps(change: Change, names: Names) -> tuple[Step, ...]:
    before, after = change.before or {}, change.after or {}
    asked = (column for column in after if column not in IMPLIED)
    return tuple(_step(change.entity, column, before.get(column), after[column], names) for column in asked)


def _step(table: str, column: str, before: Any, after: Any, names: Names) -> Step:
    label = _(COLUMNS[column]) if column in COLUMNS else column.removesuffix("_id").replace("_", " ")
    written = _value(table, column, before, names), _value(table, column, after, names)
    if column in UNTOLD or max(map(len, written)) > LONGEST_VALUE or written[0] == written[1]:
        return Step(label)
    return Step(label, *written)


def _value(table: str, column: str, value: Any, names: Names) -> str:
    if value is None or value in ("", []):
        return NOTHING
    if isinstance(value, bool):
        return _(N_("yes")) if value else _(N_("no"))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    target = target_table(table, column)
    if target:
        return names.get((target, value), NOTHING)
    return _word(table, column, str(value))


def _word(table: str, column: str, value: str) -> str:
    """As a reader says it: the word of an enumeration, `Mon 9 Dec`, `09:30`; anything else as it stands."""
    rows = Base.metadata.tables.get(table)
    kind = rows.c[column].type if rows is not None and column in rows.c else None
    try:
        if isinstance(kind, Enum) and kind.enum_class is not None:
            return _(kind.enum_class(value))
        if isinstance(kind, Date):
            return date_short(date.fromisoformat(value))
        if isinstance(kind, Time):
            return times(time.fromisoformat(value))
    except ValueError:  # a word or form of an older version of the program
        return value
    return value
