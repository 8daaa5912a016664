"""Drafts for many, their words, and the pages of the outbox."""

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from eventmgr.correspondence.enums import Audience
from eventmgr.correspondence.queries import recipients, template_of
from eventmgr.correspondence.services import change_template, draft_batch
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.errors import RefusedError, StaleEditError
from eventmgr.events.models import Event
from eventmgr.mail.enums import MessageKind, MessageState
from eventmgr.mail.models import Message
from eventmgr.mail.rules import merged, open_places
from eventmgr.questions.models import FieldSetting
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_message, make_participation, make_person
from tests.support.mailserver import Mailbox, mail_server
from tests.support.visitors import AsRole, Visitor

PAGE = "/events/own/delegations/messages"


@pytest.fixture
def scene(saving: Saving) -> Any:
    """Alpha has named somebody whose rank is missing; Beta nobody; Gamma has no address."""
    with saving() as session:
        event = make_event(session, code="OWN", title="Sample Dialogue")
        alpha = make_delegation(session, event, name="Alpha", focal_email="alpha@agency.example", focal_name="Ms Alpha")
        make_delegation(session, event, name="Beta", focal_email="beta@agency.example")
        make_delegation(session, event, name="Gamma")
        person = make_person(session, "Aung {link} Sample", email="aung@agency.example")
        status = ParticipationStatus.NOMINATED
        make_participation(session, event, person_id=person.id, delegation_id=alpha.id, status=status)
        session.add(FieldSetting(event_id=event.id, key="rank", shown=True, required=True))
    return event


@pytest.mark.parametrize(
    ("audience", "names"),
    [
        (Audience.INVITED, ["Ms Alpha", "Beta", "Gamma"]),
        (Audience.SILENT, ["Beta", "Gamma"]),
        (Audience.NAMED, ["Ms Alpha"]),
        (Audience.INCOMPLETE, ["Ms Alpha"]),
        (Audience.PEOPLE, ["Aung {link} Sample"]),
    ],
)
def test_whom_a_batch_goes_to(scene: Event, reading: Saving, audience: Audience, names: list[str]) -> None:
    with reading() as session:
        found = recipients(session, session.get_one(Event, scene.id), audience)
    assert [each.name for each in found] == names


def test_a_batch_is_one_draft_each_and_never_two(scene: Event, saving: Saving) -> None:
    how = {"kind": MessageKind.REMINDER, "audience": Audience.INVITED, "batch": "b1"}
    with saving() as session:
        event = session.get_one(Event, scene.id)
        first, second = draft_batch(session, event, **how), draft_batch(session, event, **how)
        assert (first.drafted, first.without) == (2, ("Gamma",))
        assert (second.drafted, second.known) == (0, 2)
        rows = session.scalars(select(Message).order_by(Message.id)).all()
        assert [(row.to_address, row.state) for row in rows] == [
            ("alpha@agency.example", MessageState.DRAFT),
            ("beta@agency.example", MessageState.DRAFT),
        ]
        assert "Sample Dialogue" in rows[0].subject
        assert open_places(rows[0].body) == []


def test_a_name_in_braces_never_becomes_a_place(scene: Event, saving: Saving) -> None:
    with saving() as session:
        event = session.get_one(Event, scene.id)
        draft_batch(session, event, kind=MessageKind.MISSING, audience=Audience.INCOMPLETE, batch="b")
        body = session.scalars(select(Message.body)).one()
    assert ("Aung (link) Sample: Rank" in body, body.count("{link}")) == (True, 1)
    assert merged("{a}{b}", {"a": "{b}", "b": "x"}) == "(b)x"


def test_a_withheld_name_is_in_no_message(scene: Event, saving: Saving) -> None:
    with saving() as session:
        session.scalars(select(Participation)).one().name_withheld = True
    with saving() as session:
        event = session.get_one(Event, scene.id)
        assert recipients(session, event, Audience.INCOMPLETE) == []
        with pytest.raises(RefusedError, match="nobody to write to"):
            draft_batch(session, event, kind=MessageKind.MISSING, audience=Audience.INCOMPLETE, batch="b")


def test_a_private_link_goes_to_focal_points_only(scene: Event, saving: Saving) -> None:
    with saving() as session:
        event = session.get_one(Event, scene.id)
        with pytest.raises(RefusedError, match="focal points only"):
            draft_batch(session, event, kind=MessageKind.REMINDER, audience=Audience.PEOPLE, batch="b")
        assert draft_batch(session, event, kind=MessageKind.THANKS, audience=Audience.PEOPLE, batch="b").drafted == 1


