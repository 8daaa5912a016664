"""The register as a page: what it shows to whom, and saving a page of marks without JavaScript."""

import re
from datetime import UTC, datetime

import pytest

from eventmgr import clock
from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services import close_unit
from eventmgr.web.roles import Role
from tests.attendance.scene import AT, MON_AM, MON_PM, TUE_AM, Scene, away_until, make_scene, mark
from tests.attendance.views.pages import REGISTER, kept, letters, picked, sent, words
from tests.support.databases import Saving
from tests.support.factories import make_event, make_participation
from tests.support.statements import Counting
from tests.support.visitors import AsRole, Visitor

OPEN = Status.NOT_RECORDED


def close(saving: Saving, scene: Scene, unit: str = MON_AM) -> None:
    with saving() as session:
        close_unit(session, scene.event, unit=unit_by_code(session, scene.event, unit), at=AT)


@pytest.mark.parametrize(
    ("now", "unit"),
    [
        (datetime(2024, 12, 1, tzinfo=UTC), MON_AM),
        (datetime(2024, 12, 9, 3, tzinfo=UTC), MON_AM),
        (datetime(2024, 12, 9, 8, tzinfo=UTC), MON_AM),
        (datetime(2024, 12, 20, tzinfo=UTC), MON_AM),
    ],
)
def test_the_register_opens_at_the_first_unit_that_is_still_open(
    organiser: Visitor, monkeypatch: pytest.MonkeyPatch, now: datetime, unit: str
) -> None:
    monkeypatch.setattr(clock, "now", lambda: now)
    assert organiser.get(REGISTER).location == f"{REGISTER}/{unit}"


@pytest.mark.parametrize(
    ("now", "unit"),
    [(datetime(2024, 12, 9, 3, tzinfo=UTC), MON_AM), (datetime(2024, 12, 9, 8, tzinfo=UTC), MON_PM)],
)
def test_closed_units_are_passed_over(
    organiser: Visitor, saving: Saving, scene: Scene, monkeypatch: pytest.MonkeyPatch, now: datetime, unit: str
) -> None:
    close(saving, scene)
    monkeypatch.setattr(clock, "now", lambda: now)
    assert organiser.get(REGISTER).location == f"{REGISTER}/{unit}"


