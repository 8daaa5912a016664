"""Possible duplicates: two entries beside each other, made one, or said to be two."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from flask import abort, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.delegations.forms import MergeForm
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import delegations_in_order, participation_by_id, printed_delegation
from eventmgr.delegations.queries.merging import MergeLine, lines_that_differ, restricted_known
from eventmgr.delegations.queries.order import EVERY_DELEGATION
from eventmgr.delegations.queries.pairs import possible_duplicates
from eventmgr.delegations.rules.merging import RESTRICTED
from eventmgr.delegations.services import keep_apart, merge_people
from eventmgr.delegations.views.people.blueprint import NUMBER, ONE, blueprint
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.filters import label
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

BOTH = f"{ONE}/merge/<{NUMBER}:other_id>"


@dataclass(frozen=True, slots=True)
class Shown:
    """A value that differs, in words, and which of the two is chosen to begin with."""

    key: str
    label: str
    kept: str
    other: str
    other_first: bool


@blueprint.get("/duplicates")
@event_roles(Role.ORGANISER)
def duplicates() -> str:
    """Pairs who may be the same person; nothing is joined by itself."""
    return render_template("people/duplicates.html", pairs=possible_duplicates(db.session(), this_event()))


@blueprint.route(BOTH, methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def merge(participation_id: int, other_id: int) -> Response | tuple[str, int]:
    """Choose, value by value, what stays of two entries that are one person; what belongs to the other moves along."""
    kept, other = _both(participation_id, other_id)
    lines = lines_that_differ(db.session(), kept, other)
    form = MergeForm(data={"version": kept.version, "other_version": other.version})
    name = kept.person.full_name

    def save(session: Session) -> None:
        keys = [*(line.key for line in lines), RESTRICTED]
        taken = {key for key in keys if request.form.get(f"take-{key}") == "other"}
        merge_people(
            session,
            kept,
            other=other,
            taken=taken,
            version=form.version.data,
            other_version=form.other_version.data,
        )

    sent = submit(form, save, row=kept)
    if not sent.saved:
        if request.method == "POST":
            db.session().expire_all()
            lines = lines_that_differ(db.session(), *_both(participation_id, other_id))
        page = render_template(
            "people/merge.html",
            form=form,
            kept=kept,
            other=other,
            lines=_shown(lines),
            restricted=restricted_known(db.session(), kept, other),
            stale=sent.status == HTTPStatus.CONFLICT,
        )
        _note_the_look(kept, other)
        return page, sent.status
    tell(_("%(name)s is one entry now.", name=name), undo=url_for("undo.take_back", change_set=sent.change_set))
    return redirect(url_for("people.person", participation_id=participation_id))


@blueprint.post(f"{BOTH}/apart")
@event_roles(Role.ORGANISER)
def apart(participation_id: int, other_id: int) -> Response:
    """These are two people: they are not listed again."""
    kept, other = _both(participation_id, other_id)
    with transaction(actor=visitor().id) as session:
        keep_apart(session, kept, other)
    tell(_("Written down: these are two people."))
    return redirect(url_for("people.duplicates"))


def _both(participation_id: int, other_id: int) -> tuple[Participation, Participation]:
    if participation_id == other_id:
        abort(404)
    session = db.session()
    return (
        participation_by_id(session, this_event(), participation_id),
        participation_by_id(session, this_event(), other_id),
    )


def _note_the_look(kept: Participation, other: Participation) -> None:
    """Names in passports stand among what differs."""
    with transaction(actor=visitor().id) as session:
        for row in (kept, other):
            note(session, "looked at restricted facts", target=f"participation:{row.id}", event_id=this_event().id)


def _shown(lines: list[MergeLine]) -> list[Shown]:
    rows = delegations_in_order(db.session(), this_event(), statuses=EVERY_DELEGATION)
    places = {row.id: printed_delegation(row, this_event()) for row in rows}
    return [
        Shown(
            line.key,
            line.label,
            _words(line.key, line.kept, places),
            _words(line.key, line.other, places),
            line.other_first,
        )
        for line in lines
    ]


def _words(key: str, value: Any, places: Mapping[int, str]) -> str:
    if value is None or value == "":
        return ""
    if key == "delegation_id":
        return places.get(value, "")
    if key == "photo_id":
        return str(_("There is one"))
    if isinstance(value, bool):
        return str(_("Yes") if value else _("No"))
    return str(label(value) if hasattr(value, "label") else value)
