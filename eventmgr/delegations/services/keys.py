"""The folded text by which a participation is found."""

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session, joinedload
from sqlalchemy.orm.attributes import set_committed_value

from eventmgr import names
from eventmgr.countries import country
from eventmgr.delegations.models import Delegation, Participation


def search_key_of(participation: Participation, delegation: Delegation | None) -> str:
    """Names, rank, post and agency of the participation, and every name of its delegation."""
    person = participation.person
    return names.search_key(
        person.full_name,
        person.native_name,
        person.badge_name,
        participation.rank,
        participation.post,
        participation.agency,
        *_names_of(delegation),
    )


def refresh_search_keys(
    session: Session, *, delegation: Delegation | None = None, person_id: int | None = None
) -> None:
    """Write the keys of all participations of a delegation or of a person anew.

    The rows keep their version: a form that somebody has open on one of them is not made stale by it.
    """
    session.flush()
    query = select(Participation).options(joinedload(Participation.delegation))
    if delegation is not None:
        query = query.where(Participation.delegation_id == delegation.id)
    else:
        query = query.where(Participation.person_id == person_id)
    rows = list(session.scalars(query))
    table = Participation.__table__
    statement = update(table).where(table.c.id == bindparam("row")).values(search_key=bindparam("key"))  # type: ignore[arg-type]  # a declared table is a Table
    for row in rows:
        set_committed_value(row, "search_key", search_key_of(row, row.delegation))
    if rows:
        session.connection().execute(statement, [{"row": row.id, "key": row.search_key} for row in rows])


def _names_of(delegation: Delegation | None) -> list[str]:
    if delegation is None:
        return []
    common = country(delegation.country).common if delegation.country else ""
    return list(dict.fromkeys([delegation.name, delegation.name_override, common]))
