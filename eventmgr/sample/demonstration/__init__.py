"""IPSSD-2024-DEMO: the dialogue with invented people, a programme and attendance; nobody real is in it.

The event says that it is a demonstration, and no edit can take that away.
"""

from dataclasses import dataclass, field
from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import AgendaSession, Group, Room, Topic
from eventmgr.agenda.queries import topics_of_event
from eventmgr.agenda.services import (
    GroupAtWork,
    Item,
    add_group,
    add_room,
    add_session,
    edit_day,
    ensure_days,
    set_groups,
    set_items,
    set_roles,
    set_topics,
)
from eventmgr.attendance.enums import RecordSource
from eventmgr.attendance.queries import units_of_event
from eventmgr.attendance.services import close_unit, mark_attendance
from eventmgr.delegations.enums import ConsentKind, DelegationKind, DelegationStatus
from eventmgr.delegations.models import Delegation, Participation, Presence
from eventmgr.delegations.services import invite_delegation, register_participant, set_consents, substitute_participant
from eventmgr.events.enums import OrganisationRole
from eventmgr.events.models import Event
from eventmgr.events.queries import organisations_of
from eventmgr.events.services import set_logo
from eventmgr.files.current import files_folder
from eventmgr.files.enums import FileKind
from eventmgr.files.services import store_image
from eventmgr.sample.demonstration import attendance, certificates, people, programme, questions, registration
from eventmgr.sample.demonstration.people import SamplePerson
from eventmgr.sample.demonstration.programme import SampleSession, day_of
from eventmgr.sample.demonstration.programme import clock as wall
from eventmgr.sample.facts import make_event

CODE = "IPSSD-2024-DEMO"
THANKED = frozenset({OrganisationRole.FUNDER, OrganisationRole.DELIVERY_PARTNER})
COUNTRY_MINUTES = 15


@dataclass(slots=True)
class _Demo:
    """What is made so far, by its sample names."""

    session: Session
    event: Event
    delegations: dict[str, Delegation] = field(default_factory=dict)
    people: dict[str, Participation] = field(default_factory=dict)
    rooms: dict[str, Room] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    topics: list[Topic] = field(default_factory=list)


def load(session: Session) -> Event:
    """Make the demonstration event."""
    event = make_event(session, code=CODE, demonstration=True)
    event.marking = "FOR PARTICIPANTS ONLY"
    event.contact_desk = "Foyer, 07:30–17:30"
    event.notes = "Sample programme: every session, person and figure is invented."
    event.working_languages = ["en"]
    demo = _Demo(session, event, topics=topics_of_event(session, event))
    _logos(demo)
    _people(demo)
    _places(demo)
    for row in programme.SESSIONS:
        _session(demo, row)
    questions.ask(session, event, demo.people)
    _attendance(demo)
    certificates.issue(session, event, demo.people, at=_ceremony(event))
    registration.hand_in(session, event, demo.delegations, demo.people)
    return event


def _logos(demo: _Demo) -> None:
    """Logos that are nobody's, for the first three whom the prints thank."""
    from eventmgr.sample.demonstration.logos import sample_logo  # draws with a large library

    thanked = [row for row in organisations_of(demo.session, demo.event) if row.role in THANKED and not row.inferred]
    for place, (letter, row) in enumerate(zip("ABC", thanked, strict=False)):
        file = store_image(
            demo.session,
            demo.event.id,
            data=sample_logo(letter, with_word=place == 1),
            kind=FileKind.LOGO,
            name=f"sample logo {letter}.png",
            by=None,
            at=clock.now(),
            folder=files_folder(),
        )
        set_logo(demo.session, demo.event, row_id=row.id, logo=file)


def _people(demo: _Demo) -> None:
    for row in people.DELEGATIONS:
        delegation = invite_delegation(
            demo.session,
            demo.event,
            kind=DelegationKind.COUNTRY if row.country else DelegationKind.ORGANISATION,
            name=row.name,
            country=row.country,
            invited_seats=row.seats,
            funded_seats=people.FUNDED,
            women_target=30,
            status=DelegationStatus.CONFIRMED if row.country == "TL" else DelegationStatus.ARRIVED,
            focal_name=f"Sample Focal Point {row.country or 'ORG'}",
            focal_email=f"focal.{(row.country or 'org').lower()}@sample.example",
            source="demonstration",
        )
        demo.delegations[row.country or row.name] = delegation
        for person in people.members(row):
            demo.people[person.code] = _register(demo, person, delegation)
    for person in people.RESOURCE_PERSONS:
        demo.people[person.code] = _register(demo, person, None)
    _changes(demo)


