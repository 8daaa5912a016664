"""Reads of the programme."""

from eventmgr.agenda.queries.days import AgendaDay, day_row, days_of
from eventmgr.agenda.queries.groups import (
    ShareRow,
    group_of_event,
    group_sizes,
    group_uses,
    groups_of_event,
    members_by_group,
    members_of_group,
    shares,
)
from eventmgr.agenda.queries.held import has_attendance
from eventmgr.agenda.queries.history import PastChange, history_of_session
from eventmgr.agenda.queries.people import (
    Offered,
    people_by_id,
    people_found,
    people_offered,
    people_withheld,
    people_without_group,
)
from eventmgr.agenda.queries.programme import (
    programme_sessions,
    session_of_event,
    sessions_by_id,
    sessions_of_day,
    unscheduled_sessions,
)
from eventmgr.agenda.queries.review import COLLISIONS, collisions_of_event, review
from eventmgr.agenda.queries.rooms import room_of_event, room_uses, rooms_of_event
from eventmgr.agenda.queries.search import sessions_found
from eventmgr.agenda.queries.speakers import SpeakerCounts, SpeakerRow, Task, speaker_counts, speakers_of_event
from eventmgr.agenda.queries.topics import (
    TopicRow,
    Treatment,
    public_topic_tree,
    topic_of_event,
    topic_tree,
    topics_of_event,
)

__all__ = [
    "COLLISIONS",
    "AgendaDay",
    "Offered",
    "PastChange",
    "ShareRow",
    "SpeakerCounts",
    "SpeakerRow",
    "Task",
    "TopicRow",
    "Treatment",
    "collisions_of_event",
    "day_row",
    "days_of",
    "group_of_event",
    "group_sizes",
    "group_uses",
    "groups_of_event",
    "has_attendance",
    "history_of_session",
    "members_by_group",
    "members_of_group",
    "people_by_id",
    "people_found",
    "people_offered",
    "people_withheld",
    "people_without_group",
    "programme_sessions",
    "public_topic_tree",
    "review",
    "room_of_event",
    "room_uses",
    "rooms_of_event",
    "session_of_event",
    "sessions_by_id",
    "sessions_found",
    "sessions_of_day",
    "shares",
    "speaker_counts",
    "speakers_of_event",
    "topic_of_event",
    "topic_tree",
    "topics_of_event",
    "unscheduled_sessions",
]
