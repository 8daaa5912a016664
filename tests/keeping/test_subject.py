"""One person's data: all of it out, or all of it gone."""

import io
import json
import zipfile

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.audit.models import AuditLine
from eventmgr.certificates.models import Certificate
from eventmgr.errors import RefusedError
from eventmgr.keeping.exchange.subject import subject_archive
from eventmgr.keeping.queries.subject import documents_naming, subject_of
from eventmgr.keeping.services.erase import erase_person
from eventmgr.reports.queries import census, people_figures
from tests.keeping.scene import again, everything, known
from tests.support.factories import make_event, make_participation

LETTER = "Own letter of 3 March 2025"


def test_everything_about_one_person_is_handed_out(session: Session) -> None:
    scene = known(session)
    data = subject_archive(subject_of(session, scene.people[0]), read=lambda _: None)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        told = json.loads(archive.read("data.json"))
        text = archive.read("data.txt").decode()
    assert {table: len(rows) for table, rows in told["kept"].items()} == {
        "person": 1,
        "participation": 1,
        "consent": 1,
        "certificate": 1,
        "attendance_record": 3,
    }
    assert told["kept"]["person"][0]["passport_name"] == "QUOLLIN PASS"
    assert "  email: quollin@agency.example" in text.splitlines()
    assert "Sample 2" not in json.dumps(told)
    assert scene.people[0].badge_code not in json.dumps(told)


def test_an_erased_person_is_nowhere_and_still_counted(session: Session) -> None:
    scene = known(session)
    before = people_figures(census(session, scene.event))
    erase_person(session, scene.people[0], reason=LETTER)
    left = everything(session)
    assert "quoll" not in left.lower()
    assert "Q-positive" not in left
    assert people_figures(census(session, scene.event)) == before
    row = again(session, scene.people[0])
    assert (row.person.full_name, row.name_withheld, row.post) == ("Erased", True, "")
    assert session.scalars(select(Certificate.name)).all() == ["Erased"]


def test_the_reason_is_the_only_trace(session: Session) -> None:
    scene = known(session)
    erase_person(session, scene.people[0], reason=f" {LETTER} ")
    line = session.scalars(select(AuditLine).where(AuditLine.action == "erased person")).one()
    assert (line.target, line.reason) == (f"participation:{scene.people[0].id}", LETTER)


def test_nobody_is_erased_without_a_reason_or_twice(session: Session) -> None:
    scene = known(session)
    with pytest.raises(RefusedError) as refused:
        erase_person(session, scene.people[0], reason="  ")
    assert refused.value.field == "reason"
    erase_person(session, scene.people[0], reason=LETTER)
    with pytest.raises(RefusedError, match="erased already"):
        erase_person(session, scene.people[0], reason=LETTER)


def test_others_are_left_as_they_are(session: Session) -> None:
    scene = known(session)
    erase_person(session, scene.people[0], reason=LETTER)
    row = again(session, scene.people[1])
    assert (row.person.full_name, row.name_withheld) == ("Sample 2", False)


def test_somebody_of_two_events_is_forgotten_in_one(session: Session) -> None:
    scene = known(session)
    there = make_participation(
        session, make_event(session, code="OTHER"), person_id=scene.people[0].person_id, rank="Major"
    )
    erase_person(session, scene.people[0], reason=LETTER)
    assert (again(session, there).person.full_name, again(session, there).rank) == ("Quollin Sample", "Major")
    assert again(session, scene.people[0]).person.full_name == "Erased"


def test_issued_documents_that_keep_the_name_are_named(session: Session) -> None:
    scene = known(session)
    assert documents_naming(session, scene.people[0]) == []
