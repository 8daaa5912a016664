"""Rows of another event, asked for through the address of one's own: not found, and nothing is changed.

Every part of every address is tried, one at a time, with GET and with a form that would be taken.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session
from werkzeug.routing import Rule

from eventmgr.agenda.models import GroupMember, SessionGroup
from eventmgr.audit.models import Change
from eventmgr.database import db, transaction
from eventmgr.events.enums import OrganisationRole, StatementKind
from eventmgr.events.models import Event, EventOrganisation, Objective, Statement
from eventmgr.files.enums import FileKind
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.services import retire_question, save_answers
from eventmgr.web.roles import Role
from tests.support.addresses import address, routes, values_for
from tests.support.databases import Databases
from tests.support.factories import (
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
from tests.support.uploads import make_image, make_paper
from tests.support.visitors import Visitor, signed_in_as

LARGEST_ID = 2**31 - 1
NO_ROWS = {"code", "field_class", "name"}
"""Parts of addresses that name no row of an event: the event itself, a class of data, a document of the suite."""


@pytest.fixture(scope="module")
def visitor(databases: Databases) -> Iterator[Visitor]:
    """The organiser of OWN, in a house that has OTHER as well; both hold a row of every kind."""
    database = databases.fresh("other-events")
    with database.app.app_context(), transaction() as session:
        user = make_user(session)
        own = make_event(session, code="OWN", start_date=date(2024, 12, 9), end_date=date(2024, 12, 11))
        make_role(session, own, user=user, role=Role.ORGANISER)
        _fill(session, own, day=date(2024, 12, 9))
    with database.app.app_context(), transaction() as session:  # changes of its own
        other = make_event(session, code="OTHER", start_date=date(2025, 6, 2), end_date=date(2025, 6, 4))
        make_role(session, other, user=make_user(session), role=Role.ORGANISER)
        _fill(session, other, day=date(2025, 6, 2))
    yield signed_in_as(database.app, user)
    database.discard()


def _fill(session: Session, event: Event, *, day: date) -> None:
    """A row of everything that an address can name."""
    make_done_job(session, event)
    make_issue(session, event)
    make_import(session, event)
    delegation = make_delegation(session, event)
    photo, logo = make_image(session, event, kind=FileKind.PHOTO), make_image(session, event)
    person = make_participation(session, event, delegation_id=delegation.id, photo_id=photo.id)
    make_participation(session, event, delegation_id=delegation.id)  # somebody to be compared with
    make_contact(session, delegation)
    make_message(session, event, delegation_id=delegation.id)
    make_link(session, delegation)
    make_paper_of(session, delegation, file=make_paper(session, event))
    make_request(session, delegation, member=person)
    letter, retired = make_question(session, event, kind=FieldKind.FILE), make_question(session, event)
    save_answers(session, person, {f"q{letter.id}": make_paper(session, event)})
    retire_question(session, event.id, question_id=retired.id)
    room, group = make_room(session, event), make_group(session, event)
    make_day(session, event, day)
    make_topic(session, event)
    planned = make_session(session, event, room_id=room.id, date=day)
    make_session_role(session, planned, participation=person)
    make_record(session, make_unit(session, event, day=day), participation=person)
    organisation = make_organisation(session)
    make_certificate(session, event, participation=person)
    make_signatory(session, event)
    session.add_all(
        [
            GroupMember(event_id=event.id, group_id=group.id, participation_id=person.id),
            SessionGroup(event_id=event.id, session_id=planned.id, group_id=group.id, position=1),
            Objective(event_id=event.id, position=1, text="Share what works"),
            Statement(event_id=event.id, position=1, kind=StatementKind.THEME, text="A theme"),
            EventOrganisation(
                event_id=event.id,
                organisation_id=organisation.id,
                role=OrganisationRole.FUNDER,
                position=1,
                logo_id=logo.id,
            ),
        ]
    )


def _rows(app: Flask, rule: Rule, code: str) -> dict[str, Any]:
    with app.app_context():
        event = db.session.scalars(sa.select(Event).where(Event.code == code)).one()
        return values_for(db.session(), event, rule)


def _addresses(app: Flask, rule: Rule) -> Iterator[str]:
    """Addresses of OWN in which one part names a row of OTHER."""
    own, other = _rows(app, rule, "OWN"), _rows(app, rule, "OTHER")
    for name in sorted(rule.arguments - NO_ROWS):
        assert own[name] != other[name], f"{name} of {rule.rule} is the same in both events"
        built = address(rule, own | {name: other[name]})
        assert built is not None, f"tests/support/addresses.py cannot fill {name} of {rule.rule}"
        yield built


def _rules_of_events(app: Flask) -> list[tuple[Rule, str]]:
    return [(rule, method) for rule, method in routes(app) if "code" in rule.arguments]


def _ask(visitor: Visitor, path: str, method: str) -> int:
    answer = visitor.get(path) if method == "GET" else visitor.send(path, method=method)
    return answer.status_code


def _changes(app: Flask) -> int:
    with app.app_context():
        return db.session.scalar(sa.select(sa.func.count()).select_from(Change)) or 0


def test_rows_of_another_event_are_not_found(visitor: Visitor) -> None:
    app = visitor.application
    before = _changes(app)
    found = {
        f"{method} {rule.rule} as {path}": status
        for rule, method in _rules_of_events(app)
        for path in _addresses(app, rule)
        if (status := _ask(visitor, path, method)) != 404
    }
    assert (found, _changes(app)) == ({}, before)


def test_rows_that_are_nowhere_are_not_found(visitor: Visitor) -> None:
    app = visitor.application
    found = {
        f"{method} {path}": status
        for rule, method in _rules_of_events(app)
        for name, kind in rule._converters.items()
        if type(kind).__name__ == "IntegerConverter"
        for number in (0, LARGEST_ID, LARGEST_ID + 1, 10**30)
        for path in [_with_number(app, rule, name, number)]
        if (status := _ask(visitor, path, method)) != 404
    }
    assert found == {}


def _with_number(app: Flask, rule: Rule, name: str, number: int) -> str:
    marker = 999_999_937
    built = address(rule, _rows(app, rule, "OWN") | {name: marker})
    assert built is not None
    return built.replace(str(marker), str(number))


def test_own_rows_are_found_at_the_same_addresses(visitor: Visitor) -> None:
    """The addresses themselves are right: what is not found above is there for its own event."""
    app = visitor.application
    pages = [rule for rule, method in _rules_of_events(app) if method == "GET"]
    missing = [rule.rule for rule in pages if _ask(visitor, address(rule, _rows(app, rule, "OWN")) or "", "GET") >= 400]
    assert missing == []


def test_numbers_in_addresses_end_where_the_databases_end(visitor: Visitor) -> None:
    """Beyond that PostgreSQL refuses the question itself, and the visitor would see trouble instead of nothing."""
    endless = [
        rule.rule
        for rule, _ in routes(visitor.application)
        for kind in rule._converters.values()
        if type(kind).__name__ == "IntegerConverter" and getattr(kind, "max", None) != LARGEST_ID
    ]
    assert endless == []
