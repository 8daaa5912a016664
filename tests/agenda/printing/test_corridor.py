"""What hangs in the corridor: door signs, group lists, the programme at a glance."""

from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy.orm import Session

from eventmgr.agenda import services
from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.agenda.printing import door_signs_content, glance_content, group_lists_content
from eventmgr.agenda.services import GroupAtWork
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.documents.content.door_signs import DoorSession, DoorSign
from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.lists import GroupList, GroupMember
from eventmgr.events.models import Event
from tests.support.factories import (
    make_delegation,
    make_event,
    make_group,
    make_participation,
    make_room,
    make_session,
)
from tests.support.statements import Counting

AS_OF = datetime(2024, 12, 8, 11, tzinfo=UTC)
TUESDAY = date(2024, 12, 10)
MODERATOR, SPEAKER = SessionRoleKind.MODERATOR, SessionRoleKind.SPEAKER


def signs(session: Session, event: Event) -> tuple[DoorSign, ...]:
    session.expire_all()
    return door_signs_content(session, event, as_of=AS_OF).signs


def lists(session: Session, event: Event) -> tuple[GroupList, ...]:
    session.expire_all()
    return group_lists_content(session, event, as_of=AS_OF).groups


def test_a_room_has_a_sign_for_each_day_on_which_something_is_on(session: Session) -> None:
    event = make_event(session, code="CODE-1")
    hall, small = make_room(session, event, name="Hall"), make_room(session, event, name="Small room")
    make_room(session, event, name="Unused")
    first = make_session(session, event, title="Opening", room_id=hall.id)
    services.set_roles(session, first, [(MODERATOR, make_participation(session, event, full_name="C. Chair"))])
    make_session(session, event, title="Coffee", kind=SessionKind.BREAK, room_id=small.id)
    make_session(session, event, title="Closing", date=TUESDAY, room_id=small.id, starts=time(9), ends=time(10, 30))
    assert signs(session, event) == (
        DoorSign(
            room="Hall",
            day="Day 1",
            date="Monday, 9 December 2024",
            number="CODE-1/DOOR/01",
            sessions=(DoorSession(times="09:00–10:00", title="Opening", people="C. Chair"),),
        ),
        DoorSign(
            room="Small room",
            day="Day 1",
            date="Monday, 9 December 2024",
            number="CODE-1/DOOR/02",
            sessions=(DoorSession(times="09:00–10:00", title="Coffee"),),
            others=(("Hall", "09:00  Opening"),),
        ),
        DoorSign(
            room="Small room",
            day="Day 2",
            date="Tuesday, 10 December 2024",
            number="CODE-1/DOOR/03",
            sessions=(DoorSession(times="09:00–10:30", title="Closing"),),
        ),
    )


def test_a_group_is_on_the_door_of_its_own_room(session: Session) -> None:
    event = make_event(session)
    hall, small = make_room(session, event, name="Hall"), make_room(session, event, name="Small room")
    row = make_session(session, event, title="Work", number="6", room_id=hall.id, kind=SessionKind.BREAKOUT)
    lead = make_participation(session, event, full_name="F. Lead", rank="ACP")
    groups = [make_group(session, event, letter=letter, name=f"Subject {letter}") for letter in "AB"]
    services.set_groups(
        session,
        row,
        [GroupAtWork(groups[0], question="Who asks?", room=small, facilitator=lead), GroupAtWork(groups[1], room=hall)],
    )
    in_hall, in_small = signs(session, event)
    assert (in_hall.sessions, in_hall.others) == (
        (DoorSession(times="09:00–10:00", title="Subject B", letter="B", session="6  Work"),),
        (("Small room", "09:00  Group A"),),
    )
    assert in_small.sessions == (
        DoorSession(times="09:00–10:00", title="Who asks?", letter="A", session="6  Work", people="ACP F. Lead"),
    )


def test_a_door_tells_nothing_of_closed_meetings_and_nobody_under_the_chatham_house_rule(session: Session) -> None:
    event = make_event(session)
    room = make_room(session, event, name="Hall")
    chair = make_participation(session, event, full_name="C. Chair")
    hidden = make_participation(session, event, full_name="W. Withheld", name_withheld=True)
    closed = make_session(session, event, title="Heads of delegation", public=False, room_id=room.id)
    quiet = make_session(
        session, event, title="Panel", chatham_house=True, room_id=room.id, starts=time(10), ends=time(11)
    )
    talk = make_session(session, event, title="Talk", room_id=room.id, starts=time(11), ends=time(12))
    for row in (closed, quiet):
        services.set_roles(session, row, [(MODERATOR, chair)])
    services.set_roles(session, talk, [(SPEAKER, hidden), (SPEAKER, chair)])
    make_session(session, event, title="Inside", kind=SessionKind.SECRETARIAT, room_id=room.id)
    make_session(session, event, title="Off", state=SessionState.CANCELLED, room_id=room.id)
    (sign,) = signs(session, event)
    assert [(one.title, one.people) for one in sign.sessions] == [
        ("Closed meeting", ""),
        ("Panel", ""),
        ("Talk", "C. Chair"),
    ]


