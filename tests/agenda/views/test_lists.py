"""Rooms, topics, groups, days and speakers: their pages change them, keep their order, and never lose what is used."""

from datetime import date, time

import pytest
from sqlalchemy import select

from eventmgr.agenda import services
from eventmgr.agenda.enums import SessionKind, SessionRoleKind
from eventmgr.agenda.models import Day, Group, GroupMember, Room, Topic
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.agenda.views.pages import agenda, errors, field_value, words
from tests.support.databases import Saving
from tests.support.factories import (
    make_delegation,
    make_event,
    make_participation,
    make_person,
    make_session,
    make_session_role,
)
from tests.support.visitors import AsRole, Visitor

ROOM = {"name": "Hall", "capacity": "80", "booths": "2", "layout": "U-shape", "note": ""}


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session)


@pytest.fixture
def organiser(event: Event, as_role: AsRole) -> Visitor:
    return as_role(Role.ORGANISER, event)


def test_a_room_is_added_and_changed(reading: Saving, event: Event, organiser: Visitor) -> None:
    organiser.send(agenda(event, "rooms", "new"), {**ROOM, "version": "1"})
    with reading() as session:
        room = session.scalars(select(Room)).one()
    assert (room.name, room.capacity, room.booths, room.layout) == ("Hall", 80, 2, "U-shape")
    organiser.send(agenda(event, "rooms", room.id), {**ROOM, "name": "Main hall", "capacity": "", "version": "1"})
    with reading() as session:
        room = session.scalars(select(Room)).one()
    assert (room.name, room.capacity) == ("Main hall", None)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"name": ""}, "Write the name of the room."),
        ({"name": "hALL"}, "There is a room called hALL already."),
        ({"name": "B", "capacity": "-1"}, "Write a number from 0 to 100000."),
    ],
)
def test_a_room_that_cannot_be_is_refused_with_words(
    saving: Saving, event: Event, organiser: Visitor, said: dict[str, str], sentence: str
) -> None:
    with saving() as session:
        services.add_room(session, event, name="Hall")
    answer = organiser.send(agenda(event, "rooms", "new"), {**ROOM, "version": "1", **said})
    assert (answer.status_code, errors(answer.get_data(as_text=True))) == (422, [sentence])


