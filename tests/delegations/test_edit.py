"""Correcting what was written about a participant, and changing the head."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.audit.queries import history_of_row
from eventmgr.delegations.enums import Capacity, Category, DelegationKind, ParticipationStatus
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.services import (
    SecondHeadError,
    change_participant,
    invite_delegation,
    make_head,
    register_participant,
)
from eventmgr.errors import NotFoundError, RefusedError, StaleEditError
from eventmgr.events.models import Event
from tests.support.factories import make_event


@pytest.fixture
def event(session: Session) -> Event:
    return make_event(session)


@pytest.fixture
def laos(session: Session, event: Event) -> Delegation:
    return invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos")


def test_change_participant_changes_person_and_participation(session: Session, event: Event, laos: Delegation) -> None:
    row = register_participant(session, event, full_name="Kham", delegation=laos)
    change_participant(
        session,
        row,
        version=1,
        person_version=1,
        delegation=laos,
        full_name="Kham Souk",
        badge_name="Kham",
        rank="Major",
    )
    assert (row.person.full_name, row.person.badge_name, row.rank, row.delegation_id) == (
        "Kham Souk", "Kham", "Major", laos.id,
    )  # fmt: skip
    assert row.search_key == "kham souk kham major laos"


def test_nothing_is_a_change_when_everything_is_as_before(session: Session, event: Event, laos: Delegation) -> None:
    row = register_participant(session, event, full_name="Kham", delegation=laos, rank="Major")
    change_participant(
        session, row, version=1, person_version=1, delegation=laos, full_name="Kham ", rank=" Major", capacity=None
    )
    assert (row.version, row.person.version) == (1, 1)
    assert [change.action for change in history_of_row(session, "participation", row.id)] == ["created"]


@pytest.mark.parametrize(("version", "person_version"), [(0, 1), (1, 0), (None, 1)])
def test_change_participant_refuses_a_stale_edit_of_either_row(
    session: Session, event: Event, version: int | None, person_version: int
) -> None:
    row = register_participant(session, event, full_name="Kham")
    with pytest.raises(StaleEditError):
        change_participant(session, row, version=version, person_version=person_version, delegation=None, rank="Major")
    assert row.rank == ""


def test_who_moves_to_another_delegation_loses_the_place_in_the_former(
    session: Session, event: Event, laos: Delegation
) -> None:
    nepal = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Nepal")
    row = register_participant(session, event, full_name="Kham", delegation=laos, position=3)
    row.placed = 1
    change_participant(session, row, version=row.version, person_version=1, delegation=nepal)
    assert (row.delegation_id, row.position, row.placed, row.search_key) == (nepal.id, None, None, "kham nepal")


def test_capacity_goes_with_the_delegation(session: Session, event: Event, laos: Delegation) -> None:
    row = register_participant(session, event, full_name="Kham", delegation=laos, capacity=Capacity.ADVISER)
    with pytest.raises(RefusedError, match="A capacity needs a delegation"):
        change_participant(session, row, version=1, person_version=1, delegation=None)


def test_delegation_of_another_event_is_not_there(session: Session, event: Event) -> None:
    foreign = invite_delegation(session, make_event(session), kind=DelegationKind.COUNTRY, name="Nepal")
    with pytest.raises(NotFoundError):
        register_participant(session, event, full_name="Kham", delegation=foreign)


def test_family_part_is_a_part_of_the_name(session: Session, event: Event) -> None:
    with pytest.raises(RefusedError, match="“Souk” is not a part of the full name") as refused:
        register_participant(session, event, full_name="Kham", family_part="Souk")
    assert refused.value.field == "family_part"


def test_category_of_heads_and_delegates_follows_the_capacity(session: Session, event: Event, laos: Delegation) -> None:
    head = register_participant(session, event, full_name="A", delegation=laos, capacity=Capacity.HEAD)
    expert = register_participant(
        session, event, full_name="B", delegation=laos, capacity=Capacity.EXPERT, category=Category.SPEAKER
    )
    assert (head.category, expert.category) == (Category.HEAD, Category.SPEAKER)
    change_participant(session, head, version=1, person_version=1, delegation=laos, capacity=Capacity.ADVISER)
    assert head.category is Category.DELEGATE


def test_change_participant_refuses_a_second_head(session: Session, event: Event, laos: Delegation) -> None:
    register_participant(session, event, full_name="First", delegation=laos, capacity=Capacity.HEAD)
    second = register_participant(session, event, full_name="Second", delegation=laos)
    with pytest.raises(SecondHeadError, match="Laos already has a head: First"):
        change_participant(session, second, version=1, person_version=1, delegation=laos, capacity=Capacity.HEAD)


def test_withdrawn_head_is_in_nobodys_way(session: Session, event: Event, laos: Delegation) -> None:
    left = {"capacity": Capacity.HEAD, "status": ParticipationStatus.WITHDRAWN}
    register_participant(session, event, full_name="First", delegation=laos, **left)
    assert register_participant(session, event, full_name="Second", delegation=laos, capacity=Capacity.HEAD).id


def test_make_head_closes_the_former_head_with_a_reason(session: Session, event: Event, laos: Delegation) -> None:
    first = register_participant(session, event, full_name="First", delegation=laos, capacity=Capacity.HEAD)
    second = register_participant(session, event, full_name="Second", delegation=laos)
    assert make_head(session, second, reason="Letter of 3 December") is first
    assert [(row.capacity, row.category) for row in (first, second)] == [
        (Capacity.DELEGATE, Category.DELEGATE),
        (Capacity.HEAD, Category.HEAD),
    ]
    last = history_of_row(session, "participation", first.id)[0]
    assert (last.reason, (last.after or {})["capacity"]) == ("Letter of 3 December", "delegate")


def test_make_head_needs_somebody_who_is_there(session: Session, event: Event, laos: Delegation) -> None:
    loose = register_participant(session, event, full_name="Loose")
    gone = register_participant(session, event, full_name="Gone", delegation=laos, status=ParticipationStatus.DECLINED)
    for row, sentence in [(loose, "needs a delegation"), (gone, "Gone has left the list")]:
        with pytest.raises(RefusedError, match=sentence):
            make_head(session, row)
