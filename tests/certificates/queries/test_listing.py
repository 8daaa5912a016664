"""The table of certificates: ready questions, search, pages, and what everybody may verify."""

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from eventmgr.attendance.queries import Names
from eventmgr.certificates.enums import CertificateKind
from eventmgr.certificates.queries import CertificatesPage, certificates_page, standings_of_event, verified
from eventmgr.certificates.services import hand_over
from eventmgr.delegations.services import substitute_participant
from tests.attendance.scene import AT, MON_AM, MON_PM, TUE_AM, away_until, make_scene, mark
from tests.certificates.scene import AWAY, HERE, ended, issue
from tests.support.factories import make_event, make_participation
from tests.support.statements import Counting


def names(page: CertificatesPage) -> list[str]:
    return [row.line.full_name if row.line else f"left: {row.certificates[-1].name}" for row in page.rows]


@pytest.mark.parametrize(
    ("show", "found"),
    [
        ("", ["Sample 1", "Sample 2", "Sample 3", "Sample 4", "Sample 5"]),
        ("due", ["Sample 5"]),
        ("undecided", ["Sample 4"]),
        ("no", ["Sample 2", "Sample 3"]),
        ("issued", ["Sample 1"]),
        ("to-hand-over", ["Sample 1"]),
    ],
)
def test_ready_questions_find_their_people(session: Session, show: str, found: list[str]) -> None:
    scene = ended(session)
    issue(session, scene)
    laos = scene.people[0].delegation_id
    make_participation(session, scene.event, full_name="Sample 4", delegation_id=laos, position=4)
    last = make_participation(session, scene.event, full_name="Sample 5", delegation_id=laos, position=5)
    scene.people[:] = [last]
    for unit in (MON_AM, MON_PM, TUE_AM):
        mark(session, scene, unit, HERE)
    page = certificates_page(session, scene.event, show=show)
    assert (names(page), page.counts[show]) == (found, len(found))


def test_what_was_handed_over_is_not_to_be_handed_over(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    hand_over(session, scene.event, certificate_id=row.id, at=AT)
    assert certificates_page(session, scene.event).counts["to-hand-over"] == 0


def test_who_comes_late_is_judged_by_the_days_after(session: Session) -> None:
    scene = make_scene(session, people=1)
    away_until(session, scene.people[0], arrives=datetime(2024, 12, 10, 7))
    mark(session, scene, TUE_AM, HERE)
    standing = standings_of_event(session, scene.event).of[scene.people[0].id]
    assert (standing.met, standing.units.expected) == (True, 1)


def test_people_with_the_same_marks_are_judged_alike_and_others_apart(session: Session) -> None:
    scene = make_scene(session, people=4)
    for unit in (MON_AM, MON_PM, TUE_AM):
        mark(session, scene, unit, HERE, HERE, AWAY, HERE)
    of = standings_of_event(session, scene.event).of
    assert [of[person.id].met for person in scene.people] == [True, True, False, True]


def test_search_finds_names_and_numbers_but_withheld_names_for_organisers_only(session: Session) -> None:
    scene = ended(session)
    scene.people[1].name_withheld = True
    session.flush()
    assert names(certificates_page(session, scene.event, search="sample 2")) == ["Sample 2"]
    assert names(certificates_page(session, scene.event, search="3")) == ["Sample 3"]
    assert names(certificates_page(session, scene.event, search="sample 2", names=Names.RELEASED)) == []


def test_who_left_is_in_the_table_only_with_a_certificate(session: Session) -> None:
    scene = ended(session)
    issue(session, scene)
    for person in scene.people[:2]:
        substitute_participant(session, person, full_name=f"Successor of {person.number}", reason="Duty")
    assert "left: Sample 1" in names(certificates_page(session, scene.event))
    assert not [name for name in names(certificates_page(session, scene.event)) if "Sample 2" in name]


def test_a_page_beyond_the_last_is_the_last(session: Session) -> None:
    page = certificates_page(session, make_event(session), page=9)
    assert (page.page, page.pages, page.rows) == (1, 1, ())


def test_the_table_asks_as_often_for_six_people_as_for_three(session: Session, count_statements: Counting) -> None:
    asked = []
    for people in (3, 6):
        scene = ended(session, people=people)
        issue(session, scene)
        with count_statements() as sent:
            certificates_page(session, scene.event)
        asked.append(len(sent))
    assert asked[0] == asked[1]


def test_verifying_tells_event_kind_and_validity(session: Session) -> None:
    scene = ended(session, code="SAMPLE")
    (row,) = issue(session, scene)
    found = verified(session, row.verification)
    assert found is not None
    assert (found.kind, found.event, found.valid) == (CertificateKind.PARTICIPATION, scene.event.title, True)
    assert verified(session, "7K2M-9QXT-4HBW") is None
