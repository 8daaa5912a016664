"""Organisations and countries in their roles."""

from itertools import groupby
from typing import Any

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.countries import all_countries
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.events.enums import OrganisationRole
from eventmgr.events.forms import AddOrganisationForm, ChangeOrganisationForm
from eventmgr.events.models import EventOrganisation
from eventmgr.events.queries import organisation_in_event, organisations_of
from eventmgr.events.services import add_organisation, change_organisation, move_organisation, remove_organisation
from eventmgr.events.views.blueprint import SETTINGS, blueprint
from eventmgr.events.views.naming import organisation_name
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.pictures import PictureForm
from eventmgr.web.roles import Role
from eventmgr.web.visitor import visitor

Answer = Response | tuple[str, int]


@blueprint.route(f"{SETTINGS}/organisations", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def organisations() -> Answer:
    """Who hosts, funds, delivers, helps; and one more."""
    form = AddOrganisationForm()

    def save(session: Session) -> None:
        given = {"name": form.name.data, "country": form.country.data, "acronym": form.acronym.data or ""}
        add_organisation(session, this_event(), **given, **_printed(form))

    sent = submit(form, save)
    if not sent.saved:
        groups = _groups(organisations_of(db.session(), this_event()))
        page = render_template("events/organisations.html", form=form, groups=groups, countries=all_countries())
        return page, sent.status
    flash(_("%(name)s added.", name=form.name.data), "ok")
    return redirect(url_for("events.organisations"))


def _groups(rows: list[EventOrganisation]) -> list[tuple[OrganisationRole, list[tuple[EventOrganisation, str]]]]:
    """Rows with their names, by role."""
    by_role = groupby(rows, key=lambda row: row.role)
    return [(role, [(row, organisation_name(row)) for row in places]) for role, places in by_role]


@blueprint.route(f"{SETTINGS}/organisations/<int(max=2147483647):row_id>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def organisation(row_id: int) -> Answer:
    """Its role, and how it is printed."""
    row = organisation_in_event(db.session(), this_event(), row_id)
    form = ChangeOrganisationForm(obj=row)

    def save(session: Session) -> None:
        change_organisation(session, this_event(), row_id=row_id, version=form.version.data, **_printed(form))

    sent, name = submit(form, save, row=row), organisation_name(row)
    if not sent.saved:
        page = render_template(
            "events/organisation.html", form=form, row=row, name=name, stale=sent.stale, picture=PictureForm()
        )
        return page, sent.status
    flash(_("%(name)s saved.", name=name), "ok")
    return redirect(url_for("events.organisations"))


def _printed(form: AddOrganisationForm | ChangeOrganisationForm) -> dict[str, Any]:
    return {
        "role": OrganisationRole(form.role.data),
        "printed_name": form.printed_name.data or "",
        "inferred": form.inferred.data,
        "source": form.source.data or "",
    }


@blueprint.post(f"{SETTINGS}/organisations/<int(max=2147483647):row_id>/earlier")
@event_roles(Role.ORGANISER)
def organisation_earlier(row_id: int) -> Response:
    """One place up in the agreed order."""
    return _moved(row_id, -1)


@blueprint.post(f"{SETTINGS}/organisations/<int(max=2147483647):row_id>/later")
@event_roles(Role.ORGANISER)
def organisation_later(row_id: int) -> Response:
    """One place down in the agreed order."""
    return _moved(row_id, 1)


def _moved(row_id: int, steps: int) -> Response:
    with transaction(actor=visitor().id) as session:
        move_organisation(session, this_event(), row_id=row_id, steps=steps)
    return redirect(url_for("events.organisations", _anchor=f"organisation-{row_id}"))


@blueprint.post(f"{SETTINGS}/organisations/<int(max=2147483647):row_id>/remove")
@event_roles(Role.ORGANISER)
def organisation_remove(row_id: int) -> Response:
    """Take the role away."""
    with transaction(actor=visitor().id) as session:
        name = organisation_name(remove_organisation(session, this_event(), row_id=row_id))
    flash(_("%(name)s has this role no longer.", name=name), "ok")
    return redirect(url_for("events.organisations"))
