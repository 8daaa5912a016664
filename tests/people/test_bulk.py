"""The same done to many people: what is changed, who is left as they were and why, and all of it taken back."""

import re

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import BulkAct, Capacity, ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.services import do_to_many
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.attendance.views.pages import words
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation
from tests.support.statements import Counting
from tests.support.visitors import AsRole, Visitor

Status = ParticipationStatus


def crowd(session: Session, *statuses: Status) -> tuple[Event, list[Participation]]:
    """Laotian delegates with these statuses, called Sample 1 and so on."""
    event = make_event(session, code="SAMPLE")
    laos = make_delegation(session, event, name="Laos", country="LA", slug="la")
    people = [
        make_participation(session, event, full_name=f"Sample {n}", delegation_id=laos.id, status=status, number=n)
        for n, status in enumerate(statuses, start=1)
    ]
    return event, people


def ids(people: list[Participation]) -> list[int]:
    return [person.id for person in people]


def test_who_can_be_confirmed_is_and_the_others_are_named(session: Session) -> None:
    event, people = crowd(
        session, Status.NOMINATED, Status.WAIT_LISTED, Status.CONFIRMED, Status.REPLACED, Status.ARRIVED
    )
    done = do_to_many(session, event, ids=ids(people), act=BulkAct.CONFIRM)
    assert (done.changed, done.left) == (
        2,
        {"so already": ["Sample 3"], "has left the list": ["Sample 4"], "has arrived already": ["Sample 5"]},
    )
    assert [person.status for person in people[:2]] == [Status.CONFIRMED, Status.CONFIRMED]


def test_a_waiting_head_is_not_confirmed_beside_another(session: Session) -> None:
    event, people = crowd(session, Status.WAIT_LISTED)
    people[0].capacity = Capacity.HEAD
    session.flush()
    done = do_to_many(session, event, ids=ids(people), act=BulkAct.CONFIRM)
    assert list(done.left) == ["would be head beside another: change by hand"]


def test_people_move_with_their_words_and_a_head_becomes_a_delegate(session: Session) -> None:
    event, people = crowd(session, Status.NOMINATED, Status.NOMINATED)
    people[0].capacity = Capacity.HEAD
    session.flush()
    thailand = make_delegation(session, event, name="Thailand", country="TH", slug="th")
    do_to_many(session, event, ids=ids(people), act=BulkAct.MOVE, delegation=thailand)
    assert [(one.delegation_id, one.capacity) for one in people] == [
        (thailand.id, Capacity.DELEGATE),
        (thailand.id, None),
    ]
    assert "thailand" in people[0].search_key


def test_a_withdrawal_needs_its_reason_and_a_move_its_delegation(session: Session) -> None:
    event, people = crowd(session, Status.NOMINATED)
    for act, field in ((BulkAct.WITHDRAW, "reason"), (BulkAct.MOVE, "delegation_id")):
        with pytest.raises(RefusedError) as refused:
            do_to_many(session, event, ids=ids(people), act=act)
        assert refused.value.field == field


def test_people_of_another_event_are_nobody(session: Session) -> None:
    event, _ = crowd(session, Status.NOMINATED)
    stranger = make_participation(session, make_event(session, code="OTHER"), full_name="Sample Stranger")
    with pytest.raises(RefusedError, match="Tick at least one person"):
        do_to_many(session, event, ids=[stranger.id], act=BulkAct.WITHHOLD)
    assert not stranger.name_withheld


def test_it_reads_as_often_for_nine_people_as_for_three(session: Session, count_statements: Counting) -> None:
    event, people = crowd(session, *[Status.NOMINATED] * 12)
    wanted, asked = ids(people), []
    for some in (wanted[:3], wanted[3:]):
        session.expire_all()
        this = session.get_one(Event, event.id)
        with count_statements() as sent:
            do_to_many(session, this, ids=some, act=BulkAct.CONFIRM)
        asked.append(len([each for each in sent if each.startswith("SELECT")]))
    assert asked[0] == asked[1]


@pytest.fixture
def organiser(saving: Saving, as_role: AsRole) -> Visitor:
    with saving() as session:
        event, _ = crowd(session, Status.NOMINATED, Status.NOMINATED, Status.ARRIVED)
    return as_role(Role.ORGANISER, event)


def statuses(saving: Saving) -> list[Status]:
    with saving() as session:
        return list(session.scalars(select(Participation.status).order_by(Participation.id)))


def test_those_ticked_are_confirmed_and_taken_back_with_one_button(organiser: Visitor, saving: Saving) -> None:
    before = statuses(saving)
    numbers = re.findall(r'name="person" value="(\d+)"', organiser.text("/events/sample/people"))
    answer = organiser.send("/events/sample/people/bulk?q=sample", {"do": "confirm", "person": numbers})
    assert answer.location == "/events/sample/people?q=sample"
    page = organiser.text(str(answer.location))
    assert "Confirm: 2 people. Left as they were: Sample 3 (has arrived already)." in words(page)
    (undo,) = re.findall(r'action="(/events/sample/undo/[0-9a-f]+)"', page)
    organiser.send(undo, {})
    assert statuses(saving) == before


def test_everybody_found_is_meant_when_that_is_ticked(organiser: Visitor, saving: Saving) -> None:
    organiser.send("/events/sample/people/bulk?q=sample+2", {"do": "withdraw", "all": "1", "reason": "Recalled"})
    assert statuses(saving) == [Status.NOMINATED, Status.WITHDRAWN, Status.ARRIVED]


def test_nothing_chosen_is_told(organiser: Visitor) -> None:
    for sent, told in (({"do": ""}, "Choose what is to be done."), ({"do": "confirm"}, "Tick at least one person.")):
        answer = organiser.send("/events/sample/people/bulk", sent)
        assert told in organiser.text(str(answer.location))
