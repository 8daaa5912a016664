"""The button beside the message: what was just done is taken back, and that as well."""

import re

import pytest
from sqlalchemy import select

from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event, make_participation
from tests.support.visitors import AsRole, Visitor

NEW = {"full_name": "Arthit Sample", "version": 1, "gender": "not_stated", "capacity": ""}


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        event = make_event(session, code="SAMPLE")
        make_participation(session, event, full_name="Niran Sample")
        return event


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def people(saving: Saving) -> list[tuple[str, ParticipationStatus]]:
    with saving() as session:
        rows = session.scalars(select(Participation).order_by(Participation.id)).all()
        return [(row.person.full_name, row.status) for row in rows]


def button(page: str) -> str:
    """The address of the button "Undo" on a page."""
    (found,) = re.findall(r'action="(/events/sample/undo/[0-9a-f]+)"', page)
    return str(found)


def test_a_substitution_is_taken_back_and_done_again(organiser: Visitor, saving: Saving) -> None:
    before = people(saving)
    page = organiser.text("/events/sample/people")
    number = re.findall(r"/events/sample/people/(\d+)", page)[0]
    made = organiser.send(f"/events/sample/people/{number}/replace", NEW)
    after = people(saving)
    assert [name for name, _ in after] == ["Niran Sample", "Arthit Sample"]
    first = organiser.send(button(organiser.text(str(made.location))), {})
    assert people(saving) == before
    organiser.send(button(organiser.text(str(first.location))), {})
    assert people(saving) == after


def test_what_is_in_use_is_told_and_stays(organiser: Visitor, saving: Saving) -> None:
    page = organiser.text("/events/sample/people")
    number = re.findall(r"/events/sample/people/(\d+)", page)[0]
    made = organiser.send(f"/events/sample/people/{number}/replace", NEW)
    undo = button(organiser.text(str(made.location)))
    with saving() as session:
        session.scalars(
            select(Participation).where(Participation.status == ParticipationStatus.CONFIRMED)
        ).one().rank = "Major"
    answer = organiser.send(undo, {})
    assert "cannot be taken back any more: participation was changed since" in organiser.text(str(answer.location))
    assert len(people(saving)) == 2
