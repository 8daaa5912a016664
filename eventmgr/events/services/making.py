"""Create an event, find it again, change its facts and choices."""

from datetime import date
from typing import Any, Unpack

from sqlalchemy.orm import Session

from eventmgr.database import expect_version
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.fields import EventFields, OptionalFields
from eventmgr.events.models import Event
from eventmgr.events.queries import event_by_code
from eventmgr.events.rules import (
    check_dates,
    check_threshold,
    event_code,
    known_country,
    known_zone,
    language_tags,
)
from eventmgr.words import N_


def create_event(
    session: Session,
    *,
    code: str,
    title: str,
    start_date: date,
    end_date: date,
    timezone: str,
    demonstration: bool = False,
    **fields: Unpack[OptionalFields],
) -> Event:
    """A new event. `timezone` is an IANA name, the dates are days there; `demonstration` can be said only here.

    Raises RefusedError for a code that is taken (whatever its case) or malformed, a date, zone or country that
    cannot be.
    """
    code = event_code(code)
    if event_by_code(session, code):
        raise RefusedError(N_("%(code)s is the code of another event."), field="code", code=code)
    given: EventFields = {
        "title": title,
        "start_date": start_date,
        "end_date": end_date,
        "timezone": timezone,
        **fields,
    }
    check_dates(start_date, end_date)
    event = Event(code=code, demonstration=demonstration, **_checked(given))
    session.add(event)
    session.flush()
    return event


def change_event(session: Session, event: Event, *, version: int | None, **fields: Unpack[EventFields]) -> Event:
    """Change what `fields` names; sessions stay where they are, whatever the dates become.

    Raises StaleEditError if `version` is not the row's, RefusedError for a value that cannot be.
    """
    expect_version(event, version)
    check_dates(fields.get("start_date", event.start_date), fields.get("end_date", event.end_date))
    for name, value in _checked(fields).items():
        if getattr(event, name) != value:
            setattr(event, name, value)
    session.flush()
    return event


def existing_event(session: Session, code: str) -> Event:
    """The event of `code`, whatever its case; raises NotFoundError."""
    event = event_by_code(session, code)
    if event is None:
        raise NotFoundError(N_("There is no event %(code)s."), code=code)
    return event


def _checked(fields: EventFields) -> dict[str, Any]:
    """`fields` as they are kept; a name that is not in EventFields is a mistake of the caller."""
    unknown = set(fields) - EventFields.__annotations__.keys()
    if unknown:
        raise TypeError(f"no field of an event that people may set: {', '.join(sorted(unknown))}")
    return {name: _CHECKS.get(name, _kept)(value) for name, value in fields.items()}


def _kept(value: Any) -> Any:
    return value.strip() if isinstance(value, str) and type(value) is str else value


def _title(text: str) -> str:
    title = " ".join(text.split())
    if not title:
        raise RefusedError(N_("An event needs a title."), field="title")
    return title


def _threshold(percent: int) -> int:
    check_threshold(percent)
    return percent


_CHECKS: dict[str, Any] = {
    "title": _title,
    "timezone": known_zone,
    "country": known_country,
    "working_languages": language_tags,
    "attendance_threshold": _threshold,
}
