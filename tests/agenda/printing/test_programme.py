"""What each version of the programme prints (domain.md C.1), and what it keeps to itself (R18, E-23)."""

from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy.orm import Session

from eventmgr.agenda import services
from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.printing import programme_content
from eventmgr.agenda.services import GroupAtWork, Item
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.documents.content.programme import (
    PeopleInRole,
    Presentation,
    ProgrammeBreak,
    ProgrammeContent,
    ProgrammeGroup,
    ProgrammePart,
    ProgrammeSession,
    RankedName,
)
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from tests.support.factories import (
    FIRST_DAY,
    make_delegation,
    make_event,
    make_group,
    make_participation,
    make_room,
    make_session,
    make_topic,
)
from tests.support.statements import Counting

AS_OF = datetime(2024, 12, 8, 11, tzinfo=UTC)
TUESDAY = date(2024, 12, 10)
KINDS = ("provisional", "final", "delivered", "public")
SPEAKER, MODERATOR = SessionRoleKind.SPEAKER, SessionRoleKind.MODERATOR


def _content(session: Session, event: Event, kind: str = "provisional") -> ProgrammeContent:
    session.expire_all()
    return programme_content(session, event, kind=kind, as_of=AS_OF)


def _titles(session: Session, event: Event, kind: str) -> list[str]:
    return [item.title for day in _content(session, event, kind).days for item in day.items]


def _only(session: Session, event: Event, kind: str = "provisional") -> ProgrammeSession:
    (item,) = [item for day in _content(session, event, kind).days for item in day.items]
    assert isinstance(item, ProgrammeSession)
    return item


def _speaks(session: Session, row: AgendaSession, *people: Participation) -> None:
    services.set_roles(session, row, [(SPEAKER, person) for person in people])


@pytest.mark.parametrize(
    ("kind", "words", "number", "status", "notice"),
    [
        ("provisional", "Provisional programme", "CODE-1/PROG/01", "PROVISIONAL", "Subject to change."),
        ("final", "Final programme", "CODE-1/PROG/01", "FINAL", ""),
        ("delivered", "Programme as delivered", "CODE-1/PROG/02", "AS DELIVERED", ""),
        ("public", "Programme", "CODE-1/PROG/03", "", "Subject to change."),
    ],
)
def test_each_version_says_what_it_is(
    session: Session, kind: str, words: str, number: str, status: str, notice: str
) -> None:
    content = _content(session, make_event(session, code="CODE-1"), kind)
    assert (content.kind, content.furniture.status, content.notice) == (words, status, notice)
    assert (content.furniture.document_number, content.zone) == (number, "All times WIB (UTC+7).")


def test_an_unknown_version_is_refused(session: Session) -> None:
    with pytest.raises(RefusedError, match="no such programme: secret"):
        _content(session, make_event(session), "secret")


def test_an_event_without_sessions_has_its_days(session: Session) -> None:
    """E-27."""
    days = _content(session, make_event(session)).days
    assert [(day.label, day.date, day.items) for day in days] == [
        ("Day 1", "Monday, 9 December 2024", ()),
        ("Day 2", "Tuesday, 10 December 2024", ()),
        ("Day 3", "Wednesday, 11 December 2024", ()),
    ]


def test_a_day_has_its_title_and_dress_and_its_sessions_by_time(session: Session) -> None:
    event = make_event(session)
    day = services.ensure_days(session, event)[0]
    services.edit_day(session, day, version=1, title="Opening", dress_code="uniform", opens=time(8), closes=time(18))
    make_session(session, event, title="Second", starts=time(11), ends=time(12))
    make_session(session, event, title="First")
    make_session(session, event, title="Closing", date=TUESDAY, starts=time(23, 30), ends=time(23, 59))
    make_session(session, event, title="Waits", date=None, starts=None, ends=None)
    first, second, _ = _content(session, event).days
    assert (first.title, first.aside, first.short_date) == ("Opening", "Dress: uniform", "Mon 9 Dec")
    assert [item.title for item in first.items] == ["First", "Second"]
    assert [(item.title, item.starts, item.ends) for item in second.items] == [("Closing", time(23, 30), time(23, 59))]