def test_words_are_the_events_own_or_those_of_the_house(scene: Event, saving: Saving) -> None:
    kind = MessageKind.THANKS
    with saving() as session:
        event = session.get_one(Event, scene.id)
        kept = change_template(session, event, kind=kind, version=None, subject="Thanks", body="Dear {name}")
        assert template_of(session, event, kind) == ("Thanks", "Dear {name}", kept.version)
        with pytest.raises(RefusedError, match="no place"):
            change_template(session, event, kind=kind, version=kept.version, subject="x", body="{nome}")
        with pytest.raises(StaleEditError):
            change_template(session, event, kind=kind, version=99, subject="x", body="y")


@pytest.fixture
def organiser(scene: Event, as_role: AsRole) -> Visitor:
    return as_role(Role.ORGANISER, scene)


def test_drafts_are_written_read_changed_queued_and_held_back(organiser: Visitor, saving: Saving) -> None:
    form = {"batch": "x1", "kind": "reminder", "audience": "invited"}
    assert organiser.send(f"{PAGE}/write", form).status_code == 302
    organiser.send(f"{PAGE}/write", form)
    assert "No mail server is configured" in organiser.text(PAGE)
    with saving() as session:
        one, two = session.scalars(select(Message).order_by(Message.id)).all()
    assert "Ms Alpha" in organiser.text(f"{PAGE}/{one.id}")
    changed = {"version": one.version, "subject": "New subject", "body": "Dear {someone}"}
    assert organiser.send(f"{PAGE}/{one.id}", changed).status_code == 302
    stale = organiser.send(f"{PAGE}/{one.id}", changed)
    assert stale.status_code == 409
    refused = organiser.send(f"{PAGE}/{one.id}/queue")
    assert (refused.status_code, "Fill in {someone} first" in refused.text) == (422, True)
    assert organiser.send(f"{PAGE}/queue", {"message": [two.id]}).status_code == 302
    assert organiser.send(f"{PAGE}/{two.id}/discard").status_code == 422
    organiser.send(f"{PAGE}/{two.id}/unqueue")
    organiser.send(f"{PAGE}/{two.id}/discard")
    with saving() as session:
        assert [row.subject for row in session.scalars(select(Message))] == ["New subject"]


def test_message_is_taken_out_as_a_file(organiser: Visitor, saving: Saving, scene: Event) -> None:
    with saving() as session:
        row = make_message(session, session.get_one(Event, scene.id), body="Dear {link}")
    answer = organiser.get(f"{PAGE}/{row.id}/message.eml")
    message = message_from_bytes(answer.data, policy=default)
    assert (message["To"], "attachment" in answer.headers["Content-Disposition"]) == (
        "Sample Focal Point <focal@agency.example>",
        True,
    )


@pytest.fixture
def box(app: Flask) -> Iterator[Mailbox]:
    """A mail server, and the application told of it."""
    with mail_server() as found:
        known = app.extensions["eventmgr"]
        where = {"mail_host": "127.0.0.1", "mail_port": found.port, "mail_security": "none"}
        app.extensions["eventmgr"] = replace(known, **where, mail_from="secretariat@dialogue.example")
        yield found
        app.extensions["eventmgr"] = known


def test_nothing_goes_unless_it_was_queued(organiser: Visitor, box: Mailbox, saving: Saving, scene: Event) -> None:
    with saving() as session:
        row = make_message(session, session.get_one(Event, scene.id))
    refused = organiser.send(f"{PAGE}/send")
    assert (refused.status_code, "Nothing is queued" in refused.text) == (422, True)
    organiser.send(f"{PAGE}/{row.id}/queue")
    sent = organiser.send(f"{PAGE}/send")
    assert (sent.status_code, "/sending/" in sent.headers["Location"]) == (303, True)
    assert "Sending messages" in organiser.text(sent.headers["Location"])


def test_perhaps_sent_is_settled_by_a_person(organiser: Visitor, saving: Saving, scene: Event) -> None:
    with saving() as session:
        event = session.get_one(Event, scene.id)
        rows = [make_message(session, event, state=MessageState.UNSURE) for _ in range(2)]
    assert "not known whether" in organiser.text(f"{PAGE}/{rows[0].id}")
    organiser.send(f"{PAGE}/{rows[0].id}/arrived")
    organiser.send(f"{PAGE}/{rows[1].id}/not-arrived")
    with saving() as session:
        states = session.scalars(select(Message.state).order_by(Message.id)).all()
    assert states == [MessageState.SENT, MessageState.DRAFT]
