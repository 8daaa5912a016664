"""Sending over SMTP, to a real server on this machine: states, reasons, never twice."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from eventmgr import clock, config
from eventmgr.config import Settings
from eventmgr.correspondence.work import MAIL, send_mail
from eventmgr.delegations.enums import DelegationStatus
from eventmgr.delegations.models import Delegation
from eventmgr.errors import RefusedError, SettingsError
from eventmgr.events.models import Event
from eventmgr.invitations.enums import Channel, ContactKind
from eventmgr.invitations.queries import contacts_of
from eventmgr.jobs.models import Job
from eventmgr.mail.enums import MessageState
from eventmgr.mail.models import Message
from eventmgr.mail.queries import STUCK, is_stuck
from eventmgr.mail.server import message_of
from eventmgr.mail.services import close, queue, settle, take_next
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_job, make_message
from tests.support.mailserver import Mailbox, mail_server
from tests.support.visitors import Visitor

QUEUED, SENT, FAILED, UNSURE = MessageState.QUEUED, MessageState.SENT, MessageState.FAILED, MessageState.UNSURE


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mail_server() as found:
        yield found


@pytest.fixture
def settings(app: Flask, box: Mailbox) -> Settings:
    known: Settings = app.extensions["eventmgr"]
    return replace(
        known,
        mail_host="127.0.0.1",
        mail_port=box.port,
        mail_security="none",
        mail_from="secretariat@dialogue.example",
        mail_from_name="Sample Secretariat",
        public_address="https://dialogue.example",
    )


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session)


def _queued(saving: Saving, event: Event, count: int = 1, **columns: Any) -> list[int]:
    with saving() as session:
        rows = [make_message(session, session.get_one(Event, event.id), **dict(columns)) for _ in range(count)]
        for row in rows:
            queue(session, row)
        return [row.id for row in rows]


def _send(app: Flask, saving: Saving, event: Event, settings: Settings) -> dict[str, int]:
    with saving() as session:
        job = make_job(session, session.get_one(Event, event.id), task=MAIL, wished={})
    with app.app_context():
        return send_mail(settings, job)


def _states(saving: Saving) -> list[tuple[MessageState, int]]:
    with saving() as session:
        return [(row.state, row.tries) for row in session.scalars(select(Message).order_by(Message.id))]


def test_queued_messages_are_sent_once_and_others_stay(app, saving, event, settings, box) -> None:
    _queued(saving, event, 3)
    with saving() as session:
        make_message(session, session.get_one(Event, event.id))  # a draft that nobody has read
    assert _send(app, saving, event, settings) == {"sent": 3, "failed": 0, "unsure": 0}
    assert _send(app, saving, event, settings)["sent"] == 0
    assert (len(box.taken), _states(saving)) == (3, [(SENT, 1)] * 3 + [(MessageState.DRAFT, 0)])
    assert len({message["Message-ID"] for message in box.taken}) == 3


def test_message_arrives_whole_in_any_script(app, saving, event, settings, box) -> None:
    body = "ສະບາຍດີ\n\nកម្ពុជា – Trần Đại"
    _queued(saving, event, subject="ຄຳເຊີນ: Semarang", body=body, to_name="Đặng, “Sample”")
    _send(app, saving, event, settings)
    (message,) = box.taken
    assert (message["Subject"], message.get_content().strip().replace("\r\n", "\n")) == ("ຄຳເຊີນ: Semarang", body)
    assert message["To"].addresses[0].display_name == "Đặng, “Sample”"
    assert str(message["From"]) == "Sample Secretariat <secretariat@dialogue.example>"


def test_values_cannot_bring_headers_along(settings) -> None:
    with pytest.raises(ValueError, match=r"linefeed|newline|Header values"):
        message_of(
            settings,
            to_address="a@b.example",
            to_name="Name",
            subject="Hello\r\nBcc: all@world.example",
            body="x",
            message_id="<1@x>",
        )


def test_private_link_is_made_when_it_goes_and_kept_nowhere(app, saving, event, settings, box, client: Visitor) -> None:
    with saving() as session:
        delegation = make_delegation(session, session.get_one(Event, event.id))
    _queued(saving, event, delegation_id=delegation.id, body="Open {link} please")
    _send(app, saving, event, settings)
    link = box.taken[0].get_content().split()[1]
    assert link.startswith("https://dialogue.example/l/")
    assert client.get("/l/" + link.rpartition("/l/")[2]).status_code == 303
    with saving() as session:
        assert session.scalars(select(Message.body)).one() == "Open {link} please"


def test_an_invitation_that_went_stands_among_the_contacts(app, saving, event, settings, box) -> None:
    with saving() as session:
        delegation = make_delegation(session, session.get_one(Event, event.id), status=DelegationStatus.DRAFT)
    _queued(saving, event, delegation_id=delegation.id)
    box.refuse.add("gone@agency.example")
    _queued(saving, event, delegation_id=delegation.id, address="gone@agency.example")
    _send(app, saving, event, settings)
    with saving() as session:
        row = session.get_one(Delegation, delegation.id)
        (contact,) = contacts_of(session, row)
        assert (contact.kind, contact.channel, row.status) == (
            ContactKind.INVITATION,
            Channel.EMAIL,
            DelegationStatus.INVITED,
        )


def test_refused_recipient_fails_with_the_reason_and_the_next_one_is_sent(app, saving, event, settings, box) -> None:
    box.refuse.add("gone@agency.example")
    _queued(saving, event, address="gone@agency.example")
    _queued(saving, event)
    assert _send(app, saving, event, settings) == {"sent": 1, "failed": 1, "unsure": 0}
    with saving() as session:
        row = session.scalars(select(Message).where(Message.state == FAILED)).one()
        assert "no such mailbox" in row.reason
        queue(session, row)
    box.refuse.clear()
    assert _send(app, saving, event, settings)["sent"] == 1
    assert _states(saving) == [(SENT, 2), (SENT, 1)]


@pytest.mark.parametrize(("when", "state"), [("rcpt", FAILED), ("data", UNSURE)])
def test_a_lost_connection_is_a_failure_before_the_text_and_unsure_after_it(
    app, saving, event, settings, box, when, state
) -> None:
    _queued(saving, event, 2)
    box.hang_up = when
    counts = _send(app, saving, event, settings)
    assert (counts[state.value], _states(saving)) == (1, [(state, 1), (QUEUED, 0)])
    box.hang_up = ""
    assert _send(app, saving, event, settings)["sent"] == 1  # the one that waited; the other needs somebody to decide


def test_an_unreachable_server_touches_nothing_and_says_so(app, saving, event, settings) -> None:
    _queued(saving, event, 2)
    with pytest.raises(RefusedError, match="cannot be used"):
        _send(app, saving, event, replace(settings, mail_port=1))
    with pytest.raises(RefusedError, match="No mail server is configured"):
        _send(app, saving, event, replace(settings, mail_host=""))
    assert _states(saving) == [(QUEUED, 0)] * 2


def test_two_senders_never_send_the_same_message(app, saving, event, settings, box) -> None:
    _queued(saving, event, 12)
    with saving() as session:
        jobs = [make_job(session, session.get_one(Event, event.id), task=MAIL, wished={}) for _ in range(2)]

    def work(job: Job) -> None:
        with app.app_context():
            send_mail(settings, job)

    threads = [threading.Thread(target=work, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(box.taken), len({message["Message-ID"] for message in box.taken})) == (12, 12)
    assert _states(saving) == [(SENT, 1)] * 12


def test_an_attempt_is_closed_by_whoever_made_it_only(saving, event) -> None:
    (number,) = _queued(saving, event)
    with saving() as session:
        row = take_next(session, event.id, at=clock.now())
        assert row is not None
        assert take_next(session, event.id, at=clock.now()) is None
    with saving() as session:
        assert close(session, number, tries=2, state=SENT) is False
        assert close(session, number, tries=1, state=SENT) is True
        assert close(session, number, tries=1, state=FAILED) is False
    assert _states(saving) == [(SENT, 1)]


def test_message_that_hangs_for_long_is_settled_by_a_person(saving, event) -> None:
    (number,) = _queued(saving, event)
    with saving() as session:
        take_next(session, event.id, at=clock.now() - STUCK - timedelta(seconds=1))
    with saving() as session:
        row = session.get_one(Message, number)
        assert is_stuck(row, clock.now())
        settle(session, row, arrived=False)
        assert row.state is MessageState.DRAFT
        with pytest.raises(RefusedError, match="known what became"):
            settle(session, row, arrived=True)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"MAIL_SECURITY": "ssl"}, "mail_security"),
        ({"MAIL_HOST": "mail.example", "MAIL_SECURITY": "none", "MAIL_PASSWORD": "x", "MAIL_FROM": "a@b"}, "security"),
        ({"MAIL_HOST": "mail.example"}, "mail_from"),
    ],
)
def test_settings_that_would_not_do_are_refused_by_name(tmp_path, values, named) -> None:
    environ = {f"EVENTMGR_{name}": value for name, value in values.items()}
    with pytest.raises(SettingsError) as refused:
        config.load(instance=tmp_path, environ=environ)
    assert named in str(refused.value)


def test_the_password_is_told_nowhere(settings) -> None:
    secret = replace(settings, mail_password="hush-hush")
    assert "hush-hush" not in repr(secret)
    assert "hush-hush" not in str(config.environment(secret))
