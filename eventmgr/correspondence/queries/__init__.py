"""The words of messages, and whom they go to."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.correspondence.enums import Audience
from eventmgr.correspondence.models import MessageTemplate
from eventmgr.correspondence.rules import HOUSE
from eventmgr.delegations.enums import INACTIVE
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import lines_of, missing_fields, printed_delegation
from eventmgr.events.models import Event
from eventmgr.events.printing import place_line, written_date, written_dates
from eventmgr.invitations.queries import to_invite
from eventmgr.mail.enums import MessageKind
from eventmgr.people.models import Person

NOT_SAID = "the day agreed"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a message goes to, and what its places become; `address` empty: nothing is known."""

    key: str
    name: str
    address: str
    values: dict[str, str]
    delegation_id: int | None = None
    participation_id: int | None = None


def template_of(session: Session, event: Event, kind: MessageKind) -> tuple[str, str, int | None]:
    """Subject, text and version of the event's own words; those of the house, and None, where it has none."""
    row = template_row(session, event, kind)
    return (row.subject, row.body, row.version) if row else (*HOUSE[kind], None)


def template_row(session: Session, event: Event, kind: MessageKind) -> MessageTemplate | None:
    """The event's own words as they are kept."""
    query = select(MessageTemplate).where(MessageTemplate.event_id == event.id, MessageTemplate.kind == kind)
    return session.scalar(query)


def recipients(session: Session, event: Event, audience: Audience) -> list[Recipient]:
    """Whom a batch goes to, those without an address as well, in the order of lists."""
    if audience is Audience.PEOPLE:
        return _people(session, event)
    rows = to_invite(session, event)
    lines = {line.delegation.id: line for line in lines_of(session, event, rows)}
    missing = _missing_by_delegation(session, event) if audience is Audience.INCOMPLETE else {}
    choices: dict[Audience, Callable[[int], bool]] = {
        Audience.INVITED: lambda _: True,
        Audience.SILENT: lambda number: not lines[number].use.nominated,
        Audience.INCOMPLETE: lambda number: number in missing,
        Audience.NAMED: lambda number: lines[number].use.nominated > 0,
    }
    wanted = choices[audience]
    return [
        Recipient(
            key=f"d{row.id}",
            name=row.focal_name or printed_delegation(row, event),
            address=row.focal_email,
            delegation_id=row.id,
            values={
                **_shared(event),
                "name": row.focal_name or printed_delegation(row, event),
                "delegation": printed_delegation(row, event),
                "reply_by": written_date(row.reply_by) if row.reply_by else NOT_SAID,
                "nominate_by": written_date(row.nominate_by) if row.nominate_by else NOT_SAID,
                "missing": missing.get(row.id, ""),
            },
        )
        for row in rows
        if wanted(row.id)
    ]


def _people(session: Session, event: Event) -> list[Recipient]:
    query = (
        select(Participation)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, Participation.status.not_in(INACTIVE), Person.email != "")
        .order_by(Participation.number, Participation.id)
    )
    return [
        Recipient(
            key=f"p{row.id}",
            name=row.person.full_name,
            address=row.person.email,
            participation_id=row.id,
            values={
                **_shared(event),
                "name": row.person.full_name,
                "delegation": "you",
                "reply_by": NOT_SAID,
                "nominate_by": NOT_SAID,
                "missing": "",
            },
        )
        for row in session.scalars(query)
    ]


def _shared(event: Event) -> dict[str, str]:
    dates = written_dates(event.start_date, event.end_date)
    return {"event": event.title, "dates": dates, "place": place_line(event)}


def _missing_by_delegation(session: Session, event: Event) -> dict[int, str]:
    """Who lacks what, a line each, by delegation; nobody whose name is withheld."""
    found = missing_fields(session, event.id)
    query = (
        select(Participation)
        .where(Participation.id.in_(sorted(found)), Participation.name_withheld.is_(False))
        .order_by(Participation.number)
    )
    told: dict[int, list[str]] = {}
    for row in session.scalars(query):
        if row.delegation_id is not None:
            labels = ", ".join(field.label for field in found[row.id])
            told.setdefault(row.delegation_id, []).append(f"– {row.person.full_name}: {labels}")
    return {number: "\n".join(lines) for number, lines in told.items()}
