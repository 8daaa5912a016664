"""The register of certificates: everybody who may have one, why, and the line to sign."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from eventmgr.certificates.enums import CertificateKind as Kind
from eventmgr.certificates.printing import certificate_register_content
from eventmgr.certificates.queries import certificates_of_event
from eventmgr.certificates.services import give_certificate, hand_over, void_certificate
from eventmgr.delegations.enums import Category
from eventmgr.delegations.services import substitute_participant
from eventmgr.documents.certificate_register import render_certificate_register
from eventmgr.documents.content.lists import RegisterEntry
from tests.attendance.scene import AT, Scene, make_scene
from tests.certificates.scene import ended, issue
from tests.documents.reading import words_of
from tests.support.factories import make_event, make_participation

AS_OF = datetime(2024, 12, 11, 11, tzinfo=UTC)


def entries(session: Session, scene: Scene) -> list[tuple[str, ...]]:
    """Number, name, kind, attendance, eligible, decided otherwise, handed over of each line."""
    content = certificate_register_content(session, scene.event, as_of=AS_OF)
    return [_told(entry) for entry in content.entries]


def _told(entry: RegisterEntry) -> tuple[str, ...]:
    rest = (entry.attendance, entry.eligible, entry.override, entry.handed_over)
    return (entry.number, entry.name, entry.kind, *rest)


def test_the_register_tells_of_everybody_what_was_decided_and_why(session: Session) -> None:
    scene = ended(session, code="SAMPLE", people=4)
    issue(session, scene)
    give_certificate(
        session, scene.event, participation_id=scene.people[1].id, kind=Kind.PARTICIPATION, at=AT,
        override_name="The Chair", override_reason="Duty",
    )  # fmt: skip
    first, spoiled, _ = certificates_of_event(session, scene.event)
    hand_over(session, scene.event, certificate_id=first.id, at=AT)
    void_certificate(session, scene.event, certificate_id=spoiled.id, version=spoiled.version, reason="Spoiled", at=AT)
    assert entries(session, scene) == [
        ("0001", "Sample 1", "Participation", "3 of 3, 100.0 %", "yes", "", "Mon 9 Dec"),
        ("0003", "Sample 2", "Participation", "2 of 3, 66.7 %", "no", "The Chair: Duty", ""),
        ("–", "Sample 3", "", "0 of 3, 0.0 %", "no", "", ""),
        ("0002", "Sample 4", "Participation, void", "3 of 3, 100.0 %", "yes", "Void: Spoiled", ""),
    ]


def test_before_attendance_is_recorded_nothing_is_decidable(session: Session) -> None:
    scene = make_scene(session, people=1)
    assert entries(session, scene) == [("–", "Sample 1", "", "0 of 3, 0.0 %", "not yet decidable", "", "")]


def test_who_left_after_the_issue_stays_in_the_register_by_the_name_on_the_certificate(session: Session) -> None:
    scene = ended(session, code="SAMPLE")
    issue(session, scene)
    substitute_participant(session, scene.people[0], full_name="Sample Successor", reason="Duty")
    assert ("0001", "Sample 1") in [line[:2] for line in entries(session, scene)]


def test_a_withheld_name_is_not_in_the_register(session: Session) -> None:
    scene = ended(session)
    issue(session, scene)
    scene.people[0].name_withheld = True
    expert = make_participation(session, scene.event, full_name="Sample Expert", category=Category.SPEAKER)
    expert.name_withheld = True
    session.flush()
    text = words_of(render_certificate_register(certificate_register_content(session, scene.event, as_of=AS_OF)))
    assert "Sample 1" not in text
    assert "Sample Expert" not in text
    assert "Delegate (name withheld)" in text
    assert "Speaker or resource person (name withheld)" in text


def test_the_register_says_the_rule_and_an_empty_one_that_nobody_is_there(session: Session) -> None:
    content = certificate_register_content(
        session, make_event(session, code="SAMPLE", attendance_threshold=75), as_of=AS_OF
    )
    assert content.note == (
        "Met threshold: at least 75 % overall, compared without rounding. "
        "Attendance: units attended of units expected; late counts as attended. "
        "No. 0001 is certificate SAMPLE-0001."
    )
    assert "Nobody is registered yet" in words_of(render_certificate_register(content))
