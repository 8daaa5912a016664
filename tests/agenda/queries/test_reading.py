"""The programme is read whole, in order, and in a fixed number of statements, on both databases."""

from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from eventmgr.agenda import queries, services
from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.agenda.queries import AgendaDay, Offered, SpeakerCounts
from eventmgr.database import transaction
from eventmgr.delegations.enums import Category, ParticipationStatus
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from tests.support.databases import Database
from tests.support.factories import (
    FIRST_DAY,
    make_delegation,
    make_event,
    make_group,
    make_participation,
    make_person,
    make_room,
    make_session,
    make_session_role,
    make_topic,
)
from tests.support.statements import Counting

TUESDAY = date(2024, 12, 10)


def _names(rows: list[object]) -> list[str]:
    return [row.person.full_name for row in rows]  # type: ignore[attr-defined] - participations


def test_a_programme_is_in_order_of_time_then_room_and_what_waits_comes_last(session: Session) -> None:
    event = make_event(session)
    second, first = make_room(session, event, position=2), make_room(session, event, position=1)
    make_session(session, event, title="waits", date=None, starts=None, ends=None)
    make_session(session, event, title="tuesday", date=TUESDAY)
    make_session(session, event, title="in room 2", room_id=second.id)
    make_session(session, event, title="without a room")
    make_session(session, event, title="in room 1", room_id=first.id)
    make_session(session, event, title="early", starts=time(8), ends=time(9))
    make_session(session, make_event(session), title="elsewhere")
    titles = [row.title for row in queries.programme_sessions(session, event)]
    assert titles == ["early", "in room 1", "in room 2", "without a room", "tuesday", "waits"]
    assert [row.title for row in queries.sessions_of_day(session, event, TUESDAY)] == ["tuesday"]
    assert [row.title for row in queries.unscheduled_sessions(session, event)] == ["waits"]


def test_no_time_of_the_clock_changes_on_its_way_through_the_database(database: Database) -> None:
    """E-16, R17: written in one transaction, read in another; the zones of server and event do not matter."""
    with database.app.app_context():
        with transaction() as session:
            event = make_event(session, timezone="America/Toronto")
            make_session(session, event, date=TUESDAY, starts=time(23, 30), ends=time(23, 59))
        with transaction() as session:
            session.expire_all()
            (row,) = queries.programme_sessions(session, event)
            assert (row.date, row.starts, row.ends) == (TUESDAY, time(23, 30), time(23, 59))


def test_a_programme_is_read_in_five_statements_with_all_that_belongs_to_it(
    session: Session, count_statements: Counting
) -> None:
    event = make_event(session)
    for _ in range(3):
        delegation, group = make_delegation(session, event), make_group(session, event)
        person = make_participation(session, event, delegation_id=delegation.id)
        row = make_session(session, event, room_id=make_room(session, event).id)
        services.set_roles(session, row, [(SessionRoleKind.SPEAKER, person)])
        services.set_topics(session, row, [make_topic(session, event)])
        services.set_items(session, row, [services.Item("Part", delegation=delegation)])
        services.set_groups(session, row, [services.GroupAtWork(group, room=make_room(session, event))])
    session.expunge_all()
    with count_statements() as sent:
        rows = queries.programme_sessions(session, event)
        seen = [
            (row.room, role.participation.person.full_name, role.participation.delegation, item.delegation,
             topic.topic.text, group.group.letter, group.room)
            for row in rows
            for role, item, topic, group in zip(row.roles, row.items, row.topics, row.groups, strict=True)
        ]  # fmt: skip
    assert (len(sent), len(seen), all(all(parts) for parts in seen)) == (5, 3, True)


def test_a_session_of_another_event_is_not_there(session: Session) -> None:
    row = make_session(session, make_event(session))
    with pytest.raises(NotFoundError):
        queries.session_of_event(session, make_event(session), row.id)


def test_days_are_those_of_the_event_those_added_and_wherever_sessions_are(session: Session) -> None:
    event = make_event(session, start_date=FIRST_DAY, end_date=TUESDAY)
    arrival = services.add_day(session, event, date=date(2024, 12, 8))
    make_session(session, event)
    make_session(session, event, kind=SessionKind.LUNCH)
    make_session(session, event, state=SessionState.CANCELLED)
    make_session(session, event, date=date(2024, 12, 20))
    assert queries.days_of(session, event) == [
        AgendaDay(date=date(2024, 12, 8), number=None, id=arrival.id),
        AgendaDay(date=FIRST_DAY, number=1, sessions=1),
        AgendaDay(date=TUESDAY, number=2),
        AgendaDay(date=date(2024, 12, 20), number=None, sessions=1),
    ]


def test_an_event_of_years_has_no_thousand_days(session: Session) -> None:
    event = make_event(session, end_date=date(2034, 12, 31))
    make_session(session, event, date=TUESDAY)
    assert [day.date for day in queries.days_of(session, event)] == [TUESDAY]


