"""Attendance: one mark, as the desk gives it."""

from collections.abc import Iterator
from itertools import count

import sqlalchemy as sa

from eventmgr import clock
from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.queries import units_of_event
from eventmgr.attendance.services import Mark, mark_attendance
from eventmgr.database import db, transaction
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from tests.bench.case import Pair, Work, case
from tests.bench.house import empty_house, programme_event

BARE = "one bare INSERT with its commit on the same database file"


@case("one attendance mark", against=BARE)
def mark() -> Iterator[Pair]:
    with empty_house():
        event = programme_event(60)
        people = list(db.session().scalars(sa.select(Participation.id).where(Participation.event_id == event.id)))
        turns = count()

        def ours() -> None:
            db.session.remove()
            n = next(turns)
            with transaction() as session:
                here = session.get_one(Event, event.id)
                units = units_of_event(session, here)
                mark_attendance(
                    session,
                    here,
                    unit=units[n // len(people) % len(units)],
                    marks=[Mark(people[n % len(people)], AttendanceStatus.PRESENT)],
                    source=RecordSource.DESK,
                    at=clock.now(),
                )

        yield Pair(ours, _bare_insert(), rounds=60)


def _bare_insert() -> Work:
    """The least that any record costs here: the database's own work of one durable row."""
    with transaction() as session:
        session.execute(sa.text("CREATE TABLE yardstick (id INTEGER PRIMARY KEY, person INTEGER, status TEXT)"))

    def insert() -> None:
        with db.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            connection.exec_driver_sql("INSERT INTO yardstick (person, status) VALUES (1, 'present')")
            connection.exec_driver_sql("COMMIT")

    return insert
