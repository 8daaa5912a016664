"""The attendance summary: what it says of a small event, whole; and the hard cases of E-10, E-20, E-25, E-26, E-27."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.printing import attendance_content
from eventmgr.attendance.queries import units_of_event
from eventmgr.attendance.services import close_unit
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.services import withdraw_delegation
from eventmgr.documents.attendance import render_attendance
from eventmgr.documents.content.attendance import AttendanceContent, DayLine, DelegationLine, SessionLine
from eventmgr.documents.content.figures import GenderCounts, KeyFigure, Share
from eventmgr.events.enums import Paper
from eventmgr.people.enums import Gender
from tests.attendance.scene import AT, MON_AM, MON_PM, TUE_AM, Scene, away_until, make_scene, mark
from tests.documents.reading import check_with_qpdf, pages_of
from tests.support.factories import make_delegation, make_event, make_participation
from tests.support.statements import Counting

AS_OF = datetime(2024, 12, 11, 11, tzinfo=UTC)
BEFORE, MONDAY_NOON = datetime(2024, 12, 7, 18), datetime(2024, 12, 9, 12, 30)


def summary(session: Session, scene: Scene) -> AttendanceContent:
    return attendance_content(session, scene.event, as_of=AS_OF)


def close_all(session: Session, scene: Scene) -> None:
    for unit in units_of_event(session, scene.event):
        close_unit(session, scene.event, unit=unit, at=AT)


def values(content: AttendanceContent) -> dict[str, str]:
    return {figure.words: figure.value for figure in content.key_figures}


@pytest.fixture
def dialogue(session: Session) -> Scene:
    """Three people of Laos: one late on Monday morning, one absent on Monday afternoon, one who comes on Tuesday."""
    scene = make_scene(session, people=3, title="Dialogue on Crime", code="SAMPLE-1", venue="Hotel", city="Semarang")
    for person, gender in zip(scene.people, (Gender.FEMALE, Gender.MALE, Gender.NOT_STATED), strict=True):
        person.person.gender = gender
    away_until(session, scene.people[2], arrives=datetime(2024, 12, 10, 8))
    mark(session, scene, MON_AM, Status.LATE)
    mark(session, scene, MON_PM, Status.PRESENT, Status.ABSENT)
    return scene


def test_head_says_what_when_where_and_how_far(session: Session, dialogue: Scene) -> None:
    content = summary(session, dialogue)
    furniture = content.furniture
    assert (furniture.title, furniture.document_number, furniture.status, furniture.as_of) == (
        "Attendance summary",
        "SAMPLE-1/ATT/01",
        "PROVISIONAL",
        "As of 11 December 2024, 18:00 WIB (UTC+7)",
    )
    assert content.subtitle == ("Dialogue on Crime", "9–11 December 2024 · Hotel, Semarang")
    assert attendance_content(session, dialogue.event, as_of=AS_OF, paper=Paper.LETTER).furniture.paper == "letter"


def test_key_figures_count_persons(session: Session, dialogue: Scene) -> None:
    close_all(session, dialogue)
    assert summary(session, dialogue).key_figures == (
        KeyFigure(value="3", words="registered"),
        KeyFigure(value="3", words="expected for at least one unit"),
        KeyFigure(value="3", words="attended at least one unit"),
        KeyFigure(value="2", words="met the threshold"),
        KeyFigure(value="0", words="certificates issued"),
    )


def test_definitions_name_the_unit_the_denominator_and_the_threshold(session: Session, dialogue: Scene) -> None:
    said = summary(session, dialogue).definitions
    assert said.startswith("Units: half-days with a session that counts for attendance, 3 in all. Registered: persons")
    assert "Met threshold: at least 80 % overall, compared without rounding." in said
    assert "Attendance: units attended of units expected; late counts as attended." in said


def test_table_1_counts_each_person_once_over_expected_units(session: Session, dialogue: Scene) -> None:
    close_all(session, dialogue)
    table = summary(session, dialogue).delegations
    laos = DelegationLine(
        label="Laos",
        invited=5,
        registered=3,
        attended=3,
        genders=GenderCounts(female=1, male=1, not_stated=1, total=3),
        units=Share(6, 7),  # three and two of three, and one of one: who came on Tuesday was not expected before (E-10)
    )
    assert table.rows == (laos,)
    assert table.total == DelegationLine(
        label="All", invited=5, registered=3, attended=3, genders=laos.genders, units=Share(6, 7)
    )


def test_table_2_counts_by_day_and_half_day(session: Session, dialogue: Scene) -> None:
    close_all(session, dialogue)
    assert summary(session, dialogue).days.rows == (
        DayLine(label="Day 1, 9 Dec", short="Day 1", morning=Share(2, 2), afternoon=Share(1, 2)),
        DayLine(label="Day 2, 10 Dec", short="Day 2", morning=Share(3, 3), afternoon=Share(0, 0)),
    )
    assert summary(session, dialogue).days.total == DayLine(
        label="All days", morning=Share(5, 5), afternoon=Share(1, 2)
    )


def test_table_3_shows_each_session_with_the_half_day_it_lies_in(session: Session, dialogue: Scene) -> None:
    table = summary(session, dialogue).sessions
    assert table.rows == (
        SessionLine(
            number="1", title="Opening", when="9 Dec, 09:00–12:00", expected=2, present=0, late=1, not_expected=1
        ),
        SessionLine(
            number="2", title="Instruments", when="9 Dec, 13:30–15:00", expected=2, present=1, absent=1, not_expected=1
        ),
        SessionLine(number="3", title="Practice", when="10 Dec, 09:00–12:00", expected=3, present=0),
    )
    assert "Attendance was taken by half-day: a session shows the half-day in which it lies" in table.words.legend


def test_table_4_has_a_row_for_every_category_that_counts(session: Session, dialogue: Scene) -> None:
    make_participation(session, dialogue.event, category="F")
    make_participation(session, dialogue.event, category="I")
    rows = {line.label: line.counts for line in summary(session, dialogue).genders.rows}
    assert rows == {
        "Head of delegation": GenderCounts(),
        "Delegate": GenderCounts(female=1, male=1, not_stated=1, total=3),
        "Observer": GenderCounts(),
        "Speaker or resource person": GenderCounts(),
        "Facilitator": GenderCounts(not_stated=1, total=1),
    }


def test_it_is_final_once_nothing_is_missing(session: Session, dialogue: Scene) -> None:
    before = summary(session, dialogue)
    close_all(session, dialogue)
    after = summary(session, dialogue)
    assert [(each.furniture.status, each.notes) for each in (before, after)] == [
        (
            "PROVISIONAL",
            (
                "1 delegation was invited, 1 attended.",
                "4 records are still missing: these figures are not final.",
            ),
        ),
        ("FINAL", ("1 delegation was invited, 1 attended.",)),
    ]


def test_paper_that_disagrees_with_the_desk_keeps_it_provisional(session: Session) -> None:  # E-25
    scene = make_scene(session, people=1)
    mark(session, scene, MON_AM, Status.PRESENT, source=Source.DESK)
    mark(session, scene, MON_AM, Status.ABSENT)
    close_all(session, scene)
    content = summary(session, scene)
    assert content.sessions.rows[0].absent == 1
    assert (content.furniture.status, content.notes[-1]) == (
        "PROVISIONAL",
        "Signed sheet and desk contradict each other in 1 record: the signed sheet counts until a correction "
        "settles it.",
    )
    mark(session, scene, MON_AM, Status.PRESENT, source=Source.CORRECTION)
    settled = summary(session, scene)
    assert (settled.furniture.status, settled.sessions.rows[0].present) == ("FINAL", 1)


def test_a_partial_attendance_is_present_in_a_session_and_less_than_a_unit(session: Session) -> None:
    scene = make_scene(session, people=1)
    mark(session, scene, MON_AM, Status.PARTIAL)
    close_all(session, scene)
    content = summary(session, scene)
    assert (content.sessions.rows[0].present, content.delegations.rows[0].units) == (1, Share(2, 3))


def test_a_delegation_that_withdrew_is_still_told(session: Session) -> None:  # E-20
    scene = make_scene(session, people=1)
    gone = make_delegation(session, scene.event, name="Brunei", country="BN", invited_seats=3)
    make_participation(session, scene.event, full_name="Not coming", delegation_id=gone.id)
    withdraw_delegation(session, scene.event, delegation=gone, version=gone.version, reason="Sample reason", at=BEFORE)
    close_all(session, scene)
    content = summary(session, scene)
    assert [(row.label, row.invited, row.registered, row.withdrawn) for row in content.delegations.rows] == [
        ("Brunei (withdrawn)", None, 0, 1),
        ("Laos", 5, 1, 0),
    ]
    assert content.notes == ("2 delegations were invited, 1 attended.",)
    assert values(content)["registered"] == "1"


def test_who_was_there_before_the_delegation_withdrew_is_expected_until_then(session: Session) -> None:  # E-20
    scene = make_scene(session, people=1)
    laos, person = scene.people[0].delegation, scene.people[0]
    assert laos is not None
    person.status = ParticipationStatus.ARRIVED
    session.flush()
    mark(session, scene, MON_AM, Status.PRESENT)
    withdraw_delegation(session, scene.event, delegation=laos, version=laos.version, reason="Recalled", at=MONDAY_NOON)
    content = summary(session, scene)
    assert [line.expected for line in content.sessions.rows] == [1, 0, 0]
    assert (content.delegations.rows[0].units, content.furniture.status) == (Share(1, 1), "FINAL")


def test_an_event_without_sessions_prints_zeros_and_dashes(session: Session) -> None:  # E-27
    event = make_event(session)
    content = attendance_content(session, event, as_of=AS_OF)
    assert values(content) == dict.fromkeys(values(content), "0")
    assert (content.furniture.status, content.notes) == (
        "PROVISIONAL",
        ("No session counts for attendance: nothing could be recorded.",),
    )
    assert (content.delegations.rows, content.days.rows, content.sessions.rows) == ((), (), ())
    pdf = render_attendance(content)
    text = " ".join(" ".join(pages_of(pdf)).split())
    assert "All – 0 0 0 0 0 0 – – 0 0" in text
    assert "Facilitator 0 0 0 0 0 –" in text
    assert "None" not in text
    check_with_qpdf(pdf)


def test_statements_do_not_grow_with_the_event(session: Session, count_statements: Counting) -> None:
    counts = []
    for people in (1, 3):
        scene = make_scene(session, people=people)
        mark(session, scene, MON_AM, *[Status.LATE] * people)
        with count_statements() as sent:
            summary(session, scene)
        counts.append(len(sent))
    assert counts[0] == counts[1]


def test_the_printed_tables_hold_the_numbers(session: Session, dialogue: Scene) -> None:
    close_all(session, dialogue)
    pdf = render_attendance(summary(session, dialogue))
    rows = [" ".join(line.split()) for page in pages_of(pdf) for line in page.splitlines()]
    for row in (
        "Laos 5 3 3 1 1 0 1 50.0 85.7 0 0",
        "Day 2, 10 Dec 3 3 100.0 0 0 –",
        "2 Instruments 9 Dec, 13:30–15:00 2 1 0 0 0 1 1",
        "Delegate 1 1 0 1 3 50.0",
    ):
        assert row in rows
    check_with_qpdf(pdf)


def test_tuesday_is_the_second_day_and_days_before_the_event_have_no_number(session: Session) -> None:
    scene = make_scene(session, people=1, start_date=datetime(2024, 12, 10).date())
    assert [line.label for line in summary(session, scene).days.rows] == ["9 Dec", "Day 1, 10 Dec"]
    assert TUE_AM in {unit.code for unit in units_of_event(session, scene.event)}


@pytest.mark.parametrize(("issued", "inside", "outside"), [(0, "0", "0"), (2, "2", "*"), (3, "3", "3")])
def test_certificates_issued_are_told_and_few_of_them_not_outside(
    session: Session, issued: int, inside: str, outside: str
) -> None:
    scene = make_scene(session, people=5)
    close_all(session, scene)
    told = [
        values(attendance_content(session, scene.event, as_of=AS_OF, certificates=issued, for_publication=public))
        for public in (False, True)
    ]
    assert [each["certificates issued"] for each in told] == [inside, outside]
