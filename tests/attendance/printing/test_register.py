"""What the individual register says of everybody (domain.md C.7, table 5)."""

from datetime import datetime, time

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.printing import register_content
from eventmgr.delegations.enums import Category, ParticipationStatus
from eventmgr.documents.content.figures import Share
from eventmgr.documents.content.register import AttendanceRegisterContent, RegisterLine, RegisterSum, RegisterUnit
from eventmgr.events.enums import UnitKind
from eventmgr.events.models import Event
from tests.attendance.scene import AT, MON_AM, MON_PM, TUE_AM, TUESDAY, away_until, make_scene, mark
from tests.support.factories import make_event, make_participation, make_session
from tests.support.statements import Counting

PRESENT, LATE, ABSENT = AttendanceStatus.PRESENT, AttendanceStatus.LATE, AttendanceStatus.ABSENT


def content(session: Session, event: Event, **more: object) -> AttendanceRegisterContent:
    return register_content(session, event, as_of=AT, **more)  # type: ignore[arg-type]  # one dictionary of what differs


def test_everybody_has_a_mark_in_every_unit_a_share_and_the_certificate(session: Session) -> None:
    scene = make_scene(session)
    first, second = scene.people
    away_until(session, second, arrives=datetime.combine(TUESDAY, time(8)))
    mark(session, scene, MON_AM, PRESENT)
    mark(session, scene, MON_PM, LATE)
    mark(session, scene, TUE_AM, ABSENT)
    made = content(session, scene.event, certificates={first.id: "CODE-0042"})
    assert made.units == (
        RegisterUnit("Mon 9 Dec", "a.m."),
        RegisterUnit("Mon 9 Dec", "p.m."),
        RegisterUnit("Tue 10 Dec", "a.m."),
    )
    assert made.lines == (
        RegisterLine(
            number="1",
            name="Sample 1",
            delegation="Laos",
            marks=("P", "L", "A"),
            units="2/3",
            share=Share(2, 3),
            certificate="CODE-0042",
        ),
        RegisterLine(
            number="2", name="Sample 2", delegation="Laos", marks=("–", "–", "·"), units="0/1", share=Share(0, 1)
        ),
    )
    assert made.sums == (
        RegisterSum(label="Expected", counts=(1, 1, 2)),
        RegisterSum(label="Attended", counts=(1, 1, 0), units="2/4", percent="50.0"),
    )
    assert (made.furniture.status, made.notes) == (
        "PROVISIONAL",
        ("1 record is still missing: this register is not final.",),
    )


def test_it_is_final_when_nothing_is_missing(session: Session) -> None:
    scene = make_scene(session, people=1)
    for unit in (MON_AM, MON_PM, TUE_AM):
        mark(session, scene, unit, PRESENT)
    made = content(session, scene.event)
    assert (made.furniture.status, made.notes, made.lines[0].units) == ("FINAL", (), "3/3")


def test_sessions_as_units_are_named_by_their_number_or_their_time(session: Session) -> None:
    event = make_event(session, attendance_unit=UnitKind.SESSION)
    make_session(session, event, number="3a", starts=time(9), ends=time(10))
    make_session(session, event, starts=time(10, 30), ends=time(11))
    assert content(session, event).units == (RegisterUnit("Mon 9 Dec", "3a"), RegisterUnit("Mon 9 Dec", "10:30"))


def test_two_of_one_name_are_told_apart_and_withheld_people_are_not_named(session: Session) -> None:
    scene = make_scene(session, people=0)
    one, two = (
        make_participation(session, scene.event, full_name="Nguyễn Văn An", rank="Major", agency=agency, number=number)
        for number, agency in enumerate(("Navy", "Police"), 1)
    )
    for number in (3, 4):
        make_participation(
            session, scene.event, full_name="W. Withheld", name_withheld=True, agency="Secret", number=number
        )
    assert [(line.number, line.name, line.aside, line.withheld) for line in content(session, scene.event).lines] == [
        (str(one.number), "Nguyễn Văn An", "Major · Navy", False),
        (str(two.number), "Nguyễn Văn An", "Major · Police", False),
        ("3", "Delegate (name withheld)", "", True),
        ("4", "Delegate (name withheld)", "", True),
    ]


def test_who_left_and_whose_attendance_is_not_taken_have_no_row(session: Session) -> None:
    scene = make_scene(session, people=1)
    make_participation(session, scene.event, status=ParticipationStatus.REPLACED)
    make_participation(session, scene.event, category=Category.SECURITY)
    assert [line.name for line in content(session, scene.event).lines] == ["Sample 1"]


def test_an_event_with_nothing_in_it_has_a_register_without_sums(session: Session) -> None:
    event = make_event(session)
    make_participation(session, event, full_name="Sample", number=1)
    made = content(session, event)
    assert made.lines == (RegisterLine(number="1", name="Sample"),)
    assert (made.sums, made.notes) == ((), ("No session counts for attendance: there is nothing to record yet.",))


def test_what_the_register_asks_does_not_grow(session: Session, count_statements: Counting) -> None:
    def sent(people: int) -> int:
        scene = make_scene(session, people=people)
        with count_statements() as statements:
            content(session, scene.event)
        return len(statements)

    assert sent(1) == sent(9)
