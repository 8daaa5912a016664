"""Whatever is sent to the form of a session."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventmgr.agenda.models import AgendaSession
from eventmgr.events.models import Event
from eventmgr.web.fields import one_line
from tests.agenda.views.pages import agenda, words
from tests.support.databases import Saving
from tests.support.visitors import Visitor

NEW = {"title": "Panel", "kind": "panel", "date": "2024-12-10", "starts": "9:00", "ends": "1030", "room_id": "",
       "state": "planned", "version": "1"}  # fmt: skip
NASTY = ("<b>&\"'", "\u202eabc", "👩‍✈️", "تجربة", "\x00", "09:30", "10:00", "2024-12-10")
FIELDS = (
    "title", "number", "kind", "description", "date", "starts", "ends", "minutes", "room_id", "topic_ids", "fixed",
    "public", "languages", "note", "state", "actual_starts", "actual_ends", "version", "act", "roles-0-role",
    "roles-0-person", "roles-1-person", "items-0-title", "items-0-minutes", "items-0-delegation_id",
    "groups-0-group_id", "groups-0-facilitator", "roles-²-person",
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(said=st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=300) | st.sampled_from(NASTY)))
def test_whatever_is_sent_is_saved_whole_or_refused_with_words(
    reading: Saving, event: Event, organiser: Visitor, said: dict[str, Any]
) -> None:
    answer = organiser.send(agenda(event, "sessions", "new"), {**NEW, **said})
    page = organiser.text(answer.location) if answer.status_code == 302 else answer.get_data(as_text=True)
    if answer.status_code == 302:
        with reading() as session:
            row = session.get_one(AgendaSession, int(answer.location.rsplit("/", 1)[1]))
        assert row.title == one_line(said.get("title", "Panel")) != ""
        assert "<h1" in page
    elif answer.status_code == 422:
        assert "error-summary" in page
    else:  # a button that changes rows
        assert (answer.status_code, "Add session" in words(page)) == (200, True)