def test_a_door_names_few_sessions_of_many_other_rooms(session: Session) -> None:
    event = make_event(session)
    rooms = [make_room(session, event, name=f"Room {n}") for n in range(13)]
    for room in rooms:
        for hour in (9, 10, 11):
            row = {"title": f"Talk {hour}", "starts": time(hour), "ends": time(hour + 1)}
            make_session(session, event, room_id=room.id, **row)
    first = signs(session, event)[0]
    assert first.others == tuple((f"Room {n}", "09:00  Talk 9 · 2 more") for n in range(1, 13))


def test_a_group_list_says_where_when_who_leads_and_who_is_in_it(session: Session) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos")
    lead = make_participation(session, event, full_name="F. Lead", rank="ACP")
    member = make_participation(session, event, full_name="M. Member", rank="Major", delegation_id=laos.id)
    hidden = make_participation(session, event, full_name="W. Withheld", delegation_id=laos.id, name_withheld=True)
    left = make_participation(session, event, full_name="L. Left", status=ParticipationStatus.WITHDRAWN)
    group = services.add_group(session, event, letter="A", name="Borders", members=[hidden, member, left])
    row = make_session(session, event, title="Work", number="6", kind=SessionKind.BREAKOUT)
    services.set_groups(
        session, row, [GroupAtWork(group, question="Who asks?", room=make_room(session, event, name="A1"),
                                   facilitator=lead, rapporteur=hidden)],
    )  # fmt: skip
    assert lists(session, event) == (
        GroupList(
            title="Group A",
            topic="Borders",
            facts=(
                Fact("Session", "6  Work"),
                Fact("When", "Mon 9 Dec, 09:00–10:00"),
                Fact("Room", "A1"),
                Fact("Question", "Who asks?"),
                Fact("Facilitator", "ACP F. Lead"),
                Fact("Rapporteur", "Name withheld"),
            ),
            members=(
                GroupMember(name="M. Member", rank="Major", delegation="Laos"),
                GroupMember(name="Delegate (name withheld)", delegation="Laos", withheld=True),
            ),
        ),
    )


def test_a_group_of_two_sessions_has_a_line_for_each_and_its_people_once(session: Session) -> None:
    event = make_event(session)
    group = services.add_group(session, event, letter="A", name="Borders")
    lead = make_participation(session, event, full_name="F. Lead")
    for title, day in (("Work", date(2024, 12, 9)), ("More work", TUESDAY)):
        row = make_session(session, event, title=title, date=day, kind=SessionKind.BREAKOUT)
        services.set_groups(session, row, [GroupAtWork(group, facilitator=lead)])
    (only,) = lists(session, event)
    assert only.facts == (
        Fact("Session", "Mon 9 Dec, 09:00–10:00 · Work"),
        Fact("Session", "Tue 10 Dec, 09:00–10:00 · More work"),
        Fact("Facilitator", "F. Lead"),
    )


@pytest.mark.parametrize(("kind", "number"), [("provisional", "01"), ("final", "01"), ("public", "03")])
def test_the_glance_is_the_programme_under_a_number_of_its_own(session: Session, kind: str, number: str) -> None:
    event = make_event(session, code="CODE-1")
    make_session(session, event, title="Open")
    make_session(session, event, title="Inside", public=False)
    content = glance_content(session, event, kind=kind, as_of=AS_OF)
    assert (content.furniture.title, content.furniture.document_number) == (
        "Programme at a glance",
        f"CODE-1/GLANCE/{number}",
    )
    titles = {item.title for day in content.days for item in day.items}
    assert titles == ({"Open"} if kind == "public" else {"Open", "Inside"})


def test_what_the_corridor_prints_ask_does_not_grow(session: Session, count_statements: Counting) -> None:
    event = make_event(session)

    def grow() -> None:
        delegation = make_delegation(session, event)
        people = [make_participation(session, event, delegation_id=delegation.id) for _ in range(3)]
        row = make_session(session, event, kind=SessionKind.BREAKOUT)
        group = services.add_group(session, event, letter=f"G{row.id}", members=people)
        services.set_groups(session, row, [GroupAtWork(group, room=make_room(session, event), facilitator=people[0])])

    def asked() -> tuple[int, int]:
        counts = []
        for make in (door_signs_content, group_lists_content):
            session.expire_all()
            session.refresh(event)
            with count_statements() as sent:
                make(session, event, as_of=AS_OF)
            counts.append(len(sent))
        return counts[0], counts[1]

    grow()
    once = asked()
    grow()
    grow()
    assert asked() == once
