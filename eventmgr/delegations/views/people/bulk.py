"""The same done to everybody who is ticked, or to everybody found: one step, taken back with one button."""

from typing import Any

from flask import redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy import select
from werkzeug.wrappers import Response

from eventmgr.audit.log import change_set
from eventmgr.database import db, transaction
from eventmgr.delegations.enums import BulkAct
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries import people_found
from eventmgr.delegations.services import BulkDone, do_to_many
from eventmgr.delegations.views.people.blueprint import blueprint
from eventmgr.delegations.views.people.listing import search_asked_for
from eventmgr.delegations.views.people.sieves import chosen, sieves_asked_for
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

NAMED = 5
"""So many of those who were left as they were are named; the others are counted."""


@blueprint.post("/bulk")
@event_roles(Role.ORGANISER)
def bulk() -> Response:
    """Do what was chosen to those who were ticked. What they were found by stands in the address, as on the list."""
    acts = {act.value: act for act in BulkAct}
    act = acts.get(request.form.get("do", ""))
    if act is None:
        tell(_("Choose what is to be done."), kind="warn")
        return _back()
    try:
        with transaction(actor=visitor().id) as session:
            done = do_to_many(
                session,
                this_event(),
                ids=_chosen(),
                act=act,
                delegation=_delegation(),
                reason=request.form.get("reason", ""),
            )
            undo = url_for("undo.take_back", change_set=change_set(session)) if done.changed else None
    except RefusedError as error:
        tell(sentence(error), kind="warn")
        return _back()
    _tell(act, done, undo)
    return _back()


def _chosen() -> list[int]:
    if request.form.get("all"):
        return people_found(db.session(), this_event(), search_asked_for(sieves_asked_for()))
    return request.form.getlist("person", type=int)


def _delegation() -> Delegation | None:
    number = request.form.get("delegation_id", type=int)
    query = select(Delegation).where(Delegation.event_id == this_event().id, Delegation.id == number)
    return db.session().scalar(query) if number else None


def _tell(act: BulkAct, done: BulkDone, undo: str | None) -> None:
    people = ngettext("%(num)d person", "%(num)d people", done.changed)
    title = _("%(act)s: %(people)s.", act=_(act.label), people=people)
    tell(title, " ".join(_left(why, names) for why, names in done.left.items()), undo=undo)


def _left(why: str, names: list[str]) -> str:
    """`Left as they were: Niran Sample, Malee Sample (has left the list).`"""
    shown = ", ".join(names[:NAMED])
    more = ngettext("and %(num)d more", "and %(num)d more", len(names) - NAMED) if len(names) > NAMED else ""
    who = f"{shown} {more}".strip()
    return str(_("Left as they were: %(who)s (%(why)s).", who=who, why=_(why)))


def _back() -> Response:
    """The list as it was filtered."""
    asked: dict[str, Any] = {key: request.args.get(key) or None for key in ("q", "show", "page")}
    return redirect(url_for("people.index", **asked, **chosen(sieves_asked_for())), 303)
