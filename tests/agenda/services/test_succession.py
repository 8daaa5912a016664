"""Who replaces somebody takes over their places in groups."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import GroupMember, SessionRole
from eventmgr.agenda.services import add_group
from eventmgr.delegations.services import register_participant, substitute_participant
from tests.support.factories import make_event, make_session, make_session_role


def test_successor_stands_in_the_groups_of_the_former_person(session: Session) -> None:
    event = make_event(session)
    former, other = (register_participant(session, event, full_name=name) for name in ("Former", "Other"))
    for letter in "AB":
        add_group(session, event, letter=letter, members=[former, other])
    successor = substitute_participant(session, former, full_name="Successor")
    members = session.execute(select(GroupMember.group_id, GroupMember.participation_id)).all()
    assert len(members) == 4
    assert {person for _, person in members} == {successor.id, other.id}


def test_what_somebody_does_in_a_session_stays_with_them(session: Session) -> None:
    event = make_event(session)
    former = register_participant(session, event, full_name="Former")
    role = make_session_role(session, make_session(session, event), participation=former)
    substitute_participant(session, former, full_name="Successor")
    assert session.get_one(SessionRole, role.id).participation_id == former.id
