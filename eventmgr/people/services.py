"""Verbs of persons: write one down, correct what was written."""

from collections.abc import Mapping
from typing import Any, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.accounts.services import normalised_email
from eventmgr.audit.undo import Touched, after_undo, batches
from eventmgr.errors import RefusedError
from eventmgr.events.rules import known_country
from eventmgr.people.fields import PersonFields
from eventmgr.people.models import Person
from eventmgr.words import N_

_LONG_TEXTS = frozenset({"biography", "note"})
KEYED = ("full_name", "native_name", "badge_name", "family_part", "sort_key")
"""Columns that the keys of a person are made from."""
LONGEST_NAME = 300
"""Letters of a name, at most: longer than any name, shorter than a mistake."""


def add_person(session: Session, *, full_name: str, **fields: Unpack[PersonFields]) -> Person:
    """A person; only the full name is required (E-01). Raises RefusedError for what no person can be called."""
    person = make_person(full_name=full_name, **fields)
    session.add(person)
    session.flush()
    return person


def make_person(*, full_name: str, **fields: Unpack[PersonFields]) -> Person:
    """A person who is not written down yet, with every value checked as `add_person` does."""
    person = Person(**person_values(full_name=full_name, **fields))
    _refresh_keys(person)
    return person


def person_values(*, full_name: str, **fields: Unpack[PersonFields]) -> dict[str, Any]:
    """The name and `fields` as they are kept; raises RefusedError for what no person can be called."""
    values = {"full_name": _full_name(full_name)} | _kept(fields)
    _check_family_part(values["full_name"], values.get("family_part", ""))
    return values


def person_keys(values: Mapping[str, Any]) -> dict[str, str]:
    """The keys by which a person with these values is found and ordered."""
    full_name, given = values["full_name"], values.get
    return {
        "search_key": names.search_key(full_name, given("native_name"), given("badge_name")),
        "order_key": names.sort_key(full_name, given("family_part") or "", given("sort_key") or ""),
    }


def change_person(
    session: Session, person: Person, *, full_name: str | None = None, **fields: Unpack[PersonFields]
) -> Person:
    """Change what is given; `full_name` None leaves the name. Whoever edits by a form checks the version first."""
    if full_name is not None:
        _set(person, "full_name", _full_name(full_name))
    for name, value in _kept(fields).items():
        _set(person, name, value)
    _check_family_part(person.full_name, person.family_part or "")
    _refresh_keys(person)
    session.flush()
    return person


def _set(person: Person, name: str, value: Any) -> None:
    if getattr(person, name) != value:
        setattr(person, name, value)


def _full_name(text: str) -> str:
    name = _short_enough(names.one_line(text), "full_name")
    if not names.fold(name):
        raise RefusedError(N_("Write a full name. One word is enough."), field="full_name")
    return name


def _short_enough(text: str, field: str) -> str:
    if len(text) > LONGEST_NAME:
        raise RefusedError(N_("This is longer than %(most)s letters."), field=field, most=LONGEST_NAME)
    return text


def _kept(fields: PersonFields) -> dict[str, Any]:
    """`fields` as they are kept; raises TypeError for a name that is no field of a person."""
    unknown = set(fields) - PersonFields.__annotations__.keys()
    if unknown:
        raise TypeError(f"no field of a person: {', '.join(sorted(unknown))}")
    return {name: _kept_value(name, value) for name, value in fields.items()}


def _kept_value(name: str, value: Any) -> Any:
    if name == "email":
        return normalised_email(value) if value.strip() else ""
    if name == "nationality":
        return known_country(value)
    if name in _LONG_TEXTS:
        return names.several_lines(value)
    return _short_enough(names.one_line(value), name) if type(value) is str else value


def _check_family_part(full_name: str, family_part: str) -> None:
    if family_part and names.fold(family_part) not in names.fold(full_name):
        raise RefusedError(
            N_("“%(part)s” is not a part of the full name: copy it from there."),
            field="family_part",
            part=family_part,
        )


def _refresh_keys(person: Person) -> None:
    for name, key in person_keys({name: getattr(person, name) for name in KEYED}).items():
        _set(person, name, key)


@after_undo
def _keys_after_undo(session: Session, touched: Touched) -> None:
    for some in batches(touched.rows.get(Person.__tablename__, [])):
        for person in session.scalars(select(Person).where(Person.id.in_(some))):
            _refresh_keys(person)
    session.flush()
