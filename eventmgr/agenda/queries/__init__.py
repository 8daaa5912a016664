"""Reads of the programme."""

from eventmgr.agenda.queries.days import AgendaDay, day_row, days_of
from eventmgr.agenda.queries.held import has_attendance
from eventmgr.agenda.queries.programme import (
    programme_sessions,
    session_of_event,
    sessions_of_day,
    unscheduled_sessions,
)
from eventmgr.agenda.queries.rooms import room_of_event, room_uses, rooms_of_event
from eventmgr.agenda.queries.topics import TopicRow, Treatment, topic_of_event, topic_tree, topics_of_event

__all__ = [
    "AgendaDay",
    "TopicRow",
    "Treatment",
    "day_row",
    "days_of",
    "has_attendance",
    "programme_sessions",
    "room_of_event",
    "room_uses",
    "rooms_of_event",
    "session_of_event",
    "sessions_of_day",
    "topic_of_event",
    "topic_tree",
    "topics_of_event",
    "unscheduled_sessions",
]
