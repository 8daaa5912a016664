"""Real rows with as little said as possible: plain functions, the database session first.

Each fills what the database asks for, takes any column by its name, flushes, and returns the row. What must be
unique is numbered, so that rows never collide.
"""

from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy.orm import Session

from eventmgr import clock, names
from eventmgr.accounts.models import UserAccount
from eventmgr.agenda.enums import SessionKind, SessionRoleKind
from eventmgr.agenda.models import AgendaSession, Day, Group, Room, SessionRole, Topic
from eventmgr.attendance.enums import AttendanceStatus, HalfDay, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.certificates.enums import CertificateKind
from eventmgr.certificates.models import Certificate, Signatory
from eventmgr.certificates.rules import new_code
from eventmgr.correspondence.work import MAIL
from eventmgr.database import Base
from eventmgr.delegations.enums import DelegationKind, DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation, RosterImport
from eventmgr.delegations.work import ROSTER
from eventmgr.events.models import Event, EventUser, Organisation
from eventmgr.files.current import files_folder
from eventmgr.files.models import StoredFile
from eventmgr.files.services import store_list
from eventmgr.invitations.enums import Channel, ContactKind
from eventmgr.invitations.models import InvitationContact
from eventmgr.invitations.services import log_contact
from eventmgr.jobs.current import queue_of
from eventmgr.jobs.enums import JobState
from eventmgr.jobs.models import Job
from eventmgr.jobs.results import keep_result
from eventmgr.links.enums import LinkKind
from eventmgr.links.services import renew_link
from eventmgr.mail.enums import MessageKind
from eventmgr.mail.models import Message
from eventmgr.mail.services import To, draft
from eventmgr.people.models import Person
from eventmgr.prints.models import IssuedDocument
from eventmgr.prints.services import issue
from eventmgr.questions.models import Question
from eventmgr.questions.services import add_question
from eventmgr.registration.enums import PaperKind, RequestKind
from eventmgr.registration.models import ChangeRequest, RegistrationPaper
from eventmgr.registration.services import ask_change, hand_in_own_paper
from eventmgr.reports.suite import COMMAND_NAMES, Wish
from eventmgr.reports.suite.issuing import Order, prepare_issue
from eventmgr.web.roles import Role

RowT = TypeVar("RowT", bound=Base)

FIRST_DAY = date(2024, 12, 9)
LAST_DAY = date(2024, 12, 11)
NOON_UTC = datetime(2024, 12, 9, 5, tzinfo=UTC)
NO_PASSWORD = "no password opens this account"

_numbers = count(1)


def _add(session: Session, row: RowT) -> RowT:
    session.add(row)
    session.flush()
    return row


def make_issue(session: Session, event: Event, **order: Any) -> IssuedDocument:
    """The programme as it is, issued; its file is kept in the instance folder of the test."""
    filled = {"wish": Wish(kind="provisional")} | order
    what = prepare_issue(session, event, COMMAND_NAMES["programme"], order=Order(**filled), folder=files_folder())
    return issue(session, event.id, what=what)


def make_list(session: Session, event: Event, text: str = "Country;Name\nCambodia;Sample Person\n") -> StoredFile:
    """A list of people that was handed in; its file is kept in the instance folder of the test."""
    return store_list(
        session, event.id, data=text.encode(), name="list.csv", by=None, at=NOON_UTC, folder=files_folder()
    )


def make_import(session: Session, event: Event) -> RosterImport:
    """A list that came in, and a job that brings in another one."""
    file = make_list(session, event)
    wished = {"file": file.id, "file_name": file.name, "digest": "", "cells": [], "out": [], "same": []}
    make_job(session, event, task=ROSTER, wished=wished, state=JobState.RUNNING, total=4000)
    counted = {"new": 40, "changed": 2, "same": 1, "duplicates": 3}
    row = RosterImport(
        event_id=event.id, file_id=file.id, file_name=file.name, change_set="a" * 16, at=NOON_UTC, **counted
    )
    return _add(session, row)


def make_user(session: Session, **columns: Any) -> UserAccount:
    """An account that nobody knows the password of."""
    n = next(_numbers)
    filled = {"email": f"user{n}@agency.example", "name": f"User {n}", "password_hash": NO_PASSWORD} | columns
    return _add(session, UserAccount(**filled))


