"""The registration form of an event: fields of the house, and the list of its own questions."""

from itertools import groupby

from flask import redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.people.enums import Category
from eventmgr.questions.forms.settings import (
    CHOICES,
    FieldsForm,
    as_settings,
    chosen_settings,
    shown_settings,
    written,
)
from eventmgr.questions.models import Question
from eventmgr.questions.queries import field_settings, questions_of
from eventmgr.questions.rules import FIELDS
from eventmgr.questions.services import set_fields
from eventmgr.questions.views.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.filters import label
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell

CONFLICT = 409


@blueprint.route("", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def registration() -> Response | tuple[str, int]:
    """Choose what focal points are asked; only what is changed here is saved."""
    now = shown_settings(field_settings(db.session(), this_event().id))
    form = FieldsForm(data={"was": written(now)})
    mine, theirs = chosen_settings(request.form, form.was.data or "", now=now)
    if theirs:
        form.was.data, form.was.raw_data = written(now), None
        return _page(form, now | mine, theirs=theirs), CONFLICT

    def save(session: Session) -> None:
        set_fields(session, this_event().id, as_settings(mine))

    sent = submit(form, save)
    if not sent.saved:
        return _page(form, now | mine), sent.status
    tell(_("Registration form saved."), _changes(len(mine)))
    return redirect(url_for("questions.registration"))


def _changes(count: int) -> str:
    return str(ngettext("%(num)d field changed.", "%(num)d fields changed.", count)) if count else ""


def _page(form: FieldsForm, words: dict[str, str], *, theirs: dict[str, str] | None = None) -> str:
    rows = questions_of(db.session(), this_event().id)
    return render_template(
        "questions/registration.html",
        form=form,
        words=words,
        theirs=theirs or {},
        said=dict(CHOICES),
        blocks=[(block, list(fields)) for block, fields in groupby(FIELDS, key=lambda field: field.block)],
        choices=CHOICES,
        questions=[row for row in rows if not row.retired],
        retired=[row for row in rows if row.retired],
        asked_of=_asked_of,
    )


def _asked_of(row: Question) -> str:
    """Whom a question is asked of, in words."""
    if not row.categories:
        return str(_("Everybody"))
    return ", ".join(label(category) for category in Category if category.value in row.categories)