def test_people_are_found_by_number_and_by_any_words_without_accents(session: Session) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos")
    a = make_participation(session, event, full_name="Conceição Silva", delegation_id=laos.id, agency="Immigration")
    make_participation(session, event, full_name="Silva 50%")
    make_participation(session, event, full_name="Gone Silva", status=ParticipationStatus.WITHDRAWN)
    make_participation(session, make_event(session), full_name="Stranger Silva")

    def found(text: str) -> list[str]:
        return _names(list(queries.people_found(session, event, text, most=9)))

    silva, percent = "Conceição Silva", "Silva 50%"
    assert {text: found(text) for text in ("conceicao", "silva imm", "SILVA", "50%", "%", "_", "nobody", " ")} == {
        "conceicao": [silva],
        "silva imm": [silva],
        "SILVA": [silva, percent],
        "50%": [percent],
        "%": [percent],
        "_": [],
        "nobody": [],
        " ": [],
    }
    assert [found(text) for text in (str(a.number), f"No. {a.number}", f"x (No. {a.number})", "999999999")] == [
        ["Conceição Silva"], ["Conceição Silva"], ["Conceição Silva"], []
    ]  # fmt: skip


def test_in_a_large_event_those_who_stand_on_the_stage_are_offered(session: Session) -> None:
    event = make_event(session)
    home = make_delegation(session, event, name="Laos")
    one = make_participation(session, event, full_name="B. Speaker", category=Category.SPEAKER, agency="Institute")
    two = make_participation(session, event, full_name="A. Delegate", delegation_id=home.id, name_withheld=True)
    speaker = Offered(one.number, "B. Speaker", "Institute", name_withheld=False)
    delegate = Offered(two.number, "A. Delegate", "Laos", name_withheld=True)
    assert queries.people_offered(session, event, most=2) == [delegate, speaker]
    make_participation(session, event, full_name="C. Delegate")
    assert queries.people_offered(session, event, most=2) == [speaker]


def test_speakers_are_counted_once_and_not_for_cancelled_sessions(session: Session) -> None:
    """E-13, R3."""
    event = make_event(session)
    one = make_participation(session, event, person=make_person(session, "Known", biography="Long."))
    two, off = (make_participation(session, event, full_name=name) for name in ("Unknown", "Off"))
    panel, talk = make_session(session, event, title="Panel"), make_session(session, event, title="Talk", date=TUESDAY)
    cancelled = make_session(session, event, state=SessionState.CANCELLED)
    for row, who, role in ((talk, one, "speaker"), (panel, one, "moderator"), (panel, two, "speaker")):
        make_session_role(session, row, participation=who, role=SessionRoleKind(role))
    for who in (one, off):
        make_session_role(session, cancelled, participation=who)
    assert queries.speaker_counts(session, event) == SpeakerCounts(all=2, without_biography=1)
    rows = queries.speakers_of_event(session, event)
    told = [(row.participation.id, [(task.session.title, task.role.value) for task in row.tasks]) for row in rows]
    assert told == [(one.id, [("Panel", "moderator"), ("Talk", "speaker")]), (two.id, [("Panel", "speaker")])]
    assert [row.participation.id for row in queries.speakers_of_event(session, event, missing_biography=True)] == [
        two.id
    ]
    assert [row.participation.id for row in queries.speakers_of_event(session, event, offset=1, most=1)] == [two.id]


def test_topics_have_the_minutes_of_their_sessions(session: Session) -> None:
    event = make_event(session)
    top, other = services.add_topic(session, event, text="Top"), services.add_topic(session, event, text="Other")
    services.add_topic(session, event, text="Below", parent=other)
    row = make_session(session, event, title="Panel", ends=time(10, 30), public=False)
    services.set_topics(session, row, [top])
    tree = queries.topic_tree(session, event)
    assert [(t.text, t.minutes, t.covered, [b.text for b in t.below]) for t in tree] == [
        ("Top", 90, True, []),
        ("Other", 0, False, ["Below"]),
    ]
    assert [t.covered for t in queries.public_topic_tree(session, event)] == [False, False]


def test_groups_show_how_evenly_delegations_are_shared_out(session: Session) -> None:
    event = make_event(session)
    thailand, laos = (make_delegation(session, event, name=name) for name in ("Thailand", "Laos"))
    people = [make_participation(session, event, delegation_id=home.id) for home in (laos, laos, thailand)]
    alone = make_participation(session, event)
    one = services.add_group(session, event, letter="A", members=people[:2])
    two = services.add_group(session, event, letter="B", members=[people[2], alone])
    rows = queries.shares(session, event, [one, two])
    assert [(row.delegation.name if row.delegation else None, row.counts) for row in rows] == [
        ("Laos", (2, 0)),
        ("Thailand", (0, 1)),
        (None, (0, 1)),
    ]
    assert [member.id for member in queries.members_of_group(session, event, two)] == [people[2].id, alone.id]
    assert queries.group_sizes(session, event) == {one.id: 2, two.id: 2}


