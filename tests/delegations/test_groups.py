"""Inviting a whole group: who belongs to it, who is there already, what is agreed with each."""

import re
from datetime import date

import pytest
from sqlalchemy import select

from eventmgr.delegations.models import Delegation
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.attendance.views.pages import words
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event
from tests.support.visitors import AsRole, Visitor

PAGE = "/events/sample/delegations/group"


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        event = make_event(session, code="SAMPLE")
        make_delegation(session, event, name="Cambodia", country="KH", slug="kh")
        return event


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def invited(saving: Saving) -> list[tuple[str, str | None, int | None]]:
    with saving() as session:
        rows = session.scalars(select(Delegation).order_by(Delegation.id)).all()
        return [(row.slug, row.country, row.invited_seats) for row in rows]


def test_the_members_are_those_of_the_first_day_and_who_is_there_is_said(organiser: Visitor) -> None:
    text = words(organiser.text(f"{PAGE}?group=asean"))
    assert "KH Cambodia invited already" in text
    assert "Source: ASEAN Secretariat" in text
    assert "TL Timor" not in text


def test_those_ticked_are_invited_with_what_is_agreed(organiser: Visitor, saving: Saving) -> None:
    agreed = {"invited_seats": "3", "reply_by": "2024-11-01"}
    answer = organiser.send(f"{PAGE}?group=asean", {"members": ["VN", "TH"], "standing": "", **agreed})
    assert (answer.status_code, invited(saving)[1:]) == (302, [("vn", "VN", 3), ("th", "TH", 3)])
    with saving() as session:
        assert session.scalars(select(Delegation.reply_by).where(Delegation.slug == "vn")).one() == date(2024, 11, 1)


def test_an_organisation_of_a_group_has_no_country(organiser: Visitor, saving: Saving) -> None:
    organiser.send(
        f"{PAGE}?group=bali-process", {"members": ["united nations office on drugs and crime"], "standing": ""}
    )
    assert invited(saving)[1:] == [("united-nations-office-on-drugs-and-crime", None, None)]


def test_a_whole_group_is_taken_back_with_one_button(organiser: Visitor, saving: Saving) -> None:
    before = invited(saving)
    answer = organiser.send(f"{PAGE}?group=asean", {"members": ["VN", "TH"], "standing": ""})
    (undo,) = re.findall(r'action="(/events/sample/undo/[0-9a-f]+)"', organiser.text(str(answer.location)))
    organiser.send(undo, {})
    assert invited(saving) == before


def test_nobody_ticked_is_a_sentence(organiser: Visitor, saving: Saving) -> None:
    answer = organiser.send(f"{PAGE}?group=asean", {"members": []})
    assert (answer.status_code, "Tick at least one of them." in answer.get_data(as_text=True)) == (422, True)


def test_a_group_that_nobody_knows_is_not_found(organiser: Visitor) -> None:
    assert organiser.send(f"{PAGE}?group=nobody", {}).status_code == 404
