"""The harness keeps its promises: tests are apart from each other, from this machine and from other hosts."""

import socket

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from eventmgr import config, paths
from eventmgr.database import db, transaction
from eventmgr.events.models import Event
from tests.support.databases import Database, Saving
from tests.support.factories import make_event
from tests.support.isolation import NotAllowedError
from tests.support.statements import Counting
from tests.support.visitors import Visitor

CODES = sa.select(Event.code)


@pytest.mark.parametrize("turn", [1, 2])
def test_rows_of_a_rolled_back_session_are_gone_in_the_next_test(session: Session, turn: int) -> None:
    assert session.scalars(CODES).all() == []
    make_event(session, code="ONCE")
    assert session.scalars(CODES).all() == ["ONCE"]


@pytest.mark.parametrize("turn", [1, 2])
def test_committed_rows_are_gone_in_the_next_test(database: Database, reading: Saving, turn: int) -> None:
    with database.app.app_context(), transaction() as session:
        make_event(session, code="KEPT")
    with reading() as session:
        assert session.scalars(CODES).all() == ["KEPT"]


def test_both_kinds_of_database_are_what_they_are_called(database: Database) -> None:
    assert database.engine.dialect.name == database.backend


def test_the_instance_folder_is_out_of_reach() -> None:
    with pytest.raises(NotAllowedError):
        (paths.ROOT / "instance" / "config.toml").open()


def test_settings_come_from_a_temporary_folder() -> None:
    assert not config.load().instance.is_relative_to(paths.ROOT)


def test_other_hosts_are_out_of_reach() -> None:
    with socket.socket() as caller, pytest.raises(NotAllowedError):
        caller.connect(("192.0.2.1", 80))


def test_statements_are_counted(database: Database, count_statements: Counting) -> None:
    with database.app.app_context(), count_statements() as sent:
        db.session.scalars(CODES).all()
        db.session.scalars(CODES).all()
    assert len(sent) == 2


def test_a_form_is_sent_with_its_token(client: Visitor) -> None:
    assert client.post("/sign-in").status_code == 400
    assert client.send("/sign-in").status_code == 422
