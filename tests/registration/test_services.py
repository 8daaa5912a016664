"""What a delegation does with its list, and what becomes of its requests."""

from datetime import date
from typing import Any

import pytest

from eventmgr.delegations.enums import Capacity, DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.models import Event
from eventmgr.people.enums import Category
from eventmgr.registration.enums import PaperKind, RequestKind, RequestState
from eventmgr.registration.queries import open_requests, own_member, own_members, papers_of
from eventmgr.registration.rules import is_closed
from eventmgr.registration.services import (
    accept_request,
    ask_change,
    confirm_all,
    hand_in,
    hand_in_own_paper,
    lead,
    refuse_request,
    take_back_request,
)
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation, make_user
from tests.support.uploads import make_paper

BEGINS = date(2024, 12, 9)


@pytest.fixture
def scene(saving: Saving) -> Any:
    """A delegation of two, an interpreter assigned to it, and somebody who withdrew."""
    with saving() as session:
        event = make_event(session, start_date=BEGINS, end_date=date(2024, 12, 11))
        delegation = make_delegation(session, event)
        status = {"delegation_id": delegation.id, "status": ParticipationStatus.NOMINATED}
        first = make_participation(session, event, capacity=Capacity.HEAD, category=Category.HEAD, **status)
        second = make_participation(session, event, **status)
        make_participation(session, event, category=Category.INTERPRETER, **status)
        make_participation(session, event, delegation_id=delegation.id, status=ParticipationStatus.WITHDRAWN)
        return event, delegation, first, second


@pytest.mark.parametrize(
    ("nominate_by", "today", "closed"),
    [
        (None, date(2024, 12, 8), False),
        (None, BEGINS, True),
        (date(2024, 11, 15), date(2024, 11, 15), False),
        (date(2024, 11, 15), date(2024, 11, 16), True),
        (date(2025, 1, 1), BEGINS, True),
    ],
)
def test_list_closes_after_the_agreed_day_and_when_the_event_begins(nominate_by, today, closed) -> None:
    assert is_closed(nominate_by=nominate_by, begins=BEGINS, today=today) is closed


def test_own_members_are_those_whom_the_delegation_names(scene: Any, reading: Saving) -> None:
    _, delegation, first, second = scene
    with reading() as session:
        assert [row.id for row in own_members(session, session.get_one(Delegation, delegation.id))] == [
            first.id,
            second.id,
        ]


def test_somebody_withheld_is_not_opened_by_the_link(scene: Any, saving: Saving) -> None:
    _, delegation, first, _ = scene
    with saving() as session:
        session.get_one(Participation, first.id).name_withheld = True
    with saving() as session, pytest.raises(NotFoundError):
        own_member(session, session.get_one(Delegation, delegation.id), first.id)


def test_handing_in_nominates_and_confirming_confirms_everybody(scene: Any, saving: Saving) -> None:
    _, delegation, first, second = scene
    with saving() as session:
        row = session.get_one(Delegation, delegation.id)
        hand_in(session, row)
        assert row.status is DelegationStatus.NOMINATED
        assert confirm_all(session, row) == 2
        assert row.status is DelegationStatus.CONFIRMED
        people = [session.get_one(Participation, each.id).status for each in (first, second)]
    assert people == [ParticipationStatus.CONFIRMED] * 2


def test_handing_in_an_empty_list_is_refused(saving: Saving) -> None:
    with saving() as session:
        delegation = make_delegation(session, make_event(session))
        with pytest.raises(RefusedError, match="Nobody is on the list"):
            hand_in(session, delegation)


def test_one_head_and_one_deputy_at_a_time(scene: Any, saving: Saving) -> None:
    _, _, first, second = scene
    with saving() as session:
        lead(session, session.get_one(Participation, second.id), Capacity.HEAD)
    with saving() as session:
        lead(session, session.get_one(Participation, first.id), Capacity.DEPUTY)
        rows = {each.id: session.get_one(Participation, each.id) for each in (first, second)}
        told = [(rows[each.id].capacity, rows[each.id].category) for each in (first, second)]
    assert told == [(Capacity.DEPUTY, Category.DELEGATE), (Capacity.HEAD, Category.HEAD)]
    with saving() as session, pytest.raises(RefusedError):
        lead(session, session.get_one(Participation, first.id), Capacity.ADVISER)


