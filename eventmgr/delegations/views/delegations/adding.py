"""Adding delegations: several by their names, or one with everything that is agreed."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.countries import find_country
from eventmgr.database import db
from eventmgr.delegations.enums import DelegationKind, DelegationStatus
from eventmgr.delegations.forms import NewDelegationForm, QuickForm
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries import delegations_like
from eventmgr.delegations.rules.typed import invited_name, typed_delegation
from eventmgr.delegations.services import invite_delegation
from eventmgr.delegations.views.delegations.blueprint import blueprint
from eventmgr.delegations.views.delegations.listing import list_page
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell

MOST_AT_ONCE = 250
Answer = Response | tuple[str, int]


@blueprint.post("")
@event_roles(Role.ORGANISER)
def add() -> Answer:
    """Add what stands in the field under the list, one a line: countries in any spelling, else organisations."""
    form = QuickForm()
    added: list[Delegation] = []

    def save(session: Session) -> None:
        lines = [line for line in (form.names.data or "").splitlines() if line.strip()]
        for line in lines[:MOST_AT_ONCE]:
            typed = typed_delegation(line)
            added.append(_invited(session, typed.kind, typed.name, typed.country, form.seats.data))

    sent = submit(form, save)
    if not sent.saved:
        return list_page(form), sent.status
    if len(added) == 1:
        _tell_of(added[0])
        return redirect(url_for("delegations.delegation", slug=added[0].slug))
    tell(ngettext("%(num)d delegation added.", "%(num)d delegations added.", len(added)))
    _warn_of_seconds(added)
    return redirect(url_for("delegations.index"))


@blueprint.route("/new", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def new() -> Answer:
    """One delegation with all that is agreed."""
    form = NewDelegationForm()
    added: list[Delegation] = []

    def save(session: Session) -> None:
        kind, name = DelegationKind(form.kind.data), form.name.data or ""
        country = find_country(name) if kind is DelegationKind.COUNTRY else None
        added.append(
            invite_delegation(
                session,
                this_event(),
                kind=kind,
                name=invited_name(name, country) if country else name,
                country=country.iso2 if country else None,
                **form.values(),
            )
        )

    sent = submit(form, save)
    if not sent.saved:
        return render_template("delegations/new.html", form=form), sent.status
    _tell_of(added[0])
    return redirect(url_for("delegations.delegation", slug=added[0].slug))


def _invited(session: Session, kind: DelegationKind, name: str, country: str | None, seats: int | None) -> Delegation:
    return invite_delegation(
        session,
        this_event(),
        kind=kind,
        name=name,
        country=country,
        invited_seats=seats,
        status=DelegationStatus.DRAFT,
    )


def _tell_of(row: Delegation) -> None:
    tell(_("%(delegation)s added.", delegation=row.name))
    _warn_of_seconds([row])


def _warn_of_seconds(rows: list[Delegation]) -> None:
    """R1: a second delegation of one country is allowed, and said."""
    for row in rows:
        alike = delegations_like(db.session(), row)
        if alike > 1:
            tell(
                _("%(delegation)s has %(count)d delegations now.", delegation=row.name, count=alike),
                _("Undo takes this one away again, as long as nobody is named in it."),
                kind="warn",
                undo=url_for("delegations.remove", slug=row.slug),
            )
