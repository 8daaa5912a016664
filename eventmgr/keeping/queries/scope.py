"""Which rows of a table are about the people of one event, or about one participation."""

from sqlalchemy import ColumnElement, Select, Table, false, select, true
from sqlalchemy.orm import aliased

from eventmgr.database import Base
from eventmgr.delegations.models import Participation


def table_named(name: str) -> Table | None:
    """The table, or None if this installation has none of that name."""
    return Base.metadata.tables.get(name)


def of_event(table: Table, event_id: int) -> ColumnElement[bool]:
    """The rows of `table` that belong to the event alone.

    A person who is in another event as well is not of this event alone: the other still needs them.
    """
    if table.name == "person":
        here, elsewhere = aliased(Participation), aliased(Participation)
        mine = select(here.person_id).where(here.event_id == event_id)
        theirs = select(elsewhere.person_id).where(elsewhere.event_id != event_id)
        return table.c.id.in_(mine) & table.c.id.not_in(theirs)
    if "event_id" in table.c:
        return table.c.event_id == event_id
    if "participation_id" in table.c:
        return table.c.participation_id.in_(participations_of(event_id))
    return false()


def of_participation(table: Table, participation_id: int) -> ColumnElement[bool]:
    """The rows of `table` that are about one participation."""
    if table.name == "participation":
        return table.c.id == participation_id
    if table.name == "person":
        return table.c.id.in_(select(Participation.person_id).where(Participation.id == participation_id))
    columns = pointing_at("participation", table)
    found: ColumnElement[bool] = false()
    for column in columns:
        found = found | (table.c[column] == participation_id)
    return found if columns else ~true()


def pointing_at(target: str, table: Table) -> list[str]:
    """The columns of `table` that name a row of `target`, whether or not the event goes along in the key."""
    return [
        element.parent.name
        for key in table.foreign_key_constraints
        if key.referred_table.name == target
        for element in key.elements
        if element.column.name == "id"
    ]


def tables_about_people() -> list[Table]:
    """Every table with rows about single participations, in the order of their keys."""
    own = {"participation", "person"}
    return [table for table in Base.metadata.sorted_tables if table.name in own or pointing_at("participation", table)]


def participations_of(event_id: int) -> Select[int]:
    """The ids of the event's participations."""
    return select(Participation.id).where(Participation.event_id == event_id)
