"""Who may work on an event."""

from collections.abc import Callable

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.accounts.current import passwords
from eventmgr.accounts.models import UserAccount
from eventmgr.accounts.passwords import random_password
from eventmgr.accounts.queries import user_by_email
from eventmgr.accounts.services import add_user, existing_user_by_id
from eventmgr.database import db, transaction
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.events.forms import AddColleagueForm, RoleForm
from eventmgr.events.queries import event_users
from eventmgr.events.services import colleague, give_role, take_role
from eventmgr.events.views.blueprint import SETTINGS, blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor
from eventmgr.words import N_

ANYBODY = N_("Nobody signs in as %(email)s. An administrator can make an account.")


@blueprint.route(f"{SETTINGS}/team", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def team() -> Response | tuple[str, int]:
    """Who works on it, and one more; for an administrator an account is made where there is none."""
    form, password = AddColleagueForm(), random_password()
    made: list[str] = []

    def save(session: Session) -> None:
        user = user_by_email(session, form.email.data or "") or _new_account(session, form, password, made)
        give_role(session, this_event(), user, Role(form.role.data))

    sent = submit(form, save)
    if not sent.saved:
        return _page(form), sent.status
    if made:
        return render_template("events/password.html", email=made[0], password=password), 200
    flash(_("%(email)s works on the event.", email=(form.email.data or "").strip().lower()), "ok")
    return redirect(url_for("events.team"))


def _page(form: AddColleagueForm) -> str:
    rows = event_users(db.session(), this_event())
    return render_template("events/team.html", form=form, rows=rows, roles=list(Role), me=visitor())


def _new_account(session: Session, form: AddColleagueForm, password: str, made: list[str]) -> UserAccount:
    email = form.email.data or ""
    if not visitor().is_admin:
        raise RefusedError(ANYBODY, field="email", email=email.strip())
    user = add_user(session, email, password_hash=passwords().hash(password), name=form.name.data or "")
    made.append(user.email)
    return user


@blueprint.post(f"{SETTINGS}/team/<int(max=2147483647):user_id>")
@event_roles(Role.ORGANISER)
def team_role(user_id: int) -> Response:
    """Another role for somebody who works on it."""
    colleague(db.session(), this_event(), user_id=user_id)
    form = RoleForm()
    if not form.validate_on_submit():
        flash(_("Choose one of the roles."), "bad")
        return redirect(url_for("events.team"))

    def change(session: Session) -> UserAccount:
        user = colleague(session, this_event(), user_id=user_id)
        give_role(session, this_event(), user, Role(form.role.data))
        return user

    return _told(change, _("The role is changed."))


@blueprint.post(f"{SETTINGS}/team/<int(max=2147483647):user_id>/remove")
@event_roles(Role.ORGANISER)
def team_remove(user_id: int) -> Response:
    """Somebody works on it no longer; the account stays."""

    def change(session: Session) -> UserAccount:
        take_role(session, this_event(), user_id=user_id)
        return existing_user_by_id(session, user_id)

    return _told(change, _("No longer works on the event. The account stays."))


def _told(change: Callable[[Session], UserAccount], words: str) -> Response:
    try:
        with transaction(actor=visitor().id) as session:
            user = change(session)
    except RefusedError as error:
        flash(sentence(error), "bad")
        return redirect(url_for("events.team"))
    tell(user.email, words)
    return redirect(_after())


def _after() -> str:
    """Whoever gives up the own role of organiser has no settings to go back to."""
    still = visitor().is_admin or any(
        row.user_id == visitor().id and row.role is Role.ORGANISER
        for row, _user in event_users(db.session(), this_event())
    )
    return url_for("events.team") if still else url_for("events.index")
