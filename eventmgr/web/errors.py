"""Trouble as a page: a sentence and what to do next. No traceback, path or SQL ever reaches a visitor."""

import logging
from typing import Any

from flask import Flask, current_app, render_template, request
from flask_babel import gettext
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from eventmgr.errors import EventmgrError, NotFoundError, StaleEditError
from eventmgr.words import N_

log = logging.getLogger(__name__)

TOO_LARGE = 413
PAGES = frozenset({400, 403, 404, 409, 429, 500})


def sentence(error: EventmgrError) -> str:
    """The sentence of `error` in the visitor's language."""
    text: str = gettext(error.message)
    return text % error.params if error.params else text


def register_errors(app: Flask) -> None:
    """Give every error its page."""
    app.register_error_handler(CSRFError, _expired_form)
    app.register_error_handler(EventmgrError, _refused)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _unexpected)


def _expired_form(error: CSRFError) -> tuple[str, int]:
    return _page(400, reason=str(error.description), expired=True), 400


def _refused(error: EventmgrError) -> tuple[str, int]:
    if isinstance(error, NotFoundError):
        return _page(404, sentence=sentence(error)), 404
    if isinstance(error, StaleEditError):
        return _page(409, sentence=sentence(error)), 409
    return _page(400, sentence=sentence(error)), 422


def _http(error: HTTPException) -> Any:
    code = error.code or 500
    if isinstance(error, RequestRedirect):
        return error
    if code == TOO_LARGE:
        most = current_app.config["MAX_CONTENT_LENGTH"] // 1_000_000
        return _page(400, sentence=gettext(N_("Files of up to %(most)d MB can be sent.")) % {"most": most}), code
    return _page(code if code in PAGES else 400), code, [(k, v) for k, v in error.get_headers() if k == "Allow"]


def _unexpected(error: Exception) -> tuple[str, int]:
    log.exception("unexpected trouble at %s", request.endpoint, exc_info=error)
    return _page(500), 500


def _page(code: int, **values: Any) -> str:
    return render_template(f"errors/{code}.html", **values)
