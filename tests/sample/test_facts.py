"""IPSSD-2024 holds exactly what the article says, with the fact's number on every record, and nothing more."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession, Day, Group, Room, Topic
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.database import Base
from eventmgr.delegations.enums import Capacity, Category, DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Consent, Delegation, Participation, Presence
from eventmgr.events.enums import OrganisationRole, StatementKind
from eventmgr.events.models import Event, EventOrganisation, EventUser
from eventmgr.people.enums import Gender
from eventmgr.people.models import Person
from eventmgr.sample import facts

FACTS = facts.facts()
NOTHING_OF = (AgendaSession, AttendanceRecord, AttendanceUnit, Consent, Day, EventUser, Group, Presence, Room)


@pytest.fixture
def event(session: Session) -> Event:
    """The event of the facts."""
    return facts.load(session)


def rows(session: Session, model: type[Any]) -> list[Any]:
    return list(session.scalars(select(model).order_by(model.id)))


def test_the_event_is_what_the_article_says(event: Event) -> None:
    said = FACTS["event"]
    assert (event.code, event.title, event.city, event.country, event.venue, event.motto, event.timezone) == tuple(
        said[name] for name in ("code", "title", "city", "country", "venue", "motto", "timezone")
    )
    assert (event.start_date, event.end_date) == (date(2024, 12, 9), date(2024, 12, 11))
    assert (event.marking, event.working_languages, event.demonstration) == ("", [], False)
    assert event.source == "F01, F02, F03, F04, F05, F37"


def test_the_place_is_at_the_centre_which_is_not_said_to_host(event: Event) -> None:
    assert event.host_line == "at the Jakarta Centre for Law Enforcement Cooperation (JCLEC)"


def test_the_delegations_are_those_of_the_article_as_it_names_them(session: Session, event: Event) -> None:
    found = [(row.name, row.country, row.kind.value, row.status, row.source) for row in rows(session, Delegation)]
    assert found == [
        (row["name"], row["country"], row["type"], DelegationStatus.ARRIVED, row["ref"]) for row in FACTS["delegations"]
    ]
    assert len(found) == 11


def test_nothing_is_known_of_seats_dates_and_focal_points(session: Session, event: Event) -> None:
    unknown = ("invited_seats", "funded_seats", "women_target", "reply_by", "nominate_by")
    empty = ("focal_name", "focal_email", "focal_phone", "note")
    found = {
        (tuple(getattr(row, name) for name in unknown), tuple(getattr(row, name) for name in empty))
        for row in rows(session, Delegation)
    }
    assert found == {((None,) * 5, ("",) * 4)}


def test_one_person_took_part_and_nobody_is_head(session: Session, event: Event) -> None:
    (row,) = rows(session, Participation)
    delegation = session.get(Delegation, row.delegation_id)
    assert delegation is not None
    assert (row.person.full_name, row.person.honorific, row.rank, row.post, row.agency, delegation.name) == (
        "Bakri bin Zainal Abidin",
        "Dr.",
        "Assistant Commissioner of Police (ACP)",
        "Director for Police Services",
        "ASEANAPOL Secretariat",
        "ASEANAPOL Secretariat",
    )
    assert (row.category, row.capacity, row.status, row.source) == (
        Category.DELEGATE,
        None,
        ParticipationStatus.ARRIVED,
        "F13",
    )
    assert row.capacity is not Capacity.HEAD


def test_the_executive_director_is_a_person_and_no_participant(session: Session, event: Event) -> None:
    people = rows(session, Person)
    taking_part = {row.person_id for row in rows(session, Participation)}
    assert [(person.full_name, person.id in taking_part, person.source) for person in people] == [
        ("Bakri bin Zainal Abidin", True, "F13"),
        ("David Martinez Vinluan", False, "F14"),
    ]
    assert "attendance not stated" in people[1].note


def test_nobodys_gender_is_guessed(session: Session, event: Event) -> None:
    assert {person.gender for person in rows(session, Person)} == {Gender.NOT_STATED}


def test_topics_and_objectives_stand_as_in_the_article(session: Session, event: Event) -> None:
    assert [(row.text, row.source) for row in rows(session, Topic)] == [
        (row["text"], row["ref"]) for row in FACTS["topics"]
    ]
    assert [(row.text, row.source) for row in event.objectives] == [
        (row["text"], row["ref"]) for row in FACTS["objectives"]
    ]


def test_organisations_stand_in_their_roles(session: Session, event: Event) -> None:
    found = [
        (row.role, row.organisation.name if row.organisation else None, row.country, row.inferred, row.source)
        for row in rows(session, EventOrganisation)
    ]
    assert found == [
        (OrganisationRole.FUNDER, None, "CA", False, "F06"),
        (OrganisationRole.FUNDER, None, "NZ", False, "F06"),
        (OrganisationRole.DELIVERY_PARTNER, "Royal Canadian Mounted Police", None, False, "F07"),
        (OrganisationRole.DELIVERY_PARTNER, "Australian Federal Police", None, False, "F07"),
        (OrganisationRole.DELIVERY_PARTNER, "New Zealand Police", None, False, "F07"),
        (OrganisationRole.HOST_INSTITUTION, "Jakarta Centre for Law Enforcement Cooperation", None, True, "F03"),
    ]


def test_what_was_said_stands_as_narrative_and_never_as_a_recommendation(event: Event) -> None:
    said = [(row.kind, row.text, row.source) for row in event.statements]
    wanted = [(StatementKind.THEME, row["text"], row["ref"]) for row in FACTS["themes"]]
    wanted += [(StatementKind.INSTRUMENT, row["name"], row["ref"]) for row in FACTS["instruments"]]
    wanted += [(StatementKind.NARRATIVE, row["text"], row["ref"]) for row in FACTS["outcomes"]]
    wanted += [(StatementKind.QUOTE, FACTS["quote"]["text"], "F33")]
    assert sorted(said) == sorted(wanted)


@pytest.mark.parametrize("model", NOTHING_OF, ids=lambda model: model.__tablename__)
def test_of_what_the_article_does_not_say_there_is_nothing(session: Session, event: Event, model: type[Base]) -> None:
    assert session.scalar(select(func.count()).select_from(model)) == 0


def test_every_record_says_where_it_comes_from(session: Session, event: Event) -> None:
    sources = [
        (type(row).__tablename__, row.source)
        for model in (Event, Delegation, Person, Participation, Topic, EventOrganisation)
        for row in rows(session, model)
    ] + [("statement", row.source) for row in [*event.statements, *event.objectives]]
    assert [(table, source) for table, source in sources if not source.startswith("F")] == []
