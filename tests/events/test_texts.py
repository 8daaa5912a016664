"""Objectives and statements."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.errors import NotFoundError, RefusedError, StaleEditError
from eventmgr.events.enums import StatementKind
from eventmgr.events.models import Event
from eventmgr.events.queries import objectives_of, statements_of
from eventmgr.events.services import (
    add_objective,
    add_statement,
    change_objective,
    change_statement,
    move_objective,
    move_statement,
    remove_objective,
    remove_statement,
)
from tests.support.factories import make_event


def _objectives(session: Session, event: Event) -> list[str]:
    return [row.text for row in objectives_of(session, event)]


def test_objectives_are_added_moved_and_removed(session: Session) -> None:
    event = make_event(session)
    first, second, third = (add_objective(session, event, text=f" {word} ") for word in ("One", "Two", "Three"))

    move_objective(session, event, row_id=third.id, steps=-2)
    assert _objectives(session, event) == ["Three", "One", "Two"]

    move_objective(session, event, row_id=third.id, steps=1)
    remove_objective(session, event, row_id=first.id)
    assert _objectives(session, event) == ["Three", "Two"]
    assert second.position == 3  # the place of what was removed stays empty


def test_an_objective_without_words_is_refused(session: Session) -> None:
    with pytest.raises(RefusedError) as refused:
        add_objective(session, make_event(session), text=" \n ")
    assert refused.value.field == "text"


def test_change_objective_refuses_an_older_version(session: Session) -> None:
    event = make_event(session)
    row = add_objective(session, event, text="One", source="F08")
    change_objective(session, event, row_id=row.id, version=1, text="Uno", source="F08")

    with pytest.raises(StaleEditError):
        change_objective(session, event, row_id=row.id, version=1, text="Eins")
    assert (row.text, row.source) == ("Uno", "F08")


def test_a_quotation_needs_its_speaker(session: Session) -> None:
    event = make_event(session)
    with pytest.raises(RefusedError) as refused:
        add_statement(session, event, kind=StatementKind.QUOTE, text="You cannot protect people")
    assert refused.value.field == "speaker"

    theme = add_statement(session, event, kind=StatementKind.THEME, text="Forced scams")
    with pytest.raises(RefusedError):
        change_statement(session, event, row_id=theme.id, version=1, kind=StatementKind.QUOTE, text="Forced scams")


def test_statements_stand_by_kind_and_inside_it_in_order(session: Session) -> None:
    event = make_event(session)
    quote = add_statement(session, event, kind=StatementKind.QUOTE, text="Together", speaker="Dr. Bakri")
    first = add_statement(session, event, kind=StatementKind.THEME, text="Scams")
    second = add_statement(session, event, kind=StatementKind.THEME, text="Labour", source="F23")

    move_statement(session, event, row_id=second.id, steps=-1)
    assert statements_of(session, event) == [second, first, quote]

    change_statement(session, event, row_id=second.id, version=2, kind=StatementKind.INSTRUMENT, text="Protocol")
    assert statements_of(session, event) == [first, second, quote]
    assert (second.position, second.text, second.source) == (1, "Protocol", "")

    remove_statement(session, event, row_id=first.id)
    assert statements_of(session, event) == [second, quote]


def test_texts_of_another_event_are_not_found(session: Session) -> None:
    event, other = make_event(session), make_event(session)
    objective = add_objective(session, other, text="One")
    statement = add_statement(session, other, kind=StatementKind.THEME, text="Scams")

    for refused in (
        lambda: remove_objective(session, event, row_id=objective.id),
        lambda: move_objective(session, event, row_id=objective.id, steps=1),
        lambda: remove_statement(session, event, row_id=statement.id),
        lambda: move_statement(session, event, row_id=statement.id, steps=1),
    ):
        with pytest.raises(NotFoundError):
            refused()
