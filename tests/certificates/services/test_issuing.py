"""Issuing: by the rule all at once, by decision one by one; numbers are never given twice."""

from fractions import Fraction

import pytest
from sqlalchemy.orm import Session

from eventmgr.attendance.rules import Share
from eventmgr.certificates.enums import CertificateKind as Kind
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries import (
    certificate_numbers,
    certificates_issued,
    certificates_of_event,
    plan_by_rule,
    plan_with_hours,
)
from eventmgr.certificates.services import give_certificate, issue_certificates, void_certificate
from eventmgr.delegations.enums import Category
from eventmgr.delegations.services import substitute_participant
from eventmgr.errors import NotFoundError, RefusedError
from tests.attendance.scene import AT, Scene, make_scene
from tests.certificates.scene import ended, issue, told
from tests.support.factories import make_event, make_participation, make_session, make_session_role
from tests.support.statements import Counting


def give(session: Session, scene: Scene, place: int, kind: Kind, **override: str) -> Certificate:
    return give_certificate(session, scene.event, participation_id=scene.people[place].id, kind=kind, at=AT, **override)


def test_all_that_are_due_are_issued_in_the_order_of_the_list(session: Session) -> None:
    scene = ended(session, people=5)
    assert told(issue(session, scene)) == [
        (1, "participation", "Sample 1"),
        (2, "participation", "Sample 4"),
        (3, "participation", "Sample 5"),
    ]


def test_a_certificate_keeps_what_it_rests_on(session: Session) -> None:
    scene = ended(session, people=3)
    scene.people[0].rank, scene.people[0].agency = "Colonel", "Sample Agency"
    session.flush()
    (row,) = issue(session, scene)
    assert (row.rank, row.name, row.affiliation) == ("Colonel", "Sample 1", "Sample Agency, Laos")
    assert (row.units, row.minutes, row.met) == (Share(Fraction(3), 3), Share(Fraction(450), 450), True)


def test_issuing_twice_gives_nobody_a_second_one(session: Session) -> None:
    scene = ended(session)
    issue(session, scene)
    assert issue(session, scene) == []


def test_the_plan_tells_who_is_left_out_and_why(session: Session) -> None:
    scene = ended(session, people=4)
    make_participation(session, scene.event, delegation_id=scene.people[0].delegation_id)
    plan = plan_by_rule(session, scene.event)
    assert (plan.kinds, plan.undecided, plan.below, plan.served) == ({Kind.PARTICIPATION: 2}, 1, 2, 0)
    with_hours = plan_with_hours(session, scene.event)
    assert (with_hours.kinds, with_hours.below) == ({Kind.PARTICIPATION: 2, Kind.ATTENDANCE: 1}, 1)


def test_certificates_of_attendance_carry_the_minutes(session: Session) -> None:
    scene = ended(session)
    rows = issue_certificates(session, scene.event, plan_with_hours(session, scene.event).orders, at=AT)
    assert told(rows)[1] == (2, "attendance", "Sample 2")
    assert (rows[1].minutes, rows[1].met) == (Share(Fraction(360), 450), False)


def test_two_people_of_the_same_name_have_numbers_of_their_own(session: Session) -> None:
    scene = ended(session, people=5)
    for twin in scene.people[3:]:
        twin.person.full_name = "Sample Twin"
    session.flush()
    rows = issue(session, scene)
    assert told(rows)[1:] == [(2, "participation", "Sample Twin"), (3, "participation", "Sample Twin")]
    assert len({row.verification for row in rows}) == 3


def test_a_speaker_who_is_a_delegate_has_one_certificate_unless_both_are_chosen(session: Session) -> None:
    scene = ended(session)
    talk = make_session(session, scene.event, counts_for_attendance=False)
    make_session_role(session, talk, participation=scene.people[0])
    assert told(issue(session, scene)) == [(1, "participation", "Sample 1")]
    give(session, scene, 0, Kind.APPRECIATION, override_name="The Chair", override_reason="Both were chosen")
    assert certificate_numbers(session, scene.event) == {scene.people[0].id: "0001, 0002"}


