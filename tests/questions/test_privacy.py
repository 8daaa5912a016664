"""Restricted facts stand on one page of the organiser's, whatever address, role, print or export is asked for."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO

import pypdf
import pytest
from flask import Flask

from eventmgr.database import db, transaction
from eventmgr.delegations.enums import Capacity, DelegationKind
from eventmgr.delegations.services import invite_delegation, register_participant
from eventmgr.events.queries import event_by_code
from eventmgr.files.sheets import read_sheets
from eventmgr.questions.models import Private
from eventmgr.questions.passports import passport_key
from eventmgr.questions.rules import FIELDS, RESTRICTED
from eventmgr.questions.services import save_private, set_fields
from eventmgr.reports.suite import COMMAND_NAMES
from eventmgr.web.roles import Role
from tests.support.addresses import address, routes, values_for
from tests.support.databases import Databases
from tests.support.factories import make_day, make_event, make_role, make_session, make_session_role, make_user
from tests.support.visitors import Visitor, signed_in_as

SECRETS = {
    "passport_number": "X7654321",
    "passport_expires": "2037-05-06",
    "emergency_name": "Relative Samplename",
    "emergency_relation": "Siblinghood",
    "emergency_phone": "855987654",
    "dietary_note": "Shellfishless",
    "accessibility": "Stepfree",
    "medical_note": "Insulinpump",
    "room_note": "Roomfourteen",
}
PASSPORT_NAME = "ASINPASSPORT"
TOLD = (*SECRETS.values(), PASSPORT_NAME)
LOOKED_AT = {"people.passport", "keeping.subject_file"}
"""Where an organiser looks at them, and each look is recorded."""
EXPORTS = ("/events/secrets/people/list.csv", "/events/secrets/people/list.xlsx")
"""The organiser's roster has the name in the passport, because it comes in again unchanged; taking it is recorded."""
SLOW = {"documents.page_picture", "documents_jobs.new"}


@pytest.fixture(scope="module")
def house(databases: Databases) -> Iterator[dict[Role, Visitor]]:
    """A visitor in each role of an event whose one delegate told everything."""
    database = databases.fresh("restricted-facts")
    with database.app.app_context(), transaction() as session:
        event = make_event(session, code="SECRETS")
        set_fields(session, event.id, {field.key: (True, True) for field in FIELDS})
        row = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Cambodia")
        person = register_participant(
            session,
            event,
            full_name="Sample KH-01",
            delegation=row,
            capacity=Capacity.HEAD,
            passport_name=PASSPORT_NAME,
        )
        save_private(session, person, SECRETS, key=passport_key("secret"))
        make_day(session, event, date(2024, 12, 9))
        make_session_role(session, make_session(session, event, date=date(2024, 12, 9)), participation=person)
        users = {role: make_user(session) for role in Role}
        for role, user in users.items():
            make_role(session, event, user=user, role=role)
    yield {role: signed_in_as(database.app, user) for role, user in users.items()}
    database.discard()


@pytest.mark.parametrize("role", list(Role))
def test_restricted_facts_stand_nowhere_but_where_a_look_is_recorded(house: dict[Role, Visitor], role: Role) -> None:
    visitor = house[role]
    asked = {path: _told(visitor, path) for path in _addresses(visitor.application)}
    taken = {path: [PASSPORT_NAME] for path in EXPORTS} if role is Role.ORGANISER else {}
    assert {path: told for path, told in asked.items() if told} == taken
    assert len(asked) > 50


def test_the_organisers_page_shows_all_of_them(house: dict[Role, Visitor]) -> None:
    with house[Role.ORGANISER].application.app_context():
        number = db.session.scalars(db.select(Private.participation_id)).one()
    path = f"/events/secrets/people/{number}/passport"
    assert _told(house[Role.ORGANISER], path) == list(TOLD)
    others = {role: visitor.get(path).status_code for role, visitor in house.items() if role is not Role.ORGANISER}
    assert others == {role: 403 for role in Role if role is not Role.ORGANISER}


def test_every_restricted_field_is_among_the_secrets_or_a_word_of_a_list() -> None:
    plain = {field.key for field in RESTRICTED if not field.words and field.kind.value not in ("yes_no",)}
    assert plain == {*SECRETS, "passport_name"}


def _addresses(app: Flask) -> list[str]:
    with app.app_context():
        event = event_by_code(db.session(), "SECRETS")
        assert event is not None
        found = [
            address(rule, values_for(db.session(), event, rule) | ({"name": name} if name else {}))
            for rule, method in routes(app)
            if method == "GET" and "code" in rule.arguments and rule.endpoint not in LOOKED_AT | SLOW
            for name in (COMMAND_NAMES if rule.endpoint == "documents.pdf" else [""])
        ]
    return [path for path in found if path]


def _told(visitor: Visitor, path: str) -> list[str]:
    answer = visitor.get(path)
    text = _text(answer.get_data(), answer.mimetype)
    return [secret for secret in TOLD if secret in text]


def _text(data: bytes, kind: str) -> str:
    if kind == "application/pdf":
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)
    if "spreadsheet" in kind:
        return str(read_sheets(data))
    return data.decode(errors="replace")