def test_a_stale_edit_of_a_room_shows_both_versions(saving: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        room = services.add_room(session, event, name="Hall", capacity=40)
    with saving() as session:
        services.edit_room(session, session.get_one(Room, room.id), version=1, name="Theirs", capacity=40)
    answer = organiser.send(agenda(event, "rooms", room.id), {**ROOM, "name": "Mine", "capacity": "40", "version": "1"})
    page = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "Name Mine Theirs" in words(page)
    assert (field_value(page, "version"), field_value(page, "name")) == ("2", "Mine")


def test_rooms_and_topics_move_up(saving: Saving, reading: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        rooms = [services.add_room(session, event, name=name) for name in "ABC"]
        first, second = (services.add_topic(session, event, text=text) for text in ("One", "Two"))
        below = [services.add_topic(session, event, text=text, parent=first) for text in ("1a", "1b")]
    organiser.send(agenda(event, "rooms", rooms[2].id, "up"))
    organiser.send(agenda(event, "rooms", rooms[0].id, "up"))
    organiser.send(agenda(event, "topics", second.id, "up"))
    organiser.send(agenda(event, "topics", below[1].id, "up"))
    organiser.send(agenda(event, "topics", below[1].id, "up"))
    with reading() as session:
        assert list(session.scalars(select(Room.name).order_by(Room.position))) == ["A", "C", "B"]
    text = words(organiser.text(agenda(event, "topics")))
    assert sorted(("One", "Two", "1a", "1b"), key=text.index) == ["Two", "One", "1b", "1a"]


def test_what_is_used_offers_no_deletion_and_is_not_deleted(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        room, topic = services.add_room(session, event, name="Hall"), services.add_topic(session, event, text="Topic")
        group = services.add_group(session, event, letter="A")
        row = make_session(session, event, title="Panel", room_id=room.id)
        services.set_topics(session, row, [topic])
        services.set_groups(session, row, [services.GroupAtWork(group)])
    pages = [agenda(event, "rooms"), agenda(event, "topics"), agenda(event, "groups", group.id)]
    assert ["Delete" in words(organiser.text(page)) for page in pages] == [False, False, False]
    answers = [
        organiser.send(agenda(event, *parts, "delete")).get_data(as_text=True)
        for parts in (("rooms", room.id), ("topics", topic.id), ("groups", group.id))
    ]
    sentences = ["Hall is used 1 times.", "Sessions treat this topic: Panel.", "Group A works in 1 sessions."]
    assert [sentence in words(page) for sentence, page in zip(sentences, answers, strict=True)] == [True] * 3
    with reading() as session:
        assert [len(session.scalars(select(model)).all()) for model in (Room, Topic, Group)] == [1, 1, 1]


def test_what_nothing_uses_is_deleted(saving: Saving, reading: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        room, topic = services.add_room(session, event, name="Hall"), services.add_topic(session, event, text="Topic")
        group = services.add_group(session, event, letter="A")
    for parts in (("rooms", room.id), ("topics", topic.id), ("groups", group.id)):
        organiser.send(agenda(event, *parts, "delete"))
    with reading() as session:
        assert [len(session.scalars(select(model)).all()) for model in (Room, Topic, Group)] == [0, 0, 0]


def test_topics_say_their_sessions_and_minutes_and_which_nothing_covers(
    saving: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        covered, child, lost = (services.add_topic(session, event, text=text) for text in ("Covered", "Child", "Lost"))
        services.edit_topic(session, child, version=1, text="Child", parent=covered)
        for title, ends in (("Panel", time(10, 30)), ("Talk", time(9, 45))):
            services.set_topics(session, make_session(session, event, title=title, ends=ends), [child])
        services.set_topics(session, make_session(session, event, title="Off", state="cancelled"), [lost])
    text = words(organiser.text(agenda(event, "topics")))
    assert "3 topics, 1 in no session." in text
    assert "Panel ; Talk 135 Covered" in text.replace(" ; ", " ; ")
    assert "Lost – In no session" in text


def test_a_topic_is_put_below_another(saving: Saving, reading: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        top, other = (services.add_topic(session, event, text=text) for text in ("Top", "Other"))
    said = {"text": "Other", "parent_id": str(top.id), "description": "", "source": "¶3", "version": "1"}
    organiser.send(agenda(event, "topics", other.id), said)
    with reading() as session:
        found = session.get_one(Topic, other.id)
        assert (found.parent_id, found.source) == (top.id, "¶3")


def test_the_address_of_a_new_topic_says_below_which(saving: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        top = services.add_topic(session, event, text="Top")
    page = organiser.text(agenda(event, "topics", "new"), query_string={"below": top.id})
    assert f'<option selected value="{top.id}">Top</option>' in page


def test_people_join_a_group_by_ticks_and_leave_it(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        laos = make_delegation(session, event, name="Laos")
        one, two = (
            make_participation(session, event, full_name=name, delegation_id=laos.id) for name in ("Kham", "Noy")
        )
        stranger = make_participation(session, make_event(session), full_name="Stranger")
        group = services.add_group(session, event, letter="A")
    page = words(organiser.text(agenda(event, "groups", group.id)))
    assert "Delegates who are in no group yet:" in page
    assert ("Kham" in page, "Stranger" in page) == (True, False)
    found = words(organiser.text(agenda(event, "groups", group.id), query_string={"q": "kha"}))
    assert ("Kham" in found, "Noy" in found) == (True, False)
    ticked = {"person": [str(one.id), str(two.id), str(stranger.id), "99999999999999999999", "x"]}
    answer = organiser.send(agenda(event, "groups", group.id, "members"), ticked, follow_redirects=True)
    assert "2 people join group A." in words(answer.get_data(as_text=True))
    shares = words(organiser.text(agenda(event, "groups")))
    assert "Laos 2 2" in shares
    organiser.send(agenda(event, "groups", group.id, "members", one.id, "remove"))
    with reading() as session:
        assert list(session.scalars(select(GroupMember.participation_id))) == [two.id]


def test_a_group_is_added_changed_and_not_doubled(reading: Saving, event: Event, organiser: Visitor) -> None:
    organiser.send(agenda(event, "groups", "new"), {"letter": "A", "name": "Scams", "note": ""})
    with reading() as session:
        group = session.scalars(select(Group)).one()
    answer = organiser.send(agenda(event, "groups", "new"), {"letter": "a", "name": "", "note": ""})
    assert errors(answer.get_data(as_text=True)) == ["There is a group a already."]
    said = {"letter": "B", "name": "Forced scams", "note": "Room 2", "version": "1"}
    organiser.send(agenda(event, "groups", group.id, "edit"), said)
    with reading() as session:
        found = session.scalars(select(Group)).one()
    assert (found.letter, found.name, found.note) == ("B", "Forced scams", "Room 2")


def test_a_day_gets_its_title_dress_and_hours(reading: Saving, event: Event, organiser: Visitor) -> None:
    said = {"title": "Opening", "dress_code": "Uniform", "opens": "7", "closes": "21:30", "version": "1"}
    organiser.send(agenda(event, "days", "2024-12-09"), said)
    with reading() as session:
        day = session.scalars(select(Day)).one()
    assert (day.date, day.title, day.opens, day.closes) == (date(2024, 12, 9), "Opening", time(7), time(21, 30))
    answer = organiser.send(
        agenda(event, "days", "2024-12-09"), {**said, "closes": "06:00", "version": str(day.version)}
    )
    assert errors(answer.get_data(as_text=True)) == ["The day closes before it opens."]


def test_a_day_for_arrivals_is_added_and_taken_out(reading: Saving, event: Event, organiser: Visitor) -> None:
    organiser.send(agenda(event, "days", "new"), {"date": "2024-12-08"})
    assert "Sunday 8 December outside the event" in words(organiser.text(agenda(event, "days")))
    again = organiser.send(agenda(event, "days", "new"), {"date": "2024-12-08"})
    assert errors(again.get_data(as_text=True)) == ["This day is in the programme already."]
    organiser.send(agenda(event, "days", "2024-12-08", "delete"))
    with reading() as session:
        assert session.scalars(select(Day)).all() == []


def test_speakers_have_all_their_sessions_and_say_whose_biography_is_missing(
    saving: Saving, event: Event, organiser: Visitor
) -> None:
    """E-13: once in the list, whatever the number of roles."""
    with saving() as session:
        known = make_person(session, "A. Known", biography="Thirty years in the field.")
        one = make_participation(session, event, person=known)
        two = make_participation(session, event, full_name="B. Unknown")
        make_participation(session, event, full_name="C. Listener")
        panel, talk = (make_session(session, event, title=title) for title in ("Panel", "Talk"))
        make_session_role(session, panel, participation=one)
        make_session_role(session, talk, participation=one, role=SessionRoleKind.MODERATOR)
        make_session_role(session, talk, participation=two)
    text = words(organiser.text(agenda(event, "speakers")))
    assert "2 people have something to do in a session." in text
    assert "All 2 No biography 1" in text
    assert (text.count("A. Known"), text.count("B. Unknown"), text.count("C. Listener")) == (1, 1, 0)
    assert "Panel Speaker, Mon 9 Dec 09:00 Talk Moderator, Mon 9 Dec 09:00" in text
    missing = words(organiser.text(agenda(event, "speakers"), query_string={"show": "no-biography"}))
    assert ("A. Known" in missing, "B. Unknown" in missing) == (False, True)


@pytest.mark.parametrize("page", ["0", "-1", "99999999999999999999", "x", "²"])
def test_a_page_of_speakers_that_is_none_is_the_nearest(
    saving: Saving, event: Event, organiser: Visitor, page: str
) -> None:
    with saving() as session:
        make_session_role(session, make_session(session, event), participation=make_participation(session, event))
    assert "1 person has something to do" in words(
        organiser.text(agenda(event, "speakers"), query_string={"page": page})
    )


def test_rows_of_another_event_are_not_found(saving: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        other = make_event(session)
        room, topic = services.add_room(session, other, name="Hall"), services.add_topic(session, other, text="Topic")
        group = services.add_group(session, other, letter="A")
        make_session(session, other, kind=SessionKind.PANEL)
    pages = [("rooms", room.id), ("topics", topic.id), ("groups", group.id), ("groups", group.id, "edit")]
    assert [organiser.get(agenda(event, *page)).status_code for page in pages] == [404] * len(pages)
    posts = [("rooms", room.id, "delete"), ("rooms", room.id, "up"), ("topics", topic.id, "delete"),
             ("topics", topic.id, "up"), ("groups", group.id, "delete"), ("groups", group.id, "members")]  # fmt: skip
    assert [organiser.send(agenda(event, *page)).status_code for page in posts] == [404] * len(posts)
