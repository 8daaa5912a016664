"""One change from a form: done, refused with a sentence beside its field, or stale with both versions."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from flask_wtf import FlaskForm
from sqlalchemy.orm import Session

from eventmgr.database import db, transaction
from eventmgr.errors import EventmgrError, StaleEditError
from eventmgr.web.answers import pin
from eventmgr.web.stale import Difference, differences
from eventmgr.web.visitor import visitor

T = TypeVar("T")

REFUSED = 422
STALE = 409


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What came of a change: `status` is 200 when it was done, and then `value` is what the service returned."""

    status: int
    value: T | None = None
    differences: list[Difference] = field(default_factory=list)

    @property
    def done(self) -> bool:
        return self.status < REFUSED and self.status != STALE


def attempt(form: FlaskForm, work: Callable[[Session], T], *, row: Any = None) -> Outcome[T]:
    """Do `work` in one transaction; `row` is what the form edits, shown beside it when it is newer."""
    try:
        with transaction(actor=visitor().id) as session:
            value = work(session)
    except StaleEditError:
        return _stale(form, row)
    except EventmgrError as error:
        pin(form, error)
        return Outcome(REFUSED)
    return Outcome(200, value)


def status_of(form: FlaskForm) -> int:
    """Of the page with `form`: 422 when it has errors."""
    return REFUSED if form.errors else 200


def _stale(form: FlaskForm, row: Any) -> Outcome[Any]:
    if row is None:
        raise StaleEditError(None)
    db.session().refresh(row)
    form.version.data, form.version.raw_data = row.version, None  # saving again is a knowing choice
    return Outcome(STALE, differences=differences(form, row))
