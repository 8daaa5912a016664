"""Who may be the same person."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries import Newcomer, lookalikes
from eventmgr.delegations.services import enrol_person, register_participant
from eventmgr.events.models import Event
from tests.support.factories import make_delegation, make_event


@pytest.fixture
def event(session: Session) -> Event:
    return make_event(session)


@pytest.fixture
def malaysia(session: Session, event: Event) -> Delegation:
    return make_delegation(session, event, name="Malaysia")


def found(session: Session, event: Event, newcomer: Newcomer, *others: Event) -> list[tuple[str, str, str]]:
    alike = lookalikes(session, event, newcomer, other_events=[other.id for other in others])
    return [(each.full_name, each.event_title, each.why) for each in alike]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("bakri bt. zainal", "same name"),
        ("Bakri Binti Zainal", "same name"),
        ("Zainal binti Bakri", "names that are alike"),
        ("B. Zainal", "names that are alike"),
        ("Bakri binti Omar", None),
    ],
)
def test_alike_names_in_one_delegation_are_a_hint(
    session: Session, event: Event, malaysia: Delegation, name: str, why: str | None
) -> None:
    register_participant(session, event, full_name="Bakri binti Zainal", delegation=malaysia)
    expected = [("Bakri binti Zainal", "", why)] if why else []
    assert found(session, event, Newcomer(name, delegation_id=malaysia.id)) == expected


def test_same_name_in_another_delegation_says_nothing(session: Session, event: Event, malaysia: Delegation) -> None:
    register_participant(session, event, full_name="Nguyễn Văn A", delegation=malaysia)
    assert found(session, event, Newcomer("Nguyễn Văn A")) == []


def test_same_email_is_a_hint_whatever_the_delegation(session: Session, event: Event, malaysia: Delegation) -> None:
    register_participant(session, event, full_name="One", delegation=malaysia, email="desk@police.example")
    newcomer = Newcomer("Two", email=" Desk@Police.example ")
    assert found(session, event, newcomer) == [("One", "", "same e-mail")]


def test_people_of_other_events_are_known_only_where_the_visitor_is_organiser(session: Session, event: Event) -> None:
    mine, foreign = make_event(session, title="Mine"), make_event(session, title="Foreign")
    for other in (mine, foreign):
        register_participant(session, other, full_name="Kham Souk")
    assert found(session, event, Newcomer("kham souk"), mine) == [("Kham Souk", "Mine", "same name")]


def test_people_who_are_here_already_are_not_offered_from_elsewhere(session: Session, event: Event) -> None:
    other = make_event(session)
    person = register_participant(session, other, full_name="Kham Souk").person
    register_participant(session, event, full_name="Somebody")
    enrol_person(session, event, person=person)
    assert found(session, event, Newcomer("Kham Souk"), other) == [("Kham Souk", "", "same name")]


def test_nobody_is_a_duplicate_of_themselves(session: Session, event: Event) -> None:
    row = register_participant(session, event, full_name="Kham Souk")
    assert found(session, event, Newcomer("Kham Souk", person_id=row.person_id)) == []
