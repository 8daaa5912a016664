"""Days of the programme, whether they have a row of their own or not."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import BREAKS, SessionState
from eventmgr.agenda.models import AgendaSession, Day
from eventmgr.events.models import Event

MOST_DAYS = 60
"""An event that lasts longer has days only where somebody adds them or puts a session."""

OPENS, CLOSES = time(8), time(18)


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """A day of the programme; `number` counts from 1 on the first date of the event, None outside its dates.

    `sessions` stand on it, without breaks and what is cancelled. `id` is None while nothing is said of the day.
    """

    date: date
    number: int | None
    sessions: int = 0
    title: str = ""
    dress_code: str = ""
    opens: time = OPENS
    closes: time = CLOSES
    id: int | None = None


def dates_of(event: Event) -> list[date]:
    """The calendar days of `event`, in order; none when there are more than MOST_DAYS."""
    length = (event.end_date - event.start_date).days + 1
    return [event.start_date + timedelta(days=n) for n in range(length)] if length <= MOST_DAYS else []


def days_of(session: Session, event: Event) -> list[AgendaDay]:
    """Every day of the programme in order: the dates of the event, days added by hand, and wherever sessions are."""
    rows = {row.date: row for row in session.scalars(select(Day).where(Day.event_id == event.id))}
    counts = _counts(session, event)
    dates = {*dates_of(event), *rows, *counts} or {event.start_date}
    return [_day(event, day, rows.get(day), counts.get(day, 0)) for day in sorted(dates)]


def day_row(session: Session, event: Event, day: date) -> Day | None:
    """The row of a day, if it has one."""
    return session.scalar(select(Day).where(Day.event_id == event.id, Day.date == day))


def _counts(session: Session, event: Event) -> dict[date, int]:
    counted = (AgendaSession.state != SessionState.CANCELLED) & AgendaSession.kind.not_in(BREAKS)
    query = (
        select(AgendaSession.date, func.sum(case((counted, 1), else_=0)))
        .where(AgendaSession.event_id == event.id, AgendaSession.date.is_not(None))
        .group_by(AgendaSession.date)
    )
    return {row[0]: row[1] for row in session.execute(query) if row[0] is not None}


def _day(event: Event, day: date, row: Day | None, sessions: int) -> AgendaDay:
    inside = event.start_date <= day <= event.end_date
    number = (day - event.start_date).days + 1 if inside else None
    if row is None:
        return AgendaDay(date=day, number=number, sessions=sessions)
    return AgendaDay(
        date=day,
        number=number,
        sessions=sessions,
        title=row.title,
        dress_code=row.dress_code,
        opens=row.opens,
        closes=row.closes,
        id=row.id,
    )
