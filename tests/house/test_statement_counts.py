"""Every page of an event asks the database as often for three rows of everything as for one."""

from collections.abc import Collection, Iterator
from datetime import datetime, time, timedelta

import pytest
from flask import Flask
from sqlalchemy.orm import Session
from werkzeug.routing import Rule

from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import GroupMember, SessionGroup, SessionItem, SessionTopic
from eventmgr.attendance.enums import HalfDay
from eventmgr.database import db, transaction
from eventmgr.delegations.models import Presence
from eventmgr.events.enums import OrganisationRole, StatementKind
from eventmgr.events.models import Event, EventOrganisation, Objective, Statement
from eventmgr.events.queries import event_by_code
from eventmgr.files.enums import FileKind
from eventmgr.mail.enums import MessageKind
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.services import save_answers
from eventmgr.reports.changed import CARD_DOCUMENTS
from eventmgr.reports.suite import COMMAND_NAMES
from eventmgr.web.roles import Role
from tests.support.addresses import address, routes, values_for
from tests.support.databases import Databases
from tests.support.factories import (
    FIRST_DAY,
    make_certificate,
    make_contact,
    make_day,
    make_delegation,
    make_done_job,
    make_event,
    make_group,
    make_import,
    make_issue,
    make_link,
    make_message,
    make_organisation,
    make_paper_of,
    make_participation,
    make_question,
    make_record,
    make_request,
    make_role,
    make_room,
    make_session,
    make_session_role,
    make_signatory,
    make_topic,
    make_unit,
    make_user,
)
from tests.support.statements import statements
from tests.support.uploads import make_image, make_paper
from tests.support.visitors import Visitor, signed_in_as

FEW, MANY = 1, 3


@pytest.fixture(scope="module")
def visitor(databases: Databases) -> Iterator[Visitor]:
    """The organiser of two events: one with one row of everything, one with three."""
    database = databases.fresh("statement-counts")
    with database.app.app_context(), transaction() as session:
        user = make_user(session)
        for rows in (FEW, MANY):
            event = make_event(session, code=f"ROWS-{rows}")
            make_role(session, event, user=user, role=Role.ORGANISER)
            for number in range(rows):
                _fill(session, event, number)
    yield signed_in_as(database.app, user)
    database.discard()


def _fill(session: Session, event: Event, number: int) -> None:
    """One more row of everything, bound to the others as in a real event."""
    make_done_job(session, event)
    day = FIRST_DAY + timedelta(days=number)
    delegation = make_delegation(session, event, focal_email="focal@agency.example")
    person = make_participation(session, event, delegation_id=delegation.id, agency="Sample Agency")
    person.photo_id, logo = make_image(session, event, kind=FileKind.PHOTO).id, make_image(session, event)
    person.presence.append(Presence(starts=datetime.combine(day, time(8)), ends=datetime.combine(day, time(18))))
    if not number:
        make_participation(session, event)  # somebody to be compared with
    make_contact(session, delegation)
    make_message(session, event, delegation_id=delegation.id)
    make_link(session, delegation)
    make_paper_of(session, delegation, file=make_paper(session, event))
    make_request(session, delegation, member=person)
    letter = make_question(session, event, kind=FieldKind.FILE, required=True)
    lunch = make_question(session, event, kind=FieldKind.YES_NO)
    save_answers(session, person, {f"q{letter.id}": make_paper(session, event), f"q{lunch.id}": True})
    room, group, topic = make_room(session, event), make_group(session, event), make_topic(session, event)
    make_day(session, event, day)
    planned = make_session(session, event, room_id=room.id, date=day, starts=time(9), ends=time(10))
    make_session_role(session, planned, participation=person)
    make_session_role(session, planned, participation=person, role=SessionRoleKind.FACILITATOR, group_id=group.id)
    make_record(session, make_unit(session, event, day=day, half=HalfDay.AM), participation=person)
    make_role(session, event, user=make_user(session), role=Role.DESK)
    make_issue(session, event)
    make_import(session, event)
    keys = {"event_id": event.id, "position": number + 1}
    make_certificate(session, event, participation=person)
    make_signatory(session, event)
    session.add_all(
        [
            GroupMember(event_id=event.id, group_id=group.id, participation_id=person.id),
            SessionGroup(**keys, session_id=planned.id, group_id=group.id, room_id=room.id),
            SessionItem(**keys, session_id=planned.id, title="A part", delegation_id=delegation.id),
            SessionTopic(**keys, session_id=planned.id, topic_id=topic.id),
            Objective(**keys, text="Share what works"),
            Statement(**keys, kind=StatementKind.THEME, text="A theme"),
            EventOrganisation(
                **keys,
                organisation_id=make_organisation(session).id,
                role=OrganisationRole.FUNDER,
                logo_id=logo.id,
            ),
        ]
    )


def _addresses(app: Flask, rows: int) -> dict[str, str]:
    """Every page of the event with that many rows, by its rule."""
    with app.app_context():
        event = event_by_code(db.session(), f"ROWS-{rows}")
        assert event is not None
        found = {
            (rule.rule, name): address(rule, values_for(db.session(), event, rule) | ({"name": name} if name else {}))
            for rule, method in routes(app)
            if method == "GET" and "code" in rule.arguments
            for name in _names(rule)
        }
    assert None not in found.values(), found
    return {f"{rule} {name}".strip(): path for (rule, name), path in found.items() if path}


def _names(rule: Rule) -> Collection[str]:
    """The documents that the address of `rule` may name."""
    if "name" not in rule.arguments:
        return [""]
    if rule.endpoint == "outbox.words":
        return [MessageKind.INVITATION.value]
    return CARD_DOCUMENTS if rule.endpoint.startswith("documents_changed.") else COMMAND_NAMES


def _asked(visitor: Visitor, path: str) -> int:
    visitor.get(path)  # the first visit of a page may have something to remember
    with statements() as sent:
        answer = visitor.get(path)
    assert answer.status_code < 400, f"{path} answered {answer.status}"
    return len(sent)


def test_pages_ask_as_often_for_three_rows_as_for_one(visitor: Visitor) -> None:
    app = visitor.application
    counts = [{rule: _asked(visitor, path) for rule, path in _addresses(app, rows).items()} for rows in (FEW, MANY)]
    more = {rule: (few, counts[1][rule]) for rule, few in counts[0].items() if counts[1][rule] != few}
    assert more == {}