def test_a_session_is_printed_whole(session: Session) -> None:
    event = make_event(session)
    row = make_session(
        session, event, number="3", title="Panel one", kind=SessionKind.PANEL, description="Why.",
        room_id=make_room(session, event, name="Hall").id, starts=time(9), ends=time(10, 30), chatham_house=True,
    )  # fmt: skip
    services.set_topics(session, row, [make_topic(session, event, text="Trafficking")])
    one = make_participation(session, event, full_name="A. First", rank="ACP")
    two, chair = (make_participation(session, event, full_name=name) for name in ("B. Second", "C. Chair"))
    services.set_roles(session, row, [(SPEAKER, two), (MODERATOR, chair), (SPEAKER, one)])
    assert _only(session, event) == ProgrammeSession(
        starts=time(9),
        ends=time(10, 30),
        title="Panel one",
        number="3",
        kind="Panel",
        room="Hall",
        description="Why.",
        topics=("Trafficking",),
        remarks=("Chatham House Rule.",),
        people=(
            PeopleInRole("Moderator", (RankedName("", "C. Chair"),)),
            PeopleInRole("Speakers", (RankedName("", "B. Second"), RankedName("ACP", "A. First"))),
        ),
    )


def test_a_break_is_a_row_without_people(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event, title="Coffee", kind=SessionKind.BREAK)
    _speaks(session, row, make_participation(session, event))
    assert _content(session, event).days[0].items == (ProgrammeBreak(starts=time(9), ends=time(10), title="Coffee"),)


def test_an_opening_has_its_parts_and_a_country_presentation_its_delegations(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event)
    laos, thailand = (make_delegation(session, event, name=name) for name in ("Laos", "Thailand"))
    services.set_items(
        session,
        row,
        [
            Item("Remarks", people="Official A; Official B", minutes=10),
            Item("Laos", delegation=laos, minutes=15),
            Item("Thailand", delegation=thailand, minutes=15),
        ],
    )
    item = _only(session, event)
    assert item.parts == (ProgrammePart(title="Remarks", people=("Official A", "Official B"), minutes="10 min"),)
    assert item.presentations == (Presentation(delegation="Laos"), Presentation(delegation="Thailand"))
    assert item.presentations_note == "15 minutes each."


def test_presentations_of_different_length_say_theirs(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event)
    laos, thailand = (make_delegation(session, event, name=name) for name in ("Laos", "Thailand"))
    services.set_items(session, row, [Item("L", delegation=laos, minutes=15), Item("T", delegation=thailand)])
    item = _only(session, event)
    assert item.presentations == (
        Presentation(delegation="Laos", minutes="15 min"),
        Presentation(delegation="Thailand"),
    )
    assert item.presentations_note == ""


def test_groups_at_work_have_room_facilitator_and_rapporteur(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event, kind=SessionKind.BREAKOUT)
    leads, writes = (make_participation(session, event, full_name=name) for name in ("Leads", "Writes"))
    services.set_groups(
        session,
        row,
        [
            GroupAtWork(
                make_group(session, event, letter="A", name="Forced labour"),
                question="What hides it?",
                room=make_room(session, event, name="Room 1"),
                facilitator=leads,
                rapporteur=writes,
            ),
            GroupAtWork(make_group(session, event, letter="B", name="Scams")),
        ],
    )
    item = _only(session, event)
    assert item.people == ()
    assert item.groups == (
        ProgrammeGroup(
            letter="A",
            topic="What hides it?",
            room="Room 1",
            leaders=(PeopleInRole("Facilitator", (RankedName("", "Leads"),)),),
            people=(PeopleInRole("Rapporteur", (RankedName("", "Writes"),)),),
        ),
        ProgrammeGroup(letter="B", topic="Scams"),
    )


def test_a_meeting_of_the_secretariat_stands_in_no_version(session: Session) -> None:
    event = make_event(session)
    make_session(session, event, title="Secret", kind=SessionKind.SECRETARIAT, public=True)
    assert [_titles(session, event, kind) for kind in KINDS] == [[], [], [], []]


def test_only_participants_read_of_a_session_that_is_not_public(session: Session) -> None:
    event = make_event(session)
    make_session(session, event, title="Heads", public=False)
    assert [_titles(session, event, kind) for kind in KINDS] == [["Heads"], ["Heads"], ["Heads"], []]


def test_the_public_version_names_nobody_under_the_chatham_house_rule(session: Session) -> None:
    """R18."""
    event = make_event(session)
    row = make_session(session, event, chatham_house=True)
    person = make_participation(session, event, full_name="A. Name")
    _speaks(session, row, person)
    services.set_items(session, row, [Item("Remarks", people="A. Name")])
    group = make_group(session, event, letter="A", name="Scams")
    services.set_groups(session, row, [GroupAtWork(group, facilitator=person, rapporteur=person)])
    assert "A. Name" in repr(_only(session, event, "final"))
    assert "A. Name" not in repr(_only(session, event, "public"))