def test_sessions_are_found_by_title_room_and_people_but_not_by_a_withheld_name(session: Session) -> None:
    event = make_event(session)
    panel = make_session(session, event, title="Gênero", number="7")
    talk = make_session(session, event, title="Talk", room_id=make_room(session, event, name="Salão").id)
    make_session_role(session, panel, participation=make_participation(session, event, full_name="Noy"))
    hidden = make_participation(session, event, full_name="U. Cover", name_withheld=True)
    make_session_role(session, talk, participation=hidden)

    def found(text: str) -> list[int]:
        return [row.id for row in queries.sessions_found(session, event, text, most=9)]

    assert [found(text) for text in ("genero", "salao talk", "noy", "7", "cover", "a")] == [
        [panel.id], [talk.id], [panel.id], [panel.id], [], [talk.id]
    ]  # fmt: skip


def test_the_history_of_a_session_holds_its_parts_and_nothing_else(session: Session) -> None:
    event = make_event(session)
    row, other = make_session(session, event), make_session(session, event)
    person = make_participation(session, event)
    for each in (row, other):
        services.set_roles(session, each, [(SessionRoleKind.SPEAKER, person)])
    services.set_roles(session, row, [])
    services.move_session(session, row, version=row.version, date=TUESDAY, starts=time(9), ends=time(10), room=None)
    told = [(past.change.entity, past.change.action) for past in queries.history_of_session(session, row)]
    assert told == [
        ("agenda_session", "changed"),
        ("session_role", "deleted"),
        ("session_role", "created"),
        ("agenda_session", "created"),
    ]


def _codes(session: Session, event: Event) -> list[str]:
    return [finding.remark.code for finding in queries.review(session, event)]


def test_the_review_sees_people_rooms_groups_and_topics(session: Session) -> None:
    """R9."""
    event = make_event(session)
    small, other = make_room(session, event, name="Small", capacity=1), make_room(session, event, name="Other")
    people = [make_participation(session, event, full_name=f"Person {n}") for n in range(2)]
    panel = make_session(session, event, title="Panel", kind=SessionKind.PANEL, room_id=small.id)
    talk = make_session(session, event, title="Talk", kind=SessionKind.OPENING, room_id=small.id, parallel=True)
    for row in (panel, talk):
        services.set_roles(session, row, [(SessionRoleKind.SPEAKER, people[0])])
    group = services.add_group(session, event, letter="A", members=people)
    groups = make_session(session, event, title="Groups", kind=SessionKind.BREAKOUT, starts=time(12), ends=time(13))
    services.set_groups(session, groups, [services.GroupAtWork(group, room=small, facilitator=people[1])])
    make_session(
        session, event, title="Late", kind=SessionKind.CLOSING, starts=time(19), ends=time(20), room_id=other.id
    )
    make_topic(session, event, text="Lost")
    make_session(session, event, title="Off", room_id=small.id, state=SessionState.CANCELLED)
    assert sorted(_codes(session, event)) == [
        "no_moderator", "outside_hours", "person_twice", "room_small", "room_small", "topic_uncovered"
    ]  # fmt: skip
    assert queries.collisions_of_event(session, event) == 1


def test_the_count_of_collisions_is_that_of_the_review(session: Session) -> None:
    event = make_event(session)
    hall, room = make_room(session, event), make_room(session, event)
    speaker, left = make_participation(session, event), make_participation(session, event, status="withdrawn")
    rows = [make_session(session, event, room_id=hall.id, ends=time(10 + n)) for n in range(3)]
    rows.append(make_session(session, event, room_id=hall.id, parallel=True))
    rows.append(make_session(session, event, room_id=hall.id, state=SessionState.NOT_HELD))
    rows.append(make_session(session, event, room_id=hall.id, date=TUESDAY))
    for row in rows:
        services.set_roles(session, row, [(SessionRoleKind.SPEAKER, speaker), (SessionRoleKind.MC, left)])
    group = services.add_group(session, event, letter="A")
    services.set_groups(session, rows[0], [services.GroupAtWork(group, room=room)])
    make_session(session, event, room_id=room.id)
    found = [code for code in _codes(session, event) if code in queries.COLLISIONS]
    assert (found.count("person_twice"), found.count("room_twice")) == (6, 2)
    assert queries.collisions_of_event(session, event) == len(found)


def test_the_review_hides_a_withheld_name_where_it_is_told_to(session: Session) -> None:
    event = make_event(session)
    hidden = make_participation(session, event, full_name="U. Cover", name_withheld=True)
    for _ in range(2):
        row = make_session(session, event, kind=SessionKind.OPENING, counts_for_attendance=False)
        services.set_roles(session, row, [(SessionRoleKind.SPEAKER, hidden)])
    texts = [queries.review(session, event, hidden=word)[0].remark.text() for word in ("", "Name withheld")]
    assert [text.split(" is in two places")[0] for text in texts] == ["U. Cover", "Name withheld"]
