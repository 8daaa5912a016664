"""A form that was sent: saved in one transaction, or what is to be shown instead."""

from collections.abc import Callable
from dataclasses import dataclass

from flask_wtf import FlaskForm
from sqlalchemy.orm import Session
from wtforms import Form

from eventmgr.database import Edited, transaction
from eventmgr.errors import EventmgrError, RefusedError, StaleEditError
from eventmgr.web.errors import sentence
from eventmgr.web.stale import Difference, differences
from eventmgr.web.visitor import acting


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a form: saved, or the page again with `status`; `stale` holds both versions after a 409.

    `change_set` is the word that all changes of a form that was saved have in common: by it they are taken back.
    """

    saved: bool
    status: int = 200
    stale: list[Difference] | None = None
    change_set: str = ""


def submit(form: FlaskForm, save: Callable[[Session], object], *, row: Edited | None = None) -> Sent:
    """Check the form and run `save(session)` as the visitor; sentences of refused work go beside their fields.

    `row` is what the form was made from: after a stale edit (409) its version stands in `form.version`, so that saving
    again is a knowing choice.
    """
    if not form.validate_on_submit():
        return Sent(saved=False, status=422 if form.errors else 200)
    try:
        actor, reason = acting()
        with transaction(actor=actor, reason=reason) as session:
            save(session)
            session.flush()
            change_set: str = session.info.get("change_set", "")
    except StaleEditError:
        if row is None:
            raise
        form.version.data, form.version.raw_data = row.version, None  # else the page would send the old one again
        return Sent(saved=False, status=409, stale=differences(form, row))
    except RefusedError as error:
        pin(form, error)
        return Sent(saved=False, status=422)
    return Sent(saved=True, change_set=change_set)


def pin(form: Form, error: EventmgrError) -> None:
    """Put the sentence of `error` beside the field it names, or above the form if it names none of this form."""
    field = form._fields.get(error.field or "")
    if field is None:
        form.form_errors.append(sentence(error))
    else:
        field.errors = [*field.errors, sentence(error)]
