"""Breakout groups: who is in them, and how evenly the delegations are shared out."""

from collections.abc import Iterable

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from eventmgr.agenda import services
from eventmgr.agenda.forms import GroupForm
from eventmgr.agenda.models import Group
from eventmgr.agenda.queries import (
    group_of_event,
    group_sizes,
    group_uses,
    groups_of_event,
    members_of_group,
    people_by_id,
    people_found,
    people_without_group,
    shares,
)
from eventmgr.agenda.views.blueprint import EDITORS, STAFF, blueprint
from eventmgr.agenda.views.saving import Outcome, attempt, status_of
from eventmgr.agenda.views.seeing import home_of, may_edit, name_of
from eventmgr.database import db, transaction
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import printed_delegation
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.visitor import visitor

MOST_OFFERED = 60
LARGEST = 2_147_483_647

Page = tuple[str, int]


@blueprint.get("/groups")
@event_roles(*STAFF)
def groups() -> str:
    """The groups, and each delegation's members in them."""
    session, event = db.session(), this_event()
    found = groups_of_event(session, event)
    return render_template(
        "agenda/groups.html",
        groups=found,
        sizes=group_sizes(session, event),
        uses=group_uses(session, event),
        shares=shares(session, event, found) if found else [],
        printed=lambda delegation: printed_delegation(delegation, event),
        may_edit=may_edit(),
    )


@blueprint.get("/groups/<int(max=2147483647):group_id>")
@event_roles(*STAFF)
def group(group_id: int) -> str:
    """One group: its members, and whom to add: a search, or else people who are in no group yet."""
    session, event = db.session(), this_event()
    found = group_of_event(session, event, group_id)
    members = members_of_group(session, event, found)
    wanted = request.args.get("q", "").strip()
    inside = {member.id for member in members}
    return render_template(
        "agenda/group.html",
        group=found,
        members=members,
        wanted=wanted,
        offered=[person for person in _offered(wanted) if person.id not in inside] if may_edit() else [],
        uses=group_uses(session, event).get(found.id, 0),
        may_edit=may_edit(),
        name_of=name_of,
        home_of=home_of,
    )


@blueprint.route("/groups/new", methods=["GET", "POST"])
@event_roles(*EDITORS)
def new_group() -> Response | Page:
    """A new group."""
    form = GroupForm()
    if not form.validate_on_submit():
        return _page(form)
    outcome = attempt(
        form,
        lambda session: services.add_group(
            session, this_event(), letter=form.letter.data or "", name=form.name.data or "", note=form.note.data or ""
        ),
    )
    if outcome.value is None:
        return _page(form)
    flash(_("Group %(letter)s added.", letter=outcome.value.letter), "ok")
    return redirect(url_for("agenda.group", group_id=outcome.value.id))


@blueprint.route("/groups/<int(max=2147483647):group_id>/edit", methods=["GET", "POST"])
@event_roles(*EDITORS)
def edit_group(group_id: int) -> Response | Page:
    """Letter, name and note of a group."""
    row = group_of_event(db.session(), this_event(), group_id)
    form = GroupForm(obj=row)
    if not form.validate_on_submit():
        return _page(form, group=row)
    said = {"letter": form.letter.data or "", "name": form.name.data or "", "note": form.note.data or ""}
    version = form.version.data or 0
    outcome = attempt(form, lambda session: services.edit_group(session, row, version=version, **said), row=row)
    if not outcome.done:
        return _page(form, group=row, outcome=outcome)
    flash(_("Group %(letter)s saved.", letter=row.letter), "ok")
    return redirect(url_for("agenda.group", group_id=row.id))


@blueprint.post("/groups/<int(max=2147483647):group_id>/members")
@event_roles(*EDITORS)
def add_members(group_id: int) -> Response:
    """Put the people who were ticked into the group."""
    row = group_of_event(db.session(), this_event(), group_id)
    ids = [number for number in request.form.getlist("person", type=int) if 0 < number <= LARGEST]
    with transaction(actor=visitor().id) as session:
        new = services.add_members(session, row, people_by_id(session, this_event(), ids).values())
    flash(
        ngettext(
            "%(num)d person joins group %(letter)s.", "%(num)d people join group %(letter)s.", new, letter=row.letter
        ),
        "ok",
    )
    return redirect(url_for("agenda.group", group_id=row.id))


@blueprint.post("/groups/<int(max=2147483647):group_id>/members/<int(max=2147483647):participation_id>/remove")
@event_roles(*EDITORS)
def remove_member(group_id: int, participation_id: int) -> Response:
    """Take somebody out of the group."""
    row = group_of_event(db.session(), this_event(), group_id)
    with transaction(actor=visitor().id) as session:
        services.remove_member(session, row, participation_id)
    flash(_("One person less in group %(letter)s.", letter=row.letter), "ok")
    return redirect(url_for("agenda.group", group_id=row.id))


@blueprint.post("/groups/<int(max=2147483647):group_id>/delete")
@event_roles(*EDITORS)
def delete_group(group_id: int) -> Response:
    """Delete a group that works in no session."""
    row = group_of_event(db.session(), this_event(), group_id)
    letter = row.letter
    with transaction(actor=visitor().id) as session:
        services.delete_group(session, row)
    flash(_("Group %(letter)s is deleted.", letter=letter), "ok")
    return redirect(url_for("agenda.groups"))


def _offered(wanted: str) -> Iterable[Participation]:
    session, event = db.session(), this_event()
    if wanted:
        return people_found(session, event, wanted, most=MOST_OFFERED)
    return people_without_group(session, event, most=MOST_OFFERED)


def _page(form: GroupForm, *, group: Group | None = None, outcome: Outcome[Group] | None = None) -> Page:
    page = render_template(
        "agenda/group_form.html", form=form, group=group, differences=outcome.differences if outcome else None
    )
    return page, outcome.status if outcome else status_of(form)
