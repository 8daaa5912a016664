"""Invite a delegation, correct what was written about it."""

from typing import Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.countries import country as country_of
from eventmgr.countries import find_country
from eventmgr.database import expect_version
from eventmgr.delegations.enums import DelegationKind
from eventmgr.delegations.fields import DelegationFields
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.services.keys import refresh_search_keys
from eventmgr.delegations.services.slugs import free_slug
from eventmgr.delegations.services.writing import LONGEST, kept, put
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event, Organisation
from eventmgr.events.rules import known_country
from eventmgr.words import N_


def invite_delegation(
    session: Session,
    event: Event,
    *,
    kind: DelegationKind,
    name: str,
    country: str | None = None,
    organisation: Organisation | None = None,
    **fields: Unpack[DelegationFields],
) -> Delegation:
    """A new delegation of `event` (R1). `name` is kept as invited; `country` is ISO 3166-1 alpha-2.

    A country is found by its name when no code is given; an organisation that was not entered before is entered. A
    second delegation of one country gets an address of its own (`kh-2`). Raises RefusedError for nobody, and for
    a country that does not exist.
    """
    code = known_country(country)
    if kind is DelegationKind.COUNTRY:
        code = code or _country_by_name(name)
    name = _name(name) if names.fold(name) or code is None else country_of(code).common
    if kind is DelegationKind.ORGANISATION and organisation is None:
        organisation = _organisation(session, name, code)
    delegation = Delegation(
        event_id=event.id,
        slug=free_slug(kind, name, country=code, taken=_slugs(session, event)),
        kind=kind,
        name=name,
        country=code,
        organisation_id=organisation.id if organisation else None,
        **kept(fields, DelegationFields),
    )
    session.add(delegation)
    session.flush()
    return delegation


def change_delegation(
    session: Session,
    delegation: Delegation,
    *,
    version: int | None,
    name: str | None = None,
    **fields: Unpack[DelegationFields],
) -> Delegation:
    """Change what is given. The address stays, whatever the name becomes.

    Raises StaleEditError if `version` is not the row's, RefusedError for a value that cannot be.
    """
    expect_version(delegation, version)
    if name is not None:
        put(delegation, {"name": _name(name)})
    put(delegation, kept(fields, DelegationFields))
    refresh_search_keys(session, delegation=delegation)
    return delegation


def _name(text: str) -> str:
    name = names.one_line(text)
    if not names.fold(name):
        raise RefusedError(N_("Write the name of a country or an organisation."), field="name")
    if len(name) > LONGEST:
        raise RefusedError(N_("This is longer than %(most)s letters."), field="name", most=LONGEST)
    return name


def _country_by_name(name: str) -> str:
    found = find_country(name)
    if found is None:
        raise RefusedError(
            N_("No country is called “%(name)s”. Check the spelling, or add it as an organisation."),
            field="name",
            name=_name(name),
        )
    return found.iso2


def _organisation(session: Session, name: str, country: str | None) -> Organisation:
    query = select(Organisation).where(Organisation.name == name, Organisation.country.is_not_distinct_from(country))
    found = session.scalars(query.order_by(Organisation.id)).first()
    if found is None:
        found = Organisation(name=name, country=country)
        session.add(found)
        session.flush()
    return found


def _slugs(session: Session, event: Event) -> set[str]:
    return set(session.scalars(select(Delegation.slug).where(Delegation.event_id == event.id)))