def _register(demo: _Demo, person: SamplePerson, delegation: Delegation | None) -> Participation:
    fields: dict[str, object] = {
        "gender": person.gender,
        "native_name": person.native_name,
        "native_language": person.language,
        "rank": person.rank,
        "post": person.post,
        "agency": person.agency,
        "category": person.category,
        "capacity": person.capacity if delegation else None,
        "status": person.status,
        "email": f"{person.code.lower()}@sample.example",
        "source": "demonstration",
    }
    if delegation is not None:
        fields["position"] = int(person.code[-2:])  # the order in which the delegation named them
    given = {"full_name": person.full_name} | fields | person.extra
    row = register_participant(demo.session, demo.event, delegation=delegation, **given)  # type: ignore[arg-type]  # one dictionary of all fields
    answer = people.SHARES_CONTACT.get(person.code[-2:])
    set_consents(demo.session, row, {ConsentKind.CONTACT: answer}, at=people.ASKED)
    return row


def _changes(demo: _Demo) -> None:
    """What happens to every event: somebody is replaced, somebody comes a day late."""
    demo.people["TH-04"] = substitute_participant(
        demo.session,
        demo.people["TH-04"],
        full_name="Sample Delegate TH-05",
        reason="Sample duty at home",
        native_name="ตัวอย่าง ผู้แทน 05",
        native_language="th",
        gender=people.F,
        badge_name="Sample TH-05",
    )
    late = demo.people["TL-02"]
    first = demo.event.start_date
    late.presence.append(
        Presence(
            starts=datetime.combine(day_of(first, 2), time(8)),
            ends=datetime.combine(day_of(first, 3), time(23)),
        )
    )


def _places(demo: _Demo) -> None:
    for day, title, dress in zip(
        ensure_days(demo.session, demo.event), programme.DAY_TITLES, programme.DRESS, strict=True
    ):
        edit_day(
            demo.session,
            day,
            version=day.version,
            title=title,
            dress_code=dress,
            opens=day.opens,
            closes=day.closes,
        )
    for name, capacity, layout, booths in programme.ROOMS:
        demo.rooms[name] = add_room(
            demo.session, demo.event, name=name, capacity=capacity, layout=layout, booths=booths
        )
    delegates = [person for code, person in demo.people.items() if person.delegation_id is not None]
    for n, (letter, name) in enumerate(programme.GROUPS):
        demo.groups[letter] = add_group(
            demo.session, demo.event, letter=letter, name=name, members=delegates[n :: len(programme.GROUPS)]
        )


def _session(demo: _Demo, row: SampleSession) -> None:
    made = add_session(
        demo.session,
        demo.event,
        title=row.title,
        kind=row.kind,
        date=day_of(demo.event.start_date, row.day),
        starts=wall(row.starts),
        ends=wall(row.ends),
        room=demo.rooms.get(row.room),
        number=row.number,
        description=row.description,
        fixed=row.fixed,
        public=row.public,
        chatham_house=row.chatham,
    )
    set_topics(demo.session, made, [demo.topics[position] for position in row.topics])
    set_roles(demo.session, made, _roles(demo, row))
    set_items(demo.session, made, _items(demo, row))
    _groups(demo, made, row)


def _roles(demo: _Demo, row: SampleSession) -> list[tuple[SessionRoleKind, Participation]]:
    by_role = (
        (SessionRoleKind.MODERATOR, row.moderators),
        (SessionRoleKind.SPEAKER, row.speakers),
        (SessionRoleKind.PANELLIST, row.panellists),
        (SessionRoleKind.RAPPORTEUR, row.rapporteurs),
    )
    return [(role, demo.people[code]) for role, codes in by_role for code in codes]


def _items(demo: _Demo, row: SampleSession) -> list[Item]:
    plain = [Item(title, people=who) for title, who in row.items]
    countries = [demo.delegations[code] for code in row.presenting]
    return plain + [Item(country.name, delegation=country, minutes=COUNTRY_MINUTES) for country in countries]


def _groups(demo: _Demo, made: AgendaSession, row: SampleSession) -> None:
    set_groups(
        demo.session,
        made,
        [
            GroupAtWork(
                group=demo.groups[letter],
                question=question,
                room=demo.rooms[room],
                facilitator=demo.people[facilitator],
                rapporteur=demo.people[rapporteur],
            )
            for letter, question, room, facilitator, rapporteur in row.groups
        ],
    )


def _ceremony(event: Event) -> datetime:
    """The last afternoon, as an instant."""
    return datetime.combine(event.end_date, time(16, 30), tzinfo=ZoneInfo(event.timezone))


def _attendance(demo: _Demo) -> None:
    """The signed sheets of three days; every half-day is closed."""
    at = clock.now()
    expected = {code: who for code, who in demo.people.items() if code not in attendance.NOT_COUNTED}
    for unit in units_of_event(demo.session, demo.event):
        marks = [
            attendance.mark_of(unit.code, code, person.id)
            for code, person in expected.items()
            if not attendance.is_away(unit.code, code)
        ]
        mark_attendance(demo.session, demo.event, unit=unit, marks=marks, source=RecordSource.SHEET, at=at)
        close_unit(demo.session, demo.event, unit=unit, at=at)
