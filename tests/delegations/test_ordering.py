"""Order by hand."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, DelegationKind, DelegationStatus, ParticipationStatus
from eventmgr.delegations.queries import EVERY_DELEGATION, delegations_in_order, members_in_order
from eventmgr.delegations.services import (
    invite_delegation,
    move_delegation,
    move_member,
    order_as_given,
    order_by_precedence,
    register_participant,
)
from eventmgr.events.models import Event
from tests.support.factories import make_event


def names(session: Session, event: Event) -> list[str]:
    return [row.name for row in delegations_in_order(session, event, statuses=EVERY_DELEGATION)]


@pytest.mark.parametrize(
    ("country", "steps", "expected"),
    [
        ("Thailand", -1, ["Laos", "Thailand", "Nepal", "Vietnam"]),
        ("Laos", 2, ["Nepal", "Thailand", "Laos", "Vietnam"]),
        ("Laos", -1, ["Laos", "Nepal", "Thailand", "Vietnam"]),
        ("Vietnam", 9, ["Laos", "Nepal", "Thailand", "Vietnam"]),
    ],
)
def test_delegation_moves_by_steps_and_not_beyond_the_ends(
    session: Session, country: str, steps: int, expected: list[str]
) -> None:
    event = make_event(session)
    rows = {
        name: invite_delegation(session, event, kind=DelegationKind.COUNTRY, name=name)
        for name in ("Vietnam", "Laos", "Thailand", "Nepal")
    }
    move_delegation(session, event, delegation=rows[country], steps=steps)
    assert names(session, event) == expected


def test_back_to_the_agreed_order(session: Session) -> None:
    event = make_event(session)
    for name in ("Nepal", "Laos"):
        invite_delegation(session, event, kind=DelegationKind.COUNTRY, name=name)
    nepal = next(row for row in delegations_in_order(session, event) if row.name == "Nepal")
    move_delegation(session, event, delegation=nepal, steps=-1)
    assert names(session, event) == ["Nepal", "Laos"]
    order_by_precedence(session, event)
    assert names(session, event) == ["Laos", "Nepal"]
    assert {row.position for row in delegations_in_order(session, event)} == {None}


def test_withdrawn_delegation_keeps_its_place(session: Session) -> None:
    event = make_event(session)
    rows = [invite_delegation(session, event, kind=DelegationKind.COUNTRY, name=name) for name in ("Laos", "Nepal")]
    rows[0].status = DelegationStatus.WITHDRAWN
    move_delegation(session, event, delegation=rows[1], steps=-1)
    assert names(session, event) == ["Nepal", "Laos"]


def test_member_moved_by_hand_stands_even_before_the_head(session: Session) -> None:
    event = make_event(session)
    laos = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos")
    register_participant(session, event, full_name="Head", delegation=laos, capacity=Capacity.HEAD)
    guest = register_participant(session, event, full_name="Minister", delegation=laos)
    gone = register_participant(session, event, full_name="Gone", delegation=laos, status=ParticipationStatus.DECLINED)
    move_member(session, laos, participation=guest, steps=-1)
    move_member(session, laos, participation=gone, steps=-1)
    assert [row.person.full_name for row in members_in_order(session, laos)] == ["Minister", "Head", "Gone"]
    order_as_given(session, laos)
    assert [row.person.full_name for row in members_in_order(session, laos)] == ["Head", "Gone", "Minister"]
