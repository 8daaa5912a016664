"""Organisations and countries in their roles in an event, in the agreed order."""

from collections.abc import Sequence
from typing import Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.countries import find_country
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.enums import OrganisationRole
from eventmgr.events.fields import PrintedAs
from eventmgr.events.models import Event, EventOrganisation, Organisation
from eventmgr.events.queries import organisation_in_event, organisations_in_role
from eventmgr.events.rules import known_country
from eventmgr.events.services.ordering import move, next_position
from eventmgr.words import N_


def add_organisation(
    session: Session,
    event: Event,
    *,
    role: OrganisationRole,
    name: str = "",
    country: str | None = None,
    **printed: Unpack[PrintedAs],
) -> EventOrganisation:
    """Give an organisation, or a country itself, a role in the event, last in the order of that role.

    A `name` that is a country's, or `country` (ISO alpha-2) alone, means the country; with any other name `country`
    is where the organisation belongs. An organisation of that name is used again. `printed_name` replaces the name in
    prints where the role is only `inferred`. Raises RefusedError for nobody, and for one that has the role already.
    """
    name, country = " ".join(name.split()), known_country(country)
    named = find_country(name) if name else None
    if not name and not country:
        raise RefusedError(N_("Write the name of an organisation or a country."), field="name")
    there = organisations_in_role(session, event, role)
    if not name or (named and country in (None, named.iso2)):
        row = EventOrganisation(country=named.iso2 if named else country, organisation=None)
    else:
        row = EventOrganisation(organisation=_organisation(session, name, country, printed.get("acronym", "")))
    _refuse_twice(row, there)
    row.event_id, row.role, row.position = event.id, role, next_position(there)
    _print_as(row, printed)
    session.add(row)
    session.flush()
    return row


def _organisation(session: Session, name: str, country: str | None, acronym: str) -> Organisation:
    query = select(Organisation).where(Organisation.name == name, Organisation.country.is_not_distinct_from(country))
    found = session.scalars(query.order_by(Organisation.id)).first()
    if found is None:
        found = Organisation(name=name, country=country, acronym=acronym.strip())
        session.add(found)
        session.flush()
    return found


def _refuse_twice(row: EventOrganisation, there: Sequence[EventOrganisation]) -> None:
    new = row.organisation.id if row.organisation else row.country
    if any(new == (other.organisation_id or other.country) for other in there):
        raise RefusedError(N_("It has this role already."), field="name")


def _print_as(row: EventOrganisation, printed: PrintedAs) -> None:
    if "printed_name" in printed:
        row.printed_name = printed["printed_name"].strip()
    if "inferred" in printed:
        row.inferred = printed["inferred"]
    if "source" in printed:
        row.source = printed["source"].strip()


def change_organisation(
    session: Session,
    event: Event,
    *,
    row_id: int,
    version: int | None,
    role: OrganisationRole,
    **printed: Unpack[PrintedAs],
) -> EventOrganisation:
    """Change the role, the printed name, whether the role is inferred; a new role puts it last there.

    Raises NotFoundError for a row of another event, StaleEditError, RefusedError for a role it has already.
    """
    row = organisation_in_event(session, event, row_id)
    expect_version(row, version)
    if role is not row.role:
        there = organisations_in_role(session, event, role)
        _refuse_twice(row, there)
        row.role, row.position = role, next_position(there)
    _print_as(row, printed)
    session.flush()
    return row


def move_organisation(session: Session, event: Event, *, row_id: int, steps: int) -> EventOrganisation:
    """Move it `steps` places later in the agreed order of its role; negative is earlier."""
    row = organisation_in_event(session, event, row_id)
    move(organisations_in_role(session, event, row.role), row, steps=steps)
    session.flush()
    return row


def remove_organisation(session: Session, event: Event, *, row_id: int) -> EventOrganisation:
    """Take the role away; the organisation itself is kept. Returns what was removed."""
    row = organisation_in_event(session, event, row_id)
    session.delete(row)
    session.flush()
    return row
