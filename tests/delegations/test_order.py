"""The order of delegations and of people in lists and prints."""

from itertools import product

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, DelegationKind, DelegationStatus, ParticipationStatus
from eventmgr.delegations.queries import (
    EVERY_DELEGATION,
    EVERY_STATUS,
    delegations_in_order,
    members_in_order,
    participations_in_order,
)
from eventmgr.delegations.rules import MemberRow, order_members
from eventmgr.events.enums import CountryNameStyle
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation, make_person
from tests.support.statements import Counting


def test_delegations_stand_in_the_order_of_the_printed_names(session: Session) -> None:
    event = make_event(session, country_name_style=CountryNameStyle.UN_SHORT)
    for name, country in [("Vietnam", "VN"), ("the Philippines", "PH"), ("Laos", "LA"), ("Kenya", "KE")]:
        make_delegation(session, event, name=name, country=country)
    make_delegation(session, event, name="ASEANAPOL Secretariat", kind=DelegationKind.ORGANISATION)
    names = [row.name for row in delegations_in_order(session, event)]
    assert names == ["Kenya", "Laos", "the Philippines", "Vietnam", "ASEANAPOL Secretariat"]


def test_order_by_hand_wins(session: Session) -> None:
    event = make_event(session)
    make_delegation(session, event, name="Cambodia")
    make_delegation(session, event, name="Thailand", position=1)
    assert [row.name for row in delegations_in_order(session, event)] == ["Thailand", "Cambodia"]


def test_withdrawn_delegations_are_listed_only_if_asked_for(session: Session) -> None:
    event = make_event(session)
    make_delegation(session, event, name="Cambodia", status=DelegationStatus.WITHDRAWN)
    make_delegation(session, make_event(session), name="Elsewhere")
    assert delegations_in_order(session, event) == []
    assert [row.name for row in delegations_in_order(session, event, statuses=EVERY_DELEGATION)] == ["Cambodia"]


def test_people_stand_by_delegation_and_those_without_one_last(session: Session) -> None:
    event = make_event(session)
    make_participation(session, event, full_name="Interpreter")
    for name in ("Thailand", "Cambodia"):
        delegation = make_delegation(session, event, name=name)
        make_participation(session, event, full_name=f"{name} B", delegation_id=delegation.id)
        make_participation(session, event, full_name=f"{name} Z", delegation_id=delegation.id, capacity=Capacity.HEAD)
        make_participation(
            session, event, full_name="Gone", delegation_id=delegation.id, status=ParticipationStatus.WITHDRAWN
        )
    assert [row.person.full_name for row in participations_in_order(session, event)] == [
        "Cambodia Z", "Cambodia B", "Thailand Z", "Thailand B", "Interpreter",
    ]  # fmt: skip
    assert len(participations_in_order(session, event, statuses=EVERY_STATUS)) == 7


def test_database_orders_members_as_the_rule_does(session: Session) -> None:
    event = make_event(session)
    delegation = make_delegation(session, event)
    rows = []
    names = ["Đặng Văn", "Dang", "เกษม", "กมล", "Zainal", "a", "Å"]
    shapes = product([None, Capacity.DEPUTY, Capacity.ADVISER], [None, 2, 1], [None, 1, 9])
    for number, (capacity, given, tier) in enumerate(shapes):
        person = make_person(session, names[number % len(names)])
        rows.append(
            make_participation(
                session,
                event,
                person=person,
                delegation_id=delegation.id,
                capacity=capacity,
                position=given,
                tier=tier,
                placed={5: 1, 11: 2}.get(number),
            )
        )
    expected = order_members(
        MemberRow(
            key=row.id,
            sort_key=row.person.order_key,
            capacity=row.capacity,
            given=row.position,
            tier=row.tier,
            position=row.placed,
        )
        for row in rows
    )
    assert [row.id for row in members_in_order(session, delegation)] == [row.key for row in expected]


@pytest.mark.parametrize("people", [1, 3])
def test_people_and_their_delegations_are_read_in_three_statements(
    saving: Saving, reading: Saving, count_statements: Counting, people: int
) -> None:
    with saving() as session:
        event = make_event(session)
        for _ in range(people):
            make_participation(session, event, delegation_id=make_delegation(session, event).id)
    with reading() as session, count_statements() as sent:
        for row in participations_in_order(session, event):
            assert row.delegation is not None
            assert row.person.full_name
    assert len(sent) == 3
