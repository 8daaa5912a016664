"""The page with every document: what it is for, when it was last issued, whether the data have changed since."""

from dataclasses import dataclass

from flask import render_template
from flask_babel import gettext as _
from flask_babel import ngettext

from eventmgr import clock
from eventmgr.attendance.queries import units_of_event
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.queries.issues import Issued, issues_of_event, latest_that_stand
from eventmgr.reports.suite import KIND_LABELS, SIZE_LABELS, Document
from eventmgr.reports.suite.revisions import mark_of, wish_of
from eventmgr.reports.suite.standing import is_stale
from eventmgr.reports.views.prints.asking import address_of, digests, documents_for_visitor, kinds_for, may_open
from eventmgr.reports.views.prints.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role


@dataclass(frozen=True, slots=True)
class Standing:
    """The last issue of a series: what it is (“For the public”; the code of a unit), whether the data have changed."""

    issue: Issued
    what: str
    unit: str | None
    stale: bool
    address: dict[str, str]


@blueprint.get("")
@event_roles()
def index() -> str:
    """Every document that one may print, what it is and for whom, and its last issue."""
    documents = documents_for_visitor()
    units = units_of_event(db.session(), this_event()) if any(document.by_unit for document in documents) else []
    standings = _standings(documents)
    return render_template(
        "documents/index.html",
        documents=[(document, kinds_for(document), standings.get(document.which, [])) for document in documents],
        facts=_facts([one for several in standings.values() for one in several]),
        kind_labels=KIND_LABELS,
        size_labels=SIZE_LABELS,
        units=units,
        may_issue=role() is Role.ORGANISER,
    )


def _standings(documents: list[Document]) -> dict[DocumentKind, list[Standing]]:
    by_kind = {document.which: document for document in documents}
    marks: dict[DocumentKind, str] = {}
    found: dict[DocumentKind, list[Standing]] = {}
    for issue in latest_that_stand(issues_of_event(db.session(), this_event())):
        document = by_kind.get(issue.row.kind)
        if document is None or not may_open(document, issue.row):
            continue
        marks.setdefault(document.which, mark_of(db.session(), this_event(), document))
        found.setdefault(document.which, []).append(_standing(document, issue, marks[document.which]))
    return found


def _standing(document: Document, issue: Issued, mark: str) -> Standing:
    wish = wish_of(issue.row)
    words = (
        _(KIND_LABELS.get(wish.kind or "", issue.row.status.label)) if document.kinds else _(issue.row.status.label),
        SIZE_LABELS.get(wish.size or "", ""),
    )
    stale = is_stale(db.session(), this_event(), document, issue.row, digests=digests(), mark=mark)
    return Standing(issue, ", ".join(filter(None, words)), wish.unit, stale, address_of(wish))


def _facts(standings: list[Standing]) -> str:
    """`2 of 5 issued documents are older than what they print.`, or as of when the prints are."""
    stale = sum(one.stale for one in standings)
    if stale:
        text: str = ngettext(
            "%(stale)d of %(num)d issued document is older than what it prints.",
            "%(stale)d of %(num)d issued documents are older than what they print.",
            len(standings),
            stale=stale,
        )
        return text
    if standings:
        return str(_("What was issued says what the data say."))
    now = clock.now_in(this_event().timezone)
    return str(_("Printed from the data as they stand: %(when)s.", when=f"{now:%H:%M}"))
