"""The prints themselves: drawn now, or as they were issued."""

from flask import make_response, redirect, request, url_for
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.files.current import files_folder
from eventmgr.files.store import fetch
from eventmgr.prints.queries import issued_of_event
from eventmgr.reports.suite import file_name, print_document
from eventmgr.reports.views.prints.asking import asked_document, document_of
from eventmgr.reports.views.prints.blueprint import blueprint
from eventmgr.reports.work import is_long
from eventmgr.web.access import event_roles
from eventmgr.web.visitor import visitor


@blueprint.get("/<name>.pdf")
@event_roles()
def pdf(name: str) -> Response:
    """One document, printed now; ?kind=, ?unit= and ?paper= as on the command line, ?download=1 to keep it.

    Many cards are made in the background.
    """
    document, wish = asked_document(name)
    if is_long(db.session(), this_event(), document):
        return redirect(
            url_for("documents_jobs.new", name=name, kind=wish.kind, size=wish.size, paper=request.args.get("paper"))
        )
    content = print_document(db.session(), this_event(), document, wish=wish)
    _leave_a_line(f"document:{document.name}", wish.kind)
    return _answer(content, file_name(this_event(), document))


@blueprint.get("/issued/<int(max=2147483647):issue_id>.pdf")
@event_roles()
def issued(issue_id: int) -> Response:
    """An issue, byte by byte as it was issued; ?download=1 to keep it."""
    row = issued_of_event(db.session(), this_event().id, issue_id)
    document = document_of(row)
    content = fetch(files_folder(), row.sha256)
    _leave_a_line(f"issued_document:{row.id}", None)
    revision = f"-rev{row.revision}" if row.revision else ""
    return _answer(content, file_name(this_event(), document).replace(".pdf", f"{revision}.pdf"))


def _leave_a_line(target: str, kind: str | None) -> None:
    with transaction(actor=visitor().id) as session:
        note(session, "printed", target=target, event_id=this_event().id, reason=kind)


def _answer(content: bytes, name: str) -> Response:
    answer = make_response(content)
    answer.mimetype = "application/pdf"
    answer.headers["Content-Disposition"] = (
        f'{"attachment" if request.args.get("download") else "inline"}; filename="{name}"'
    )
    return answer
