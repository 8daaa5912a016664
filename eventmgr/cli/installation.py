"""The installation that a command works on: its application, with a database that is ready."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from eventmgr import config, create_app
from eventmgr.config import Settings
from eventmgr.database import db
from eventmgr.errors import RefusedError
from eventmgr.schema import create_if_empty, is_current
from eventmgr.words import N_


@contextmanager
def opened(settings: Settings | None = None) -> Iterator[Flask]:
    """The application with a database that answers, whatever is in it; raises RefusedError if none does."""
    app = create_app(settings or config.load())
    with app.app_context():
        try:
            db.engine.connect().close()
        except DBAPIError as error:
            raise RefusedError(
                N_("The database cannot be opened: %(why)s"), why=" ".join(str(error.orig).split())
            ) from error
        yield app


@contextmanager
def installation(settings: Settings | None = None) -> Iterator[tuple[Flask, Session]]:
    """The application and its database session; an empty database gets its tables, an old one is refused."""
    with opened(settings) as app:
        create_if_empty()
        if not is_current():
            raise RefusedError(N_("The database is older than this program: run “eventmgr db upgrade” first."))
        yield app, db.session()
