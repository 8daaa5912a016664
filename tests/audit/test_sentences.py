"""Changes in plain sentences."""

from collections.abc import Iterator
from datetime import date, time
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from eventmgr.audit.models import Change
from eventmgr.audit.naming import names_of
from eventmgr.audit.queries import changes_of_event
from eventmgr.audit.sentences import Step, Told, sentence_of, told
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.events.models import Event
from tests.support.factories import (
    make_delegation,
    make_event,
    make_participation,
    make_room,
    make_session,
    make_session_role,
)
from tests.support.statements import Counting


@pytest.fixture
def _words(app: Flask) -> Iterator[None]:
    """Sentences are told in the language of a request."""
    with app.test_request_context():
        yield


def _latest(session: Session, event: Event, count: int = 1) -> list[str]:
    changes = changes_of_event(session, event.id, limit=count)
    names = names_of(session, changes)
    return [sentence_of(change, names=names) for change in changes]


@pytest.mark.usefixtures("_words")
def test_what_was_added_and_removed_is_called_by_its_name(session: Session) -> None:
    event = make_event(session)
    delegation = make_delegation(session, event, name="Cambodia")
    assert _latest(session, event) == ["Added: Cambodia, Invited"]

    session.delete(delegation)
    session.flush()
    assert _latest(session, event) == ["Removed: Cambodia, Invited"]


@pytest.mark.usefixtures("_words")
def test_a_moved_session_says_from_when_to_when(session: Session) -> None:
    event = make_event(session)
    room = make_room(session, event, name="Main Hall")
    item = make_session(session, event, title="Opening ceremony")
    item.starts, item.date, item.room_id = time(9, 30), date(2024, 12, 10), room.id
    session.flush()

    assert _latest(session, event) == [
        "Moved: Opening ceremony, date Mon 9 Dec → Tue 10 Dec, start 09:00 → 09:30, room – → Main Hall"
    ]


@pytest.mark.usefixtures("_words")
def test_a_replaced_participant_is_named_with_who_comes_instead(session: Session) -> None:
    event = make_event(session)
    gone = make_participation(session, event, full_name="Sample Delegate TH-03")
    new = make_participation(session, event, full_name="Sample Delegate TH-05")
    gone.status, gone.replaced_by_id = ParticipationStatus.REPLACED, new.id
    session.flush()

    assert _latest(session, event) == [
        "Replaced: Sample Delegate TH-03, status Confirmed → Replaced, replaced by – → Sample Delegate TH-05"
    ]


@pytest.mark.usefixtures("_words")
def test_a_row_between_two_others_is_called_by_both(session: Session) -> None:
    event = make_event(session)
    speaker = make_participation(session, event, full_name="Sample Expert 02")
    make_session_role(session, make_session(session, event, title="Opening"), participation=speaker)

    assert _latest(session, event) == ["Added: Opening, Sample Expert 02, Speaker"]


@pytest.mark.usefixtures("_words")
def test_restricted_and_long_values_are_changed_but_never_told(session: Session) -> None:
    event = make_event(session)
    delegation = make_delegation(session, event, name="Laos", focal_email="old@agency.example")
    delegation.focal_email, delegation.name_override = "new@agency.example", "L" * 61
    session.flush()

    assert _latest(session, event) == ["Changed: Laos, printed name, focal point’s e-mail"]


@pytest.mark.parametrize(
    ("entity", "before", "after", "parts"),
    [
        (
            "agenda_session",
            {"state": "planned"},
            {"state": "cancelled"},
            Told("out", "Cancelled", "session", "", (Step("state", "Planned", "Cancelled"),)),
        ),
        (
            "participation",
            {"status": "confirmed"},
            {"status": "withdrawn"},
            Told("out", "Withdrawn", "participation", "", (Step("status", "Confirmed", "Withdrawn"),)),
        ),
        (
            "event",
            {"working_languages": ["en"], "excused_counts": True},
            {"working_languages": ["en", "id"], "excused_counts": False},
            Told(
                "new",
                "Changed",
                "event",
                "",
                (Step("working languages", "en", "en, id"), Step("excused counts", "yes", "no")),
            ),
        ),
        (
            "a_table_of_old",
            {"x": "1"},
            {"x": "2"},
            Told("new", "Changed", "a table of old", "", (Step("x", "1", "2"),)),
        ),
        (
            "delegation",
            {"status": "a word of old"},
            {"status": "invited"},
            Told("new", "Changed", "delegation", "", (Step("status", "a word of old", "Invited"),)),
        ),
    ],
)
@pytest.mark.usefixtures("_words")
def test_changes_are_told_in_parts(entity: str, before: dict[str, Any], after: dict[str, Any], parts: Told) -> None:
    change = Change(entity=entity, entity_id=1, action="changed", before=before, after=after)
    assert told(change) == parts


def test_names_of_many_rows_are_asked_for_once(session: Session, count_statements: Counting) -> None:
    event = make_event(session)
    for n in range(3):
        make_session_role(
            session, make_session(session, event), participation=make_participation(session, event, full_name=f"P {n}")
        )
        make_delegation(session, event)
    changes = changes_of_event(session, event.id)

    with count_statements() as sent:
        names = names_of(session, changes)

    assert len(sent) == 1
    assert {"P 0", "P 1", "P 2"} <= set(names.values())
