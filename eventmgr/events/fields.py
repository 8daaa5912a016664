"""The facts and choices of an event that people may set: the names and types of `create_event` and `change_event`.

`code` and `demonstration` are not among them: both are given once, when the event is made.
"""

from datetime import date
from typing import TypedDict

from eventmgr.events.enums import CountryNameStyle, EventKind, NameStyle, Paper, ThresholdScope, UnitKind


class OptionalFields(TypedDict, total=False):
    """What an event may have besides its code, title, dates and zone; columns of `Event`."""

    short_title: str
    theme: str
    motto: str
    description: str
    kind: EventKind
    city: str
    country: str | None
    venue: str
    host_institution: str
    host_line: str
    grant_reference: str
    contact_desk: str
    notes: str
    working_languages: list[str]
    marking: str
    disclaimer: str
    country_name_style: CountryNameStyle
    name_style: NameStyle
    paper: Paper
    attendance_unit: UnitKind
    attendance_threshold: int
    threshold_scope: ThresholdScope
    excused_counts: bool
    chatham_default: bool
    agencies_as_headings: bool
    badge_photos: bool
    retention_until: date | None
    source: str


class EventFields(OptionalFields, total=False):
    """Everything about an event that people may change."""

    title: str
    start_date: date
    end_date: date
    timezone: str


class PrintedAs(TypedDict, total=False):
    """How an organisation stands in the prints, and where that is said."""

    printed_name: str
    inferred: bool
    source: str
    acronym: str
