"""New people: with everything that is known, or quickly at the desk."""

from collections.abc import Sequence
from typing import Any

from flask import redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.database import db
from eventmgr.delegations.enums import Capacity, ParticipationStatus
from eventmgr.delegations.forms import NewParticipantForm, WalkInForm
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import Lookalike, Newcomer, lookalikes
from eventmgr.delegations.services import (
    enrol_person,
    make_head,
    register_participant,
    set_consents,
    set_presence,
)
from eventmgr.delegations.services.register import split_fields
from eventmgr.delegations.views.people.asked import blocks, bound, further_values, own_fields, save_own
from eventmgr.delegations.views.people.blueprint import blueprint
from eventmgr.delegations.views.people.filling import Offered, chosen, fresh_data, offer
from eventmgr.delegations.views.people.heading import head_in_the_way
from eventmgr.delegations.views.seeing import READERS, hidden, line_name, organises
from eventmgr.errors import NotFoundError
from eventmgr.events.current import this_event
from eventmgr.events.queries import events_of
from eventmgr.people.queries import person_by_id
from eventmgr.questions.rules import FormField
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.fields import row_act
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor
from eventmgr.words import N_

Answer = Response | tuple[str, int]
REFUSED = 422


@blueprint.route("/new", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def new() -> Answer:
    """A new person; only the full name is needed. Who may be somebody known is asked about first (R2)."""
    own = own_fields(None)
    form = bound(NewParticipantForm, own)(data=fresh_data())
    offered = offer(form)
    if request.method == "GET":
        form.delegation_id.data = _asked_for(offered)
    if "act" in request.form and row_act(form, request.form["act"]):
        return _page(form, [], own), 200
    if form.validate_on_submit() and (alike := _lookalikes(form)):
        return _page(form, alike, own), REFUSED
    made: list[Participation] = []

    def save(session: Session) -> None:
        made.append(_registered(session, form, offered))
        save_own(session, form, made[0], own)

    sent = submit(form, save)
    if not sent.saved:
        return _page(form, [], own), sent.status
    tell(_("%(name)s added.", name=made[0].person.full_name))
    return redirect(url_for("people.person", participation_id=made[0].id))


@blueprint.route("/walk-in", methods=["GET", "POST"])
@event_roles(*READERS)
def walk_in() -> Answer:
    """Somebody stands at the desk who was never nominated (E-11)."""
    form = WalkInForm()
    offered = offer(form)
    if request.method == "GET":
        form.delegation_id.data = _asked_for(offered)
    if form.validate_on_submit() and (alike := _lookalikes(form)):
        return _walk_in_page(form, alike), REFUSED
    made: list[Participation] = []

    def save(session: Session) -> None:
        row = register_participant(
            session,
            this_event(),
            full_name=form.full_name.data or "",
            delegation=chosen(form, offered),
            rank=form.rank.data or "",
            agency=form.agency.data or "",
            status=ParticipationStatus.ON_SITE_UNCONFIRMED,
        )
        row.arrived_at = clock.now()
        made.append(row)

    sent = submit(form, save)
    if not sent.saved:
        return _walk_in_page(form, []), sent.status
    row = made[0]
    text = _("On site, to be confirmed: an organiser decides later.")
    tell(_("No. %(number)s: %(name)s is in.", number=row.number, name=row.person.full_name), text)
    return redirect(url_for("people.person", participation_id=row.id))


def _registered(session: Session, form: NewParticipantForm, offered: Offered) -> Participation:
    values = form.values() | further_values(form)
    instead = request.form.get("instead") == "yes" and values["capacity"] is Capacity.HEAD
    if instead:
        values["capacity"] = Capacity.DELEGATE
    row = _written(session, form, values, offered)
    set_presence(session, row, form.intervals(this_event().start_date, this_event().end_date))
    set_consents(session, row, form.consents(), at=clock.now())
    if instead:
        make_head(session, row, reason=request.form.get("head_reason", ""))
    return row


def _written(session: Session, form: NewParticipantForm, values: dict[str, Any], offered: Offered) -> Participation:
    """The new participation: of a person whom another event knows, if that was chosen, else of a new one."""
    delegation, known = chosen(form, offered), request.form.get("same", "")
    full_name = values.pop("full_name")
    if not known:
        return register_participant(session, this_event(), full_name=full_name, delegation=delegation, **values)
    candidates = {str(each.person_id) for each in _found(form) if each.event_title}
    person = person_by_id(session, int(known)) if known in candidates else None
    if person is None:
        raise NotFoundError(N_("There is no such person in this event."))
    _, of_participation = split_fields(values)  # type: ignore[arg-type]  # a dictionary of exactly these fields
    return enrol_person(session, this_event(), person=person, delegation=delegation, **of_participation)


def _lookalikes(form: NewParticipantForm | WalkInForm) -> list[Lookalike]:
    """Who may be the same person, but for those whom the visitor has judged already."""
    if "same" in request.form:
        return []
    judged = _judged()
    return [each for each in _found(form) if str(each.person_id) not in judged]


def _judged() -> list[str]:
    """Ids of people who were said to be different persons; they travel with the form until it is saved."""
    said = ",".join(request.form.getlist("different")).split(",")
    return [number for number in dict.fromkeys(said) if number.isascii() and number.isdecimal()]


def _found(form: NewParticipantForm | WalkInForm) -> list[Lookalike]:
    number = form.delegation_id.data
    newcomer = Newcomer(
        full_name=form.full_name.data or "",
        email=form.email.data or "" if isinstance(form, NewParticipantForm) else "",
        delegation_id=int(number) if number else None,
    )
    found = lookalikes(db.session(), this_event(), newcomer, other_events=_other_events())
    return [each for each in found if not hidden(each)]


def _other_events() -> list[int]:
    """Other events in which the visitor is organiser; the desk knows this one only (R2)."""
    if not organises():
        return []
    mine = events_of(db.session(), visitor())
    return [event.id for event, role in mine if role is Role.ORGANISER and event.id != this_event().id]


def _asked_for(offered: Offered) -> str:
    """The delegation of `?delegation=kh`."""
    slug = request.args.get("delegation", "")
    return next((str(each.id) for each in offered if each.slug == slug), "")


def _walk_in_page(form: WalkInForm, alike: list[Lookalike]) -> str:
    return render_template("people/walk_in.html", form=form, alike=alike, judged=_judged(), name_of=line_name)


def _page(form: NewParticipantForm, alike: list[Lookalike], own: Sequence[FormField]) -> str:
    return render_template(
        "people/new.html",
        form=form,
        alike=alike,
        judged=_judged(),
        second_head=None if alike else head_in_the_way(form),
        name_of=line_name,
        blocks=blocks(own),
        asked={field.key: field for field in own},
    )
