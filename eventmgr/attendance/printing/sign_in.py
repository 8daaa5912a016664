"""The content of sign-in sheets: one for each unit, with those who are expected in it (domain.md C.3)."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import HalfDay
from eventmgr.attendance.queries import attendees_of, counted_roll, unit_among, units_of_event
from eventmgr.attendance.rules import expected_sets
from eventmgr.attendance.units import Unit
from eventmgr.delegations.queries.roll import RollLine
from eventmgr.documents.content.sign_in import ExpectedPerson, SignInContent, SignInSheet, SignInWords
from eventmgr.events.enums import OrganisationRole, Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import (
    document_number,
    furniture,
    listed,
    place_line,
    printed_name,
    time_range,
    weekday_date,
    zone_label,
)
from eventmgr.names import printed_name as person_name

TITLE = "Sign-in sheets"
LETTERS = "SIGN"
NUMBER_ON_A_SHEET = "No. {number}"
_HALVES = {HalfDay.AM: "morning", HalfDay.PM: "afternoon"}
_WORDS = SignInWords(
    number="No.",
    delegation="Delegation",
    rank_and_name="Rank and name",
    agency="Agency",
    arrival_time="Arrival time",
    signature="Signature",
    not_on_the_list="Not on the list:",
    signed_on_this_page="Signed on this page",
    checked_by="Checked by",
    checker_signature="Signature",
    time="Time",
    no_sheets="No session counts for attendance yet: there is nothing to sign.",
)


def sign_in_content(
    session: Session, event: Event, *, as_of: datetime, unit: str | None = None, paper: Paper | None = None
) -> SignInContent:
    """The sheets of every unit, or of the one with the code `unit`; raises NotFoundError for a code there is not."""
    units = units_of_event(session, event)
    if unit is not None:
        unit_among(units, unit)
    roll = counted_roll(session, event)
    expected = expected_sets(attendees_of(session, event, roll).values(), units)
    sheets = [
        _sheet(event, one, [line for line in roll if line.id in expected[one.code]], number=n, of=len(units))
        for n, one in enumerate(units, start=1)
        if unit in (None, one.code)
    ]
    basis = furniture(event, title=TITLE, as_of=as_of, document_number=document_number(event, LETTERS), paper=paper)
    return SignInContent(furniture=basis, words=_WORDS, sheets=tuple(sheets))


def _sheet(event: Event, unit: Unit, lines: list[RollLine], *, number: int, of: int) -> SignInSheet:
    return SignInSheet(
        number=document_number(event, LETTERS, number=number),
        status=f"SHEET {number} OF {of}",
        heading=f"Sign-in sheet {number}",
        day=f"{weekday_date(unit.date)},",
        unit=_HALVES[unit.half] if unit.half else time_range(unit.starts, unit.ends),
        facts=_facts(event, unit, expected=len(lines)),
        persons=tuple(_person(event, line) for line in lines),
    )


def _facts(event: Event, unit: Unit, *, expected: int) -> tuple[tuple[str, str], ...]:
    """Type of activity, date, place, organiser and reference, as grants ask for them (C.3)."""
    reference = f"Project ref.: {event.grant_reference}" if event.grant_reference else event.code
    when = f"{time_range(unit.starts, unit.ends)} {zone_label(event.timezone, unit.date)}"
    what = " · ".join([f"{event.title} ({event.kind.label.lower()})", ", ".join(filter(None, [_sessions(unit), when]))])
    persons = f"Expected: {expected} person{'' if expected == 1 else 's'}"
    return (reference, what), (persons, " · ".join(filter(None, [place_line(event), _organiser(event)])))


def _sessions(unit: Unit) -> str:
    numbers = [session.number for session in unit.sessions if session.number]
    if not numbers:
        return ""
    return f"Session{'' if len(numbers) == 1 else 's'} {listed(numbers)}"


def _organiser(event: Event) -> str:
    hosts = {OrganisationRole.HOST, OrganisationRole.CO_HOST, OrganisationRole.SECRETARIAT}
    names = [printed_name(row, event) for row in event.organisations if row.role in hosts and not row.inferred]
    return f"Organiser: {listed(names)}" if names else ""


def _person(event: Event, line: RollLine) -> ExpectedPerson:
    """A row to sign; a withheld person signs beside a number (E-23)."""
    whole = ExpectedPerson(
        delegation=line.delegation,
        name=person_name(
            "", "", full_name=line.full_name, family_part=line.family_part, name_style=event.name_style.value
        ),
        rank=" ".join(filter(None, [line.honorific, line.rank_short or line.rank])),
        native_name=line.native_name,
        agency=line.agency,
    )
    if not line.name_withheld:
        return whole
    return replace(whole, name=NUMBER_ON_A_SHEET.format(number=line.number), rank="", native_name="", agency="")
