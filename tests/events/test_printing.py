"""What prints say about the event."""

from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy.orm import Session

from eventmgr.documents.content.furniture import Furniture
from eventmgr.events.enums import CountryNameStyle, OrganisationRole, Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import (
    acknowledgement_line,
    dates_line,
    document_number,
    event_facts,
    furniture,
    host_line,
    listed,
    stamp,
    time_range,
    weekday_date,
    written_dates,
)
from eventmgr.events.services import add_organisation, create_event

AS_OF = datetime(2024, 12, 8, 11, 0, tzinfo=UTC)


@pytest.fixture
def dialogue(session: Session) -> Event:
    """The dialogue of December 2024 with its organisations, as the sources state them."""
    event = create_event(
        session,
        code="IPSSD-2024",
        title="International People Smuggling Strategic Dialogue",
        start_date=date(2024, 12, 9),
        end_date=date(2024, 12, 11),
        timezone="Asia/Jakarta",
        venue="Hotel Aruss",
        city="Semarang",
        country="ID",
        marking="TLP:GREEN",
    )
    for name in ("Canada", "New Zealand"):
        add_organisation(session, event, role=OrganisationRole.FUNDER, name=name)
    for name in ("Royal Canadian Mounted Police", "Australian Federal Police", "New Zealand Police"):
        add_organisation(session, event, role=OrganisationRole.DELIVERY_PARTNER, name=name)
    add_organisation(
        session,
        event,
        role=OrganisationRole.HOST_INSTITUTION,
        name="Jakarta Centre for Law Enforcement Cooperation",
        acronym="JCLEC",
        inferred=True,
        printed_name="at the Jakarta Centre for Law Enforcement Cooperation (JCLEC)",
    )
    session.refresh(event)
    return event


def test_furniture_carries_zone_marking_and_paper(dialogue: Event) -> None:
    number = document_number(dialogue, "PROG", revision=2)

    assert furniture(dialogue, title="Programme", as_of=AS_OF, document_number=number, status="FINAL") == Furniture(
        event_code="IPSSD-2024",
        event_title="International People Smuggling Strategic Dialogue",
        title="Programme",
        as_of="As of 8 December 2024, 18:00 WIB (UTC+7)",
        page_label="Page {page} of {pages}",
        document_number="IPSSD-2024/PROG/01/Rev.2",
        status="FINAL",
        marking="TLP:GREEN",
        demonstration="",
        paper="a4",
        language="en",
    )


def test_every_page_of_invented_data_says_so(dialogue: Event) -> None:
    dialogue.demonstration = True
    dialogue.paper = Paper.LETTER

    page = furniture(dialogue, title="Programme", as_of=AS_OF)

    assert (page.demonstration, page.paper) == ("DEMONSTRATION DATA", "letter")
    assert furniture(dialogue, title="Programme", as_of=AS_OF, paper=Paper.A4).paper == "a4"


def test_facts_state_what_is_known_and_never_an_inferred_host(dialogue: Event) -> None:
    assert event_facts(dialogue) == (
        ("Dates", "Monday 9 to Wednesday 11 December 2024"),
        ("Venue", "Hotel Aruss, Semarang, Indonesia"),
        ("Held", "at the Jakarta Centre for Law Enforcement Cooperation (JCLEC)"),
        ("Funded by", "Canada · New Zealand"),
        ("Delivered by", "Royal Canadian Mounted Police · Australian Federal Police · New Zealand Police"),
    )
    assert acknowledgement_line(dialogue) == (
        "Funded by Canada and New Zealand · "
        "Delivered by Royal Canadian Mounted Police, Australian Federal Police and New Zealand Police"
    )


def test_a_stated_host_is_acknowledged_with_its_acronym(session: Session, dialogue: Event) -> None:
    add_organisation(session, dialogue, role=OrganisationRole.HOST, name="Sample Academy", acronym="SA")
    session.refresh(dialogue)

    assert acknowledgement_line(dialogue).endswith(" · Hosted by Sample Academy (SA)")


def test_the_events_own_host_line_comes_first(dialogue: Event) -> None:
    dialogue.host_line = "at JCLEC"
    assert host_line(dialogue) == "at JCLEC"


def test_countries_are_named_in_the_style_of_the_event(session: Session, dialogue: Event) -> None:
    add_organisation(session, dialogue, role=OrganisationRole.SUPPORTING, country="VN")
    dialogue.country_name_style = CountryNameStyle.UN_SHORT
    session.refresh(dialogue, ["organisations"])
    assert acknowledgement_line(dialogue).endswith(" · Supported by Viet Nam")


def test_an_event_that_says_nothing_has_only_its_dates(session: Session) -> None:
    day = date(2024, 12, 9)
    event = create_event(session, code="X", title="X", start_date=day, end_date=day, timezone="UTC")
    assert (event_facts(event), acknowledgement_line(event), host_line(event)) == (
        (("Dates", "Monday 9 December 2024"),),
        "",
        "",
    )


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Asia/Jakarta", "As of 8 December 2024, 18:00 WIB (UTC+7)"),
        ("Asia/Kathmandu", "As of 8 December 2024, 16:45 UTC+5:45"),
        ("America/St_Johns", "As of 8 December 2024, 07:30 NST (UTC−3:30)"),
        ("UTC", "As of 8 December 2024, 11:00 UTC"),
        ("Pacific/Kiritimati", "As of 9 December 2024, 01:00 UTC+14"),
    ],
)
def test_the_stamp_is_told_on_the_clocks_of_the_event(zone: str, words: str) -> None:
    assert stamp(AS_OF, zone) == words


@pytest.mark.parametrize(
    ("end", "short", "long"),
    [
        (date(2024, 12, 30), "30 December 2024", "Monday 30 December 2024"),
        (date(2024, 12, 31), "30–31 December 2024", "Monday 30 to Tuesday 31 December 2024"),
        (date(2025, 1, 2), "30 December 2024 – 2 January 2025", "Monday 30 December 2024 to Thursday 2 January 2025"),
    ],
)
def test_dates_say_once_what_both_ends_share(end: date, short: str, long: str) -> None:
    start = date(2024, 12, 30)
    assert (written_dates(start, end), dates_line(start, end)) == (short, long)


def test_a_range_over_two_months_says_the_year_once() -> None:
    ends = (date(2024, 11, 30), date(2024, 12, 2))
    assert written_dates(*ends) == "30 November – 2 December 2024"
    assert dates_line(*ends) == "Saturday 30 November to Monday 2 December 2024"


def test_days_and_times_of_the_programme() -> None:
    assert weekday_date(date(2024, 12, 9)) == "Monday, 9 December 2024"
    assert time_range(time(9), time(10, 30)) == "09:00–10:30"


@pytest.mark.parametrize(
    ("names", "text"), [((), ""), (("A",), "A"), (("A", "B"), "A and B"), (("A", "B", "C"), "A, B and C")]
)
def test_names_are_listed_as_in_a_sentence(names: tuple[str, ...], text: str) -> None:
    assert listed(names) == text
