"""The Documents page: every print in one list, and the prints themselves."""

from flask import Blueprint, abort, make_response, render_template, request
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.attendance.queries import units_of_event
from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.events.enums import Paper
from eventmgr.reports.suite import (
    COMMAND_NAMES,
    KIND_LABELS,
    SIZE_LABELS,
    SUITE,
    Document,
    Wish,
    file_name,
    print_document,
)
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role, visitor

blueprint = Blueprint("documents", __name__, url_prefix="/events/<code>/documents")


@blueprint.get("")
@event_roles()
def index() -> str:
    """Every document that one may print, what it is and for whom."""
    documents = [document for document in SUITE if document.may_print(role())]
    units = units_of_event(db.session(), this_event()) if any(document.by_unit for document in documents) else []
    return render_template(
        "documents/index.html",
        documents=[(document, _kinds_for(document)) for document in documents],
        kind_labels=KIND_LABELS,
        size_labels=SIZE_LABELS,
        units=units,
        now=clock.now_in(this_event().timezone),
    )


@blueprint.get("/<name>.pdf")
@event_roles()
def pdf(name: str) -> Response:
    """One document, printed now; ?kind=, ?unit= and ?paper= as on the command line, ?download=1 to keep it."""
    document = COMMAND_NAMES.get(name)
    if document is None:
        abort(404)
    wish = _wish(document)
    if not document.may_print(role(), wish.kind):
        abort(403)
    content = print_document(db.session(), this_event(), document, wish=wish)
    with transaction(actor=visitor().id) as session:
        note(session, "printed", target=f"document:{document.name}", event_id=this_event().id, reason=wish.kind)
    return _answer(content, file_name(this_event(), document))


def _kinds_for(document: Document) -> list[str]:
    return [kind for kind in document.kinds if document.may_print(role(), kind)]


def _wish(document: Document) -> Wish:
    allowed = _kinds_for(document)
    paper = request.args.get("paper")
    return Wish(
        kind=request.args.get("kind") or (allowed[0] if allowed else None),
        unit=request.args.get("unit") or None,
        size=request.args.get("size") or None,
        paper=Paper(paper) if paper in set(Paper) else None,
        for_publication=role() is Role.VIEWER,
    )


def _answer(content: bytes, name: str) -> Response:
    answer = make_response(content)
    answer.mimetype = "application/pdf"
    answer.headers["Content-Disposition"] = (
        f'{"attachment" if request.args.get("download") else "inline"}; filename="{name}"'
    )
    return answer
