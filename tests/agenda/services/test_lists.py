"""Days, rooms, topics and groups are kept in order, and nothing that is used can be deleted."""

from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from eventmgr.agenda import services
from eventmgr.agenda.models import Group, Room, Topic
from eventmgr.errors import NotFoundError, RefusedError, StaleEditError
from tests.support.factories import FIRST_DAY, LAST_DAY, make_event, make_participation, make_session

ARRIVALS = date(2024, 12, 8)


def test_days_are_made_from_the_dates_of_the_event_and_once(session: Session) -> None:
    event = make_event(session)
    services.add_day(session, event, date=ARRIVALS)
    services.ensure_days(session, event)
    days = services.ensure_days(session, event)
    assert [day.date for day in days] == [ARRIVALS, FIRST_DAY, date(2024, 12, 10), LAST_DAY]


def test_a_day_is_added_once(session: Session) -> None:
    event = make_event(session)
    services.add_day(session, event, date=ARRIVALS)
    with pytest.raises(RefusedError, match="in the programme already"):
        services.add_day(session, event, date=ARRIVALS)


def test_a_day_with_sessions_stays(session: Session) -> None:
    event = make_event(session)
    first, *_ = services.ensure_days(session, event)
    make_session(session, event)
    with pytest.raises(RefusedError, match="1 sessions stand on this day"):
        services.delete_day(session, first)


def test_a_day_closes_after_it_opens(session: Session) -> None:
    day = services.ensure_days(session, make_event(session))[0]
    with pytest.raises(RefusedError, match="closes before it opens"):
        services.edit_day(session, day, version=1, title="", dress_code="", opens=time(9), closes=time(8))
    services.edit_day(session, day, version=1, title="Opening", dress_code="", opens=time(7), closes=time(21))
    assert (day.title, day.opens, day.closes) == ("Opening", time(7), time(21))


def test_rooms_keep_the_order_that_people_give_them(session: Session) -> None:
    event = make_event(session)
    hall, small, booth = (services.add_room(session, event, name=name) for name in ("Hall", "Small", "Booth"))
    assert [room.position for room in (hall, small, booth)] == [1, 2, 3]
    services.order_rooms(session, event, [booth, hall, small])
    assert [room.position for room in (hall, small, booth)] == [2, 3, 1]


def test_two_rooms_of_one_name_are_refused_whatever_the_case(session: Session) -> None:
    event = make_event(session)
    services.add_room(session, event, name="Égalité")
    with pytest.raises(RefusedError, match="called éGALITÉ already"):
        services.add_room(session, event, name="éGALITÉ")
    services.add_room(session, make_event(session), name="Égalité")


def test_a_room_in_use_is_not_deleted(session: Session) -> None:
    event = make_event(session)
    room = services.add_room(session, event, name="Hall")
    row = make_session(session, event, room_id=room.id)
    with pytest.raises(RefusedError, match="Hall is used 1 times"):
        services.delete_room(session, room)
    services.move_session(session, row, version=1, date=None, starts=None, ends=None, room=None)
    services.delete_room(session, room)
    assert session.get(Room, room.id) is None


def test_topics_have_two_levels(session: Session) -> None:
    event = make_event(session)
    top = services.add_topic(session, event, text="Trafficking")
    below = services.add_topic(session, event, text="Forced labour", parent=top)
    with pytest.raises(RefusedError, match="topic of the first level"):
        services.add_topic(session, event, text="Fishing", parent=below)
    with pytest.raises(RefusedError, match="has topics below it"):
        services.edit_topic(session, top, version=1, text="A", parent=services.add_topic(session, event, text="B"))
    assert (below.parent_id, top.parent_id) == (top.id, None)


def test_a_topic_that_sessions_treat_is_not_deleted_and_the_sessions_are_named(session: Session) -> None:
    event = make_event(session)
    topic = services.add_topic(session, event, text="Trafficking")
    for title in ("One", "Two", "Three", "Four"):
        services.set_topics(session, make_session(session, event, title=title), [topic])
    with pytest.raises(RefusedError, match="Sessions treat this topic: One; Two; Three; …"):
        services.delete_topic(session, topic)
    unused = services.add_topic(session, event, text="Else")
    services.delete_topic(session, unused)
    assert session.get(Topic, unused.id) is None


def test_members_join_a_group_once_and_leave_it(session: Session) -> None:
    event = make_event(session)
    one, two = make_participation(session, event), make_participation(session, event)
    group = services.add_group(session, event, letter="A", members=[one])
    assert services.add_members(session, group, [one, two, two]) == 1
    session.expire_all()
    assert {member.participation_id for member in group.members} == {one.id, two.id}
    services.remove_member(session, group, one.id)
    session.expire_all()
    assert [member.participation_id for member in group.members] == [two.id]


def test_people_of_another_event_join_no_group(session: Session) -> None:
    group = services.add_group(session, make_event(session), letter="A")
    with pytest.raises(NotFoundError):
        services.add_members(session, group, [make_participation(session, make_event(session))])


def test_a_group_at_work_is_not_deleted(session: Session) -> None:
    event = make_event(session)
    group = services.add_group(session, event, letter="A", members=[make_participation(session, event)])
    row = make_session(session, event)
    services.set_groups(session, row, [services.GroupAtWork(group)])
    with pytest.raises(RefusedError, match="Group A works in 1 sessions"):
        services.delete_group(session, group)
    services.set_groups(session, row, [])
    services.delete_group(session, group)
    assert session.get(Group, group.id) is None


def test_a_stale_edit_of_a_room_is_refused(session: Session) -> None:
    room = services.add_room(session, make_event(session), name="Hall")
    services.edit_room(session, room, version=1, name="Main hall", capacity=80)
    with pytest.raises(StaleEditError):
        services.edit_room(session, room, version=1, name="Hall")
    assert (room.name, room.capacity) == ("Main hall", 80)
