"""Buttons that move delegations and members, without JavaScript."""

from flask import redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.delegations.queries import (
    EVERY_DELEGATION,
    delegation_by_slug,
    delegations_in_order,
    participation_by_id,
    printed_delegation,
)
from eventmgr.delegations.services import move_delegation, move_member, order_as_given, order_by_precedence
from eventmgr.delegations.views.delegations.blueprint import blueprint
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

NUMBER = "int(max=2147483647)"


@blueprint.get("/order")
@event_roles(Role.ORGANISER)
def order() -> str:
    """Every delegation with buttons that move it."""
    rows = delegations_in_order(db.session(), this_event(), statuses=EVERY_DELEGATION)
    return render_template(
        "delegations/order.html",
        lines=[(row, printed_delegation(row, this_event())) for row in rows],
        by_hand=any(row.position is not None for row in rows),
    )


@blueprint.post("/<slug>/earlier")
@event_roles(Role.ORGANISER)
def earlier(slug: str) -> Response:
    """One place up."""
    return _moved(slug, -1)


@blueprint.post("/<slug>/later")
@event_roles(Role.ORGANISER)
def later(slug: str) -> Response:
    """One place down."""
    return _moved(slug, 1)


@blueprint.post("/<slug>/move")
@event_roles(Role.ORGANISER)
def move(slug: str) -> Response:
    """So many places down (negative: up), as a row was dragged."""
    return _moved(slug, _steps())


@blueprint.post(f"/<slug>/members/<{NUMBER}:participation_id>/move")
@event_roles(Role.ORGANISER)
def member_move(slug: str, participation_id: int) -> Response:
    """A member so many places down (negative: up), as a row was dragged."""
    return _member_moved(slug, participation_id, _steps())


@blueprint.post("/order")
@event_roles(Role.ORGANISER)
def agreed_order() -> Response:
    """Back to the order of precedence."""
    with transaction(actor=visitor().id) as session:
        order_by_precedence(session, this_event())
    tell(_("Delegations stand in the agreed order again."))
    return redirect(url_for("delegations.order"))


@blueprint.post(f"/<slug>/members/<{NUMBER}:participation_id>/earlier")
@event_roles(Role.ORGANISER)
def member_earlier(slug: str, participation_id: int) -> Response:
    """A member one place up."""
    return _member_moved(slug, participation_id, -1)


@blueprint.post(f"/<slug>/members/<{NUMBER}:participation_id>/later")
@event_roles(Role.ORGANISER)
def member_later(slug: str, participation_id: int) -> Response:
    """A member one place down."""
    return _member_moved(slug, participation_id, 1)


@blueprint.post("/<slug>/members/order")
@event_roles(Role.ORGANISER)
def member_order(slug: str) -> Response:
    """Members back to the order that the delegation gave."""
    with transaction(actor=visitor().id) as session:
        order_as_given(session, delegation_by_slug(session, this_event(), slug))
    tell(_("The people stand in the order of their delegation again."))
    return redirect(url_for("delegations.delegation", slug=slug))


def _steps() -> int:
    return request.form.get("steps", 0, type=int)


def _moved(slug: str, steps: int) -> Response:
    with transaction(actor=visitor().id) as session:
        row = delegation_by_slug(session, this_event(), slug)
        move_delegation(session, this_event(), delegation=row, steps=steps)
    return redirect(url_for("delegations.order", _anchor=row.slug))


def _member_moved(slug: str, participation_id: int, steps: int) -> Response:
    with transaction(actor=visitor().id) as session:
        row = delegation_by_slug(session, this_event(), slug)
        member = participation_by_id(session, this_event(), participation_id)
        move_member(session, row, participation=member, steps=steps)
    return redirect(url_for("delegations.delegation", slug=row.slug, _anchor=f"person-{participation_id}"))
