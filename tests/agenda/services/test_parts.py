"""People, items, topics and groups of a session are set as a whole, and only what differs is changed."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda import services
from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.services import GroupAtWork, Item
from eventmgr.audit.models import Change
from eventmgr.errors import NotFoundError, RefusedError
from tests.support.factories import (
    make_delegation,
    make_event,
    make_group,
    make_participation,
    make_room,
    make_session,
    make_topic,
)

SPEAKER, MODERATOR = SessionRoleKind.SPEAKER, SessionRoleKind.MODERATOR
FACILITATOR, RAPPORTEUR = SessionRoleKind.FACILITATOR, SessionRoleKind.RAPPORTEUR


def _roles(row: AgendaSession) -> list[tuple[SessionRoleKind, int, int | None]]:
    return [(role.role, role.participation_id, role.group_id) for role in row.roles]


def _log(session: Session) -> list[tuple[str, str]]:
    return [(row.entity, row.action) for row in session.scalars(select(Change).order_by(Change.id))]


def test_speakers_stand_in_the_order_in_which_they_are_given(session: Session) -> None:
    """E-12: several speakers share a session; the moderator is not one of them."""
    event = make_event(session)
    row, one, two, chair = make_session(session, event), *(make_participation(session, event) for _ in range(3))
    services.set_roles(session, row, [(SPEAKER, one), (SPEAKER, two), (MODERATOR, chair)])
    assert _roles(row) == [(SPEAKER, one.id, None), (SPEAKER, two.id, None), (MODERATOR, chair.id, None)]
    services.set_roles(session, row, [(SPEAKER, two), (SPEAKER, one), (MODERATOR, chair)])
    assert _roles(row) == [(SPEAKER, two.id, None), (SPEAKER, one.id, None), (MODERATOR, chair.id, None)]


def test_a_delegate_who_speaks_has_one_participation_and_two_roles(session: Session) -> None:
    """E-13, R3."""
    event = make_event(session)
    row = make_session(session, event)
    delegate = make_participation(session, event, delegation_id=make_delegation(session, event).id)
    services.set_roles(session, row, [(SPEAKER, delegate), (RAPPORTEUR, delegate), (SPEAKER, delegate)])
    assert _roles(row) == [(SPEAKER, delegate.id, None), (RAPPORTEUR, delegate.id, None)]


def test_setting_the_same_people_again_changes_nothing(session: Session) -> None:
    event = make_event(session)
    row, speaker = make_session(session, event), make_participation(session, event)
    services.set_roles(session, row, [(SPEAKER, speaker)])
    before, version = _log(session), row.version
    services.set_roles(session, row, [(SPEAKER, speaker)])
    assert (_log(session), row.version) == (before, version)


def test_the_change_log_tells_only_who_came_and_who_went(session: Session) -> None:
    event = make_event(session)
    row, stays, goes, comes = make_session(session, event), *(make_participation(session, event) for _ in range(3))
    services.set_roles(session, row, [(SPEAKER, stays), (SPEAKER, goes)])
    before = len(_log(session))
    services.set_roles(session, row, [(SPEAKER, stays), (SPEAKER, comes)])
    assert sorted(_log(session)[before:]) == [("session_role", "created"), ("session_role", "deleted")]


def test_people_of_another_event_are_not_there(session: Session) -> None:
    stranger = make_participation(session, make_event(session))
    row = make_session(session, make_event(session))
    with pytest.raises(NotFoundError):
        services.set_roles(session, row, [(SPEAKER, stranger)])


def test_items_come_and_go_in_their_order(session: Session) -> None:
    event = make_event(session)
    row, delegation = make_session(session, event), make_delegation(session, event)
    services.set_items(session, row, [Item("Anthem", minutes=5), Item("Remarks", people="The funders")])
    services.set_items(session, row, [Item("Prayer"), Item("Country", delegation=delegation, minutes=10), Item("End")])
    found = [(item.title, item.people, item.delegation_id, item.minutes) for item in row.items]
    assert found == [("Prayer", "", None, None), ("Country", "", delegation.id, 10), ("End", "", None, None)]
    services.set_items(session, row, [])
    assert row.items == []


def test_an_item_of_no_minutes_is_refused(session: Session) -> None:
    row = make_session(session, make_event(session))
    with pytest.raises(RefusedError, match="at least one minute"):
        services.set_items(session, row, [Item("Anthem", minutes=0)])


def test_topics_stand_in_the_order_in_which_they_are_given(session: Session) -> None:
    event = make_event(session)
    row, one, two = make_session(session, event), make_topic(session, event), make_topic(session, event)
    services.set_topics(session, row, [two, one, two])
    assert [entry.topic_id for entry in row.topics] == [two.id, one.id]
    services.set_topics(session, row, [one])
    assert [(entry.topic_id, entry.position) for entry in row.topics] == [(one.id, 1)]


def test_groups_have_their_own_people_and_leave_those_of_the_session_alone(session: Session) -> None:
    event = make_event(session)
    row, room = make_session(session, event), make_room(session, event)
    one, two = make_group(session, event), make_group(session, event)
    chair, leads, writes = (make_participation(session, event) for _ in range(3))
    services.set_roles(session, row, [(MODERATOR, chair)])
    services.set_groups(
        session,
        row,
        [
            GroupAtWork(one, question="What hides it?", room=room, facilitator=leads, rapporteur=writes),
            GroupAtWork(two, rapporteur=writes),
        ],
    )
    assert [(g.group_id, g.question, g.room_id) for g in row.groups] == [
        (one.id, "What hides it?", room.id),
        (two.id, "", None),
    ]
    assert sorted(_roles(row), key=str) == sorted(
        [
            (MODERATOR, chair.id, None),
            (FACILITATOR, leads.id, one.id),
            (RAPPORTEUR, writes.id, one.id),
            (RAPPORTEUR, writes.id, two.id),
        ],
        key=str,
    )
    services.set_groups(session, row, [])
    assert (row.groups, _roles(row)) == ([], [(MODERATOR, chair.id, None)])
