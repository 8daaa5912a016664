"""Documents of delegations and people."""

from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.suite.document import ORGANISERS, TABLE, Document, Making
from eventmgr.words import N_


def _participants() -> Making:
    from eventmgr.delegations.printing import participants_content
    from eventmgr.documents.participants import participants_remarks, render_participants

    return Making(
        lambda session, event, wish, as_of: participants_content(
            session, event, as_of=as_of, status=(wish.kind or "provisional").upper(), paper=wish.paper
        ),
        render_participants,
        participants_remarks,
    )


def _contacts() -> Making:
    from eventmgr.delegations.printing import contacts_content
    from eventmgr.documents.contacts import contacts_remarks, render_contacts

    return Making(
        lambda session, event, wish, as_of: contacts_content(session, event, as_of=as_of, paper=wish.paper),
        render_contacts,
        contacts_remarks,
    )


def _invitations() -> Making:
    from eventmgr.documents.letters import letters_remarks, render_letters
    from eventmgr.invitations.printing import letters_content

    return Making(
        lambda session, event, wish, as_of: letters_content(session, event, as_of=as_of, paper=wish.paper),
        render_letters,
        letters_remarks,
    )


INVITATIONS = Document(
    DocumentKind.INVITATIONS,
    "invitations",
    N_("A letter for each delegation; the private link is put in on the page Invitations"),
    ORGANISERS,
    _invitations,
)
PARTICIPANTS = Document(
    DocumentKind.PARTICIPANTS,
    "participants",
    N_("For participants and the secretariat"),
    TABLE,
    _participants,
    kinds=("provisional", "final"),
)
CONTACTS = Document(
    DocumentKind.CONTACTS,
    "contacts",
    N_("For the participants; only those who agreed to share their contact details"),
    ORGANISERS,
    _contacts,
)
