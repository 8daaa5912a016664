"""Printing only what has changed, from the rows of an event."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.models import Participation
from eventmgr.delegations.services import substitute_participant
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.prints.rules.cards import mark
from eventmgr.reports.changed import State, card_state, print_changed, record_print, record_taken_back
from eventmgr.reports.suite import COMMAND_NAMES, Wish
from tests.documents.reading import words_of
from tests.support.factories import make_delegation, make_event, make_participation

BADGES, PLATES, PROGRAMME = (COMMAND_NAMES[name] for name in ("badges", "plates", "programme"))


@pytest.fixture
def event(session: Session) -> Event:
    return make_event(session, code="CODE-1")


@pytest.fixture
def people(session: Session, event: Event) -> list[Participation]:
    fiji = make_delegation(session, event, name="Fiji")
    names = ("Ana Sample", "Ben Sample", "Cy Sample")
    return [make_participation(session, event, full_name=name, delegation_id=fiji.id) for name in names]


def _state(session: Session, event: Event, **wish: str) -> State:
    session.flush()
    return card_state(session, event, BADGES, wish=Wish(**wish))


def _print(session: Session, event: Event, which: str = "changed") -> None:
    state = _state(session, event)
    record_print(session, event, state, which=which, seen=mark(state.chosen(which)))


def _reasons(state: State) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.label, one.changed) for one in state.delta.renewals]


def test_after_a_recorded_print_nothing_is_left_to_print(
    session: Session, event: Event, people: list[Participation]
) -> None:
    first = _reasons(_state(session, event))
    _print(session, event)
    state = _state(session, event)
    assert first == [("Ana Sample", ()), ("Ben Sample", ()), ("Cy Sample", ())]
    assert (_reasons(state), state.delta.void) == ([], ())
    assert "Nobody is registered yet" in words_of(print_changed(state))


def test_a_new_post_and_a_new_person_are_printed_and_nobody_else(
    session: Session, event: Event, people: list[Participation]
) -> None:
    _print(session, event)
    people[1].post = "Director"
    make_participation(session, event, full_name="Dan Sample", agency="Agency")
    state = _state(session, event)
    assert [changed for _, changed in _reasons(state)] == [("post",), ()]
    read = words_of(print_changed(state))
    assert [name in read for name in ("Ana", "Ben", "Cy", "Dan")] == [False, True, False, True]


def test_a_substitute_gets_a_badge_and_the_replaced_one_is_collected(
    session: Session, event: Event, people: list[Participation]
) -> None:
    _print(session, event)
    substitute_participant(session, people[0], full_name="Eve Sample", reason="Duty at home")
    state = _state(session, event)
    assert [(one.label.split()[0], one.new) for one in state.delta.renewals] == [("Eve", True)]
    assert [card.label.split()[0] for card in state.delta.void] == ["Ana"]
    record_taken_back(session, event, state, seen=mark(state.delta.void))
    assert _state(session, event).delta.void == ()


def test_another_size_is_another_card(session: Session, event: Event, people: list[Participation]) -> None:
    _print(session, event)
    assert [len(_state(session, event, size=size).delta.renewals) for size in ("a6", "86x54")] == [0, 3]


def test_what_changed_while_the_list_was_read_is_not_recorded(
    session: Session, event: Event, people: list[Participation]
) -> None:
    seen = mark(_state(session, event).to_print)
    people[0].post = "Director"
    with pytest.raises(RefusedError) as refused:
        record_print(session, event, _state(session, event), which="changed", seen=seen)
    assert str(refused.value).startswith("The data have changed since this list was made.")


def test_printing_all_records_all(session: Session, event: Event, people: list[Participation]) -> None:
    _print(session, event)
    people[0].post = "Director"
    session.flush()
    _print(session, event, "all")
    state = _state(session, event)
    assert (state.delta.renewals, state.last.count if state.last else 0) == ((), 3)


def test_withholding_a_name_changes_the_badge(session: Session, event: Event, people: list[Participation]) -> None:
    _print(session, event)
    people[2].name_withheld = True
    renewals = _state(session, event).delta.renewals
    assert [(one.label, "badge_name" in one.changed) for one in renewals] == [(f"No. {people[2].number}", True)]


def test_a_document_without_cards_is_refused(session: Session, event: Event) -> None:
    with pytest.raises(RefusedError) as refused:
        card_state(session, event, PROGRAMME, wish=Wish())
    assert str(refused.value) == "programme has no cards: only badges, name-tents, plates are printed one by one."


def test_plates_are_kept_by_delegation(session: Session, event: Event, people: list[Participation]) -> None:
    state = card_state(session, event, PLATES, wish=Wish())
    record_print(session, event, state, which="all", seen=mark(state.cards))
    assert card_state(session, event, PLATES, wish=Wish()).delta.renewals == ()
