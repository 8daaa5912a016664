"""The content of the letters of invitation (domain.md A, T-65)."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries import printed_delegation
from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.letters import Letter, LettersContent
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import (
    document_number,
    furniture,
    languages_line,
    listed,
    logos,
    place_line,
    printed_name,
    written_date,
    written_dates,
)
from eventmgr.events.printing.facts import stated
from eventmgr.invitations.queries import Text, last_contacts, text_of_event, to_invite
from eventmgr.invitations.rules import WITHOUT_HOSTS, filled, paragraphs

TITLE, LETTERS = "Invitations", "INV"
NOBODY = "No delegation is to be invited yet: there is no letter to print."
LINK_NOTE = (
    "Delegations register themselves on a page of their own. It is opened with the square code, or with this address, "
    "which is private to the delegation:"
)
NO_LINK_NOTE = "The private link to the delegation's own page is put in when the letters are printed to be sent."
NOT_AGREED = "to be agreed"


def letters_content(
    session: Session,
    event: Event,
    *,
    as_of: datetime,
    paper: Paper | None = None,
    links: Mapping[int, str] | None = None,
    only: Collection[int] | None = None,
) -> LettersContent:
    """The letters to those who are invited, dated by the day of the aware instant `as_of` in the event's zone.

    `links` are addresses by the id of the delegation; without one a letter says that it is put in when it is sent.
    """
    basis = furniture(
        event,
        title=TITLE,
        as_of=as_of,
        document_number=document_number(event, LETTERS),
        paper=paper,
        logos=logos(event),
    )
    day = written_date(as_of.astimezone(ZoneInfo(event.timezone)).date())
    text, sent = text_of_event(session, event), last_contacts(session, event)
    return LettersContent(
        furniture=replace(basis, as_of=day),
        nobody=NOBODY,
        reference_label="Reference:",
        letters=tuple(
            _letter(row, event, text, reference=sent[row.id].reference if row.id in sent else "", link=links or {})
            for row in to_invite(session, event, only)
        ),
    )


def _letter(row: Delegation, event: Event, text: Text, *, reference: str, link: Mapping[int, str]) -> Letter:
    values = _values(row, event)
    address = link.get(row.id, "")
    return Letter(
        addressee=tuple(filter(None, (row.focal_name, printed_delegation(row, event)))),
        reference=reference,
        subject=filled(text.subject, values),
        opening=paragraphs(filled(text.opening, values)),
        facts=_facts(row, event),
        ending=paragraphs(filled(text.ending, values)),
        link=address,
        link_note=LINK_NOTE if address else NO_LINK_NOTE,
        signature=tuple(line for line in text.signature.splitlines() if line.strip()),
        key=str(row.id),
    )


def _values(row: Delegation, event: Event) -> dict[str, str]:
    return {
        "delegation": printed_delegation(row, event),
        "event": event.title,
        "dates": written_dates(event.start_date, event.end_date),
        "place": place_line(event),
        "hosts": listed(tuple(dict.fromkeys(printed_name(each, event) for each in stated(event)))) or WITHOUT_HOSTS,
        "seats": str(row.invited_seats) if row.invited_seats is not None else NOT_AGREED,
        "reply_by": written_date(row.reply_by) if row.reply_by else NOT_AGREED,
        "nominate_by": written_date(row.nominate_by) if row.nominate_by else NOT_AGREED,
    }


def _facts(row: Delegation, event: Event) -> tuple[Fact, ...]:
    """What was agreed and what has to be known, as far as it is."""
    known = (
        ("Dates", written_dates(event.start_date, event.end_date)),
        ("Place", place_line(event)),
        ("Seats", "" if row.invited_seats is None else str(row.invited_seats)),
        ("Funded by the organisers", "" if row.funded_seats is None else str(row.funded_seats)),
        ("Share of women aimed at", "" if row.women_target is None else f"{row.women_target} %"),
        ("Reply requested by", written_date(row.reply_by) if row.reply_by else ""),
        ("Nominations requested by", written_date(row.nominate_by) if row.nominate_by else ""),
        ("Working languages", languages_line(event)),
        ("Contact", event.contact_desk),
    )
    return tuple(Fact(label, text) for label, text in known if text)
