"""A link never shows or changes what is another delegation's, whatever is put into the address or the form.

Made from the list of routes: every part of every address with a row of another delegation of the same event and of
another event, and every field of every form that could name one.
"""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.audit.models import Change
from eventmgr.database import db, transaction
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event
from eventmgr.links.models import PrivateLink
from eventmgr.registration.models import ChangeRequest, RegistrationPaper
from tests.support.addresses import routes
from tests.support.databases import Databases
from tests.support.factories import (
    make_delegation,
    make_event,
    make_link,
    make_paper_of,
    make_participation,
    make_person,
    make_request,
)
from tests.support.uploads import make_paper
from tests.support.visitors import Visitor, holding

SECRET = "Secretword"
Rows = dict[str, int]


@pytest.fixture(scope="module")
def scene(databases: Databases) -> Iterator[tuple[Visitor, list[Rows]]]:
    """The focal point of one delegation; its rows, those of another of the event, and those of another event."""
    database = databases.fresh("other-delegations")
    begins = clock.now().date() + timedelta(days=40)
    with database.app.app_context(), transaction() as session:
        events = [make_event(session, start_date=begins, end_date=begins) for _ in range(2)]
        made = [_made(session, event, place) for place, event in enumerate((events[0], events[0], events[1]))]
    visitor = holding(database.app, made[0][0])
    yield visitor, [rows for _, rows in made]
    database.discard()


def _made(session: Session, event: Event, place: int) -> tuple[str, Rows]:
    delegation = make_delegation(session, event, name=f"Land {place} {SECRET if place else ''}")
    person = make_person(session, f"Person {place} {SECRET if place else ''}")
    status = ParticipationStatus.NOMINATED
    member = make_participation(session, event, person_id=person.id, delegation_id=delegation.id, status=status)
    paper = make_paper_of(session, delegation, file=make_paper(session, event))
    request = make_request(session, delegation, member=member)
    token = make_link(session, delegation)
    link = session.scalars(select(PrivateLink.id).order_by(PrivateLink.id.desc())).first() or 0
    return token, {"link": link, "participation_id": member.id, "paper_id": paper.id, "request_id": request.id}


def _rules(app: Flask) -> list[tuple[Any, str]]:
    return [(rule, method) for rule, method in routes(app) if rule.endpoint.startswith("registration.")]


def _form(rows: Rows) -> dict[str, Any]:
    """A form that every route would take, naming rows of somebody else wherever a form can name one."""
    names = [f"{name}" for name in ("participation_id", "delegation_id", "paper_id", "request_id", "link", "event_id")]
    given = {name: str(rows.get(name, rows["participation_id"])) for name in names}
    words = {"full_name": "Any Name", "reason": "r", "capacity": "head", "where": "up", "kind": "passport"}
    versions = {"version": "1", "person_version": "1"}
    return {**given, **words, **versions, "paper": (BytesIO(b"%PDF-1.4"), "p.pdf")}


def _of_others(app: Flask, rows: Rows) -> list[Any]:
    """What the change log and the rows themselves say about somebody else's delegation."""
    with app.app_context():
        member = db.session.get_one(Participation, rows["participation_id"])
        delegation = db.session.get_one(Delegation, member.delegation_id)
        about = {"participation": [member.id], "delegation": [delegation.id], "person": [member.person_id]}
        changes = [
            db.session.scalar(select(func.count()).where(Change.entity == table, Change.entity_id.in_(ids)))
            for table, ids in about.items()
        ]
        request = db.session.get_one(ChangeRequest, rows["request_id"])
        paper = db.session.get(RegistrationPaper, rows["paper_id"])
        people = select(func.count()).where(Participation.delegation_id == delegation.id)
        return [changes, request.state, paper is not None, db.session.scalar(people)]


def _ask(visitor: Visitor, path: str, method: str, form: dict[str, Any]) -> Any:
    if method == "GET":
        return visitor.get(path)
    return visitor.send(path, form, method=method, content_type="multipart/form-data")


def _text(answer: Any) -> str:
    """What an answer says, a workbook's cells as well."""
    if answer.data.startswith(b"PK"):
        with ZipFile(BytesIO(answer.data)) as book:
            return "".join(book.read(name).decode() for name in book.namelist())
    return str(answer.text)


@pytest.mark.parametrize("whose", [1, 2])
def test_every_part_of_every_address_that_is_somebody_elses_is_not_found(
    scene: tuple[Visitor, list[Rows]], whose: int
) -> None:
    visitor, rows = scene
    app, own, other = visitor.application, rows[0], rows[whose]
    before = _of_others(app, other)
    found = {}
    for rule, method in _rules(app):
        for part in sorted(rule.arguments):
            _, path = rule.build(own | {part: other[part]}, append_unknown=False)
            answer = _ask(visitor, path, method, _form(own))
            if answer.status_code != 404 or SECRET in _text(answer):
                found[f"{method} {rule.rule} with {part}"] = answer.status_code
    assert (found, _of_others(app, other)) == ({}, before)


@pytest.mark.parametrize("whose", [1, 2])
def test_nothing_in_a_form_reaches_somebody_else(scene: tuple[Visitor, list[Rows]], whose: int) -> None:
    visitor, rows = scene
    app, own, other = visitor.application, rows[0], rows[whose]
    before = _of_others(app, other)
    for rule, method in _rules(app):
        if "paper_id" in rule.arguments or "leave" in rule.rule:  # takes a row of its own away from the next ones
            continue
        _, path = rule.build(own, append_unknown=False)
        answer = _ask(visitor, path, method, _form(other))
        assert answer.status_code < 500, f"{method} {path}"
        assert SECRET not in _text(answer), f"{method} {path}"
    assert _of_others(app, other) == before


NAMES = st.sampled_from(["participation_id", "delegation_id", "link", "event_id", "code", "id", "member", "version"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_chance_addresses_and_forms_never_show_or_change_anybody_else(
    scene: tuple[Visitor, list[Rows]], data: st.DataObject
) -> None:
    visitor, rows = scene
    app = visitor.application
    before = [_of_others(app, other) for other in rows[1:]]
    rule, method = data.draw(st.sampled_from(_rules(app)))
    everything = sorted({number for each in rows for number in each.values()} | {0, 2**31 - 1})
    parts = {part: data.draw(st.sampled_from(everything)) for part in sorted(rule.arguments)}
    parts["link"] = data.draw(st.sampled_from([rows[0]["link"], parts["link"]]))
    form = data.draw(st.dictionaries(NAMES, st.sampled_from([str(number) for number in everything]), max_size=5))
    query = "&".join(f"{name}={value}" for name, value in form.items())
    _, path = rule.build(parts, append_unknown=False)
    answer = _ask(visitor, f"{path}?{query}", method, {"full_name": "Any Name", **form})
    assert (answer.status_code < 500, SECRET in _text(answer)) == (True, False)
    assert [_of_others(app, other) for other in rows[1:]] == before
