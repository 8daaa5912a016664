"""A session is made, changed, moved, cancelled and deleted through its pages, and nothing typed is lost."""

from datetime import date, time

import pytest
from sqlalchemy import func, select

from eventmgr.agenda import services
from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.agenda.models import AgendaSession
from eventmgr.attendance.models import AttendanceUnit
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from tests.agenda.views.pages import agenda, errors, field_value, session_page, words
from tests.support.databases import Saving
from tests.support.factories import (
    FIRST_DAY,
    make_delegation,
    make_event,
    make_group,
    make_participation,
    make_record,
    make_room,
    make_session,
    make_session_role,
    make_topic,
)
from tests.support.visitors import Visitor

TUESDAY = date(2024, 12, 10)
NEW = {"title": "Panel", "kind": "panel", "date": "2024-12-10", "starts": "9:00", "ends": "1030", "room_id": "",
       "state": "planned", "version": "1"}  # fmt: skip


def _only(reading: Saving) -> AgendaSession:
    with reading() as session:
        row = session.scalars(select(AgendaSession)).one()
        _ = (row.room, row.items, row.topics, row.groups, [role.participation.person for role in row.roles])
        return row


def test_a_session_is_made_with_all_that_belongs_to_it(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        room, topic, group = make_room(session, event), make_topic(session, event), make_group(session, event)
        one = make_participation(session, event, full_name="Nguyễn Văn A")
        two = make_participation(session, event, full_name="B. Second")
    answer = organiser.send(
        agenda(event, "sessions", "new"),
        {
            **NEW,
            "number": "3a",
            "description": "First line\r\nSecond line",
            "room_id": str(room.id),
            "topic_ids": [str(topic.id)],
            "roles-0-role": "moderator",
            "roles-0-person": f"B. Second (No. {two.number})",
            "roles-1-role": "speaker",
            "roles-1-person": "nguyen",
            "roles-2-role": "speaker",
            "roles-2-person": "",
            "items-0-title": "Remarks",
            "items-0-minutes": "10",
            "groups-0-group_id": str(group.id),
            "groups-0-question": "Why?",
            "groups-0-room_id": "",
            "groups-0-rapporteur": str(one.number),
        },
    )
    row = _only(reading)
    assert (answer.status_code, answer.location) == (302, session_page(row, event))
    assert (row.title, row.number, row.kind, row.description) == (
        "Panel",
        "3a",
        SessionKind.PANEL,
        "First line\nSecond line",
    )
    assert (row.date, row.starts, row.ends, row.room_id) == (TUESDAY, time(9), time(10, 30), room.id)
    assert [(r.role, r.participation_id, r.group_id) for r in row.roles if r.group_id is None] == [
        (SessionRoleKind.MODERATOR, two.id, None),
        (SessionRoleKind.SPEAKER, one.id, None),
    ]
    assert [(r.role, r.participation_id) for r in row.roles if r.group_id == group.id] == [
        (SessionRoleKind.RAPPORTEUR, one.id)
    ]
    assert [(item.title, item.minutes) for item in row.items] == [("Remarks", 10)]
    assert [entry.topic_id for entry in row.topics] == [topic.id]
    assert [(entry.group_id, entry.question) for entry in row.groups] == [(group.id, "Why?")]


@pytest.mark.parametrize(
    ("said", "kept"),
    [({}, (True, True)), ({"kind": "lunch"}, (False, True)), ({"kind": "secretariat"}, (False, False)),
     ({"kind": "lunch", "counts_for_attendance": "yes", "public": "no"}, (True, False))],
)  # fmt: skip
def test_the_kind_decides_unless_somebody_does(
    reading: Saving, event: Event, organiser: Visitor, said: dict[str, str], kept: tuple[bool, bool]
) -> None:
    organiser.send(agenda(event, "sessions", "new"), {**NEW, **said})
    row = _only(reading)
    assert (row.counts_for_attendance, row.public) == kept


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"title": "  "}, "Write a title."),
        ({"starts": "15:00", "ends": "13:30"}, "The session ends before it starts. Did you mean 13:30–15:00?"),
        ({"starts": "22:00", "ends": "00:00"}, "A session ends on the day it starts, at 23:59 at the latest."),
        ({"starts": "noon"}, "This is not a time. Write it like 09:30."),
        ({"starts": ""}, "Write when it starts."),
        ({"date": ""}, "Choose the day, or leave the times empty as well."),
        ({"date": "2024-12-24"}, "Choose one of the list."),
        ({"kind": "party"}, "Choose one of the list."),
        ({"roles-0-role": "speaker", "roles-0-person": "tha-9"},
         "Nobody matches ‘tha-9’. Try a part of the name, or add the person under People first."),
        ({"items-0-title": "Anthem", "items-0-minutes": "0"}, "Write a number from 1 to 1440."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_beside_its_field_and_nothing_is_saved(
    reading: Saving, event: Event, organiser: Visitor, said: dict[str, str], sentence: str
) -> None:
    answer = organiser.send(agenda(event, "sessions", "new"), {**NEW, "description": "Kept text", **said})
    page = answer.get_data(as_text=True)
    assert (answer.status_code, errors(page)) == (422, [sentence])
    assert "Kept text" in page
    assert ">1 thing to correct" in page
    with reading() as session:
        assert session.scalar(select(func.count()).select_from(AgendaSession)) == 0


def test_all_that_is_wrong_is_said_at_once(event: Event, organiser: Visitor) -> None:
    said = {**NEW, "starts": "15:00", "ends": "13:30", "roles-0-role": "speaker", "roles-0-person": "nobody"}
    page = organiser.send(agenda(event, "sessions", "new"), said).get_data(as_text=True)
    assert [text.split(".")[0] for text in errors(page)] == [
        "The session ends before it starts",
        "Nobody matches ‘nobody’",
    ]
    assert ">2 things to correct" in page


def test_a_session_is_not_cancelled_without_a_word(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        row = make_session(session, event)
    answer = organiser.send(session_page(row, event, "edit"), {**NEW, "state": "cancelled"})
    assert errors(answer.get_data(as_text=True)) == ["Write why it is cancelled. People will ask."]
    assert _only(reading).state is SessionState.PLANNED


def test_a_name_that_several_have_is_asked_back(saving: Saving, event: Event, organiser: Visitor) -> None:
    """E-19: two people of one name are told apart by their number."""
    with saving() as session:
        one, two = (make_participation(session, event, full_name="Nguyễn Văn A") for _ in range(2))
    said = {**NEW, "roles-0-role": "speaker", "roles-0-person": "nguyen van"}
    page = organiser.send(agenda(event, "sessions", "new"), said).get_data(as_text=True)
    names = f"Nguyễn Văn A (No. {one.number}); Nguyễn Văn A (No. {two.number})"
    assert errors(page) == [f"2 people match ‘nguyen van’: {names}. Write one of them with the number."]
    assert field_value(page, "roles-0-person") == "nguyen van"


def test_people_of_another_event_match_nothing(saving: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        stranger = make_participation(session, make_event(session), full_name="Stranger")
    for text in ("Stranger", f"Stranger (No. {stranger.number})"):
        page = organiser.send(agenda(event, "sessions", "new"), {**NEW, "roles-0-role": "mc", "roles-0-person": text})
        assert f"Nobody matches ‘{text}’" in page.get_data(as_text=True)


def test_rows_are_added_moved_and_taken_out_without_saving(reading: Saving, event: Event, organiser: Visitor) -> None:
    said = {
        **NEW,
        "title": "",
        "roles-0-role": "speaker",
        "roles-0-person": "first",
        "roles-1-role": "mc",
        "roles-1-person": "second",
    }
    names = {}
    for act in ("roles:add", "roles:up:1", "roles:remove:0"):
        answer = organiser.send(agenda(event, "sessions", "new"), {**said, "act": act})
        page = answer.get_data(as_text=True)
        assert (answer.status_code, errors(page)) == (200, [])
        names[act] = [field_value(page, f"roles-{n}-person") for n in range(4)]
    assert names == {
        "roles:add": ["first", "second", "", None],
        "roles:up:1": ["second", "first", None, None],
        "roles:remove:0": ["second", None, None, None],
    }
    with reading() as session:
        assert session.scalar(select(func.count()).select_from(AgendaSession)) == 0


def test_delegations_are_filled_in_by_precedence_and_share_the_time(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    """R5; the ones that are there already are not added again."""
    with saving() as session:
        thailand, laos, brunei = (make_delegation(session, event, name=name) for name in ("Thailand", "Laos", "Brunei"))
    said = {**NEW, "kind": "country_presentation", "items-0-title": "Laos first", "items-0-delegation_id": str(laos.id)}
    page = organiser.send(agenda(event, "sessions", "new"), {**said, "act": "items:fill"}).get_data(as_text=True)
    filled = {f"items-{n}-{name}": field_value(page, f"items-{n}-{name}") or "" for n in range(3) for name in
              ("title", "minutes", "delegation_id")}  # fmt: skip
    assert [filled[f"items-{n}-title"] for n in range(3)] == ["Laos first", "Brunei", "Thailand"]
    assert [filled[f"items-{n}-minutes"] for n in range(3)] == ["", "30", "30"]
    organiser.send(agenda(event, "sessions", "new"), {**said, **filled})
    found = [(item.title, item.delegation_id, item.minutes) for item in _only(reading).items]
    assert found == [("Laos first", laos.id, None), ("Brunei", brunei.id, 30), ("Thailand", thailand.id, 30)]


def test_the_form_holds_what_the_session_says_and_saving_it_changes_nothing(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        row = make_session(session, event, number="3", note="Bring water", languages="en, id", chatham_house=True)
        person = make_participation(session, event, full_name="A. Speaker")
        services.set_roles(session, row, [(SessionRoleKind.SPEAKER, person)])
        group = make_group(session, event)
        services.set_groups(session, row, [services.GroupAtWork(group, question="Why?", facilitator=person)])
        version = row.version
    page = organiser.text(session_page(row, event, "edit"))
    typed = f"A. Speaker (No. {person.number})"
    names = ("title", "starts", "ends", "roles-0-person", "groups-0-facilitator")
    assert [field_value(page, name) for name in names] == [
        row.title, "09:00", "10:00", typed, typed,
    ]  # fmt: skip
    said = {"title": row.title, "number": "3", "kind": "presentation", "date": "2024-12-09", "starts": "09:00",
            "ends": "10:00", "room_id": "", "public": "y", "counts_for_attendance": "y", "chatham_house": "y",
            "note": "Bring water", "languages": "en, id", "state": "planned", "version": str(version),
            "roles-0-role": "speaker", "roles-0-person": typed, "groups-0-group_id": str(group.id),
            "groups-0-question": "Why?", "groups-0-room_id": "", "groups-0-facilitator": typed}  # fmt: skip
    assert organiser.send(session_page(row, event, "edit"), said).status_code == 302
    assert _only(reading).version == version


def test_somebody_who_left_may_stay_in_a_session_they_are_in(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        row = make_session(session, event)
        left = make_participation(session, event, full_name="Left", status=ParticipationStatus.WITHDRAWN)
        make_session_role(session, row, participation=left)
    said = {**NEW, "title": "Changed", "version": str(row.version), "roles-0-role": "speaker",
            "roles-0-person": f"Left (No. {left.number})"}  # fmt: skip
    assert organiser.send(session_page(row, event, "edit"), said).status_code == 302
    assert [(role.participation_id) for role in _only(reading).roles] == [left.id]


def test_a_stale_edit_shows_both_versions_and_saving_again_keeps_yours(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        row = make_session(session, event, title="Panel")
        person = make_participation(session, event, full_name="A. Speaker")
    with saving() as session:
        theirs = session.get_one(AgendaSession, row.id)
        services.move_session(session, theirs, version=1, date=TUESDAY, starts=time(14), ends=time(15), room=None)
        services.set_roles(session, theirs, [(SessionRoleKind.SPEAKER, session.get_one(Participation, person.id))])
        newer = theirs.version
    said = {**NEW, "title": "Mine", "version": "1"}
    answer = organiser.send(session_page(row, event, "edit"), said)
    page = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "A colleague changed this page." in words(page)
    compared = words(page[page.index("<main") : page.index("<form", page.index("<main"))] + "</main>")
    assert all(
        part in compared for part in ("Mine", "Panel", "9:00", "14:00", f"Speaker: A. Speaker (No. {person.number})")
    )
    assert (_only(reading).title, field_value(page, "version")) == ("Panel", str(newer))
    assert organiser.send(session_page(row, event, "edit"), {**said, "version": str(newer)}).status_code == 302
    assert _only(reading).title == "Mine"


def test_a_session_moves_to_another_day_and_room(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        row, room = make_session(session, event), make_room(session, event)
    said = {"date": "2024-12-10", "starts": "14", "ends": "15:30", "room_id": str(room.id), "version": "1"}
    answer = organiser.send(session_page(row, event, "move"), said, follow_redirects=True)
    assert f"{row.title} is now on Tue 10 Dec, 14:00–15:30." in words(answer.get_data(as_text=True))
    moved = _only(reading)
    assert (moved.date, moved.starts, moved.ends, moved.room_id) == (TUESDAY, time(14), time(15, 30), room.id)


def _with_attendance(saving: Saving, event: Event) -> AgendaSession:
    with saving() as session:
        row = make_session(session, event)
        unit = AttendanceUnit(
            event_id=event.id, session_id=row.id, code="2024-12-09-s1", date=FIRST_DAY, starts=time(9), ends=time(10)
        )
        session.add(unit)
        session.flush()
        make_record(session, unit, participation=make_participation(session, event))
    return row


def test_moving_asks_what_becomes_of_attendance_only_when_there_is_any(
    saving: Saving, event: Event, organiser: Visitor
) -> None:
    """R11."""
    with saving() as session:
        without = make_session(session, event)
    with_some = _with_attendance(saving, event)
    pages = [words(organiser.text(session_page(row, event, "move"))) for row in (without, with_some)]
    assert ["It moves with the session" in page for page in pages] == [False, True]


@pytest.mark.parametrize(("choice", "states"), [("move", ["planned"]), ("keep", ["not_held", "planned"])])
def test_attendance_moves_along_or_stays_with_a_session_that_was_not_held(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor, choice: str, states: list[str]
) -> None:
    """R11."""
    row = _with_attendance(saving, event)
    said = {
        "date": "2024-12-10",
        "starts": "14:00",
        "ends": "15:00",
        "room_id": "",
        "version": "1",
        "attendance": choice,
    }
    assert organiser.send(session_page(row, event, "move"), said).status_code == 302
    with reading() as session:
        found = session.execute(select(AgendaSession.state).order_by(AgendaSession.id)).scalars().all()
        days = session.execute(select(AgendaSession.date).order_by(AgendaSession.id)).scalars().all()
    assert [state.value for state in found] == states
    assert days == ([TUESDAY] if choice == "move" else [FIRST_DAY, TUESDAY])


def test_a_cancelled_session_says_why_and_can_be_taken_back(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    with saving() as session:
        row = make_session(session, event)
    organiser.send(session_page(row, event, "cancel"), {"reason": "The speaker is ill", "version": "1"})
    assert "Cancelled. The speaker is ill" in words(organiser.text(session_page(row, event)))
    assert _only(reading).state is SessionState.CANCELLED
    organiser.send(session_page(row, event, "restore"))
    assert (_only(reading).state, _only(reading).state_reason) == (SessionState.PLANNED, "")


def test_deleting_names_exactly_what_goes(saving: Saving, reading: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        row = make_session(session, event, title="Panel")
        for _ in range(2):
            make_session_role(session, row, participation=make_participation(session, event))
        services.set_items(session, row, [services.Item("Anthem")])
        version = row.version
    text = words(organiser.text(session_page(row, event, "delete")))
    goes = text[text.index("This goes for good:") : text.index("A session that people")]
    assert goes == (
        "This goes for good: the session ‘Panel’ with its times and texts "
        "2 roles of people in it; the people stay its 1 part "
    )
    organiser.send(session_page(row, event, "delete"), {"version": str(version)})
    with reading() as session:
        assert session.scalar(select(func.count()).select_from(AgendaSession)) == 0
        assert session.scalar(select(func.count()).select_from(Participation)) == 2


def test_a_session_with_attendance_offers_to_cancel_instead(
    saving: Saving, reading: Saving, event: Event, organiser: Visitor
) -> None:
    row = _with_attendance(saving, event)
    text = words(organiser.text(session_page(row, event, "delete")))
    assert "It cannot be deleted. Cancel it instead: the record stays." in text
    assert "Delete session" not in text.replace("Delete session Session", "", 1).removeprefix("Agenda")[60:]
    answer = organiser.send(session_page(row, event, "delete"), {"version": "1"})
    assert (answer.status_code, _only(reading).id) == (422, row.id)


def test_a_session_of_another_event_is_not_found(saving: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        foreign = make_session(session, make_event(session))
    pages = ["", "edit", "move", "cancel", "delete"]
    assert [organiser.get(session_page(foreign, event, page)).status_code for page in pages] == [404] * len(pages)


def test_the_history_tells_in_sentences_who_did_what(saving: Saving, event: Event, organiser: Visitor) -> None:
    with saving() as session:
        row = make_session(session, event, title="Panel")
        person = make_participation(session, event, full_name="A. Speaker")
    said = {**NEW, "version": "1", "roles-0-role": "speaker", "roles-0-person": "A. Speaker"}
    organiser.send(session_page(row, event, "edit"), said)
    text = words(organiser.text(session_page(row, event)))
    history = text[text.index("History") :]
    assert organiser.user is not None
    assert f"Added: A. Speaker, Speaker {organiser.user.name}" in history
    assert "date Mon 9 Dec → Tue 10 Dec" in history
    assert person.id
