"""Inviting a whole group of countries at once: its members, ticked, with what is agreed with each."""

from dataclasses import dataclass
from typing import Any

from flask import abort, redirect, render_template, request, url_for
from flask_babel import ngettext
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.countries import country, country_name
from eventmgr.countries.groups import GROUPS, Group, Member
from eventmgr.database import db
from eventmgr.delegations.enums import DelegationKind
from eventmgr.delegations.forms import GroupForm
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.services import invite_delegation
from eventmgr.delegations.views.delegations.blueprint import blueprint
from eventmgr.events.current import this_event
from eventmgr.names import fold
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell


@dataclass(frozen=True, slots=True)
class Line:
    """A member as the page shows it: its value in the form, its name, whether it is invited already."""

    value: str
    name: str
    country: str | None
    there: bool


@blueprint.route("/group", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def group() -> Response | tuple[str, int]:
    """Choose a group, see who belongs to it on the first day of the event, and invite those who are ticked."""
    chosen = GROUPS.get(request.args.get("group", next(iter(GROUPS))))
    if chosen is None:
        abort(404)
    lines, form = _lines(chosen), GroupForm()
    form.members.choices = [(line.value, line.name) for line in lines]
    if request.method == "GET":
        form.members.data = [line.value for line in lines if not line.there]
    added: list[Delegation] = []

    def save(session: Session) -> None:
        members = {_value(member): member for member in chosen.members_on(this_event().start_date)}
        for value in form.members.data or []:
            added.append(_invite(session, members[value], form.agreed()))

    sent = submit(form, save)
    if not sent.saved:
        return _page(chosen, lines, form), sent.status
    tell(
        ngettext("%(num)d delegation added.", "%(num)d delegations added.", len(added)),
        undo=url_for("undo.take_back", change_set=sent.change_set),
    )
    return redirect(url_for("delegations.index"))


def _page(chosen: Group, lines: list[Line], form: GroupForm) -> str:
    options = zip(lines, form.members, strict=True)
    return render_template("delegations/group.html", form=form, groups=GROUPS.values(), chosen=chosen, options=options)


def _lines(chosen: Group) -> list[Line]:
    rows = db.session().execute(
        select(Delegation.country, Delegation.name).where(Delegation.event_id == this_event().id)
    )
    there = {each for code, name in rows for each in (code, fold(name))}
    lines = [_line(member, there) for member in chosen.members_on(this_event().start_date)]
    return sorted(lines, key=lambda line: (line.country is None, fold(line.name)))


def _line(member: Member, there: set[str | None]) -> Line:
    name = _name(member)
    known = member.country in there if member.country else fold(name) in there
    return Line(_value(member), name, member.country, known)


def _value(member: Member) -> str:
    return member.country or fold(member.name)


def _name(member: Member) -> str:
    """What the group says, else the name in the style of the event."""
    if member.name or member.country is None:
        return member.name
    style = this_event().country_name_style.value
    return country_name(member.country, style, invited=country(member.country).common)


def _invite(session: Session, member: Member, agreed: dict[str, Any]) -> Delegation:
    kind = DelegationKind.COUNTRY if member.country else DelegationKind.ORGANISATION
    return invite_delegation(session, this_event(), kind=kind, name=_name(member), country=member.country, **agreed)
