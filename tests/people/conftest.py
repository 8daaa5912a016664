"""An event with a few people, and what the form of a person sends."""

import re
from collections.abc import Callable

import pytest

from eventmgr.delegations.enums import Capacity, ConsentKind, DelegationKind
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import invite_delegation, register_participant
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event
from tests.support.visitors import AsRole, Visitor

LIST = "/events/dialogue/people"
Fields = Callable[..., dict[str, str]]


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session, code="DIALOGUE")


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


@pytest.fixture
def desk(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.DESK, event)


@pytest.fixture
def cambodia(saving: Saving, event: Event) -> Delegation:
    with saving() as session:
        return invite_delegation(
            session, session.get_one(Event, event.id), kind=DelegationKind.COUNTRY, name="Cambodia"
        )


@pytest.fixture
def head(saving: Saving, event: Event, cambodia: Delegation) -> Participation:
    with saving() as session:
        return register_participant(
            session,
            session.get_one(Event, event.id),
            full_name="Sample KH-01",
            delegation=cambodia,
            capacity=Capacity.HEAD,
            passport_name="SAMPLE KH ONE",
            rank="Colonel",
            agency="Sample Agency",
            email="kh01@agency.example",
        )


@pytest.fixture
def secret(saving: Saving, event: Event, cambodia: Delegation) -> Participation:
    with saving() as session:
        return register_participant(
            session,
            session.get_one(Event, event.id),
            full_name="Secret Person",
            delegation=cambodia,
            name_withheld=True,
        )


def person_fields(**typed: str) -> dict[str, str]:
    """What the form of a new person sends when only some fields are filled."""
    chosen = {"gender": "not_stated", "capacity": "", "category": "D", "status": "nominated", "delegation_id": ""}
    empty = dict.fromkeys(("country", "nationality", "funding", *(f"consent_{kind.value}" for kind in ConsentKind)), "")
    return {"full_name": "", **chosen, **empty, **typed}


def form_of(visitor: Visitor, path: str) -> dict[str, str]:
    """The fields of the form at `path` as a browser would send them back untouched."""
    page = visitor.text(path)
    form = re.search(r'<form method="post" novalidate.*?</form>', page, re.DOTALL)
    assert form is not None
    fields = {}
    for tag in re.findall(r"<input\b[^>]*>", form[0]):
        name, value = re.search(r'name="([^"]+)"', tag), re.search(r'value="([^"]*)"', tag)
        if name and name[1] != "csrf_token" and ('type="checkbox"' not in tag or "checked" in tag):
            fields[name[1]] = value[1] if value else ""
    for name, body in re.findall(r'<select\b[^>]*name="([^"]+)"[^>]*>(.*?)</select>', form[0], re.DOTALL):
        selected = re.search(r'<option selected value="([^"]*)"', body) or re.search(r'<option value="([^"]*)"', body)
        fields[name] = selected[1] if selected else ""
    for name, body in re.findall(r'<textarea\b[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form[0], re.DOTALL):
        fields[name] = body.strip()
    return fields
