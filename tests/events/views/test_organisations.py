"""Organisations in their roles, objectives and statements, as pages."""

import re

import pytest
from sqlalchemy import select

from eventmgr.events.enums import OrganisationRole, StatementKind
from eventmgr.events.models import Event, EventOrganisation, Objective
from eventmgr.events.services import add_objective, add_organisation, add_statement
from eventmgr.web.roles import Role
from tests.events.views.settings_page import path
from tests.support.databases import Saving
from tests.support.factories import make_event
from tests.support.statements import Counting
from tests.support.visitors import AsRole, Visitor


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session, code="DIALOGUE")


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def _added(role: str, name: str, **more: str) -> dict[str, str]:
    """The form as a browser sends it."""
    return {"role": role, "name": name, "country": "", "acronym": "", "printed_name": "", "source": ""} | more


def _links(page: str) -> list[str]:
    return re.findall(r'class="row-link"[^>]*>([^<]+)', page)


def test_an_organisation_is_added_by_the_name_of_a_country(organiser: Visitor, event: Event) -> None:
    organiser.send(path(event, "/organisations"), _added("funder", "the Philippines"))
    organiser.send(path(event, "/organisations"), _added("funder", "Sample Fund", acronym="SF"))

    page = organiser.text(path(event, "/organisations"))
    assert _links(page) == ["Philippines", "Sample Fund (SF)"]
    assert '<span class="plate" aria-hidden="true">PH</span>' in page


def test_nobody_has_a_role_twice(organiser: Visitor, event: Event) -> None:
    organiser.send(path(event, "/organisations"), _added("funder", "Canada"))

    answer = organiser.send(path(event, "/organisations"), _added("funder", "CANADA"))

    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "It has this role already." in page
    assert _links(page) == ["Canada"]


def test_the_agreed_order_is_changed_one_place_at_a_time(organiser: Visitor, event: Event, saving: Saving) -> None:
    with saving() as session:
        rows = [
            add_organisation(session, event, role=OrganisationRole.FUNDER, name=name)
            for name in ("Canada", "New Zealand", "Australia")
        ]

    organiser.send(path(event, f"/organisations/{rows[2].id}/earlier"))
    organiser.send(path(event, f"/organisations/{rows[0].id}/later"))

    assert _links(organiser.text(path(event, "/organisations"))) == ["Australia", "Canada", "New Zealand"]


def test_an_inferred_role_says_so_and_is_not_printed_without_a_printed_name(organiser: Visitor, event: Event) -> None:
    organiser.send(path(event, "/organisations"), _added("host_institution", "Sample Centre", inferred="y"))

    page = organiser.text(path(event, "/organisations"))
    assert "Inferred, not stated" in page
    assert "not printed" in page


def test_a_stale_role_is_refused_with_both_versions(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        row = add_organisation(session, event, role=OrganisationRole.FUNDER, name="Canada")
    page = path(event, f"/organisations/{row.id}")
    organiser.send(page, {"role": "funder", "printed_name": "Government of Canada", "version": "1"})

    stale = organiser.send(page, {"role": "funder", "printed_name": "Canada (sole funder)", "version": "1"})

    assert stale.status_code == 409
    assert "<td>Canada (sole funder)</td><td>Government of Canada</td>" in stale.get_data(as_text=True)
    with reading() as session:
        assert session.scalars(select(EventOrganisation.printed_name)).one() == "Government of Canada"


def test_what_belongs_to_another_event_is_not_found_and_stays(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        other = make_event(session)
        theirs = add_organisation(session, other, role=OrganisationRole.FUNDER, name="Canada")
        objective = add_objective(session, other, text="Theirs")

    answers = [
        organiser.get(path(event, f"/organisations/{theirs.id}")),
        organiser.send(path(event, f"/organisations/{theirs.id}/remove")),
        organiser.get(path(event, f"/objectives/{objective.id}")),
        organiser.send(path(event, f"/objectives/{objective.id}"), {"text": "Mine", "version": "1"}),
        organiser.send(path(event, f"/objectives/{objective.id}/remove")),
        organiser.get(path(event, "/objectives/99999999999999999999")),
    ]

    assert [answer.status_code for answer in answers] == [404] * 6
    with reading() as session:
        assert session.scalars(select(EventOrganisation.id)).all() == [theirs.id]
        assert session.scalars(select(Objective.text)).all() == ["Theirs"]


def test_objectives_are_written_ordered_and_removed(organiser: Visitor, event: Event, reading: Saving) -> None:
    for text in ("Strengthen engagement", "Enhance capabilities", "Share information"):
        organiser.send(path(event, "/objectives/new"), {"text": text, "version": ""})
    with reading() as session:
        first, second, third = session.scalars(select(Objective.id).order_by(Objective.position)).all()

    organiser.send(path(event, f"/objectives/{third}/earlier"))
    organiser.send(path(event, f"/objectives/{second}"), {"text": "Enhance", "source": "F09", "version": "2"})
    organiser.send(path(event, f"/objectives/{first}/remove"))

    page = organiser.text(path(event, "/texts"))
    assert _links(page) == ["Share information", "Enhance"]
    assert "<p>F09</p>" in page


def test_a_quotation_without_its_speaker_is_refused_with_the_words_kept(organiser: Visitor, event: Event) -> None:
    answer = organiser.send(path(event, "/statements/new"), {"kind": "quote", "text": "Together", "version": ""})

    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "A quotation needs the name of who said it." in page
    assert "Together</textarea>" in page


def test_the_pages_ask_as_often_for_three_rows_as_for_one(
    organiser: Visitor, event: Event, saving: Saving, count_statements: Counting
) -> None:
    def rows(count: int) -> None:
        with saving() as session:
            for n in range(count):
                add_organisation(session, event, role=OrganisationRole.FUNDER, name=f"Fund {count}{n}")
                add_objective(session, event, text=f"Objective {n}")
                add_statement(session, event, kind=StatementKind.THEME, text=f"Theme {n}")

    def statements() -> list[int]:
        counts = []
        for page in ("/organisations", "/texts", "/team"):
            with count_statements() as sent:
                organiser.text(path(event, page))
            counts.append(len(sent))
        return counts

    rows(1)
    statements()
    one = statements()
    rows(2)
    assert statements() == one
