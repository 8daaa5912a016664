"""Registering a participant."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, Category, DelegationKind, ParticipationStatus
from eventmgr.delegations.services import SecondHeadError, enrol_person, invite_delegation, register_participant
from eventmgr.errors import RefusedError
from eventmgr.people.enums import Gender
from tests.support.factories import make_event


def test_register_participant_needs_only_a_full_name(session: Session) -> None:
    event = make_event(session)
    participation = register_participant(session, event, full_name="  Suharto ")
    assert (participation.number, participation.person.full_name, participation.status, participation.category) == (
        1,
        "Suharto",
        ParticipationStatus.NOMINATED,
        Category.DELEGATE,
    )


def test_register_participant_splits_fields_between_person_and_participation(session: Session) -> None:
    event = make_event(session)
    laos = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos")
    participation = register_participant(
        session,
        event,
        full_name="Nguyễn Văn A",
        delegation=laos,
        family_part="Nguyễn",
        gender=Gender.FEMALE,
        rank="Police Colonel",
        agency="Border Police",
        source="list of 3 December",
    )
    person = participation.person
    assert (person.gender, person.order_key, person.source) == (Gender.FEMALE, "nguyen van a", "list of 3 December")
    assert participation.search_key == "nguyen van a police colonel border police laos"
    assert (participation.delegation_id, participation.rank) == (laos.id, "Police Colonel")


def test_numbers_are_counted_inside_each_event(session: Session) -> None:
    first, second = make_event(session), make_event(session)
    numbers = [register_participant(session, each, full_name="One").number for each in (first, first, second)]
    assert numbers == [1, 2, 1]


def test_second_head_is_refused_with_the_name_of_the_present_one(session: Session) -> None:
    event = make_event(session)
    cambodia = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Cambodia")
    register_participant(session, event, full_name="Sample One", delegation=cambodia, capacity=Capacity.HEAD)
    with pytest.raises(SecondHeadError) as refused:
        register_participant(session, event, full_name="Sample Two", delegation=cambodia, capacity=Capacity.HEAD)
    assert str(refused.value) == "Cambodia already has a head: Sample One. Make this person head instead?"


def test_person_takes_part_in_an_event_once(session: Session) -> None:
    event, other = make_event(session), make_event(session)
    person = register_participant(session, other, full_name="Sample One").person
    enrol_person(session, event, person=person)
    with pytest.raises(RefusedError, match="Sample One is in this event already"):
        enrol_person(session, event, person=person)


def test_capacity_needs_a_delegation(session: Session) -> None:
    with pytest.raises(RefusedError, match="A capacity needs a delegation"):
        register_participant(session, make_event(session), full_name="Sample One", capacity=Capacity.HEAD)


def test_field_that_nobody_knows_is_a_mistake_of_the_caller(session: Session) -> None:
    with pytest.raises(TypeError, match="shoe_size"):
        register_participant(session, make_event(session), full_name="Sample One", **{"shoe_size": "42"})
