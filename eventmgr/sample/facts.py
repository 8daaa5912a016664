"""IPSSD-2024: exactly what the source article says, with its reference on every record (domain.md D).

Nothing is inferred: no head of delegation, no session, no attendance; a person who is only named is a person without a
participation; the host is printed with the article's own words.
"""

import json
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from sqlalchemy.orm import Session

from eventmgr.agenda.services import add_topic
from eventmgr.delegations.enums import DelegationKind, DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.services import invite_delegation, register_participant
from eventmgr.events.enums import EventKind, OrganisationRole, StatementKind
from eventmgr.events.models import Event
from eventmgr.events.services import add_objective, add_organisation, add_statement, create_event
from eventmgr.people.services import add_person

CODE = "IPSSD-2024"


@cache
def facts() -> dict[str, Any]:
    """The facts of the article, with their references (F01 …)."""
    text = (files("eventmgr.sample") / "ipssd-2024.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def load(session: Session) -> Event:
    """Make the event of the facts."""
    event = make_event(session, code=CODE, demonstration=False)
    _statements(session, event)
    delegations = {row["name"]: _delegation(session, event, row) for row in facts()["delegations"]}
    for row in facts()["persons"]:
        _person(session, event, row, delegations)
    return event


def make_event(session: Session, *, code: str, demonstration: bool) -> Event:
    """An event with dates, place, organisations, objectives and topics; the demonstration begins with them too."""
    row = facts()["event"]
    event = create_event(
        session,
        code=code,
        title=row["title"],
        start_date=date.fromisoformat(row["start_date"]),
        end_date=date.fromisoformat(row["end_date"]),
        timezone=row["timezone"],
        demonstration=demonstration,
        kind=EventKind(row["kind"]),
        city=row["city"],
        country=row["country"],
        venue=row["venue"],
        host_institution=row["host_institution"],
        host_line=next(role["print_as"] for role in facts()["organisation_roles"] if "print_as" in role),
        motto=row["motto"],
        source=", ".join(row["refs"]),
    )
    for role in facts()["organisation_roles"]:
        _organisation(session, event, role)
    for objective in facts()["objectives"]:
        add_objective(session, event, text=objective["text"], source=objective["ref"])
    for topic in facts()["topics"]:
        add_topic(session, event, text=topic["text"], source=topic["ref"])
    return event


def _organisation(session: Session, event: Event, row: dict[str, Any]) -> None:
    role = OrganisationRole(row["role"])
    a_country = role is OrganisationRole.FUNDER  # the article names countries as funders, no ministry (F06)
    add_organisation(
        session,
        event,
        role=role,
        name="" if a_country else row["name"],
        country=row["country"],
        printed_name=row.get("print_as", ""),
        inferred=row.get("inferred", False),
        source=row["ref"],
    )


def _statements(session: Session, event: Event) -> None:
    for theme in facts()["themes"]:
        add_statement(session, event, kind=StatementKind.THEME, text=theme["text"], source=theme["ref"])
    for instrument in facts()["instruments"]:
        add_statement(session, event, kind=StatementKind.INSTRUMENT, text=instrument["name"], source=instrument["ref"])
    for outcome in facts()["outcomes"]:
        add_statement(session, event, kind=StatementKind.NARRATIVE, text=outcome["text"], source=outcome["ref"])
    quote = facts()["quote"]
    add_statement(
        session,
        event,
        kind=StatementKind.QUOTE,
        text=quote["text"],
        speaker=quote["speaker"],
        source=quote["ref"],
    )


def _delegation(session: Session, event: Event, row: dict[str, Any]) -> Delegation:
    return invite_delegation(
        session,
        event,
        kind=DelegationKind(row["type"]),
        name=row["name"],
        country=row["country"],
        status=DelegationStatus.ARRIVED,
        source=row["ref"],
    )


def _person(session: Session, event: Event, row: dict[str, Any], delegations: dict[str, Delegation]) -> None:
    given = {"full_name": row["full_name"], "source": row["ref"]}
    if not row["attended"]:  # named, but nowhere said to have been there (F14): a person, no participation
        add_person(session, **given, note=f"{row['post']}, {row['organisation']}: {row['note']}")
        return
    register_participant(
        session,
        event,
        **given,
        delegation=delegations[row["delegation"]],
        honorific=row["honorific"],
        rank=row["rank"],
        post=row["post"],
        agency=row["organisation"],
        status=ParticipationStatus.ARRIVED,
        note=f"The article prints the rank as “{row['rank_as_printed']}”.",
    )
