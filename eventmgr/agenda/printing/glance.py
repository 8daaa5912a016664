"""The content of the programme at a glance: that of a programme, under a title and number of its own."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.agenda.printing.programme import programme_content
from eventmgr.agenda.printing.versions import VERSIONS
from eventmgr.documents.content.programme import ProgrammeContent
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number

TITLE = "Programme at a glance"
LETTERS = "GLANCE"


def glance_content(
    session: Session, event: Event, *, kind: str, as_of: datetime, paper: Paper | None = None
) -> ProgrammeContent:
    """The programme as of the aware instant `as_of`; kinds and errors as of `programme_content`."""
    whole = programme_content(session, event, kind=kind, as_of=as_of, paper=paper)
    number = document_number(event, LETTERS, number=VERSIONS[kind].number)
    basis = replace(whole.furniture, title=TITLE, document_number=number, logos=())
    return replace(whole, furniture=basis, words=replace(whole.words, at_a_glance=TITLE))