def test_request_holds_only_what_differs_and_changes_nothing_before_it_is_accepted(scene: Any, saving: Saving) -> None:
    event, _, first, _ = scene
    with saving() as session:
        row = session.get_one(Participation, first.id)
        row.post = "Clerk"
        values = {"post": "Director", "rank": row.rank, "full_name": row.person.full_name, "visa_needed": True}
        asked = ask_change(session, row.delegation, kind=RequestKind.CHANGE, member=row, values=values, note="promoted")
        assert asked is not None
        assert (asked.asked_values, row.post) == ({"post": "Director", "visa_needed": "yes"}, "Clerk")
    with saving() as session:
        user = make_user(session)
        (waiting,) = open_requests(session, event.id)
        accept_request(session, session.get_one(Event, event.id), waiting, by=user.id)
        row = session.get_one(Participation, first.id)
        assert (row.post, row.visa_needed, waiting.state) == ("Director", True, RequestState.ACCEPTED)
        assert open_requests(session, event.id) == []
        with pytest.raises(RefusedError, match="decided already"):
            refuse_request(session, waiting, by=user.id, answer="no")


def test_request_for_nothing_new_is_none(scene: Any, saving: Saving) -> None:
    _, _, first, _ = scene
    with saving() as session:
        row = session.get_one(Participation, first.id)
        values = {"full_name": row.person.full_name, "rank": row.rank}
        assert ask_change(session, row.delegation, kind=RequestKind.CHANGE, member=row, values=values) is None


def test_accepted_newcomer_is_on_the_list_and_a_withdrawal_takes_off(scene: Any, saving: Saving) -> None:
    event, delegation, _, second = scene
    with saving() as session:
        row = session.get_one(Delegation, delegation.id)
        values = {"full_name": "Late Comer", "years_of_service": 12}
        ask_change(session, row, kind=RequestKind.ADD, values=values)
        ask_change(
            session, row, kind=RequestKind.WITHDRAW, member=session.get_one(Participation, second.id), note="ill"
        )
    with saving() as session:
        user = make_user(session)
        for waiting in open_requests(session, event.id):
            accept_request(session, session.get_one(Event, event.id), waiting, by=user.id)
        members = own_members(session, session.get_one(Delegation, delegation.id))
        left = session.get_one(Participation, second.id)
        assert [(row.person.full_name, row.years_of_service) for row in members][1:] == [("Late Comer", 12)]
        assert (left.status, left.status_reason) == (ParticipationStatus.WITHDRAWN, "ill")


def test_new_person_without_a_name_is_refused_and_a_request_can_be_taken_back(scene: Any, saving: Saving) -> None:
    _, delegation, _, _ = scene
    with saving() as session:
        row = session.get_one(Delegation, delegation.id)
        with pytest.raises(RefusedError, match="full name"):
            ask_change(session, row, kind=RequestKind.ADD, values={"rank": "Major"})
        asked = ask_change(session, row, kind=RequestKind.ADD, values={"full_name": "Somebody"})
        assert asked is not None
        take_back_request(session, asked)
        assert asked.state is RequestState.TAKEN_BACK


def test_passport_belongs_to_somebody_and_a_note_verbale_to_the_delegation(scene: Any, saving: Saving) -> None:
    event, delegation, first, _ = scene
    with saving() as session:
        row, file = session.get_one(Delegation, delegation.id), make_paper(session, session.get_one(Event, event.id))
        with pytest.raises(RefusedError, match="whose passport"):
            hand_in_own_paper(session, row, file=file, kind=PaperKind.PASSPORT, member=None)
        member = session.get_one(Participation, first.id)
        hand_in_own_paper(session, row, file=file, kind=PaperKind.PASSPORT, member=member)
        hand_in_own_paper(session, row, file=file, kind=PaperKind.NOTE_VERBALE, member=member)
        assert [(paper.kind, paper.participation_id) for paper in papers_of(session, row)] == [
            (PaperKind.NOTE_VERBALE, None),
            (PaperKind.PASSPORT, first.id),
        ]


def test_a_name_is_kept_apart_from_those_of_another_delegation(scene: Any, saving: Saving) -> None:
    event, delegation, _, _ = scene
    with saving() as session:
        other = make_delegation(session, session.get_one(Event, event.id))
        person = make_participation(session, session.get_one(Event, event.id), delegation_id=other.id)
        with pytest.raises(NotFoundError):
            own_member(session, session.get_one(Delegation, delegation.id), person.id)
