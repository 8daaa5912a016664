"""The register as a page: who stands in it, what is asked and found, and its totals."""

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.queries import (
    EXCEPTIONS,
    OPEN,
    PAGE,
    Names,
    RegisterPage,
    register_page,
    still_open,
    unit_by_code,
)
from eventmgr.attendance.services import close_unit
from eventmgr.errors import NotFoundError
from tests.attendance.scene import AT, MON_AM, MON_PM, away_until, make_scene, mark
from tests.support.factories import make_delegation, make_participation
from tests.support.statements import Counting


def names(page: RegisterPage) -> list[str]:
    return [row.line.full_name for row in page.rows]


def test_people_stand_in_the_order_of_their_delegations_then_those_without(session: Session) -> None:
    scene = make_scene(session)
    cambodia = make_delegation(session, scene.event, name="Cambodia", country="KH")
    make_participation(session, scene.event, full_name="Expert", category="S")
    make_participation(session, scene.event, full_name="Khmer", delegation_id=cambodia.id)
    make_participation(session, scene.event, full_name="Interpreter", category="I")
    make_participation(session, scene.event, full_name="Gone", status="withdrawn")
    page = register_page(session, scene.event, unit=MON_AM)
    assert names(page) == ["Khmer", "Sample 1", "Sample 2", "Expert"]
    assert [row.line.delegation for row in page.rows] == ["Cambodia", "Laos", "Laos", ""]


def test_marks_stand_in_the_order_of_the_units(session: Session) -> None:
    scene = make_scene(session, people=1)
    mark(session, scene, MON_PM, Status.LATE)
    mark(session, scene, MON_AM, Status.ABSENT)
    row = register_page(session, scene.event, unit=MON_AM).rows[0]
    assert [each.status for each in row.marks] == [Status.ABSENT, Status.LATE, Status.NOT_RECORDED]
    assert (row.attended, row.expected) == (1, 2)


def test_totals_count_the_people_expected_in_this_unit(session: Session) -> None:
    scene = make_scene(session, people=4)
    away_until(session, scene.people[3], arrives=datetime(2024, 12, 9, 13))
    mark(session, scene, MON_AM, Status.LATE, Status.ABSENT)
    page = register_page(session, scene.event, unit=MON_AM)
    assert (page.expected, page.recorded, page.attended, page.present) == (3, 2, 1, 2)
    assert page.counts == {"": 4, EXCEPTIONS: 2, OPEN: 1}


def test_in_a_closed_unit_only_those_recorded_were_present(session: Session) -> None:
    scene = make_scene(session, people=2)
    mark(session, scene, MON_AM, Status.ABSENT)
    close_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_AM), at=AT)
    make_participation(session, scene.event, full_name="Came later")
    page = register_page(session, scene.event, unit=MON_AM)
    assert (page.expected, page.present, page.unit.closed) == (3, 1, True)


@pytest.mark.parametrize(
    ("show", "found"),
    [
        ("", ["Sample 1", "Sample 2", "Sample 3"]),
        (EXCEPTIONS, ["Sample 1"]),
        (OPEN, ["Sample 3"]),
    ],
)
def test_ready_questions_show_the_people_they_count(session: Session, show: str, found: list[str]) -> None:
    scene = make_scene(session, people=3)
    mark(session, scene, MON_AM, Status.EXCUSED, Status.PRESENT)
    page = register_page(session, scene.event, unit=MON_AM, show=show)
    assert (names(page), page.counts[show]) == (found, len(found))


@pytest.mark.parametrize(("search", "found"), [("conceicao", ["da Conceição"]), ("7", ["Sample 7"]), ("zzz", [])])
def test_search_ignores_accents_and_knows_numbers(session: Session, search: str, found: list[str]) -> None:
    scene = make_scene(session)
    make_participation(session, scene.event, full_name="da Conceição", number=70)
    make_participation(session, scene.event, full_name="Sample 7", number=7)
    page = register_page(session, scene.event, unit=MON_AM, search=search)
    assert (names(page), page.found) == (found, len(found))


def test_a_withheld_name_is_not_found_by_trying(session: Session) -> None:
    scene = make_scene(session, people=0)
    make_participation(session, scene.event, full_name="Sample Undercover", number=19, name_withheld=True)
    found = {
        (who, search): len(register_page(session, scene.event, unit=MON_AM, search=search, names=who).rows)
        for who in Names
        for search in ("undercover", "19", "")
    }
    assert found == {
        (Names.EVERY, "undercover"): 1,
        (Names.EVERY, "19"): 1,
        (Names.EVERY, ""): 1,
        (Names.RELEASED, "undercover"): 0,
        (Names.RELEASED, "19"): 1,
        (Names.RELEASED, ""): 1,
    }


def test_a_page_beyond_the_last_is_the_last(session: Session) -> None:
    scene = make_scene(session, people=PAGE + 1)
    page = register_page(session, scene.event, unit=MON_AM, page=9)
    assert (names(page), page.page, page.pages, page.found) == ([f"Sample {PAGE + 1}"], 2, 2, PAGE + 1)


def test_paper_and_desk_that_disagree_are_named_until_a_correction(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.PRESENT, Status.LATE, source=Source.DESK)
    mark(session, scene, MON_AM, Status.ABSENT, Status.PRESENT)
    page = register_page(session, scene.event, unit=MON_AM)
    assert page.disagreements == 1
    assert [(case.line.full_name, [each.source for each in case.records]) for case in page.disagreeing] == [
        ("Sample 1", [Source.SHEET, Source.DESK])
    ]
    mark(session, scene, MON_AM, Status.PRESENT, source=Source.CORRECTION)
    assert register_page(session, scene.event, unit=MON_AM).disagreements == 0


def test_who_is_still_open_is_expected_and_unrecorded(session: Session) -> None:
    scene = make_scene(session, people=3)
    away_until(session, scene.people[2], arrives=datetime(2024, 12, 9, 13))
    mark(session, scene, MON_AM, Status.ABSENT)
    unit = unit_by_code(session, scene.event, MON_AM)
    assert still_open(session, scene.event, unit) == [scene.people[1].id]


def test_an_unknown_unit_has_no_register(session: Session) -> None:
    scene = make_scene(session)
    with pytest.raises(NotFoundError, match="There is no unit 2024-12-09-xx"):
        register_page(session, scene.event, unit="2024-12-09-xx")


def test_three_hundred_people_take_no_more_statements_than_three(session: Session, count_statements: Counting) -> None:
    counts = []
    for people in (1, 3, 300):
        scene = make_scene(session, people=people)
        mark(session, scene, MON_AM, *[Status.LATE] * people)
        session.expunge_all()
        event = session.merge(scene.event)
        with count_statements() as sent:
            register_page(session, event, unit=MON_AM)
        counts.append(len(sent))
    assert counts == [11, 11, 11]
