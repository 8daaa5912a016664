"""When somebody is there, and what they agree to."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.audit.models import Change
from eventmgr.delegations.enums import ConsentKind
from eventmgr.delegations.services import register_participant, set_consents, set_presence
from eventmgr.errors import RefusedError
from tests.support.factories import NOON_UTC, make_event

FIRST, SECOND, THIRD = (datetime(2024, 12, day, 8) for day in (9, 10, 11))
LATER = NOON_UTC + timedelta(hours=1)


def test_set_presence_keeps_what_stays_and_forgets_the_rest(session: Session) -> None:
    row = register_participant(session, make_event(session), full_name="Kham")
    set_presence(session, row, [(FIRST, SECOND), (SECOND, THIRD)])
    kept = row.presence[1].id
    set_presence(session, row, [(SECOND, THIRD)])
    assert [(each.id, each.starts, each.ends) for each in row.presence] == [(kept, SECOND, THIRD)]
    set_presence(session, row, [])
    assert row.presence == []


@pytest.mark.parametrize(
    ("intervals", "sentence"),
    [
        ([(SECOND, FIRST)], "Departure is before arrival"),
        ([(FIRST, FIRST)], "Departure is before arrival"),
        ([(FIRST, THIRD), (SECOND, THIRD)], "Two times of presence overlap"),
    ],
)
def test_set_presence_refuses_times_that_cannot_be(
    session: Session, intervals: list[tuple[datetime, datetime]], sentence: str
) -> None:
    row = register_participant(session, make_event(session), full_name="Kham")
    with pytest.raises(RefusedError, match=sentence):
        set_presence(session, row, intervals)


def test_consents_remember_when_the_answer_changed(session: Session) -> None:
    row = register_participant(session, make_event(session), full_name="Kham")
    photo, quote, contact = ConsentKind.PHOTO, ConsentKind.QUOTE, ConsentKind.CONTACT
    set_consents(session, row, {photo: True, quote: False, contact: True}, at=NOON_UTC)
    set_consents(session, row, {photo: True, quote: True, contact: None}, at=LATER)
    answers = {each.kind: (each.given, each.recorded_at) for each in row.consents}
    assert answers == {photo: (True, NOON_UTC), quote: (True, LATER)}


def test_refusing_to_be_listed_withholds_the_name_everywhere(session: Session) -> None:
    person = register_participant(session, make_event(session), full_name="Secret Name")
    set_consents(session, person, {ConsentKind.LIST: False}, at=NOON_UTC)
    assert person.name_withheld


def test_a_refusal_taken_back_leaves_the_name_withheld_until_the_organiser_says_otherwise(session: Session) -> None:
    person = register_participant(session, make_event(session), full_name="Secret Name")
    set_consents(session, person, {ConsentKind.LIST: False}, at=NOON_UTC)
    set_consents(session, person, {ConsentKind.LIST: True}, at=NOON_UTC)
    assert person.name_withheld


def test_an_answer_that_is_taken_out_stands_in_the_change_log(session: Session) -> None:
    person = register_participant(session, make_event(session), full_name="Sample Name")
    set_consents(session, person, {ConsentKind.PHOTO: True}, at=NOON_UTC)
    set_consents(session, person, {ConsentKind.PHOTO: None}, at=NOON_UTC)
    lines = session.scalars(select(Change.action).where(Change.entity == "consent").order_by(Change.id))
    assert list(lines) == ["created", "deleted"]
