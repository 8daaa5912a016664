"""People who are alike are judged once, and exactly as if everybody had been judged alone."""

import random
from datetime import datetime, time

import pytest
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource
from eventmgr.attendance.queries import (
    alike_register,
    attendees_of,
    places_of_event,
    said_in_event,
    unit_by_code,
    units_of_event,
)
from eventmgr.attendance.rules import build_register
from eventmgr.attendance.services import Mark, mark_attendance
from tests.attendance.scene import AT, MON_AM, MON_PM, TUE_AM, Scene, away_until, make_scene
from tests.support.statements import Counting

DETAILS = [
    (Status.PRESENT, None, None),
    (Status.ABSENT, None, None),
    (Status.EXCUSED, None, None),
    (Status.LATE, None, time(9, 20)),
    (Status.PARTIAL, 45, None),
]


def marked(session: Session, *, people: int, seed: int) -> Scene:
    """Marks by chance: some of two sources, some of none, and one person who comes on the second day."""
    chance, scene = random.Random(seed), make_scene(session, people=people)
    away_until(session, scene.people[0], arrives=datetime(2024, 12, 10, 7))
    for code in (MON_AM, MON_PM, TUE_AM):
        for source in (RecordSource.DESK, RecordSource.SHEET):
            chosen = [(person, chance.choice(DETAILS)) for person in scene.people if chance.random() < 0.6]
            marks = [Mark(person.id, status, minutes=minutes, arrived=at) for person, (status, minutes, at) in chosen]
            unit = unit_by_code(session, scene.event, code)
            mark_attendance(session, scene.event, unit=unit, marks=marks, source=source, at=AT)
    return scene


@pytest.mark.parametrize("seed", range(5))
def test_everybody_has_the_marks_of_their_kind(session: Session, seed: int) -> None:
    scene = marked(session, people=12, seed=seed)
    places, units = places_of_event(session, scene.event), units_of_event(session, scene.event)
    attendees = attendees_of(session, scene.event, places).values()
    alone = build_register(attendees, units, records=said_in_event(session, scene.event)).rows
    alike = alike_register(session, scene.event, places)
    assert {place.id: alike.register.rows[alike.like[place.id]] for place in places} == alone


def test_people_with_the_same_marks_are_of_one_kind(session: Session) -> None:
    scene = make_scene(session, people=6)
    alike = alike_register(session, scene.event, places_of_event(session, scene.event))
    assert set(alike.like.values()) == {scene.people[0].id}


def test_the_statements_do_not_grow_with_the_people(session: Session, count_statements: Counting) -> None:
    counts = []
    for people in (2, 9):
        scene = marked(session, people=people, seed=1)
        places = places_of_event(session, scene.event)
        with count_statements() as statements:
            alike_register(session, scene.event, places)
        counts.append(len(statements))
    assert counts[0] == counts[1]
