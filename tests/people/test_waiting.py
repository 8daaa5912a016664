"""The waiting list and the list of what is missing."""

from typing import Any

import pytest

from eventmgr.delegations.enums import Capacity, ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries.waiting import waiting_people
from eventmgr.delegations.services import SecondHeadError
from eventmgr.delegations.services.waiting import move_waiting, promote
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.people.enums import Category
from eventmgr.questions.models import FieldSetting
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation, make_person
from tests.support.visitors import AsRole

WAITS, NOMINATED = ParticipationStatus.WAIT_LISTED, ParticipationStatus.NOMINATED


@pytest.fixture
def scene(saving: Saving) -> Any:
    """A delegation with one seat, its head, and three who wait."""
    with saving() as session:
        event = make_event(session, code="OWN")
        delegation = make_delegation(session, event, name="Sampleland", invited_seats=2)
        head = {"capacity": Capacity.HEAD, "category": Category.HEAD}
        make_participation(session, event, delegation_id=delegation.id, status=NOMINATED, **head)
        names = ("First", "Second", "Third")
        people = [
            make_participation(
                session, event, person_id=make_person(session, name).id, delegation_id=delegation.id, status=WAITS
            )
            for name in names
        ]
        session.add(FieldSetting(event_id=event.id, key="rank", shown=True, required=True))
    return event, delegation, people


def _names(session: Any, event: Event) -> list[str]:
    return [row.person.full_name for row in waiting_people(session, session.get_one(Event, event.id))]


def test_waiting_list_has_an_order_that_can_be_changed(scene: Any, saving: Saving) -> None:
    event, _, people = scene
    with saving() as session:
        assert _names(session, event) == ["First", "Second", "Third"]
        last = session.get_one(Participation, people[2].id)
        move_waiting(session, session.get_one(Event, event.id), participation=last, steps=-2)
        assert _names(session, event) == ["Third", "First", "Second"]


def test_who_is_promoted_is_nominated_and_waits_no_more(scene: Any, saving: Saving) -> None:
    event, _, people = scene
    with saving() as session:
        row = promote(session, session.get_one(Participation, people[0].id))
        assert (row.status, _names(session, event)) == (NOMINATED, ["Second", "Third"])
        for refused in (promote, lambda session, row: move_waiting(session, event, participation=row, steps=1)):
            with pytest.raises(RefusedError, match="not on the waiting list"):
                refused(session, row)


def test_a_second_head_is_not_promoted(scene: Any, saving: Saving) -> None:
    """E-08."""
    _, _, people = scene
    with saving() as session:
        session.get_one(Participation, people[1].id).capacity = Capacity.HEAD
    with pytest.raises(SecondHeadError), saving() as session:
        promote(session, session.get_one(Participation, people[1].id))


def test_page_offers_the_seat_and_takes_it_back(scene: Any, saving: Saving, as_role: AsRole) -> None:
    event, _, people = scene
    organiser = as_role(Role.ORGANISER, event)
    page = "/events/own/people/waiting"
    assert "1 seat free" in organiser.text(page)
    organiser.send(f"/events/own/people/{people[1].id}/waiting", {"where": "up"})
    answer = organiser.send(f"/events/own/people/{people[1].id}/promote", follow_redirects=True)
    assert ("Second is on the list." in answer.text, "no seat free" in answer.text) == (True, True)
    undo = answer.text.split('action="/events/own/undo/', 1)[1].split('"', 1)[0]
    organiser.send(f"/events/own/undo/{undo}")
    with saving() as session:
        assert _names(session, event) == ["Second", "First", "Third"]


def test_work_list_says_what_is_missing_of_whom(scene: Any, saving: Saving, as_role: AsRole) -> None:
    event, _, people = scene
    with saving() as session:
        for each in people:
            promote(session, session.get_one(Participation, each.id))
        session.get_one(Participation, people[0].id).rank = "Major"
    organiser = as_role(Role.ORGANISER, event)
    text = organiser.text("/events/own/people/missing")
    assert ("First" in text, "Second" in text, "Third" in text, "Sampleland" in text) == (False, True, True, True)
    assert "Second" in organiser.text("/events/own/people/missing?field=rank")
    assert "Second" not in organiser.text("/events/own/people/missing?field=nothing")