def make_event(session: Session, **columns: Any) -> Event:
    """A dialogue of three days in Semarang time, without anything in it."""
    filled = {
        "code": f"DIALOGUE-{next(_numbers)}",
        "title": "Dialogue on Something",
        "start_date": FIRST_DAY,
        "end_date": LAST_DAY,
        "timezone": "Asia/Jakarta",
    } | columns
    return _add(session, Event(**filled))


def make_role(session: Session, event: Event, *, user: UserAccount, role: Role = Role.ORGANISER) -> EventUser:
    """`user` has `role` in `event`."""
    return _add(session, EventUser(event_id=event.id, user_id=user.id, role=role))


def make_organisation(session: Session, **columns: Any) -> Organisation:
    """An organisation without a country."""
    return _add(session, Organisation(**{"name": f"Organisation {next(_numbers)}"} | columns))


def make_delegation(session: Session, event: Event, **columns: Any) -> Delegation:
    """A country that was invited; the country is made up unless given."""
    n = next(_numbers)
    name = columns.get("name", f"Country {n:04}")
    filled = {
        "event_id": event.id,
        "slug": f"c{n}",
        "kind": DelegationKind.COUNTRY,
        "name": name,
        "sort_key": names.title_sort_key(name),
        "status": DelegationStatus.INVITED,
    } | columns
    return _add(session, Delegation(**filled))


def make_link(session: Session, delegation: Delegation, **columns: Any) -> str:
    """An open private link to `delegation`; its token."""
    expires = columns.get("expires_at", clock.now() + timedelta(days=30))
    return renew_link(
        session,
        event_id=delegation.event_id,
        kind=LinkKind.DELEGATION,
        delegation_id=delegation.id,
        purpose="test",
        expires_at=expires,
    )


def make_contact(session: Session, delegation: Delegation) -> InvitationContact:
    """An invitation that went to `delegation` by note verbale."""
    return log_contact(
        session,
        delegation,
        kind=ContactKind.INVITATION,
        channel=Channel.NOTE_VERBALE,
        on=FIRST_DAY,
        reference="NV/1",
    )


def make_message(session: Session, event: Event, **columns: Any) -> Message:
    """A draft to somebody, and a job that sends."""
    make_job(session, event, task=MAIL, wished={}, state=JobState.RUNNING, total=3)
    to = To(columns.pop("address", "focal@agency.example"), "Sample Focal Point", columns.pop("delegation_id", None))
    row = draft(session, event.id, kind=MessageKind.INVITATION, to=to, subject="Welcome", body="Dear colleague")
    for name, value in columns.items():
        setattr(row, name, value)
    session.flush()
    return row


def make_paper_of(session: Session, delegation: Delegation, *, file: StoredFile) -> RegistrationPaper:
    """The note verbale of `delegation`."""
    return hand_in_own_paper(session, delegation, file=file, kind=PaperKind.NOTE_VERBALE, member=None)


def make_request(session: Session, delegation: Delegation, *, member: Participation | None = None) -> ChangeRequest:
    """A request that waits: another post of `member`, or a new person."""
    kind = RequestKind.CHANGE if member else RequestKind.ADD
    values = {"post": "Sample Attaché"} if member else {"full_name": "Sample Latecomer"}
    asked = ask_change(session, delegation, kind=kind, member=member, values=values)
    assert asked is not None
    return asked


def make_person(session: Session, full_name: str = "", **columns: Any) -> Person:
    """A person with the keys that search and order use."""
    full_name = full_name or f"Person {next(_numbers):04}"
    keys = {
        "search_key": names.search_key(full_name, columns.get("native_name"), columns.get("badge_name")),
        "order_key": names.sort_key(full_name, columns.get("family_part", ""), columns.get("sort_key", "")),
    }
    return _add(session, Person(**{"full_name": full_name} | keys | columns))


def make_question(session: Session, event: Event, **fields: Any) -> Question:
    """A question of the event, for one line of text unless another kind is given."""
    return add_question(session, event.id, **{"label": f"Question {next(_numbers)}"} | fields)


def make_participation(
    session: Session, event: Event, *, person: Person | None = None, full_name: str = "", **columns: Any
) -> Participation:
    """A confirmed participation, of a new person unless one is given; `delegation_id` says of which delegation."""
    person = person or make_person(session, full_name)
    filled = {
        "event_id": event.id,
        "person_id": person.id,
        "number": next(_numbers),
        "status": ParticipationStatus.CONFIRMED,
        "search_key": names.search_key(person.full_name, person.native_name, columns.get("agency")),
    } | columns
    return _add(session, Participation(**filled))


