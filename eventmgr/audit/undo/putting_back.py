"""Putting back what a set of changes did, in an order that the database accepts at every step."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from eventmgr.audit.log import delete_many
from eventmgr.audit.models import Change
from eventmgr.audit.naming import target_table
from eventmgr.audit.nouns import TABLES
from eventmgr.audit.undo.hooks import Touched, finish
from eventmgr.audit.undo.net import Net, net_changes
from eventmgr.audit.undo.rows import Rows, resting_on, rows_of
from eventmgr.audit.undo.values import models, says_no_more, still_says, values_of
from eventmgr.database import Base
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.words import N_

MOVED_ON = N_("This cannot be taken back any more: %(what)s was changed since. Change it by hand.")
IN_USE = N_("This cannot be taken back any more: %(what)s has been added to it since. Remove that first.")
IN_THE_WAY = N_("This cannot be taken back any more: what it was is taken by something else. Change it by hand.")


@dataclass(frozen=True, slots=True)
class Undone:
    """How many rows were taken out again, brought back, and put back to what they said."""

    taken_out: int
    brought_back: int
    put_back: int


def undo_set(session: Session, *, event_id: int, change_set: str) -> Undone:
    """Put back everything that the set `change_set` of the event changed.

    Raises NotFoundError if the event has no such set, RefusedError if a row was changed or came into use since, or if
    a value that the log does not keep would be lost. Nothing is half done: the open transaction is to be rolled back.
    """
    nets = net_changes(_lines(session, event_id, change_set))
    rows = rows_of(session, ((net.table, net.row_id) for net in nets))
    added, removed = [net for net in nets if net.added], [net for net in nets if net.removed]
    changed = [net for net in nets if not net.added and not net.removed]
    _refuse_what_moved_on(rows, nets)
    _refuse_what_is_in_use(session, added, {(net.table, net.row_id) for net in nets})
    try:
        _let_go(session, changed, rows, gone={(net.table, net.row_id) for net in added})
        _take_out(session, added, rows)
        back = {(net.table, net.row_id) for net in removed}
        _put_back(session, changed, rows, waiting=back)
        _bring_back(session, removed)
        _put_back(session, changed, rows, waiting=frozenset())
    except IntegrityError as error:
        raise RefusedError(IN_THE_WAY) from error
    there: dict[str, list[int]] = {}
    for net in (*removed, *changed):
        there.setdefault(net.table, []).append(net.row_id)
    finish(session, Touched(event_id, change_set, there))
    return Undone(len(added), len(removed), len(changed))


def _lines(session: Session, event_id: int, change_set: str) -> list[Change]:
    """The lines of the set. People stand in no event, so at least one line must be of this one, and none of another."""
    lines = list(session.scalars(select(Change).where(Change.change_set == change_set).order_by(Change.id)))
    if {line.event_id for line in lines} - {None} != {event_id}:
        raise NotFoundError(N_("There is nothing to take back in this event."))
    return lines


def _refuse_what_moved_on(rows: Rows, nets: Iterable[Net]) -> None:
    for net in nets:
        row = rows.get((net.table, net.row_id))
        if net.removed:
            same = row is None
        else:
            assert net.after is not None
            same = row is not None and still_says(row, net.after) and (not net.added or says_no_more(row, net.after))
        if not same:
            raise RefusedError(MOVED_ON, what=_noun(net.table))


def _refuse_what_is_in_use(session: Session, added: list[Net], besides: set[tuple[str, int]]) -> None:
    for table, nets in _by_table(added):
        found = resting_on(session, table, [net.row_id for net in nets], besides=besides)
        if found:
            raise RefusedError(IN_USE, what=_noun(found))


def _let_go(session: Session, changed: list[Net], rows: Rows, *, gone: set[tuple[str, int]]) -> None:
    """Rows that stay let go of rows that are about to leave."""
    for net in changed:
        row = rows[net.table, net.row_id]
        for name in net.after or {}:
            target = target_table(net.table, name)
            if target and (target, getattr(row, name)) in gone:
                setattr(row, name, None)
    session.flush()


def _take_out(session: Session, added: list[Net], rows: Rows) -> None:
    for table, nets in reversed(_by_table(added)):
        delete_many(session, models()[table], [rows[net.table, net.row_id] for net in nets])
    session.expire_all()


def _bring_back(session: Session, removed: list[Net]) -> None:
    for table, nets in _by_table(removed):
        model = models()[table]
        for net in nets:
            session.add(model(id=net.row_id, **values_of(model, net.before or {})))
        session.flush()


def _put_back(session: Session, changed: list[Net], rows: Rows, *, waiting: Collection[tuple[str, int]]) -> None:
    """Say again what was said before, but for columns that name a row of `waiting`, which is not back yet.

    All at once; where the database refuses a step on the way (two heads), one by one in the reverse order.
    """
    try:
        with session.begin_nested():
            for net in changed:
                _say(net, rows, waiting)
            session.flush()
    except IntegrityError:
        for net in reversed(changed):
            _say(net, rows, waiting)
            session.flush()


def _say(net: Net, rows: Rows, waiting: Collection[tuple[str, int]]) -> None:
    row = rows[net.table, net.row_id]
    for name, value in values_of(type(row), net.before or {}).items():
        if (target_table(net.table, name), value) not in waiting and getattr(row, name) != value:
            setattr(row, name, value)


def _by_table(nets: list[Net]) -> list[tuple[str, list[Net]]]:
    """Table by table, those that others point at first."""
    order = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}
    in_order = sorted(nets, key=lambda net: (order[net.table], net.row_id))
    return [(table, list(some)) for table, some in groupby(in_order, key=lambda net: net.table)]


def _noun(table: str) -> str:
    return TABLES.get(table, table.replace("_", " "))
