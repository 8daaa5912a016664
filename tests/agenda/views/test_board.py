"""The board and the list show the programme to whom it belongs, quickly, with its conflicts."""

from datetime import date, time
from uuid import uuid4

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session

from eventmgr.agenda import services
from eventmgr.agenda.enums import SessionKind, SessionRoleKind
from eventmgr.agenda.models import AgendaSession, SessionRole
from eventmgr.agenda.services import GroupAtWork, Item
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.agenda.views.pages import agenda, words
from tests.support.databases import Saving
from tests.support.factories import (
    FIRST_DAY,
    make_delegation,
    make_event,
    make_group,
    make_participation,
    make_room,
    make_session,
    make_topic,
)
from tests.support.statements import Counting
from tests.support.visitors import AsRole

TUESDAY = date(2024, 12, 10)
PAGES = ("", "2024-12-09", "list", "topics", "rooms", "speakers", "groups", "days")
SPEAKER = SessionRoleKind.SPEAKER


def test_an_empty_programme_says_what_to_do(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        event = make_event(session)
    assert "No session yet Add the first one." in words(as_role(Role.ORGANISER, event).text(agenda(event)))
    assert "Add session" not in words(as_role(Role.VIEWER, event).text(agenda(event)))


def test_a_session_stands_on_its_day_with_time_room_and_speaker(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        event = make_event(session)
        hall = make_room(session, event, name="Hall")
        row = make_session(session, event, title="Panel", date=TUESDAY, ends=time(10, 30), room_id=hall.id)
        services.set_roles(session, row, [(SPEAKER, make_participation(session, event, full_name="A. Speaker"))])
    visitor = as_role(Role.ORGANISER, event)
    for path in ("", "2024-12-10", "list"):
        text = words(visitor.text(agenda(event, path)))
        assert all(part in text for part in ("Panel", "09:00–10:30", "Hall", "A. Speaker"))
    assert "Panel" not in words(visitor.text(agenda(event, "2024-12-09")))


def test_a_closing_before_midnight_stands_in_the_evening_of_its_own_day(saving: Saving, as_role: AsRole) -> None:
    """E-16: no clock is converted, wherever the server stands."""
    with saving() as session:
        event = make_event(session, timezone="Asia/Jakarta")
        make_session(session, event, title="Closing", date=TUESDAY, starts=time(23, 30), ends=time(23, 59))
    visitor = as_role(Role.VIEWER, event)
    assert "23:30–23:59 Closing" in words(visitor.text(agenda(event, "2024-12-10")))
    assert "Closing" not in words(visitor.text(agenda(event, "2024-12-11")))


def test_a_day_that_is_none_is_not_found(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        event = make_event(session)
    visitor = as_role(Role.ORGANISER, event)
    pages = [agenda(event, part) for part in ("2025-01-01", "20241209", "monday", "days/2025-01-01")]
    assert [visitor.get(page).status_code for page in pages] == [404, 404, 404, 404]


def test_a_viewer_sees_the_public_programme(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        event = make_event(session)
        topic = make_topic(session, event, text="Trafficking")
        make_session(session, event, title="Panel", note="Bring water")
        hidden = make_session(session, event, title="Heads", public=False, starts=time(11), ends=time(12))
        services.set_topics(session, hidden, [topic])
    viewer, desk = as_role(Role.VIEWER, event), as_role(Role.DESK, event)
    seen = [
        [("Heads" in words(who.text(agenda(event, path)))) for path in ("", "list", "topics")] for who in (viewer, desk)
    ]
    assert seen == [[False, False, False], [True, True, True]]
    page = agenda(event, "sessions", hidden.id)
    assert (viewer.get(page).status_code, desk.get(page).status_code) == (404, 200)


def test_a_note_is_not_for_viewers(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        event = make_event(session)
        row = make_session(session, event, note="Bring water")
    page = agenda(event, "sessions", row.id)
    assert "Bring water" not in as_role(Role.VIEWER, event).text(page)
    assert "Bring water" in as_role(Role.DESK, event).text(page)


@pytest.mark.parametrize("role", [Role.DESK, Role.RAPPORTEUR, Role.VIEWER])
def test_only_the_organiser_reads_a_withheld_name(saving: Saving, as_role: AsRole, role: Role) -> None:
    """E-23."""
    with saving() as session:
        event = make_event(session)
        rows = [make_session(session, event, title=title) for title in ("One", "Two")]
        person = make_participation(session, event, full_name="U. Cover", name_withheld=True)
        for row in rows:  # at the same time: the warning must not tell either
            services.set_roles(session, row, [(SPEAKER, person)])
    pages = [agenda(event), agenda(event, "list"), agenda(event, "sessions", rows[0].id)]
    pages += [agenda(event, "speakers")] if role is not Role.VIEWER else []
    visitor, organiser = as_role(role, event), as_role(Role.ORGANISER, event)
    assert ["U. Cover" in visitor.text(page) for page in pages] == [False] * len(pages)
    assert ["Name withheld" in visitor.text(page) for page in pages] == [True] * len(pages)
    assert ["U. Cover" in organiser.text(page) for page in pages] == [True] * len(pages)


def test_a_speaker_in_two_places_is_shown_and_can_stay(saving: Saving, as_role: AsRole) -> None:
    """E-12, R9: both items and their times are named; nothing is blocked."""
    with saving() as session:
        event = make_event(session)
        one = make_session(session, event, title="Panel", ends=time(10, 30))
        other = make_session(session, event, title="Heads", starts=time(10), ends=time(11))
        person = make_participation(session, event, full_name="A. Speaker")
        for row in (one, other):
            services.set_roles(session, row, [(SPEAKER, person)])
    visitor = as_role(Role.ORGANISER, event)
    sentence = "A. Speaker is in two places: Panel, 09:00–10:30, and Heads, 10:00–11:00."
    assert f"1 conflict. {sentence}" in words(visitor.text(agenda(event)))
    assert "A. Speaker is also in Heads, 10:00–11:00." in words(visitor.text(agenda(event, "list")))
    assert "A. Speaker is also in Panel, 09:00–10:30." in words(visitor.text(agenda(event, "sessions", other.id)))


def test_a_viewer_reads_of_no_conflict(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        event = make_event(session)
        room = make_room(session, event)
        for _ in range(2):
            make_session(session, event, room_id=room.id)
    assert "conflict" not in words(as_role(Role.VIEWER, event).text(agenda(event))).lower()


def test_the_list_finds_sessions_by_title_person_and_room(saving: Saving, as_role: AsRole) -> None:
    with saving() as session:
        event = make_event(session)
        hall = make_room(session, event, name="Salão")
        first = make_session(session, event, title="Gênero")
        make_session(session, event, title="Other", room_id=hall.id)
        services.set_roles(session, first, [(SPEAKER, make_participation(session, event, full_name="Conceição"))])
    visitor = as_role(Role.ORGANISER, event)
    found = {text: words(visitor.text(agenda(event, "list"), query_string={"q": text})) for text in
             ("genero", "conceicao", "salao", "nothing")}  # fmt: skip
    assert [("Gênero" in text, "Other" in text) for text in found.values()] == [
        (True, False),
        (True, False),
        (False, True),
        (False, False),
    ]
    assert "No session matches ‘nothing’" in found["nothing"]


def _fill(session: Session, event: Event, sessions: int) -> None:
    for n in range(sessions):
        delegation = make_delegation(session, event)
        group, room = make_group(session, event), make_room(session, event, capacity=1)
        person = make_participation(session, event, delegation_id=delegation.id)
        row = make_session(session, event, room_id=room.id, date=TUESDAY if n % 2 else FIRST_DAY)
        services.set_roles(session, row, [(SPEAKER, person)])
        services.set_topics(session, row, [make_topic(session, event)])
        services.set_items(session, row, [Item("Part", delegation=delegation)])
        services.set_groups(session, row, [GroupAtWork(group, room=room, facilitator=person)])
        services.add_members(session, group, [person])
        make_session(session, event, date=None, starts=None, ends=None)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("few", "many"), [(1, 3), (5, 50)])
def test_a_page_asks_the_same_number_of_questions_whatever_it_lists(
    saving: Saving, as_role: AsRole, count_statements: Counting, path: str, few: int, many: int
) -> None:
    with saving() as session:
        event = make_event(session)
        _fill(session, event, few)
    visitor, counts = as_role(Role.ORGANISER, event), []
    visitor.text(agenda(event, path))
    for more in (0, many - few):
        with saving() as session:
            _fill(session, event, more)
        with count_statements() as sent:
            visitor.text(agenda(event, path))
        counts.append(len(sent))
    assert counts[0] == counts[1]


def test_one_session_asks_the_same_number_of_questions_whatever_belongs_to_it(
    saving: Saving, as_role: AsRole, count_statements: Counting
) -> None:
    with saving() as session:
        event = make_event(session)
        row = make_session(session, event)
    visitor, counts = as_role(Role.ORGANISER, event), []
    for number in (1, 3):
        with saving() as session:
            people = [make_participation(session, event) for _ in range(number)]
            groups = [make_group(session, event) for _ in range(number)]
            found = session.get_one(AgendaSession, row.id)
            services.set_roles(session, found, [(SPEAKER, person) for person in people])
            services.set_items(session, found, [Item("Part")] * number)
            services.set_groups(session, found, [GroupAtWork(group, facilitator=people[0]) for group in groups])
        with count_statements() as sent:
            visitor.text(agenda(event, "sessions", row.id))
        counts.append(len(sent))
    assert counts[0] == counts[1]


def test_five_hundred_sessions_make_no_heavy_page(saving: Saving, as_role: AsRole) -> None:
    """At most 150 kB: a day at a time on the board, the other days folded in the list."""
    with saving() as session:
        event = make_event(session, end_date=date(2024, 12, 13))
        rooms = [make_room(session, event, name=f"Room {n}") for n in range(12)]
        people = [make_participation(session, event) for _ in range(60)]
        rows = [_plain_row(event, n, rooms[n % 12].id) for n in range(500)]
        session.execute(insert(AgendaSession), rows)
        session.execute(
            insert(SessionRole),
            [{"event_id": event.id, "session_id": n + 1, "participation_id": people[n % 60].id, "role": SPEAKER,
              "position": 1} for n in range(500)],
        )  # fmt: skip
    visitor = as_role(Role.ORGANISER, event)
    pages = {path: visitor.text(agenda(event, path)) for path in ("", "2024-12-10", "list", "topics", "speakers")}
    assert {path: len(page.encode()) <= 150_000 for path, page in pages.items()} == dict.fromkeys(pages, True)
    assert "Session 0 of many" in pages[""]
    assert "Unfold Tue 10 Dec" in words(pages["list"])


def _plain_row(event: Event, n: int, room_id: int) -> dict[str, object]:
    hour = 8 + n // 5 % 10
    return {
        "id": n + 1,
        "event_id": event.id,
        "guid": str(uuid4()),
        "title": f"Session {n} of many with quite a long title, as they are",
        "kind": SessionKind.PRESENTATION,
        "date": date(2024, 12, 9 + n % 5),
        "starts": time(hour),
        "ends": time(hour, 50),
        "room_id": room_id,
    }