def test_the_public_version_leaves_the_contact_desk_out(session: Session) -> None:
    event = make_event(session, contact_desk="Foyer, +62 24 000")
    labels = {kind: [note.label for note in _content(session, event, kind).notes] for kind in ("final", "public")}
    assert labels == {"final": ["Contact desk", "Names"], "public": ["Names"]}


@pytest.mark.parametrize("kind", KINDS)
def test_a_withheld_name_is_in_no_version(session: Session, kind: str) -> None:
    """E-23."""
    event = make_event(session)
    row = make_session(session, event)
    _speaks(
        session, row, make_participation(session, event, full_name="U. Cover", rank="Inspector", name_withheld=True)
    )
    assert _only(session, event, kind).people == (PeopleInRole("Speaker", (RankedName("", "Name withheld"),)),)


def test_who_no_longer_takes_part_is_not_announced(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event)
    _speaks(session, row, make_participation(session, event, status=ParticipationStatus.WITHDRAWN))
    assert _only(session, event, "final").people == ()


def test_a_cancelled_session_is_told_only_afterwards(session: Session) -> None:
    event = make_event(session)
    make_session(session, event, title="Gone", state=SessionState.CANCELLED)
    assert [_titles(session, event, kind) for kind in KINDS] == [[], [], ["Gone"], []]
    assert _only(session, event, "delivered").outcome == "cancelled"


def test_afterwards_the_programme_says_when_a_session_was_held(session: Session) -> None:
    """E-14."""
    event = make_event(session)
    make_session(session, event, state=SessionState.HELD, actual_starts=time(9, 10), actual_ends=time(10, 25))
    assert (_only(session, event, "delivered").held, _only(session, event, "final").held) == ("held 09:10–10:25", "")


def test_afterwards_a_session_that_was_not_held_says_where_it_went(session: Session) -> None:
    """E-15, R11."""
    event = make_event(session)
    row = make_session(session, event, title="Panel")
    lost = make_session(session, event, title="Lost", starts=time(11), ends=time(12), state=SessionState.NOT_HELD)
    services.hold_later(session, row, version=1, date=TUESDAY, starts=time(14), ends=time(15), room=None)
    first, second, _ = _content(session, event, "delivered").days
    told = [(item.title, item.outcome) for item in first.items if isinstance(item, ProgrammeSession)]
    assert told == [("Panel", "moved to Tue 10 Dec, 14:00"), (lost.title, "not held")]
    assert [item.title for item in second.items] == ["Panel"]
    assert _titles(session, event, "final") == ["Panel"]


def test_a_day_outside_the_event_is_printed_when_something_happens_on_it(session: Session) -> None:
    event = make_event(session)
    arrivals = services.add_day(session, event, date=date(2024, 12, 8))
    services.edit_day(session, arrivals, version=1, title="Arrival", dress_code="", opens=time(8), closes=time(18))
    assert [day.label for day in _content(session, event).days] == ["Day 1", "Day 2", "Day 3"]
    make_session(session, event, date=date(2024, 12, 8))
    assert [day.label for day in _content(session, event).days] == ["Arrival", "Day 1", "Day 2", "Day 3"]


def test_fifty_sessions_take_as_many_statements_as_five(session: Session, count_statements: Counting) -> None:
    event = make_event(session)
    counts = []
    for _ in range(2):
        _fill(session, event, 5 if not counts else 45)
        session.expire_all()
        with count_statements() as sent:
            _content(session, event)
        counts.append(len(sent))
    assert counts[0] == counts[1]


def _fill(session: Session, event: Event, sessions: int) -> None:
    group, room, topic = make_group(session, event), make_room(session, event), make_topic(session, event)
    for n in range(sessions):
        delegation = make_delegation(session, event)
        row = make_session(session, event, room_id=room.id, date=FIRST_DAY if n % 2 else TUESDAY)
        people = [make_participation(session, event, delegation_id=delegation.id) for _ in range(2)]
        _speaks(session, row, *people)
        services.set_topics(session, row, [topic])
        services.set_items(session, row, [Item("One", delegation=delegation)])
        services.set_groups(session, row, [GroupAtWork(group, room=room, facilitator=people[0])])
