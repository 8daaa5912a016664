"""What the cases work on: an installation in a temporary folder, and an event of the wanted size."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from pathlib import Path

from flask import Flask
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.agenda.enums import SessionKind
from eventmgr.database import db, transaction
from eventmgr.delegations.enums import Capacity, Category, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from eventmgr.people.models import Person
from tests.support.databases import migrated, settings_for
from tests.support.factories import (
    FIRST_DAY,
    make_day,
    make_delegation,
    make_event,
    make_room,
    make_session,
    make_session_role,
    make_topic,
)

GIVEN = ("Maria", "Nguyễn", "Ahmad", "Somchai", "Dewi", "Ravindra", "Siti", "José", "Phạm", "Kanya", "Tan", "Lakshmi")
FAMILY = ("dela Cruz", "Văn Hùng", "bin Ismail", "Rattanakosin", "Lestari", "Perera", "Sok", "Wong", "Aguilar")
POSTS = ("Chief of Division, Transnational Crime", "Senior Investigator", "Head of Section, Border Management")
AGENCIES = ("National Police", "Bureau of Immigration", "Department of Investigation", "Coast Guard")
PER_DELEGATION = 9
SESSIONS_A_DAY = 20


@contextmanager
def empty_house() -> Iterator[Flask]:
    """An application on an empty embedded database with the settings of a real installation."""
    with tempfile.TemporaryDirectory(prefix="eventmgr-bench-") as folder:
        app = migrated(settings_for(Path(folder)))
        with app.app_context():
            yield app
            db.session.remove()
            db.engine.dispose()


def people_event(people: int) -> Event:
    """An event with so many participations, nine to a delegation; saved."""
    with transaction() as session:
        event = make_event(session, title="Dialogue of Many")
        delegations = [make_delegation(session, event) for _ in range(-(-people // PER_DELEGATION))]
        persons = [_person(n) for n in range(people)]
        session.add_all(persons)
        session.flush()
        session.add_all(_participation(event, delegations[n // PER_DELEGATION], p, n) for n, p in enumerate(persons))
    return event


def _person(n: int) -> Person:
    full_name = f"{GIVEN[n % len(GIVEN)]} {FAMILY[n % len(FAMILY)]} {n}"
    return Person(
        full_name=full_name,
        gender=(Gender.FEMALE, Gender.MALE)[n % 2],
        search_key=names.search_key(full_name),
        order_key=names.sort_key(full_name),
    )


def _participation(event: Event, delegation: Delegation, person: Person, n: int) -> Participation:
    agency = AGENCIES[n % len(AGENCIES)]
    is_head = n % PER_DELEGATION == 0
    return Participation(
        event_id=event.id,
        person_id=person.id,
        delegation_id=delegation.id,
        number=n + 1,
        category=Category.HEAD if is_head else Category.DELEGATE,
        capacity=Capacity.HEAD if is_head else Capacity.DELEGATE,
        status=ParticipationStatus.CONFIRMED,
        rank="Police Colonel",
        post=POSTS[n % len(POSTS)],
        agency=agency,
        search_key=names.search_key(person.full_name, delegation.name, "Police Colonel", agency),
    )


def programme_event(sessions: int, *, people: int = 90) -> Event:
    """An event with so many sessions, twenty a day, with rooms, topics and speakers; saved."""
    event = people_event(people)
    with transaction() as session:
        speakers = session.query(Participation).filter_by(event_id=event.id).limit(90).all()
        rooms = [make_room(session, event) for _ in range(4)]
        for n in range(5):
            make_topic(session, event, text=f"Point of discussion number {n}", position=n)
        for day in range(-(-sessions // SESSIONS_A_DAY)):
            make_day(session, event, FIRST_DAY + timedelta(days=day))
        for n in range(sessions):
            _session(session, event, n, room_id=rooms[n % 4].id, speaker=speakers[n % 90])
    return event


def _session(session: Session, event: Event, n: int, *, room_id: int, speaker: Participation) -> None:
    day, place = divmod(n, SESSIONS_A_DAY)
    starts, half = 8 + place // 2, 30 * (place % 2)
    item = make_session(
        session,
        event,
        title=f"Cooperation of agencies against transnational crime, part {n}",
        kind=SessionKind.PRESENTATION,
        date=_day(day),
        starts=time(starts, half),
        ends=time(starts + half // 30, (half + 30) % 60),
        room_id=room_id,
    )
    make_session_role(session, item, participation=speaker)


def _day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)