def make_day(session: Session, event: Event, day: date = FIRST_DAY, **columns: Any) -> Day:
    """A day of the programme."""
    return _add(session, Day(event_id=event.id, date=day, **columns))


def make_room(session: Session, event: Event, **columns: Any) -> Room:
    """A room."""
    n = next(_numbers)
    return _add(session, Room(**{"event_id": event.id, "name": f"Room {n}", "position": n} | columns))


def make_topic(session: Session, event: Event, **columns: Any) -> Topic:
    """A point of discussion."""
    n = next(_numbers)
    return _add(session, Topic(**{"event_id": event.id, "text": f"Topic {n}", "position": n} | columns))


def make_group(session: Session, event: Event, **columns: Any) -> Group:
    """A group without members."""
    n = next(_numbers)
    return _add(session, Group(**{"event_id": event.id, "letter": f"G{n}", "position": n} | columns))


def make_session(session: Session, event: Event, **columns: Any) -> AgendaSession:
    """A presentation on the first day, nine to ten in the morning."""
    filled = {
        "event_id": event.id,
        "guid": str(uuid4()),
        "title": f"Session {next(_numbers)}",
        "kind": SessionKind.PRESENTATION,
        "date": FIRST_DAY,
        "starts": time(9),
        "ends": time(10),
    } | columns
    return _add(session, AgendaSession(**filled))


def make_session_role(
    session: Session, item: AgendaSession, *, participation: Participation, **columns: Any
) -> SessionRole:
    """`participation` speaks in `item`."""
    filled = {
        "event_id": item.event_id,
        "session_id": item.id,
        "participation_id": participation.id,
        "role": SessionRoleKind.SPEAKER,
        "position": next(_numbers),
    } | columns
    return _add(session, SessionRole(**filled))


def make_unit(
    session: Session, event: Event, *, day: date = FIRST_DAY, half: HalfDay = HalfDay.AM, **columns: Any
) -> AttendanceUnit:
    """A half-day for which attendance is taken."""
    starts, ends = (time(8), time(12)) if half is HalfDay.AM else (time(13), time(17))
    filled = {
        "event_id": event.id,
        "code": f"{day.isoformat()}-{half.value}",
        "date": day,
        "half": half,
        "starts": starts,
        "ends": ends,
    } | columns
    return _add(session, AttendanceUnit(**filled))


def make_record(
    session: Session, unit: AttendanceUnit, *, participation: Participation, **columns: Any
) -> AttendanceRecord:
    """The desk saw `participation` in `unit`."""
    filled = {
        "event_id": unit.event_id,
        "unit_id": unit.id,
        "participation_id": participation.id,
        "status": AttendanceStatus.PRESENT,
        "source": RecordSource.DESK,
        "recorded_at": NOON_UTC,
    } | columns
    return _add(session, AttendanceRecord(**filled))


def make_certificate(session: Session, event: Event, *, participation: Participation, **columns: Any) -> Certificate:
    """A certificate of participation of `participation`, by the rule."""
    filled = {
        "event_id": event.id,
        "participation_id": participation.id,
        "kind": CertificateKind.PARTICIPATION,
        "number": next(_numbers),
        "verification": new_code(),
        "name": participation.person.full_name,
        "met": True,
        "issued_at": NOON_UTC,
    } | columns
    return _add(session, Certificate(**filled))


def make_signatory(session: Session, event: Event, **columns: Any) -> Signatory:
    """Somebody who signs."""
    n = next(_numbers)
    return _add(session, Signatory(**{"event_id": event.id, "position": n, "name": f"Official {n}"} | columns))


def make_job(session: Session, event: Event, **columns: Any) -> Job:
    """A print pack that was asked for and is not begun."""
    filled = {"event_id": event.id, "task": "pack", "wished": {"role": "organiser"}, "asked_at": NOON_UTC} | columns
    return _add(session, Job(**filled))


def make_done_job(session: Session, event: Event) -> Job:
    """A print that is finished, with its file in the instance folder of the application."""
    job = make_job(session, event, state=JobState.DONE, finished_at=clock.now(), file_name="made.pdf")
    keep_result(queue_of().settings.results, job.id, b"%PDF")
    return job