def test_what_the_rule_does_not_give_needs_a_name_and_a_reason(session: Session) -> None:
    scene = ended(session)
    with pytest.raises(RefusedError) as nameless:
        give(session, scene, 1, Kind.PARTICIPATION)
    with pytest.raises(RefusedError) as unreasoned:
        give(session, scene, 1, Kind.PARTICIPATION, override_name="The Chair", override_reason="  ")
    assert (nameless.value.field, unreasoned.value.field) == ("override_name", "override_reason")
    row = give(session, scene, 1, Kind.PARTICIPATION, override_name=" The Chair ", override_reason="Duty")
    assert (row.met, row.decided_by, row.reason, row.units) == (False, "The Chair", "Duty", Share(Fraction(2), 3))


@pytest.mark.parametrize(("place", "kind"), [(0, Kind.PARTICIPATION), (1, Kind.ATTENDANCE)])
def test_what_the_rule_gives_needs_no_decision(session: Session, place: int, kind: Kind) -> None:
    row = give(session, ended(session), place, kind, override_name="The Chair", override_reason="Not needed")
    assert (row.kind, row.decided_by, row.reason) == (kind, "", "")


def test_another_kind_takes_a_new_number_and_voids_the_old_one(session: Session) -> None:
    scene = ended(session)
    issue(session, scene)
    give(session, scene, 0, Kind.COMPLETION, override_name="The Chair", override_reason="Passed the test")
    rows = certificates_of_event(session, scene.event)
    assert [(row.number, row.kind, row.void_reason) for row in rows] == [
        (1, Kind.PARTICIPATION, "Passed the test"),
        (2, Kind.COMPLETION, ""),
    ]
    assert certificates_issued(session, scene.event) == 1


def test_a_number_is_never_given_again(session: Session) -> None:
    scene = ended(session)
    (first,) = issue(session, scene)
    void_certificate(session, scene.event, certificate_id=first.id, version=first.version, reason="Spoiled", at=AT)
    assert told(issue(session, scene)) == [(2, "participation", "Sample 1")]


def test_a_second_one_of_the_same_kind_is_refused(session: Session) -> None:
    scene = ended(session)
    issue(session, scene)
    with pytest.raises(RefusedError, match="void it first"):
        give(session, scene, 0, Kind.PARTICIPATION)


def test_who_was_replaced_has_none_and_the_successor_is_judged_alone(session: Session) -> None:
    scene = ended(session)
    came = substitute_participant(session, scene.people[0], full_name="Sample Successor", reason="Duty")
    assert issue(session, scene) == []
    with pytest.raises(NotFoundError):
        give(session, scene, 0, Kind.PARTICIPATION, override_name="The Chair", override_reason="Was there")
    assert plan_by_rule(session, scene.event).undecided == 1
    assert came.id not in certificate_numbers(session, scene.event)


def test_people_without_a_certificate_in_their_category_are_not_found(session: Session) -> None:
    scene = make_scene(session, people=1)
    interpreter = make_participation(session, scene.event, category=Category.INTERPRETER)
    observer = make_participation(session, scene.event, category=Category.OBSERVER)
    with pytest.raises(NotFoundError):
        give_certificate(
            session, scene.event, participation_id=interpreter.id, kind=Kind.PARTICIPATION, at=AT,
            override_name="The Chair", override_reason="Kindness",
        )  # fmt: skip
    row = give_certificate(
        session, scene.event, participation_id=observer.id, kind=Kind.PARTICIPATION, at=AT,
        override_name="The Chair", override_reason="Observers have one",
    )  # fmt: skip
    assert row.number == 1


def test_people_of_another_event_are_not_found(session: Session) -> None:
    scene = ended(session)
    with pytest.raises(NotFoundError):
        give_certificate(
            session, make_event(session), participation_id=scene.people[0].id, kind=Kind.PARTICIPATION, at=AT
        )


def test_issuing_asks_as_often_for_six_people_as_for_three(session: Session, count_statements: Counting) -> None:
    asked = []
    for people in (3, 6):
        scene = ended(session, people=people)
        with count_statements() as sent:
            issue(session, scene)
        asked.append([each for each in sent if not each.startswith("INSERT INTO certificate")])  # SQLite: row by row
    assert len(asked[0]) == len(asked[1])
