"""The content of a programme."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.printing.sessions import programme_item
from eventmgr.agenda.printing.versions import VERSIONS, Version
from eventmgr.agenda.queries import AgendaDay, days_of, programme_sessions
from eventmgr.delegations.queries import withheld_names
from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.programme import ProgrammeContent, ProgrammeDay, ProgrammeWords
from eventmgr.errors import RefusedError
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import (
    document_number,
    event_facts,
    furniture,
    languages_line,
    logos,
    short_date,
    weekday_date,
    zone_label,
)
from eventmgr.words import N_

_WORDS = ProgrammeWords(
    time_and_room="Time, room",
    session="Session",
    people="People",
    continued="continued",
    at_a_glance="At a glance",
    morning="Morning",
    afternoon="Afternoon",
    evening="Evening",
    times="Times",
    changes="Changes",
    notes="Notes",
    no_sessions="No sessions entered.",
)


def programme_content(
    session: Session, event: Event, *, kind: str, as_of: datetime, paper: Paper | None = None
) -> ProgrammeContent:
    """The programme as of the aware instant `as_of`, on the event's paper unless `paper` says otherwise.

    `kind` is a key of VERSIONS: provisional, final, delivered (with what really happened) or public (without what
    is not public and without names under the Chatham House Rule). RefusedError for any other.
    """
    if kind not in VERSIONS:
        raise RefusedError(N_("There is no such programme: %(kind)s."), kind=kind)
    version = replace(VERSIONS[kind], withheld=withheld_names(session, event))
    return ProgrammeContent(
        furniture=furniture(
            event,
            title="Programme",
            as_of=as_of,
            document_number=document_number(event, "PROG", number=version.number),
            status=version.status,
            paper=paper,
            logos=logos(event),
        ),
        words=_WORDS,
        kind=version.kind,
        year=str(event.start_date.year),
        theme=event.theme,
        facts=tuple(Fact(label, text) for label, text in event_facts(event)),
        zone=f"All times {zone_label(event.timezone, event.start_date)}.",
        notice=version.notice,
        days=_days(session, event, version),
        notes=_notes(event, version),
    )


def _days(session: Session, event: Event, version: Version) -> tuple[ProgrammeDay, ...]:
    rows = programme_sessions(session, event)
    printed = [row for row in rows if version.prints(row)]
    days = [day for day in days_of(session, event) if day.number or any(row.date == day.date for row in printed)]
    return tuple(_day(day, [row for row in printed if row.date == day.date], rows, event, version) for day in days)


def _day(
    day: AgendaDay, printed: list[AgendaSession], rows: list[AgendaSession], event: Event, version: Version
) -> ProgrammeDay:
    return ProgrammeDay(
        label=f"Day {day.number}" if day.number else day.title,
        date=weekday_date(day.date),
        short_date=short_date(day.date),
        title=day.title if day.number else "",
        aside=f"Dress: {day.dress_code}" if day.dress_code else "",
        items=tuple(programme_item(row, event, version, moved_to=_later(row, rows)) for row in printed),
    )


def _later(row: AgendaSession, rows: list[AgendaSession]) -> AgendaSession | None:
    """Where a session that was not held is held instead: the same title and kind, still to come or held."""
    if row.state is not SessionState.NOT_HELD:
        return None
    takes_place = (SessionState.PLANNED, SessionState.HELD)
    return next((other for other in rows if other.state in takes_place and other.date and _is_like(other, row)), None)


def _is_like(one: AgendaSession, other: AgendaSession) -> bool:
    return (one.title, one.kind, one.number) == (other.title, other.kind, other.number)


def _notes(event: Event, version: Version) -> tuple[Fact, ...]:
    """What holds for the whole programme; the desk, which may name a telephone, only inside."""
    desk = "" if version.outside else event.contact_desk
    written = (("Languages", languages_line(event)), ("Contact desk", desk), ("Notes", event.notes))
    names = ("Names", "Ranks and designations are printed as received from the delegations.")
    return tuple(Fact(label, text) for label, text in (*written, names) if text)
