"""Attendance: one mark, as the desk gives it."""

from collections.abc import Iterator
from itertools import cycle

import sqlalchemy as sa

from eventmgr import clock
from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.queries import units_of_event
from eventmgr.attendance.services import Mark, mark_attendance
from eventmgr.database import db, transaction
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.web.access import event_roles
from tests.bench.case import Pair, Work, case
from tests.bench.house import empty_house, programme_event
from tests.support.factories import make_user
from tests.support.visitors import signed_in_as

BARE = "one bare INSERT with its commit on the same database file"
EMPTY = "an empty view of the same application that asks for the same role and takes the same form"


def _people(event: Event) -> list[int]:
    return list(db.session().scalars(sa.select(Participation.id).where(Participation.event_id == event.id)))


@case("one attendance mark", against=BARE)
def mark() -> Iterator[Pair]:
    with empty_house():
        event = programme_event(60)
        people = cycle(_people(event))
        unit = units_of_event(db.session(), event)[0]

        def ours() -> None:
            db.session.remove()
            with transaction() as session:
                here = session.get_one(Event, event.id)
                marks = [Mark(next(people), AttendanceStatus.PRESENT)]
                mark_attendance(session, here, unit=unit, marks=marks, source=RecordSource.DESK, at=clock.now())

        yield Pair(ours, _bare_insert(), rounds=80)


@case("one attendance mark, sent by the register", against=EMPTY)
def mark_by_page() -> Iterator[Pair]:
    with empty_house() as app:
        app.add_url_rule(
            "/events/<code>/yardstick", "yardstick", event_roles()(lambda: ("", 200)), methods=["GET", "POST"]
        )
        event = programme_event(60)
        people = cycle(_people(event))
        unit = units_of_event(db.session(), event)[0].code
        with transaction() as session:
            user = make_user(session, is_admin=True)
        visitor = signed_in_as(app, user)
        address = f"/events/{event.code.lower()}"

        def ours() -> None:
            form = {"participation": next(people), "letter": "P", "was": "·"}
            answer = visitor.send(f"{address}/attendance/{unit}/mark", form)
            assert answer.status_code == 200, answer.get_data(as_text=True)

        yield Pair(ours, lambda: visitor.send(f"{address}/yardstick"), rounds=80)


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
