"""What stands on certificates, read back from the PDF."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import zxingcpp
from sqlalchemy.orm import Session

from eventmgr.certificates.enums import CertificateKind as Kind
from eventmgr.certificates.printing import certificates_content, single_certificate
from eventmgr.certificates.printing.certificates import OPEN_NAME, PREVIEW
from eventmgr.certificates.printing.wording import hours_of, written_out
from eventmgr.certificates.queries import plan_with_hours
from eventmgr.certificates.services import (
    add_signatory,
    correct_certificate,
    give_certificate,
    issue_certificates,
    void_certificate,
)
from eventmgr.documents.certificates import certificates_remarks, render_certificates
from eventmgr.documents.content.certificates import CertificatesContent
from eventmgr.errors import RefusedError
from tests.attendance.scene import AT, Scene
from tests.certificates.scene import ADDRESS, ended, issue
from tests.documents.reading import check_with_qpdf, pages_of, pictures_of, words_of
from tests.support.factories import make_event, make_participation
from tests.support.statements import Counting

AS_OF = datetime(2024, 12, 11, 11, tzinfo=UTC)


def content_of(session: Session, scene: Scene, kind: Kind = Kind.PARTICIPATION) -> CertificatesContent:
    return certificates_content(session, scene.event, as_of=AS_OF, public_address=ADDRESS, kind=kind)


def test_a_certificate_says_who_attended_what_where_and_when(session: Session) -> None:
    scene = ended(
        session, code="SAMPLE", host_line="at the Sample Centre", venue="Hotel", city="Semarang", country="ID"
    )
    scene.people[0].rank = "Colonel"
    add_signatory(session, scene.event, name="Official A", post="Head", organisation="Office")
    (row,) = issue(session, scene)
    pdf = render_certificates(content_of(session, scene))
    text = words_of(pdf)
    for words in (
        "CERTIFICATE OF PARTICIPATION This is to certify that Colonel Sample 1 Laos participated in the",
        "held at the Sample Centre, Semarang, Indonesia, on 9, 10 and 11 December 2024 and attended 3 of 3 half-days.",
        "Official A Head Office",
        f"SAMPLE-0001 · events.example.org/verify · {row.verification}",
        "Issued 9 December 2024",
    ):
        assert words in text
    (picture,) = pictures_of(pdf, dpi=150)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [f"{ADDRESS}/verify/{row.verification}"]
    assert check_with_qpdf(pdf) == "errors that qpdf cannot detect"


def test_before_the_issue_a_preview_says_that_it_is_one(session: Session) -> None:
    scene = ended(session)
    (preview,) = content_of(session, scene).certificates
    assert (preview.name, preview.number, preview.verification_link, preview.issued) == ("Sample 1", PREVIEW, "", "")
    assert PREVIEW in words_of(render_certificates(content_of(session, scene)))


def test_once_some_are_issued_no_preview_is_among_them(session: Session) -> None:
    scene = ended(session, people=4)
    give_certificate(session, scene.event, participation_id=scene.people[3].id, kind=Kind.PARTICIPATION, at=AT)
    assert [one.name for one in content_of(session, scene).certificates] == ["Sample 4"]


def test_attendance_is_certified_in_hours_and_appreciation_without_any(session: Session) -> None:
    scene = ended(session)
    issue_certificates(session, scene.event, plan_with_hours(session, scene.event).orders, at=AT)
    (hours,) = content_of(session, scene, Kind.ATTENDANCE).certificates
    assert (hours.title, hours.attended) == ("Certificate of attendance", "and attended 6 hours of 7 hours 30 minutes.")
    thanked = content_of(session, scene, Kind.APPRECIATION)
    assert (thanked.certify, thanked.certificates) == ("This certificate is presented to", ())
    assert len(pages_of(render_certificates(thanked))) == 1


def test_a_withheld_name_is_left_open_to_be_written_by_hand(session: Session) -> None:
    scene = ended(session)
    issue(session, scene)
    scene.people[0].name_withheld = True
    session.flush()
    content = content_of(session, scene)
    (printed,) = content.certificates
    assert (printed.name, printed.rank, printed.native_name, printed.affiliation) == (OPEN_NAME, "", "", "Laos")
    assert "Sample 1" not in words_of(render_certificates(content))


def test_a_withheld_name_is_in_no_preview_either(session: Session) -> None:
    scene = ended(session)
    scene.people[0].name_withheld = True
    session.flush()
    assert "Sample 1" not in words_of(render_certificates(content_of(session, scene)))


def test_a_name_changed_since_is_printed_only_when_it_was_corrected(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    scene.people[0].person.full_name = "Sample One"
    session.flush()
    assert content_of(session, scene).certificates[0].name == "Sample 1"
    correct_certificate(session, scene.event, certificate_id=row.id, at=AT + timedelta(days=2))
    (printed,) = content_of(session, scene).certificates
    assert (printed.name, printed.issued) == ("Sample One", "Issued 9 December 2024, corrected 11 December 2024")
    assert printed.number == f"{scene.event.code}-0001"


def test_a_void_certificate_is_not_printed_again(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    void_certificate(session, scene.event, certificate_id=row.id, version=row.version, reason="Spoiled", at=AT)
    assert [one.number for one in content_of(session, scene).certificates] == [PREVIEW]
    with pytest.raises(RefusedError, match="void"):
        single_certificate(session, scene.event, certificate_id=row.id, as_of=AS_OF, public_address=ADDRESS)


def test_one_certificate_is_printed_alone(session: Session) -> None:
    scene = ended(session, people=5)
    rows = issue(session, scene)
    content = single_certificate(session, scene.event, certificate_id=rows[1].id, as_of=AS_OF, public_address=ADDRESS)
    assert [one.name for one in content.certificates] == ["Sample 4"]


def test_an_event_without_anybody_prints_a_page_that_says_so(session: Session) -> None:
    event = make_event(session)
    content = certificates_content(session, event, as_of=AS_OF, public_address=ADDRESS)
    assert "none is due yet" in words_of(render_certificates(content))


def test_a_mononym_stands_once_and_a_marking_nowhere(session: Session) -> None:
    scene = ended(session, marking="RESTRICTED")
    scene.people[0].person.full_name = "Contohnama"
    session.flush()
    issue(session, scene)
    text = words_of(render_certificates(content_of(session, scene)))
    assert (text.count("Contohnama"), text.count("RESTRICTED")) == (1, 0)


def test_a_long_number_and_address_are_never_cut(session: Session) -> None:
    scene = ended(session, code="A-VERY-LONG-CODE-OF-AN-EVENT", demonstration=True)
    (row,) = issue(session, scene)
    content = replace(content_of(session, scene))
    text = words_of(render_certificates(content))
    assert f"A-VERY-LONG-CODE-OF-AN-EVENT-0001 events.example.org/verify · {row.verification}" in text
    assert certificates_remarks(content) == ()


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2024, 12, 9), date(2024, 12, 9), "on 9 December 2024"),
        (date(2024, 12, 9), date(2024, 12, 11), "on 9, 10 and 11 December 2024"),
        (date(2024, 11, 30), date(2024, 12, 2), "on 30 November and 1 and 2 December 2024"),
        (date(2024, 12, 31), date(2025, 1, 1), "on 31 December 2024 and 1 January 2025"),
        (date(2025, 6, 2), date(2025, 6, 13), "from 2 to 13 June 2025"),
        (date(2025, 6, 23), date(2025, 7, 4), "from 23 June to 4 July 2025"),
        (date(2024, 12, 23), date(2025, 1, 4), "from 23 December 2024 to 4 January 2025"),
    ],
)
def test_dates_are_written_out(start: date, end: date, words: str) -> None:
    assert written_out(start, end) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        ((720, 900), "12 of 15 hours"),
        ((60, 60), "1 of 1 hour"),
        ((740, 900), "12 hours 20 minutes of 15 hours"),
        ((45, 90), "45 minutes of 1 hour 30 minutes"),
        ((0, 90), "0 hours of 1 hour 30 minutes"),
    ],
)
def test_hours_are_never_rounded(minutes: tuple[int, int], words: str) -> None:
    assert hours_of(*minutes) == words


def test_printing_asks_as_often_for_six_people_as_for_three(session: Session, count_statements: Counting) -> None:
    asked = []
    for people in (4, 7):
        scene = ended(session, people=people)
        make_participation(session, scene.event)
        issue(session, scene)
        session.expire_all()
        with count_statements() as sent:
            content_of(session, scene)
        asked.append(len(sent))
    assert asked[0] == asked[1]
