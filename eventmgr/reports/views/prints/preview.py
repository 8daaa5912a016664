"""A document as it would print: its pages as pictures, and what it cannot show as it stands."""

from dataclasses import dataclass

from flask import abort, current_app, make_response, render_template, request
from werkzeug.wrappers import Response

from eventmgr.database import db
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.prints.packing import digest
from eventmgr.prints.pictures import Sheets, picture
from eventmgr.reports.suite import Coming, Document, Wish, coming_issue
from eventmgr.reports.views.prints.asking import asked_document, wished
from eventmgr.reports.views.prints.blueprint import blueprint
from eventmgr.reports.views.prints.known import Known
from eventmgr.reports.views.prints.remarks import Told, told
from eventmgr.web.access import event_roles
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role

PAGE = 24
REFUSED = 422


@dataclass(frozen=True, slots=True)
class Drawn:
    """A print that is shown: the file, its sheets, and what is to be said of it."""

    pdf: bytes
    sheets: Sheets
    remarks: Told
    key: str


@blueprint.get("/<name>")
@event_roles()
def preview(name: str) -> str | tuple[str, int]:
    """The pages of a document as pictures, with remarks above them; ?kind=, ?unit=, ?size= and ?paper=."""
    document, wish = asked_document(name)
    try:
        coming = coming_issue(db.session(), this_event(), document, wish=wish)
    except RefusedError as error:
        return _page(document, wish, refused=sentence(error)), REFUSED
    return _page(document, wish, coming=coming, drawn=_drawn(document, wish, coming))


@blueprint.get("/<name>.png")
@event_roles()
def page_picture(name: str) -> Response:
    """Page ?page= of a document as a picture, of the print whose key is ?shown= if it is still known."""
    document, wish = asked_document(name)
    drawn: Drawn | None = _known().find((this_event().id, document.name, wish, request.args.get("shown", "")))
    if drawn is None:
        drawn = _drawn(document, wish, coming_issue(db.session(), this_event(), document, wish=wish))
    page = request.args.get("page", 1, type=int)
    if not 1 <= page <= len(drawn.sheets):
        abort(404)
    answer = make_response(picture(drawn.pdf, page))
    answer.mimetype = "image/png"
    return answer


def _drawn(document: Document, wish: Wish, coming: Coming) -> Drawn:
    """The print of `coming`, drawn now or found among those drawn lately: what it says is the same."""
    content = coming.as_draft
    key = f"{digest(content)[:16]}-{coming.revision}"
    known, place = _known(), (this_event().id, document.name, wish, key)
    drawn: Drawn | None = known.find(place)
    if drawn is None:
        making = document.making()
        pdf = making.render(content)
        drawn = Drawn(pdf, Sheets.of(pdf), told(making.remarks(content), content), key)
        known.keep(place, drawn)
    return drawn


def _page(
    document: Document, wish: Wish, *, coming: Coming | None = None, drawn: Drawn | None = None, refused: str = ""
) -> str:
    count = len(drawn.sheets) if drawn else 0
    pages = max(1, -(-count // PAGE))
    page = min(max(request.args.get("from", 1, type=int), 1), pages)
    return render_template(
        "documents/preview.html",
        **wished(document, wish),
        coming=coming,
        drawn=drawn,
        refused=refused,
        numbers=range((page - 1) * PAGE + 1, min(page * PAGE, count) + 1),
        page=page,
        pages=pages,
        may_issue=role() is Role.ORGANISER,
    )


def _known() -> Known:
    found: Known = current_app.extensions.setdefault("eventmgr_previews", Known())
    return found
