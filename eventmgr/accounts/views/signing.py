"""Signing in and out."""

from urllib.parse import urlsplit

from flask import flash, g, make_response, redirect, render_template, request, url_for
from flask import session as cookie
from flask_babel import gettext as _
from itsdangerous import BadSignature, URLSafeSerializer
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.accounts.current import passwords, settings
from eventmgr.accounts.delays import Counter, count_failure, counters, forget_failures, seconds_to_wait
from eventmgr.accounts.forms import SignInForm
from eventmgr.accounts.models import UserAccount
from eventmgr.accounts.queries import user_by_email
from eventmgr.accounts.services import credentials_match, end_sign_in, normalised_email, start_sign_in
from eventmgr.accounts.views.blueprint import blueprint
from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.errors import RefusedError
from eventmgr.web.access import public, signed_in
from eventmgr.web.visitor import visitor

KNOWN_BROWSER = "eventmgr_known"
KNOWN_DAYS = 180


@blueprint.route("/sign-in", methods=["GET", "POST"])
@public
def sign_in() -> Response | str | tuple[str, int]:
    """The door: e-mail and password; wrong attempts are slowed down."""
    if g.user is not None:
        return redirect(url_for("events.index"))
    form = SignInForm()
    if not form.validate_on_submit():
        return render_template("accounts/sign_in.html", form=form), 422 if form.errors else 200
    email, password = form.email.data or "", form.password.data or ""
    held = _counters(email)
    wait = seconds_to_wait(db.session(), held, at=clock.now())
    if wait:
        return _refuse(form, _("Too many attempts. You can try again in %(seconds)d seconds.", seconds=wait), 429)
    user = credentials_match(db.session(), email, password, passwords=passwords())
    if user is None:
        return _count_and_refuse(form, held)
    return _welcome(user, held)


def _count_and_refuse(form: SignInForm, held: tuple[Counter, ...]) -> tuple[str, int]:
    with transaction() as session:
        count_failure(session, held, at=clock.now())
        note(session, "sign-in refused", target="account")
    wait = seconds_to_wait(db.session(), held, at=clock.now())
    if wait:
        return _refuse(
            form, _("E-mail or password is wrong. You can try again in %(seconds)d seconds.", seconds=wait), 422
        )
    return _refuse(form, _("E-mail or password is wrong."), 422)


def _refuse(form: SignInForm, sentence: str, status: int) -> tuple[str, int]:
    form.form_errors.append(sentence)
    return render_template("accounts/sign_in.html", form=form), status


def _welcome(user: UserAccount, held: tuple[Counter, ...]) -> Response:
    with transaction(actor=user.id) as session:
        forget_failures(session, held)
        token = start_sign_in(session, user, at=clock.now())
        note(session, "signed in", target=f"user_account:{user.id}")
    cookie.clear()  # a new sign-in never takes over an older cookie
    cookie["token"] = token
    answer = make_response(redirect(_safe_target(request.args.get("next"))))
    answer.set_cookie(
        KNOWN_BROWSER,
        _serializer().dumps(user.id),
        max_age=KNOWN_DAYS * 86400,
        httponly=True,
        samesite="Lax",
        secure=settings().secure_cookies,
    )
    return answer


@blueprint.post("/sign-out")
@signed_in
def sign_out() -> Response:
    """End the sign-in of this browser."""
    with transaction(actor=visitor().id) as session:
        end_sign_in(session, g.sign_in_id, at=clock.now())
        note(session, "signed out", target=f"user_account:{visitor().id}")
    cookie.clear()
    flash(_("You are signed out."), "ok")
    return redirect(url_for("accounts.sign_in"))


def _safe_target(target: str | None) -> str:
    """A page of this installation; anything else leads to the events."""
    parts = urlsplit(target or "")
    inside = target and target.startswith("/") and not target.startswith(("//", "/\\")) and not parts.netloc
    return target if target and inside and "\\" not in target else url_for("events.index")


def _counters(email: str) -> tuple[Counter, ...]:
    try:
        email = normalised_email(email)
    except RefusedError:
        email = email[:200]
    known = _knows_browser(email)
    return counters(settings().secret_key, email=email, address=request.remote_addr or "", known_browser=known)


def _knows_browser(email: str) -> bool:
    try:
        user_id = _serializer().loads(request.cookies.get(KNOWN_BROWSER, ""))
    except BadSignature:
        return False
    user = user_by_email(db.session(), email)
    return user is not None and user.id == user_id


def _serializer() -> URLSafeSerializer:
    return URLSafeSerializer(settings().secret_key, salt="known-browser")
