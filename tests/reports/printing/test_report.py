"""What the post-event report says, and what it does not."""

from datetime import UTC, date, datetime, time

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionKind
from eventmgr.agenda.services import add_session, add_topic, set_topics
from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.queries import units_of_event
from eventmgr.attendance.services import Mark, mark_attendance
from eventmgr.delegations.enums import DelegationKind
from eventmgr.delegations.services import invite_delegation, register_participant
from eventmgr.documents.content.figures import KeyFigure
from eventmgr.documents.content.report import BulletList, KeyFigures, Paragraph, Quote, ReportTable
from eventmgr.documents.report import render_report
from eventmgr.events.enums import StatementKind
from eventmgr.events.models import Event
from eventmgr.events.services import add_statement
from eventmgr.people.enums import Gender
from eventmgr.reports.printing import report_content
from eventmgr.sample import facts
from tests.documents.reading import check_with_qpdf, words_of
from tests.support.factories import make_event

AS_OF = datetime(2024, 12, 20, 5, tzinfo=UTC)


def _titles(session: Session, event: Event) -> list[str]:
    return [section.title for section in report_content(session, event, as_of=AS_OF).sections if section.blocks]


def _blocks(session: Session, event: Event, title: str) -> tuple[object, ...]:
    sections = report_content(session, event, as_of=AS_OF).sections
    return next(section.blocks for section in sections if section.title == title)


def test_report_of_an_empty_event_says_when_it_was_and_counts_nothing(session: Session) -> None:
    event = make_event(session)
    assert _titles(session, event) == ["Summary"]
    assert _blocks(session, event, "Summary") == (
        Paragraph(
            text="The Dialogue on Something took place from Monday 9 to Wednesday 11 December 2024.",
            side="What took place",
        ),
        KeyFigures(
            figures=(
                KeyFigure(value="0", words="delegations: 0 countries, 0 organisations"),
                KeyFigure(value="0", words="persons registered by name"),
            )
        ),
    )


def test_report_of_an_empty_event_is_a_sound_file(session: Session) -> None:
    pdf = render_report(report_content(session, make_event(session), as_of=AS_OF))
    check_with_qpdf(pdf)
    assert "Dialogue on Something" in words_of(pdf)


def test_report_of_the_facts_says_nothing_that_the_source_does_not(session: Session) -> None:
    event = facts.load(session)
    pdf = render_report(report_content(session, event, as_of=AS_OF))
    words = words_of(pdf)
    assert "at the Jakarta Centre for Law Enforcement Cooperation (JCLEC)" in words
    assert "Funded by Canada and New Zealand" in words
    assert "Together We Keep This Region Safe" in words
    assert "hosted" not in words.lower()
    assert "Vinluan" not in words
    assert "Attendance" not in _titles(session, event)
    assert "Programme" not in _titles(session, event)


def test_report_keeps_the_venue_apart_from_the_host_institution(session: Session) -> None:
    event = facts.load(session)
    first = _blocks(session, event, "Summary")[0]
    assert first == Paragraph(
        text="The International People Smuggling Strategic Dialogue took place from Monday 9 to Wednesday 11 December "
        "2024 in Semarang, Indonesia, at the Jakarta Centre for Law Enforcement Cooperation (JCLEC). "
        "Venue: Hotel Aruss.",
        side="What took place",
    )


def test_report_labels_what_was_only_told_as_no_outcome(session: Session) -> None:
    event = make_event(session)
    add_statement(session, event, kind=StatementKind.NARRATIVE, text="Exchange best practices")
    add_statement(session, event, kind=StatementKind.QUOTE, text="Words.", speaker="Sample Speaker")
    section = report_content(session, event, as_of=AS_OF).sections[-1]
    assert (section.label, section.blocks) == (
        "Told in the source, not an outcome that was adopted",
        (
            BulletList(items=("Exchange best practices",), side="Narrative"),
            Quote(text="“Words.”", source="Sample Speaker"),
        ),
    )


def test_report_counts_each_person_once_by_delegation_and_gender(session: Session) -> None:
    event = make_event(session)
    laos = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos")
    invite_delegation(session, event, kind=DelegationKind.ORGANISATION, name="Sample Secretariat")
    for gender in (Gender.FEMALE, Gender.MALE, Gender.NOT_STATED):
        register_participant(session, event, full_name=f"Sample {gender}", delegation=laos, gender=gender)
    table, _, unnamed = _blocks(session, event, "Participation")
    assert isinstance(table, ReportTable)
    assert (table.rows, table.total) == (
        (("Laos", "1", "1", "0", "1", "3", "50.0"), ("Sample Secretariat", "0", "0", "0", "0", "0", "–")),
        ("All", "1", "1", "0", "1", "3", "50.0"),
    )
    assert unnamed == Paragraph(text="No person is registered by name for Sample Secretariat.", side="Not known")


def test_report_shows_attendance_with_its_denominator_and_what_is_missing(session: Session) -> None:
    event = make_event(session)
    people = [register_participant(session, event, full_name=f"Sample {n}") for n in range(3)]
    add_session(
        session,
        event,
        title="Talk",
        kind=SessionKind.KEYNOTE,
        date=date(2024, 12, 9),
        starts=time(9),
        ends=time(10),
    )
    marks = [Mark(people[0].id, AttendanceStatus.LATE), Mark(people[1].id, AttendanceStatus.ABSENT)]
    unit = units_of_event(session, event)[0]
    mark_attendance(session, event, unit=unit, marks=marks, source=RecordSource.SHEET, at=AS_OF)
    table, _, missing = _blocks(session, event, "Attendance")
    assert isinstance(table, ReportTable)
    assert table.rows == (("Monday, 9 December 2024", "1 of 3", "33.3", "–", "–"),)
    assert missing == Paragraph(text="1 record is still missing: these figures are not final.", side="Still open")


def test_report_says_which_topics_no_session_treats(session: Session) -> None:
    event = make_event(session)
    treated = add_topic(session, event, text="Treated")
    add_topic(session, event, text="Left out")
    talk = add_session(
        session, event, title="Talk", kind=SessionKind.PANEL, date=date(2024, 12, 9), starts=time(9), ends=time(10)
    )
    set_topics(session, talk, [treated])
    (table,) = _blocks(session, event, "Topics")
    assert isinstance(table, ReportTable)
    assert table.rows == (("Treated", "1", "60"), ("Left out", "not covered", "0"))
