"""A form that was sent: what becomes of it."""

from collections.abc import Callable

import pytest
from flask import Flask, g
from sqlalchemy import select
from sqlalchemy.orm import Session
from wtforms import IntegerField, StringField

from eventmgr.accounts.models import UserAccount
from eventmgr.audit.models import Change
from eventmgr.errors import RefusedError, StaleEditError
from eventmgr.events.models import Event, Organisation
from eventmgr.web.answers import Sent, submit
from eventmgr.web.forms import PageForm
from eventmgr.web.stale import Difference
from tests.support.databases import Saving
from tests.support.factories import make_event, make_organisation, make_user

Send = Callable[..., "tuple[Sent, TitleForm]"]


class TitleForm(PageForm):
    """A form of one field."""

    version = IntegerField()
    title = StringField("Title")


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session, title="Theirs")


@pytest.fixture
def send(app: Flask, saving: Saving, event: Event, monkeypatch: pytest.MonkeyPatch) -> Send:
    """`send(save, title=…)`: a visitor sends the form, made from `event`; what became of it, and the form."""
    monkeypatch.setitem(app.config, "WTF_CSRF_ENABLED", False)
    with saving() as session:
        user = make_user(session)

    def send_it(save: Callable[[Session], object], **typed: str) -> tuple[Sent, TitleForm]:
        with app.test_request_context("/", method="POST", data=typed):
            g.user = user
            form = TitleForm()
            return submit(form, save, row=event), form

    return send_it


def test_work_that_was_done_is_saved_in_the_visitors_name(send: Send, reading: Saving) -> None:
    def save(session: Session) -> None:
        make_organisation(session, name="Sample Fund")

    sent, _ = send(save, title="Mine")

    with reading() as session:
        change = session.scalars(select(Change).where(Change.entity == "organisation")).one()
        assert sent == Sent(saved=True, change_set=change.change_set)
        assert change.actor_id == session.scalar(select(UserAccount.id))


def test_a_refusal_stands_beside_its_field_and_nothing_is_kept(send: Send, reading: Saving) -> None:
    def refuse(session: Session) -> None:
        make_organisation(session)
        raise RefusedError("No room for %(n)s", field="title", n=3)

    sent, form = send(refuse, title="Mine")

    assert (sent, form.errors) == (Sent(saved=False, status=422), {"title": ["No room for 3"]})
    with reading() as session:
        assert session.scalars(select(Organisation.name)).all() == []


def test_a_refusal_of_no_field_stands_above_the_form(send: Send) -> None:
    def refuse(_session: Session) -> None:
        raise RefusedError("Not today", field="elsewhere")

    sent, form = send(refuse, title="Mine")

    assert (sent.status, form.form_errors) == (422, ["Not today"])


def test_a_stale_edit_brings_both_versions_and_the_version_of_theirs(send: Send) -> None:
    def stale(_session: Session) -> None:
        raise StaleEditError(None)

    sent, form = send(stale, title="Mine", version="7")

    assert (sent.saved, sent.status, form.version.data) == (False, 409, 1)
    assert sent.stale == [
        Difference(field_id="title", label="Title", yours="Mine", theirs="Theirs"),
    ]
