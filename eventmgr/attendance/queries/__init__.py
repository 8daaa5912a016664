"""Reads of attendance: units, records with their sources, the register."""

from eventmgr.attendance.queries.alike import AlikeRegister, alike_register
from eventmgr.attendance.queries.entries import (
    Entry,
    Said,
    UnitEntry,
    entries_of_event,
    entries_of_people,
    entries_of_person,
    said_in_event,
    said_in_unit,
)
from eventmgr.attendance.queries.people import attendees_of, counted_roll, profiles_of_event
from eventmgr.attendance.queries.places import Names, Place, places_found, places_of_event
from eventmgr.attendance.queries.register import (
    EXCEPTIONS,
    OPEN,
    PAGE,
    QUESTIONS,
    Disagreeing,
    RegisterPage,
    RegisterRow,
    register_page,
    still_open,
)
from eventmgr.attendance.queries.units import counted_sessions, unit_among, unit_by_code, units_of_event
from eventmgr.attendance.queries.whole import WholeRegister, rule_of, whole_register

__all__ = [
    "EXCEPTIONS",
    "OPEN",
    "PAGE",
    "QUESTIONS",
    "AlikeRegister",
    "Disagreeing",
    "Entry",
    "Names",
    "Place",
    "RegisterPage",
    "RegisterRow",
    "Said",
    "UnitEntry",
    "WholeRegister",
    "alike_register",
    "attendees_of",
    "counted_roll",
    "counted_sessions",
    "entries_of_event",
    "entries_of_people",
    "entries_of_person",
    "places_found",
    "places_of_event",
    "profiles_of_event",
    "register_page",
    "rule_of",
    "said_in_event",
    "said_in_unit",
    "still_open",
    "unit_among",
    "unit_by_code",
    "units_of_event",
    "whole_register",
]