def test_an_event_without_sessions_says_what_is_missing(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        event = make_event(session, code="EMPTY")
    page = as_role(Role.ORGANISER, event).text("/events/empty/attendance")
    assert "The agenda has no session that counts for attendance yet" in words(page)


def test_everyone_starts_as_present_and_marks_are_shown(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.LATE)
    page = organiser.text(f"{REGISTER}/{MON_AM}")
    first, second, third = (str(person.id) for person in scene.people)
    assert picked(page) == {first: "L", second: "P", third: "P"}
    assert "Everyone starts as present. Mark only those who were not: 1 of 3 so far." in words(page)
    assert "Close Monday morning" in words(page)


def test_who_is_not_expected_cannot_be_marked_in_the_row(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        away_until(session, scene.people[2], arrives=datetime(2024, 12, 10, 8))
    page = organiser.text(f"{REGISTER}/{MON_AM}")
    assert (set(picked(page)), letters(page)) == ({str(person.id) for person in scene.people[:2]}, ["–"])


def test_a_closed_unit_shows_letters_and_lets_organisers_open_it(
    organiser: Visitor, desk: Visitor, saving: Saving, scene: Scene
) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.ABSENT)
    close(saving, scene)
    page = organiser.text(f"{REGISTER}/{MON_AM}")
    assert (picked(page), letters(page)) == ({}, ["A", "P", "P"])
    assert "Closed: 2 of 3 attended. What comes later is a correction." in words(page)
    assert ["Open Monday morning again" in words(page) for page in (page, desk.text(f"{REGISTER}/{MON_AM}"))] == [
        True,
        False,
    ]


def test_a_withheld_name_is_the_organisers_only(
    organiser: Visitor, desk: Visitor, saving: Saving, scene: Scene
) -> None:
    with saving() as session:
        make_participation(session, scene.event, full_name="Sample Secret", number=19, name_withheld=True)
    pages = [visitor.text(f"{REGISTER}/{MON_AM}") for visitor in (organiser, desk)]
    assert [("Sample Secret" in page, "Name withheld, no. 19" in page) for page in pages] == [
        (True, False),
        (False, True),
    ]
    assert "Name withheld" not in desk.text(f"{REGISTER}/{MON_AM}?q=secret")


def test_a_page_of_marks_is_saved_and_said(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    marks = sent(scene, (Status.LATE, OPEN), (Status.PRESENT, OPEN), (Status.ABSENT, OPEN))
    answer = organiser.send(f"{REGISTER}/{MON_AM}?q=sample", marks)
    assert (answer.status_code, answer.location) == (302, f"{REGISTER}/{MON_AM}?q=sample")
    assert kept(saving, scene) == [
        (MON_AM, "Sample 1", Status.LATE, Source.SHEET),
        (MON_AM, "Sample 3", Status.ABSENT, Source.SHEET),
    ]
    assert "2 marks saved." in words(organiser.text(answer.location))


def test_a_colleagues_mark_is_kept_and_named(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.EXCUSED)
    organiser.send(f"{REGISTER}/{MON_AM}", sent(scene, (Status.LATE, OPEN), (Status.LATE, OPEN)))
    page = words(organiser.text(f"{REGISTER}/{MON_AM}"))
    assert (
        "A colleague has marked here meanwhile, and that is kept: Sample 1 (excused). Mark again to change it." in page
    )
    assert "1 mark saved." in page
    assert [line[1:3] for line in kept(saving, scene)] == [("Sample 1", Status.EXCUSED), ("Sample 2", Status.LATE)]


@pytest.mark.parametrize(
    ("change", "status", "sentence"),
    [
        ({"letter": "X"}, 422, "There is no mark “X”. The marks are P, L, D, A, E."),
        ({"letter": "M"}, 422, "There is no mark “M”. The marks are P, L, D, A, E."),
        ({"was": "?"}, 422, "Load the page again: it does not say which mark it showed."),
        ({"number": "12x"}, 404, "Nobody has the number “12x” in this event."),
        ({"number": "99999999999"}, 404, "Nobody has the number “99999999999” in this event."),
        ({"number": "987654"}, 404, "Nobody has the number 987654 in this event."),
    ],
)
def test_wrong_marks_are_refused_in_one_sentence_and_nothing_is_saved(
    organiser: Visitor, saving: Saving, scene: Scene, change: dict[str, str], status: int, sentence: str
) -> None:
    good = sent(scene, (Status.LATE, OPEN))
    number = change.get("number", str(scene.people[1].id))
    bad = {f"mark-{number}": change.get("letter", "A"), f"was-{number}": change.get("was", "·")}
    answer = organiser.send(f"{REGISTER}/{MON_AM}", good | bad)
    assert (answer.status_code, sentence in words(answer.get_data(as_text=True))) == (status, True)
    assert kept(saving, scene) == []


def test_people_and_units_of_another_event_are_refused(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        other = make_scene(session, people=1)
    answers = [
        organiser.send(f"{REGISTER}/{MON_AM}", sent(other, (Status.LATE, OPEN))),
        organiser.send(f"{REGISTER}/2024-12-24-am", sent(scene, (Status.LATE, OPEN))),
        organiser.get(f"{REGISTER}/2024-12-24-am"),
    ]
    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert f"There is no unit 2024-12-24-am. There are: {MON_AM}, {MON_PM}, {TUE_AM}" in words(
        answers[1].get_data(as_text=True)
    )
    assert kept(saving, scene) == kept(saving, other) == []


def test_a_closed_unit_refuses_a_page_of_marks(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    close(saving, scene)
    before = kept(saving, scene)
    answer = organiser.send(f"{REGISTER}/{MON_AM}", sent(scene, (Status.LATE, Status.PRESENT)))
    assert (answer.status_code, kept(saving, scene)) == (422, before)
    assert "This unit is closed: what comes later is a correction." in words(answer.get_data(as_text=True))


def test_closing_and_opening_again_say_what_they_did(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.LATE)
    organiser.send(f"{REGISTER}/{MON_AM}/close")
    page = words(organiser.text(f"{REGISTER}/{MON_AM}"))
    assert "Monday morning is closed. 2 people without a mark are recorded as present." in page
    assert len(kept(saving, scene)) == 3
    organiser.send(f"{REGISTER}/{MON_AM}/reopen")
    assert "Monday morning is open again. Its marks stay." in words(organiser.text(f"{REGISTER}/{MON_AM}"))


def test_the_desk_closes_and_does_not_open_again(desk: Visitor, saving: Saving, scene: Scene) -> None:
    assert desk.send(f"{REGISTER}/{MON_AM}/close").status_code == 302
    assert desk.send(f"{REGISTER}/{MON_AM}/reopen").status_code == 403
    assert len(kept(saving, scene)) == 3


def test_paper_and_desk_that_disagree_lead_to_the_record(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.PRESENT, source=Source.DESK)
        mark(session, scene, MON_AM, Status.ABSENT)
    page = organiser.text(f"{REGISTER}/{MON_AM}")
    assert "Paper and desk disagree for 1 person. Sample 1 (Signed sheet: absent, Desk: present)." in words(page)
    assert f'<a href="{REGISTER}/{MON_AM}/{scene.people[0].id}">Sample 1</a>' in page


def test_sessions_are_called_by_day_hour_and_title(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        scene = make_scene(session, code="BY-SESSION", attendance_unit="session")
    visitor = as_role(Role.ORGANISER, scene.event)
    page = visitor.text(visitor.get("/events/by-session/attendance").location)
    assert "Register: Monday 09:00, Opening" in words(page)
    assert re.findall(r">(\w{3} \d\d:\d\d)</a>", page) == ["Mon 09:00", "Mon 13:30", "Tue 09:00"]


def test_three_people_take_no_more_statements_than_one(
    saving: Saving, as_role: AsRole, count_statements: Counting
) -> None:
    counts = []
    for people in (1, 3):
        with saving() as session:
            scene = make_scene(session, people=people)
            mark(session, scene, MON_AM, *[Status.LATE] * people)
        visitor, address = (
            as_role(Role.ORGANISER, scene.event),
            f"/events/{scene.event.code.lower()}/attendance/{MON_AM}",
        )
        visitor.text(address)
        with count_statements() as sent:
            visitor.text(address)
        counts.append(len(sent))
    assert counts[0] == counts[1]
