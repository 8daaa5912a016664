"""The folded text by which a participation is found."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session, joinedload
from sqlalchemy.orm.attributes import set_committed_value

from eventmgr import names
from eventmgr.audit.undo import Touched, after_undo, batches
from eventmgr.countries import country
from eventmgr.delegations.models import Delegation, Participation

_OF_PERSON = ("full_name", "native_name", "badge_name")
_OF_PARTICIPATION = ("rank", "post", "agency")


def search_key_of(participation: Participation, delegation: Delegation | None) -> str:
    """Names, rank, post and agency of the participation, and every name of its delegation."""
    person = {name: getattr(participation.person, name) for name in _OF_PERSON}
    values = {name: getattr(participation, name) for name in _OF_PARTICIPATION}
    return search_key(person, values, names_of_delegation(delegation))


def search_key(person: Mapping[str, Any], participation: Mapping[str, Any], delegation: Sequence[str]) -> str:
    """The key of somebody who is not a row yet: values by column, and the names of the delegation."""
    said = [*(person.get(name) for name in _OF_PERSON), *(participation.get(name) for name in _OF_PARTICIPATION)]
    return names.search_key(*said, *delegation)


def refresh_search_keys(
    session: Session, *, delegation: Delegation | None = None, people: Collection[int] = ()
) -> None:
    """Write the keys of all participations of a delegation, or of persons by their ids, anew.

    The rows keep their version: a form that somebody has open on one of them is not made stale by it.
    """
    session.flush()
    query = select(Participation).options(joinedload(Participation.delegation))
    if delegation is not None:
        query = query.where(Participation.delegation_id == delegation.id)
    else:
        query = query.where(Participation.person_id.in_(people))
    rows = list(session.scalars(query))
    table = Participation.__table__
    statement = update(table).where(table.c.id == bindparam("row")).values(search_key=bindparam("key"))  # type: ignore[arg-type]  # a declared table is a Table
    for row in rows:
        set_committed_value(row, "search_key", search_key_of(row, row.delegation))
    if rows:
        session.connection().execute(statement, [{"row": row.id, "key": row.search_key} for row in rows])


def names_of_delegation(delegation: Delegation | None) -> list[str]:
    """Every name by which people look for a delegation."""
    if delegation is None:
        return []
    common = country(delegation.country).common if delegation.country else ""
    return list(dict.fromkeys([delegation.name, delegation.name_override, common]))


@after_undo
def _keys_after_undo(session: Session, touched: Touched) -> None:
    """Whoever was put back, and everybody of a delegation that was, is found by what they are called now."""
    people = set(touched.rows.get("person", []))
    for some in batches(touched.rows.get("participation", [])):
        people.update(session.scalars(select(Participation.person_id).where(Participation.id.in_(some))))
    for some in batches(sorted(people)):
        refresh_search_keys(session, people=some)
    for number in touched.rows.get("delegation", []):
        refresh_search_keys(session, delegation=session.get_one(Delegation, number))
