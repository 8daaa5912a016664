"""The public page that verifies a certificate: what stands on paper, whether it counts, and nothing else (C.6)."""

from http import HTTPStatus

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from eventmgr.certificates.queries import Verified, verified
from eventmgr.certificates.rules import read_code
from eventmgr.database import db
from eventmgr.extensions import limiter
from eventmgr.web.access import public

blueprint = Blueprint("verify", __name__, url_prefix="/verify")
LONGEST = 40
GUESSES = "20 per minute;100 per hour"
"""Codes that are none, from one address; who verifies what is on paper is never slowed down."""


@blueprint.get("")
@public
def index() -> Response | str:
    """Type the code of a certificate."""
    typed = request.args.get("code", "")[:LONGEST].strip()
    if typed:
        return redirect(url_for("verify.certificate", verification=read_code(typed) or typed))
    return _page(None, "")


@blueprint.get("/<verification>")
@public
@limiter.limit(GUESSES, deduct_when=lambda answer: answer.status_code == HTTPStatus.NOT_FOUND)
def certificate(verification: str) -> str | tuple[str, int]:
    """One certificate by its code; the same page with 404 for a code that is none."""
    code = read_code(verification[:LONGEST])
    found = verified(db.session(), code) if code else None
    page = _page(found, verification[:LONGEST])
    return page if found else (page, HTTPStatus.NOT_FOUND)


def _page(found: Verified | None, typed: str) -> str:
    return render_template("certificates/verify.html", found=found, typed=typed)
