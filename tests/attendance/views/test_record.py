"""The page of one record: minutes, arrival, reason, and what every source says."""

from datetime import datetime, time
from html import unescape

import pytest
from sqlalchemy import select

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.models import AttendanceRecord
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services import close_unit
from tests.attendance.scene import AT, MON_AM, Scene, away_until, make_scene, mark
from tests.attendance.views.pages import REGISTER, errors, kept, words
from tests.support.databases import Saving
from tests.support.factories import make_participation
from tests.support.visitors import Visitor

ALL = {"source": "sheet", "status": "late", "arrived": "", "minutes": "", "reason": "", "seen": ""}


def page_of(scene: Scene, place: int = 0) -> str:
    return f"{REGISTER}/{MON_AM}/{scene.people[place].id}"


def details(saving: Saving) -> list[tuple[object, ...]]:
    with saving() as session:
        rows = session.scalars(select(AttendanceRecord).order_by(AttendanceRecord.id))
        return [(row.status, row.source, row.minutes, row.arrived, row.reason) for row in rows]


def test_details_are_saved_and_said(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    answer = organiser.send(page_of(scene), ALL | {"arrived": "09:25", "reason": "  Sample   traffic "})
    assert answer.location == f"{REGISTER}/{MON_AM}#person-{scene.people[0].id}"
    assert details(saving) == [(Status.LATE, Source.SHEET, None, time(9, 25), "Sample traffic")]
    assert "Sample 1: late." in words(organiser.text(answer.location))


def test_after_saving_the_register_is_where_it_was(organiser: Visitor, scene: Scene) -> None:
    register = organiser.text(f"{REGISTER}/{MON_AM}?q=sample&show=open")
    there = f"{page_of(scene)}?q=sample&show=open"
    assert there in unescape(register)
    back = f"{REGISTER}/{MON_AM}?q=sample&show=open#person-{scene.people[0].id}"
    assert back in unescape(organiser.text(there))
    assert organiser.send(there, ALL).location == back


def test_what_does_not_belong_to_the_status_is_left_out(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    organiser.send(page_of(scene), ALL | {"status": "absent", "arrived": "09:25", "minutes": "30"})
    assert details(saving) == [(Status.ABSENT, Source.SHEET, None, None, "")]


@pytest.mark.parametrize(
    ("change", "sentences"),
    [
        ({"status": "partial"}, ["Write how many minutes the person was present."]),
        ({"status": "partial", "minutes": "many"}, ["Write a whole number."]),
        ({"status": "partial", "minutes": "2000"}, ["Write minutes from 0 to 1440."]),
        ({"status": "excused", "reason": "  "}, ["Write the reason."]),
        ({"source": "correction"}, ["Write the reason."]),
        ({"arrived": "half past"}, ["This is not a time. Write it like 09:30."]),
        ({"status": ""}, ["This is still empty."]),
        ({"status": "asleep"}, ["Choose one of the list."]),
        ({"status": "not_expected"}, ["Choose one of the list."]),
        ({"source": "rumour"}, ["Choose one of the list."]),
        ({"reason": "x" * 301}, ["This is too long: 300 characters fit."]),
    ],
)
def test_faults_are_said_beside_their_fields(
    organiser: Visitor, saving: Saving, scene: Scene, change: dict[str, str], sentences: list[str]
) -> None:
    answer = organiser.send(page_of(scene), ALL | change)
    assert (answer.status_code, errors(answer.get_data(as_text=True))) == (422, sentences)
    assert kept(saving, scene) == []


def test_a_record_without_a_status_asks_for_one(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    answer = organiser.send(page_of(scene), {"source": "sheet", "seen": ""})
    assert (answer.status_code, errors(answer.text)) == (422, ["This is still empty."])
    assert kept(saving, scene) == []


def test_every_source_stands_on_the_page(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.PRESENT, source=Source.DESK)
        mark(session, scene, MON_AM, Status.ABSENT)
    assert "Desk Present – – – Signed sheet Absent – – –" in words(organiser.text(page_of(scene)))


def test_a_record_that_changed_meanwhile_is_shown_before_it_is_overwritten(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.ABSENT)
    mine = ALL | {"arrived": "09:40", "seen": ""}
    answer = organiser.send(page_of(scene), mine)
    page = answer.get_data(as_text=True)
    assert (answer.status_code, 'value="09:40"' in page, 'value="sheet:1"' in page) == (409, True, True)
    assert "A colleague recorded something here meanwhile." in words(page)
    assert details(saving) == [(Status.ABSENT, Source.SHEET, None, None, "")]
    assert organiser.send(page_of(scene), mine | {"seen": "sheet:1"}).status_code == 302
    assert details(saving) == [(Status.LATE, Source.SHEET, None, time(9, 40), "")]


def test_a_closed_unit_takes_corrections_with_a_reason(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        close_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_AM), at=AT)
    seen = {"seen": "sheet:1"}
    refused = organiser.send(page_of(scene), ALL | seen)
    assert errors(refused.get_data(as_text=True)) == ["Choose one of the list."]
    said = {"source": "correction", "reason": "Signed the wrong line"}
    assert organiser.send(page_of(scene), ALL | seen | said).status_code == 302
    assert details(saving)[-1] == (Status.LATE, Source.CORRECTION, None, None, "Signed the wrong line")


def test_not_recorded_takes_the_record_back(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.ABSENT)
    organiser.send(page_of(scene), ALL | {"status": "not_recorded", "seen": "sheet:1"})
    assert details(saving) == []


def test_who_was_not_expected_is_recorded_all_the_same(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        away_until(session, scene.people[0], arrives=datetime(2024, 12, 10, 8))
    assert "Not expected in this unit." in words(organiser.text(page_of(scene)))
    organiser.send(page_of(scene), ALL | {"status": "present"})
    assert details(saving) == [(Status.PRESENT, Source.SHEET, None, None, "")]


def test_the_desk_sees_no_withheld_name(desk: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        secret = make_participation(session, scene.event, full_name="Sample Secret", number=19, name_withheld=True)
    page = desk.text(f"{REGISTER}/{MON_AM}/{secret.id}")
    assert ("Sample Secret" in page, "Name withheld, no. 19" in page) == (False, True)


def test_people_who_are_not_in_the_register_have_no_record(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        other = make_scene(session, people=1)
        others = [
            other.people[0],
            make_participation(session, scene.event, category="I"),
            make_participation(session, scene.event, status="withdrawn"),
        ]
    answers = [organiser.get(f"{REGISTER}/{MON_AM}/{person.id}") for person in others]
    assert [
        (answer.status_code, f"Nobody in the register has the number {person.id}." in words(answer.text))
        for answer, person in zip(answers, others, strict=True)
    ] == [(404, True)] * 3
