"""The content of the post-event report (domain.md C.9 b): from the data only, nothing that the data do not say."""

from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.report import ReportContent
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, event_facts, furniture, logos
from eventmgr.reports.printing.reading import read_event
from eventmgr.reports.printing.sections import all_sections

DRAFT = "DRAFT"


def report_content(session: Session, event: Event, *, as_of: datetime, paper: Paper | None = None) -> ReportContent:
    """The report as of the aware instant `as_of`, a draft until it is issued; `paper` instead of the event's own."""
    reading = read_event(session, event)
    facts = [*event_facts(event), ("Grant reference", event.grant_reference), ("Theme", event.theme)]
    return ReportContent(
        furniture=furniture(
            event,
            title="Post-event report",
            as_of=as_of,
            document_number=document_number(event, "REP"),
            status=DRAFT,
            paper=paper,
            logos=logos(event),
        ),
        word="Report",
        kind="Post-event report",
        continued="continued",
        nothing="Nothing is entered yet.",
        facts=tuple(Fact(label, text) for label, text in facts if text),
        motto=Fact("Motto", event.motto) if event.motto else None,
        sections=all_sections(reading),
    )
