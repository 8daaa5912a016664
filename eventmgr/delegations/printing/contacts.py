"""The content of the contact list: only those who agreed to it (domain.md C.2, E-23)."""

from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import ConsentKind
from eventmgr.delegations.models import Participation
from eventmgr.delegations.printing.persons import name_of, rank_of
from eventmgr.delegations.printing.reading import Listed, read_listed
from eventmgr.delegations.queries import agreed, printed_delegation
from eventmgr.documents.content.lists import Contact, ContactsContent, ContactWords
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, furniture

TITLE = "Contact list"
LETTERS = "CONTACT"
_WORDS = ContactWords(
    number="No.",
    rank_and_name="Rank and name",
    delegation_and_post="Delegation, post",
    contact="E-mail, telephone",
    nobody="Nobody has agreed to stand on this list yet.",
)


def contacts_content(session: Session, event: Event, *, as_of: datetime, paper: Paper | None = None) -> ContactsContent:
    """Those on the list of participants who agreed to share their contact details; nobody whose name is withheld."""
    listed = read_listed(session, event)
    willing = agreed(session, event, ConsentKind.CONTACT) - listed.withheld
    shown = [row for row in listed.people if row.id in willing]
    return ContactsContent(
        furniture=furniture(
            event, title=TITLE, as_of=as_of, document_number=document_number(event, LETTERS), paper=paper
        ),
        words=_WORDS,
        note=_note(len(shown), len(listed.people)),
        contacts=tuple(_contact(row, listed) for row in shown),
    )


def _note(shown: int, everybody: int) -> str:
    return (
        "Only persons who have agreed to share their contact details stand on this list. Not to be passed on. "
        f"On the list: {shown}. Did not agree, or were not asked: {everybody - shown}."
    )


def _contact(row: Participation, listed: Listed) -> Contact:
    person = row.person
    return Contact(
        name=name_of(row, listed),
        rank=rank_of(row),
        native_name=person.native_name,
        delegation=printed_delegation(row.delegation, listed.event) if row.delegation else "",
        post=row.post or row.agency,
        addresses=tuple(filter(None, (person.email, person.phone))),
    )
