"""Days of the programme."""

from datetime import date, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession, Day
from eventmgr.agenda.queries.days import dates_of
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_


def ensure_days(session: Session, event: Event) -> list[Day]:
    """Make the days of the event's dates that are missing; returns every day of the programme in order.

    No day is taken away when the dates of the event change: sessions may stand on it.
    """
    rows = list(session.scalars(select(Day).where(Day.event_id == event.id)))
    known = {row.date for row in rows}
    rows += [_new_day(session, event, day) for day in dates_of(event) if day not in known]
    session.flush()
    return sorted(rows, key=lambda row: row.date)


def add_day(session: Session, event: Event, *, date: date) -> Day:
    """Add a day outside the dates of the event, for arrivals or an excursion; RefusedError if it is there already."""
    taken = session.scalar(select(Day).where(Day.event_id == event.id, Day.date == date))
    if taken is not None:
        raise RefusedError(N_("This day is in the programme already."), field="date")
    row = _new_day(session, event, date)
    session.flush()
    return row


def edit_day(
    session: Session, day: Day, *, version: int, title: str, dress_code: str, opens: time, closes: time
) -> Day:
    """Change what is said about a day; RefusedError if it closes before it opens, StaleEditError."""
    expect_version(day, version)
    if closes <= opens:
        raise RefusedError(N_("The day closes before it opens."), field="closes")
    day.title, day.dress_code, day.opens, day.closes = title.strip(), dress_code.strip(), opens, closes
    session.flush()
    return day


def delete_day(session: Session, day: Day) -> None:
    """Take a day without sessions out of the programme; RefusedError while sessions stand on it."""
    count = session.scalar(
        select(func.count()).where(AgendaSession.event_id == day.event_id, AgendaSession.date == day.date)
    )
    if count:
        raise RefusedError(N_("%(count)d sessions stand on this day. Move them first."), count=count)
    session.delete(day)
    session.flush()


def _new_day(session: Session, event: Event, day: date) -> Day:
    row = Day(event_id=event.id, date=day)
    session.add(row)
    return row
