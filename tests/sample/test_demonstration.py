"""IPSSD-2024-DEMO: the same dialogue with people who obviously do not exist, marked for good."""

import unicodedata
from collections.abc import Iterator

import pytest
from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import AgendaSession, Group, Room, SessionGroup, SessionRole, SessionTopic, Topic
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.audit.models import Change
from eventmgr.database import Base, db, transaction
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event
from eventmgr.events.queries import event_by_code
from eventmgr.people.models import Person
from eventmgr.sample import LOADERS, demonstration, facts, load_samples
from eventmgr.web.roles import Role
from tests.support.addresses import address, routes, values_for
from tests.support.databases import Database, Databases
from tests.support.factories import make_role, make_user
from tests.support.visitors import Visitor, signed_in_as

SAYS_SAMPLE = {"Sample", "Contoh", "Teladan", "Sampel", "Halimbawa", "Amostra", "Mẫu"}
"""The word for a sample in English and in the languages of those who are called so."""
SCRIPTS = {"THAI", "KHMER", "LAO", "SINHALA", "TAMIL", "MYANMAR"}
LONG = 60
MANY_PAGES = 20
NO_PAGES = {
    *("certificates.pdf", "documents.pdf", "events.logo", "people.answer_file", "people.photo"),
    *("people.take_text", "people.take_workbook", "people.template"),
    "outbox.message_file",
    "registration_desk.paper",
}


@pytest.fixture(scope="module")
def samples(databases: Databases) -> Iterator[Database]:
    """A database with both sample events."""
    database = databases.fresh("sample-events")
    with database.app.app_context():
        load_samples(db.session())
    yield database
    database.discard()


@pytest.fixture
def reading(samples: Database) -> Iterator[Session]:
    """A database session on it."""
    with samples.app.app_context():
        yield db.session()


def of_demo(session: Session, model: type[Base]) -> list[Base]:
    event = event_by_code(session, demonstration.CODE)
    assert event is not None
    return list(session.scalars(select(model).where(model.event_id == event.id)))


def written(session: Session) -> Iterator[str]:
    """Every text in every row of the demonstration."""
    for mapper in Base.registry.mappers:
        model = mapper.class_
        if "event_id" in mapper.columns and model is not Change:
            for row in of_demo(session, model):
                yield from _texts(row)
    for row in of_demo(session, Participation):
        yield from _texts(row.person)


def _texts(row: Base) -> Iterator[str]:
    values = (getattr(row, column.key) for column in inspect(type(row)).column_attrs)
    yield from (value for value in values if isinstance(value, str))


def test_it_is_marked(reading: Session) -> None:
    marked = {event.code: event.demonstration for event in reading.scalars(select(Event))}
    assert marked == {facts.CODE: False, demonstration.CODE: True}


def test_every_page_of_it_says_so(samples: Database) -> None:
    app = samples.app
    with app.app_context():
        event = event_by_code(db.session(), demonstration.CODE)
        assert event is not None
        pages = [
            address(rule, values_for(db.session(), event, rule))
            for rule, method in routes(app)
            if method == "GET" and "code" in rule.arguments and rule.endpoint not in NO_PAGES
        ]
    visitor = _organiser(samples, event)
    silent = [path for path in pages if path and _is_silent(visitor, path)]
    assert (silent, len(pages) > MANY_PAGES) == ([], True)


def _is_silent(visitor: Visitor, path: str) -> bool:
    """Whether a page does not say it; documents and pictures are judged elsewhere."""
    answer = visitor.get(path, follow_redirects=True)
    assert answer.status_code == 200, f"{path} answered {answer.status}"
    return answer.mimetype == "text/html" and "DEMONSTRATION DATA" not in " ".join(answer.text.upper().split())


def _organiser(samples: Database, event: Event) -> Visitor:
    with samples.app.app_context(), transaction() as session:
        user = make_user(session)
        make_role(session, event, user=user, role=Role.ORGANISER)
    return signed_in_as(samples.app, user)


def test_nobody_real_is_in_it(reading: Session) -> None:
    real = {part for person in facts.facts()["persons"] for part in person["full_name"].split() if len(part) > 3}
    text = "\n".join(written(reading))
    assert {name for name in real if name in text} == set()


def test_everybody_in_it_says_that_they_are_a_sample(reading: Session) -> None:
    people = [row.person for row in of_demo(reading, Participation)]
    assert [person.full_name for person in people if not SAYS_SAMPLE & set(person.full_name.split())] == []
    assert [person.email for person in people if person.email and not person.email.endswith("@sample.example")] == []


def test_it_has_twelve_delegations_one_of_them_invented(reading: Session) -> None:
    delegations = of_demo(reading, Delegation)
    countries = {row.country for row in delegations if row.country}
    real = {row["country"] for row in facts.facts()["delegations"] if row["country"]}
    assert (len(delegations), countries) == (12, real)


def test_names_stand_in_the_scripts_of_the_region(reading: Session) -> None:
    letters = {
        letter for row in of_demo(reading, Participation) for letter in row.person.native_name if letter.isalpha()
    }
    scripts = {unicodedata.name(letter).split()[0] for letter in letters}
    assert SCRIPTS - scripts == set()


def test_some_names_are_one_word_and_some_very_long(reading: Session) -> None:
    people = [row.person for row in of_demo(reading, Participation)]
    words = [len(person.full_name.split()) for person in people]
    assert (min(words), max(len(person.full_name) for person in people) > LONG) == (1, True)


def test_every_topic_is_on_a_programme_of_three_days(reading: Session) -> None:
    treated = {row.topic_id for row in of_demo(reading, SessionTopic)}
    days = {row.date for row in of_demo(reading, AgendaSession)}
    assert (treated, len(days)) == ({row.id for row in of_demo(reading, Topic)}, 3)


def test_rooms_groups_and_speakers_are_in_use(reading: Session) -> None:
    sessions, groups = of_demo(reading, AgendaSession), of_demo(reading, SessionGroup)
    used = {row.room_id for row in sessions} | {row.room_id for row in groups}
    speakers = [row for row in of_demo(reading, SessionRole) if row.role is SessionRoleKind.SPEAKER]
    assert {row.id for row in of_demo(reading, Room)} - used == set()
    assert {row.group_id for row in groups} == {row.id for row in of_demo(reading, Group)}
    assert len(speakers) > 5


def test_attendance_of_three_days_is_taken_and_closed(reading: Session) -> None:
    units = of_demo(reading, AttendanceUnit)
    marked = {row.unit_id for row in of_demo(reading, AttendanceRecord)}
    assert (len({unit.date for unit in units}), [unit.code for unit in units if unit.closed_at is None]) == (3, [])
    assert marked == {unit.id for unit in units}


def test_loading_again_adds_nothing(samples: Database) -> None:
    with samples.app.app_context():
        before = db.session.scalar(select(func.count()).select_from(Change))
        loaded = load_samples(db.session())
        after = db.session.scalar(select(func.count()).select_from(Change))
    assert (loaded, after, set(LOADERS)) == ([], before, {facts.CODE, demonstration.CODE})


def test_the_facts_are_not_touched_by_it(reading: Session) -> None:
    event = event_by_code(reading, facts.CODE)
    people = reading.scalar(select(func.count()).select_from(Participation).where(Participation.event_id == event.id))
    in_both = reading.scalars(
        select(Person.full_name).join(Participation).group_by(Person.id).having(func.count() > 1)
    ).all()
    assert (people, in_both) == (1, [])
