"""The users of the installation; for administrators."""

from collections.abc import Callable

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.accounts.current import passwords
from eventmgr.accounts.forms import AddUserForm
from eventmgr.accounts.models import UserAccount
from eventmgr.accounts.passwords import random_password
from eventmgr.accounts.queries import all_users
from eventmgr.accounts.services import (
    add_user,
    disable_user,
    enable_user,
    existing_user_by_id,
    make_administrator,
    set_password,
    take_administration,
)
from eventmgr.accounts.views.blueprint import blueprint
from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.errors import RefusedError
from eventmgr.web.access import administrators
from eventmgr.web.answers import submit
from eventmgr.web.errors import sentence
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.route("/users", methods=["GET", "POST"])
@administrators
def users() -> tuple[str, int]:
    """Who signs in, and one more. The new password is on the answer itself: it is shown once and kept nowhere."""
    form, password = AddUserForm(), random_password()

    def save(session: Session) -> None:
        hashed, is_admin = passwords().hash(password), form.is_admin.data
        add_user(session, form.email.data or "", password_hash=hashed, name=form.name.data or "", is_admin=is_admin)

    sent = submit(form, save)
    if not sent.saved:
        return _page(form), sent.status
    return _password_page(form.email.data or "", password), 200


def _page(form: AddUserForm) -> str:
    return render_template("accounts/users.html", form=form, users=all_users(db.session()), me=visitor())


def _password_page(email: str, password: str) -> str:
    """No redirect: a password in a flash would lie in a cookie, and one in an address in a history."""
    return render_template("accounts/password.html", email=email.strip().lower(), password=password)


@blueprint.post("/users/<int(max=2147483647):user_id>/reset")
@administrators
def user_reset(user_id: int) -> str:
    """Make another password, shown once; all sign-ins of the account end."""
    password = random_password()
    with transaction(actor=visitor().id) as session:
        user = existing_user_by_id(session, user_id)
        set_password(session, user, password_hash=passwords().hash(password), at=clock.now())
        note(session, "reset password", target=f"user_account:{user.id}")
    return _password_page(user.email, password)


@blueprint.post("/users/<int(max=2147483647):user_id>/disable")
@administrators
def user_disable(user_id: int) -> Response:
    """Close an account."""
    return _changed(
        user_id,
        lambda session, user: disable_user(session, user, at=clock.now()),
        action="disabled",
        words=_("The account is closed. What it did stays in the change log."),
    )


@blueprint.post("/users/<int(max=2147483647):user_id>/enable")
@administrators
def user_enable(user_id: int) -> Response:
    """Open an account again."""
    return _changed(user_id, enable_user, action="enabled", words=_("The account is open again."))


@blueprint.post("/users/<int(max=2147483647):user_id>/administrator")
@administrators
def user_promote(user_id: int) -> Response:
    """Make somebody an administrator."""
    return _changed(user_id, make_administrator, action="made administrator", words=_("One administrator more."))


@blueprint.post("/users/<int(max=2147483647):user_id>/no-administrator")
@administrators
def user_demote(user_id: int) -> Response:
    """Take the administration away; roles in events stay."""
    words = _("No administrator any more. Roles in events stay.")
    return _changed(user_id, take_administration, action="took administration", words=words)


def _changed(user_id: int, change: Callable[[Session, UserAccount], None], *, action: str, words: str) -> Response:
    try:
        with transaction(actor=visitor().id) as session:
            user = existing_user_by_id(session, user_id)
            change(session, user)
            note(session, action, target=f"user_account:{user.id}")
    except RefusedError as error:
        flash(sentence(error), "bad")
        return redirect(url_for("accounts.users"))
    tell(user.email, words)
    return redirect(url_for("accounts.users"))
