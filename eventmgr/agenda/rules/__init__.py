"""Judgements of the programme: times that are refused (R10), and what people should look at (R9). No database."""

from eventmgr.agenda.rules.findings import Finding, findings_by_session
from eventmgr.agenda.rules.programme import DayRow, Item, Person, Programme, RoomRow, RoomUse, TopicRow
from eventmgr.agenda.rules.review import programme_findings
from eventmgr.agenda.rules.times import check_times

__all__ = [
    "DayRow",
    "Finding",
    "Item",
    "Person",
    "Programme",
    "RoomRow",
    "RoomUse",
    "TopicRow",
    "check_times",
    "findings_by_session",
    "programme_findings",
]
