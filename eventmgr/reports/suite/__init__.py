"""The suite of documents: what can be printed of an event, by whom, and how each is made.

The Documents page and the command line both print through `print_document`. A document is made in two steps, and both
are known here: its content (frozen words, numbers and dates) and the PDF that is drawn from it alone.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.documents.collecting import collector_at_rest
from eventmgr.documents.content.remarks import Content
from eventmgr.events.models import Event
from eventmgr.reports.suite.afterwards import REPORT
from eventmgr.reports.suite.agenda import DOOR_SIGNS, GLANCE, GROUPS, PROGRAMME
from eventmgr.reports.suite.attendance import ATTENDANCE, REGISTER, SIGN_IN
from eventmgr.reports.suite.cards import BADGES, NAME_TENTS, PLATES, ROLE_CARDS
from eventmgr.reports.suite.certificates import CERTIFICATE_REGISTER, CERTIFICATES
from eventmgr.reports.suite.document import EVERYBODY, WORKING, Document, Making, Wish
from eventmgr.reports.suite.labels import KIND_LABELS, SIZE_LABELS
from eventmgr.reports.suite.people import CONTACTS, INVITATIONS, PARTICIPANTS
from eventmgr.reports.suite.revisions import Coming, coming_issue, series_of

__all__ = [
    "COMMAND_NAMES",
    "EVERYBODY",
    "KIND_LABELS",
    "SIZE_LABELS",
    "SUITE",
    "WORKING",
    "Coming",
    "Document",
    "Making",
    "Wish",
    "coming_issue",
    "document_content",
    "file_name",
    "print_document",
    "series_of",
]

SUITE = (
    INVITATIONS,
    *(PROGRAMME, GLANCE, DOOR_SIGNS, PARTICIPANTS, CONTACTS, SIGN_IN),
    *(BADGES, NAME_TENTS, PLATES, ROLE_CARDS, GROUPS),
    *(CERTIFICATES, CERTIFICATE_REGISTER, ATTENDANCE, REGISTER, REPORT),
)
"""In the order in which they are prepared and shown."""
COMMAND_NAMES = {document.name: document for document in SUITE}


def file_name(event: Event, document: Document) -> str:
    """`IPSSD-2024-programme.pdf`."""
    return f"{event.code}-{document.name}.pdf"


def document_content(
    session: Session, event: Event, document: Document, *, wish: Wish, as_of: datetime | None = None
) -> Content:
    """What stands in the document, as of now; raises RefusedError for a kind, size or unit that it does not have.

    Once it was issued, the print that follows has the change box and the number of a draft.
    """
    return coming_issue(session, event, document, wish=wish, as_of=as_of).as_draft


def print_document(
    session: Session,
    event: Event,
    document: Document,
    *,
    wish: Wish | None = None,
    as_of: datetime | None = None,
) -> bytes:
    """The document as PDF, as of now; raises RefusedError for a kind, size or unit that it does not have."""
    with collector_at_rest():
        content = document_content(session, event, document, wish=wish or Wish(), as_of=as_of)
        return document.making().render(content)
