"""Everything that the Overview is made of, read once."""

from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from eventmgr.agenda.queries import COLLISIONS, review, speaker_counts, speakers_of_event
from eventmgr.agenda.rules import Finding
from eventmgr.events.models import Event
from eventmgr.mail.queries import unsent_count
from eventmgr.registration.queries import count_open_requests
from eventmgr.reports.queries import (
    PeopleFigures,
    SeatLine,
    SessionFigures,
    Unrecorded,
    census,
    people_figures,
    seat_lines,
    session_figures,
    sessions_outside_dates,
    unrecorded_units,
)
from eventmgr.web.outside import Outside
from eventmgr.web.roles import Role
from eventmgr.web.situation import Situation, situation

NAMED = 3
"""So many people or delegations are named in a sentence; the others are counted."""


@dataclass(frozen=True, slots=True)
class Facts:
    """How the event stands at `now`, an aware instant on its own clock."""

    now: datetime
    where: Situation
    lines: list[SeatLine]
    people: PeopleFigures
    sessions: SessionFigures
    findings: list[Finding]
    silent_speakers: list[str]
    silent_count: int
    unrecorded: list[Unrecorded]
    outside: list[Outside]
    requests: int
    unsent: int

    @property
    def collisions(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.remark.code in COLLISIONS]

    @property
    def funded_seats(self) -> int:
        """Seats that are paid for, of delegations with which that was agreed."""
        return sum(line.funded_seats or 0 for line in self.lines)

    @property
    def funded(self) -> int:
        """People who take one."""
        return sum(line.funded for line in self.lines)

    @property
    def seats(self) -> int:
        """Seats that were offered, of delegations whose seats are agreed."""
        return sum(line.seats or 0 for line in self.lines)


def facts_of(session: Session, event: Event, *, now: datetime, role: Role) -> Facts:
    """A fixed number of statements, whatever the size of the event. Withheld names show for organisers only (E-23)."""
    people = census(session, event)
    hidden = "" if role is Role.ORGANISER else str(_("Name withheld"))
    return Facts(
        now=now,
        where=situation(event.start_date, event.end_date, today=now.date()),
        lines=seat_lines(session, event, people),
        people=people_figures(people),
        sessions=session_figures(session, event),
        findings=review(session, event, hidden=hidden),
        silent_speakers=_silent_speakers(session, event, hidden),
        silent_count=speaker_counts(session, event).without_biography,
        unrecorded=unrecorded_units(session, event, now=now),
        outside=sessions_outside_dates(session, event),
        requests=count_open_requests(session, event.id),
        unsent=unsent_count(session, event.id),
    )


def _silent_speakers(session: Session, event: Event, hidden: str) -> list[str]:
    """Names of the first speakers without a biography."""
    rows = speakers_of_event(session, event, missing_biography=True, most=NAMED)
    people = [row.participation for row in rows]
    return [hidden if hidden and each.name_withheld else each.person.full_name for each in people]
