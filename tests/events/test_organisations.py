"""Organisations and countries in their roles."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.errors import NotFoundError, RefusedError, StaleEditError
from eventmgr.events.enums import OrganisationRole
from eventmgr.events.models import Event, EventOrganisation
from eventmgr.events.queries import organisations_of
from eventmgr.events.services import add_organisation, change_organisation, move_organisation, remove_organisation
from tests.support.factories import make_event

FUNDER, PARTNER = OrganisationRole.FUNDER, OrganisationRole.DELIVERY_PARTNER


def _who(row: EventOrganisation) -> tuple[str | None, str | None]:
    return row.country, row.organisation.name if row.organisation else None


def _funders(session: Session, event: Event) -> list[str | None]:
    return [row.country for row in organisations_of(session, event) if row.role is FUNDER]


@pytest.mark.parametrize(
    ("name", "country", "who"),
    [
        ("Canada", None, ("CA", None)),
        ("the  philippines", None, ("PH", None)),
        ("", "nz", ("NZ", None)),
        ("Canada", "CA", ("CA", None)),
        ("Royal Canadian Mounted Police", "CA", (None, "Royal Canadian Mounted Police")),
        ("ASEANAPOL  Secretariat", None, (None, "ASEANAPOL Secretariat")),
    ],
)
def test_add_organisation_knows_a_country_from_an_organisation(
    session: Session, name: str, country: str | None, who: tuple[str | None, str | None]
) -> None:
    assert _who(add_organisation(session, make_event(session), role=FUNDER, name=name, country=country)) == who


def test_add_organisation_uses_the_organisation_of_that_name_again(session: Session) -> None:
    first = add_organisation(session, make_event(session), role=PARTNER, name="New Zealand Police", country="NZ")
    again = add_organisation(session, make_event(session), role=FUNDER, name="New Zealand Police", country="NZ")
    other = add_organisation(session, make_event(session), role=FUNDER, name="New Zealand Police")

    assert first.organisation_id == again.organisation_id
    assert other.organisation_id != first.organisation_id


def test_add_organisation_refuses_the_same_role_twice(session: Session) -> None:
    event = make_event(session)
    add_organisation(session, event, role=FUNDER, name="Canada")
    add_organisation(session, event, role=PARTNER, name="Canada")

    with pytest.raises(RefusedError, match="It has this role already"):
        add_organisation(session, event, role=FUNDER, country="CA")


def test_add_organisation_refuses_nobody(session: Session) -> None:
    with pytest.raises(RefusedError) as refused:
        add_organisation(session, make_event(session), role=FUNDER, name="  ")
    assert refused.value.field == "name"


def test_organisations_stand_by_role_and_inside_it_in_the_agreed_order(session: Session) -> None:
    event = make_event(session)
    for name in ("Canada", "New Zealand", "Australia"):
        add_organisation(session, event, role=FUNDER, name=name)
    host = add_organisation(session, event, role=OrganisationRole.HOST_INSTITUTION, name="JCLEC", inferred=True)
    australia = organisations_of(session, event)[-1]

    move_organisation(session, event, row_id=australia.id, steps=-1)
    assert organisations_of(session, event)[0] is host
    assert _funders(session, event) == ["CA", "AU", "NZ"]

    move_organisation(session, event, row_id=australia.id, steps=-5)
    assert _funders(session, event) == ["AU", "CA", "NZ"]

    remove_organisation(session, event, row_id=australia.id)
    assert _funders(session, event) == ["CA", "NZ"]


def test_change_organisation_puts_it_last_in_its_new_role(session: Session) -> None:
    event = make_event(session)
    row = add_organisation(session, event, role=OrganisationRole.HOST, name="JCLEC")
    add_organisation(session, event, role=PARTNER, name="Canada")

    change_organisation(
        session, event, row_id=row.id, version=1, role=PARTNER, printed_name=" at JCLEC ", inferred=True
    )

    assert (row.role, row.position, row.printed_name, row.inferred) == (PARTNER, 2, "at JCLEC", True)
    with pytest.raises(StaleEditError):
        change_organisation(session, event, row_id=row.id, version=1, role=PARTNER)


def test_change_organisation_refuses_a_role_it_has_in_another_row(session: Session) -> None:
    event = make_event(session)
    add_organisation(session, event, role=PARTNER, name="Canada")
    row = add_organisation(session, event, role=FUNDER, name="Canada")

    with pytest.raises(RefusedError, match="It has this role already"):
        change_organisation(session, event, row_id=row.id, version=1, role=PARTNER)


def test_organisations_of_another_event_are_not_found(session: Session) -> None:
    event = make_event(session)
    theirs = add_organisation(session, make_event(session), role=FUNDER, name="Canada")

    with pytest.raises(NotFoundError):
        move_organisation(session, event, row_id=theirs.id, steps=1)
    with pytest.raises(NotFoundError):
        change_organisation(session, event, row_id=theirs.id, version=1, role=FUNDER)
    with pytest.raises(NotFoundError):
        remove_organisation(session, event, row_id=theirs.id)
