"""Delegations as the list shows them."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import (
    Capacity,
    Category,
    DelegationKind,
    DelegationStatus,
    Funding,
    ParticipationStatus,
)
from eventmgr.delegations.queries import delegation_lines, totals_of
from eventmgr.delegations.queries.lines import Totals
from eventmgr.delegations.rules import SeatUse, Section
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation, make_person
from tests.support.statements import Counting


def test_line_counts_who_takes_a_seat(session: Session) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos", country="LA", invited_seats=2, funded_seats=0, women_target=50)
    for status, category in [
        (ParticipationStatus.CHECKED_IN, Category.HEAD),
        (ParticipationStatus.NOMINATED, Category.DELEGATE),
        (ParticipationStatus.CONFIRMED, Category.DELEGATE),
        (ParticipationStatus.WITHDRAWN, Category.DELEGATE),
        (ParticipationStatus.CONFIRMED, Category.LIAISON),
    ]:
        person = make_person(session, gender=Gender.MALE)
        make_participation(
            session,
            event,
            person=person,
            delegation_id=laos.id,
            status=status,
            category=category,
            capacity=Capacity.HEAD if category is Category.HEAD else None,
            funding=Funding.FULL if category is Category.HEAD else None,
        )
    (line,) = delegation_lines(session, event)
    assert line.use == SeatUse(nominated=3, confirmed=2, arrived=1)
    assert [remark.code for remark in line.remarks] == ["over_seats", "over_funded", "few_women"]
    assert (line.section, line.head is not None, line.withdrawn) == (Section.COUNTRIES, True, False)


def test_totals_leave_out_who_has_withdrawn(session: Session) -> None:
    event = make_event(session)
    make_delegation(session, event, name="Laos", country="LA", invited_seats=3)
    make_delegation(session, event, name="Nepal", country="NP", invited_seats=2, status=DelegationStatus.WITHDRAWN)
    office = make_delegation(session, event, name="Office", kind=DelegationKind.ORGANISATION)
    make_participation(session, event, delegation_id=office.id)
    assert totals_of(delegation_lines(session, event)) == Totals(
        delegations=2, countries=1, organisations=1, seats=3, nominated=1, confirmed=1, arrived=0, need_something=1
    )


@pytest.mark.parametrize("delegations", [1, 3])
def test_lines_are_read_in_three_statements(
    saving: Saving, reading: Saving, count_statements: Counting, delegations: int
) -> None:
    with saving() as session:
        event = make_event(session)
        for _ in range(delegations):
            row = make_delegation(session, event)
            make_participation(session, event, delegation_id=row.id, capacity=Capacity.HEAD)
    with reading() as session:
        there = session.get_one(Event, event.id)
        with count_statements() as sent:
            lines = delegation_lines(session, there)
            assert all(line.head and line.head.person.full_name for line in lines)
    assert len(sent) == 3
