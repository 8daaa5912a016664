"""Members: added, changed, ordered, photographed, taken off the list."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from http import HTTPStatus
from types import SimpleNamespace
from typing import Any

from flask import jsonify, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.database import db, expect_version, transaction
from eventmgr.delegations.enums import Capacity, Category, ConsentKind
from eventmgr.delegations.models import Participation
from eventmgr.delegations.services import (
    column_values,
    may_be_photographed,
    move_member,
    register_participant,
    save_registration,
    set_photo,
)
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.files.current import hand_in_paper, hand_in_picture
from eventmgr.files.enums import FileKind
from eventmgr.questions.current import this_passport_key
from eventmgr.questions.enums import FieldClass, FieldKind, Holder
from eventmgr.questions.forms import bind_fields, form_value, given_values
from eventmgr.questions.queries import answers_of, form_of
from eventmgr.questions.rules import FormField, RegistrationForm, consent_key
from eventmgr.questions.rules.values import typed
from eventmgr.registration.enums import RequestKind
from eventmgr.registration.forms import LeaveForm, MemberForm
from eventmgr.registration.rules import by_request
from eventmgr.registration.services import ask_change, lead, withdraw_own
from eventmgr.registration.services.members import LEADING
from eventmgr.registration.views.blueprint import NUMBER, blueprint, this_delegation, this_member
from eventmgr.registration.views.home import closed
from eventmgr.web.access import link_holders
from eventmgr.web.answers import Sent, submit
from eventmgr.web.pictures import PictureForm
from eventmgr.web.stale import differences
from eventmgr.web.telling import tell
from eventmgr.web.visitor import acting
from eventmgr.words import N_

ONE = f"/members/<{NUMBER}:participation_id>"
Answer = Response | tuple[str | Response, int]


@blueprint.route("/members/new", methods=["GET", "POST"])
@link_holders
def member_new() -> Answer:
    """Name another person; only the full name has to be known now."""
    asked = form_of(db.session(), this_event().id, category=Category.DELEGATE)
    form = bind_fields(MemberForm, asked)(data={"capacity": ""})
    made: list[Participation] = []

    def save(session: Session) -> None:
        values = _given(session, form, asked)
        if closed():
            ask_change(
                session,
                this_delegation(),
                kind=RequestKind.ADD,
                values=_of_request(values, asked.fields),
                note=form.request_note.data or "",
            )
        else:
            made.append(_registered(session, values))

    sent = submit(form, save)
    if _is_autosave():
        return _told(sent, form, made[0] if made else None)
    if not sent.saved:
        return _page(form, asked, None, sent), sent.status
    if not made:
        tell(_("Your request is sent."), _("The organiser accepts or refuses it; the answer stands on this page."))
        return redirect(url_for("registration.index", _anchor="requests"))
    tell(_("%(name)s is on the list.", name=made[0].person.full_name))
    return redirect(url_for("registration.index", _anchor=f"member-{made[0].id}"))


@blueprint.route(ONE, methods=["GET", "POST"])
@link_holders
def member(participation_id: int) -> Answer:
    """Everything that the event asks about one person."""
    row = this_member(participation_id)
    asked = form_of(db.session(), this_event().id, category=row.category)
    form = bind_fields(MemberForm, asked)(data=_data_of(row, asked))
    asking: list[bool] = []

    def save(session: Session) -> None:
        values = _given(session, form, asked)
        if closed():
            expect_version(row, form.version.data)
            wanted = _of_request(values, asked.fields)
            note = form.request_note.data or ""
            request_ = ask_change(
                session, this_delegation(), kind=RequestKind.CHANGE, member=row, values=wanted, note=note
            )
            asking.append(request_ is not None)
            values = {key: value for key, value in values.items() if key not in wanted}
        _save(session, row, values, form)

    sent = submit(form, save, row=row)
    if _is_autosave():
        return _told(sent, form, row)
    if not sent.saved:
        return _page(form, asked, row, sent), sent.status
    if any(asking):
        tell(_("Your request is sent."), _("The organiser accepts or refuses it; the answer stands on this page."))
    else:
        tell(_("%(name)s saved.", name=row.person.full_name))
    return redirect(url_for("registration.index", _anchor=f"member-{row.id}"))


@blueprint.post(f"{ONE}/move")
@link_holders
def member_move(participation_id: int) -> Response:
    """One place up or down; the order is that of lists and prints (R6)."""
    row = this_member(participation_id)
    steps = -1 if request.form.get("where") == "up" else 1
    with _change() as session:
        move_member(session, this_delegation(), participation=row, steps=steps)
    return redirect(url_for("registration.index", _anchor=f"member-{row.id}"))


@blueprint.post(f"{ONE}/capacity")
@link_holders
def member_capacity(participation_id: int) -> Response:
    """Make somebody head, deputy or delegate; after the deadline, ask for it."""
    row = this_member(participation_id)
    capacity = request.form.get("capacity", "")
    if capacity not in {each.value for each in (*LEADING, Capacity.DELEGATE)}:
        raise RefusedError(N_("Choose head, deputy head or delegate."))
    with _change() as session:
        if closed():
            values = {"capacity": capacity}
            ask_change(session, this_delegation(), kind=RequestKind.CHANGE, member=row, values=values)
            tell(_("Your request is sent."), _("The organiser accepts or refuses it; the answer stands on this page."))
        else:
            lead(session, row, Capacity(capacity))
    return redirect(url_for("registration.index", _anchor=f"member-{row.id}"))


@blueprint.route(f"{ONE}/leave", methods=["GET", "POST"])
@link_holders
def member_leave(participation_id: int) -> Answer:
    """Take somebody off the list; after the deadline, ask for it."""
    row = this_member(participation_id)
    form = LeaveForm()

    def save(session: Session) -> None:
        reason = form.reason.data or ""
        if closed():
            ask_change(session, this_delegation(), kind=RequestKind.WITHDRAW, member=row, note=reason)
        else:
            withdraw_own(session, row, reason=reason)

    sent = submit(form, save)
    if not sent.saved:
        return render_template("registration/leave.html", form=form, row=row, closed=closed()), sent.status
    if closed():
        tell(_("Your request is sent."), _("The organiser accepts or refuses it; the answer stands on this page."))
    else:
        tell(_("%(name)s is off the list.", name=row.person.full_name))
    return redirect(url_for("registration.index"))


@blueprint.route(f"{ONE}/photo", methods=["GET", "POST"])
@link_holders
def member_photo(participation_id: int) -> Answer:
    """Hand in a photograph for the badge, with consent only."""
    row = this_member(participation_id)
    form = PictureForm()

    def save(session: Session) -> None:
        if not may_be_photographed(row):
            raise RefusedError(N_("There is no consent to photographs: record it first."), field="picture")
        set_photo(session, row, photo=hand_in_picture(session, row.event_id, sent=form.given(), kind=FileKind.PHOTO))

    sent = submit(form, save)
    if not sent.saved:
        page = render_template("registration/photo.html", form=form, row=row, allowed=may_be_photographed(row))
        return page, sent.status
    tell(_("The photograph of %(name)s is saved.", name=row.person.full_name))
    return redirect(url_for("registration.index", _anchor=f"member-{row.id}"))


def _change() -> AbstractContextManager[Session]:
    actor, reason = acting()
    return transaction(actor=actor, reason=reason)


def _given(session: Session, form: MemberForm, asked: RegistrationForm) -> dict[str, Any]:
    """What was typed. Restricted facts and files that were left empty stay as they are: they are never shown here."""
    values = given_values(form, asked)
    for field in asked.fields:
        if field.kind is FieldKind.FILE:
            sent = values.pop(field.key)
            if sent:
                paper = sent.read(), sent.filename or ""
                values[field.key] = hand_in_paper(session, this_event().id, sent=paper, kind=FileKind.ANSWER)
        elif is_secret(field) and values[field.key] in (None, ""):
            values.pop(field.key)
    return values


def is_secret(field: FormField) -> bool:
    """Whether a field is written here and never shown again: who finds the link must not read a passport."""
    return field.field_class is FieldClass.RESTRICTED


def _of_request(values: dict[str, Any], fields: Sequence[FormField]) -> dict[str, Any]:
    held = {field.key for field in fields if by_request(field)}
    return {key: value for key, value in values.items() if key in held}


def _registered(session: Session, values: dict[str, Any]) -> Participation:
    columns = column_values(values)
    row = register_participant(session, this_event(), delegation=this_delegation(), **columns)
    rest = {key: value for key, value in values.items() if key not in columns}
    return save_registration(
        session,
        row,
        rest,
        version=row.version,
        person_version=row.person.version,
        delegation=row.delegation,
        passport_key=this_passport_key(),
        at=clock.now(),
    )


def _save(session: Session, row: Participation, values: dict[str, Any], form: MemberForm) -> None:
    save_registration(
        session,
        row,
        values,
        version=form.version.data,
        person_version=form.person_version.data,
        delegation=row.delegation,
        passport_key=this_passport_key(),
        at=clock.now(),
    )


def _data_of(row: Participation, asked: RegistrationForm) -> dict[str, Any]:
    given = answers_of(db.session(), row.event_id, [row.id])[row.id]
    consents = {consent_key(each.kind): each.given for each in row.consents}
    values: dict[str, Any] = {"version": row.version, "person_version": row.person.version}
    for field in asked.fields:
        if is_secret(field):
            continue
        if field.holder is Holder.ANSWER:
            values[field.key] = typed(field, given[field.key].value) if field.key in given else None
        elif field.holder is Holder.CONSENT:
            values[field.key] = form_value(field, consents.get(field.key))
        else:
            holder = row.person if field.holder is Holder.PERSON else row
            values[field.key] = form_value(field, getattr(holder, field.key))
    return values


def _page(form: MemberForm, asked: RegistrationForm, row: Participation | None, sent: Sent) -> str:
    stale = None
    if row is not None and sent.status == HTTPStatus.CONFLICT:
        saved = _data_of(row, asked)
        for name in ("version", "person_version"):
            form[name].data, form[name].raw_data = saved[name], None
        stale = differences(form, SimpleNamespace(**saved))
    return render_template(
        "registration/member.html",
        form=form,
        asked=asked,
        row=row,
        stale=stale,
        closed=closed(),
        is_secret=is_secret,
        consents=frozenset(consent_key(kind) for kind in ConsentKind),
    )


def _is_autosave() -> bool:
    return request.headers.get("X-Save-As-You-Go") == "1"


def _told(sent: Sent, form: MemberForm, row: Participation | None) -> Answer:
    """The answer to a page that saves by itself: what its next form must say, or why nothing was saved."""
    if not sent.saved:
        faults = [error for field in form for error in field.errors] + list(form.form_errors)
        return jsonify(saved=False, stale=sent.status == HTTPStatus.CONFLICT, faults=faults), sent.status
    if row is None:
        return jsonify(saved=True), HTTPStatus.OK
    return jsonify(
        saved=True,
        version=row.version,
        person_version=row.person.version,
        address=url_for("registration.member", participation_id=row.id),
    ), HTTPStatus.OK
