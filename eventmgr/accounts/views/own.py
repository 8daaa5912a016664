"""One's own account."""

from flask import flash, redirect, render_template, url_for
from flask import session as cookie
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.accounts.current import passwords
from eventmgr.accounts.forms import PasswordForm
from eventmgr.accounts.services import set_password, start_sign_in
from eventmgr.accounts.views.blueprint import blueprint
from eventmgr.audit.log import note
from eventmgr.database import transaction
from eventmgr.web.access import signed_in
from eventmgr.web.visitor import visitor


@blueprint.route("/account", methods=["GET", "POST"])
@signed_in
def account() -> Response | tuple[str, int]:
    """One's own account: change the password, which ends all sign-ins but this one."""
    form = PasswordForm()
    if not form.validate_on_submit():
        return render_template("accounts/account.html", form=form), 422 if form.errors else 200
    if not passwords().matches(form.current.data or "", visitor().password_hash):
        form.current.errors = [_("This is not the password you have now.")]
        return render_template("accounts/account.html", form=form), 422
    hashed = passwords().hash(form.password.data or "")
    with transaction(actor=visitor().id) as session:
        set_password(session, visitor(), password_hash=hashed, at=clock.now())
        token = start_sign_in(session, visitor(), at=clock.now())
        note(session, "changed own password", target=f"user_account:{visitor().id}")
    cookie["token"] = token
    flash(_("The password is changed. Other browsers have to sign in again."), "ok")
    return redirect(url_for("accounts.account"))
