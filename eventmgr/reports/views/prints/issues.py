"""Every issue of a document: its file, its reason, what differs from the one before; and withdrawing one."""

from dataclasses import dataclass

from flask import abort, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from werkzeug.wrappers import Response
from wtforms.validators import InputRequired, Length

from eventmgr.database import db
from eventmgr.delegations.queries import withheld_people
from eventmgr.events.current import this_event
from eventmgr.prints.packing import unpack
from eventmgr.prints.queries import issued_of_event, snapshots
from eventmgr.prints.rules import Difference, difference
from eventmgr.prints.services import withdraw as withdraw_issue
from eventmgr.reports.queries.issues import Issued, issues_of_event
from eventmgr.reports.suite import COMMAND_NAMES, KIND_LABELS, SIZE_LABELS
from eventmgr.reports.suite.revisions import wish_of
from eventmgr.reports.views.prints.asking import address_of, document_of, may_open
from eventmgr.reports.views.prints.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.fields import LONGEST_LINE, LineField
from eventmgr.web.forms import PageForm
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import role

PAGE = 10


class WithdrawForm(PageForm):
    """Why an issue is withdrawn."""

    reason = LineField(
        _l("Reason"),
        validators=[InputRequired(_l("Write why it is withdrawn. People will ask.")), Length(max=LONGEST_LINE)],
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """An issue on the page: what it is, and what it says otherwise than the one before (None: there is none)."""

    issue: Issued
    what: str
    address: dict[str, str]
    differences: tuple[Difference, ...] | None
    same: bool = False


@blueprint.get("/<name>/issues")
@event_roles()
def issues(name: str) -> str:
    """Every issue of a document, the latest first, ten on a page."""
    document = COMMAND_NAMES.get(name)
    if document is None:
        abort(404)
    if not document.may_print(role()):
        abort(403)
    every = issues_of_event(db.session(), this_event(), kinds=[document.which])
    seen = [issue for issue in every if may_open(document, issue.row)]
    pages = max(1, -(-len(seen) // PAGE))
    page = min(max(request.args.get("page", 1, type=int), 1), pages)
    return render_template(
        "documents/issues.html",
        document=document,
        entries=_entries(seen[(page - 1) * PAGE : page * PAGE], seen),
        page=page,
        pages=pages,
        may_withdraw=role() is Role.ORGANISER,
    )


@blueprint.route("/issued/<int(max=2147483647):issue_id>/withdraw", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def withdraw(issue_id: int) -> str | Response | tuple[str, int]:
    """Withdraw an issue, saying why."""
    row = issued_of_event(db.session(), this_event().id, issue_id)
    document, form = document_of(row), WithdrawForm()
    sent = submit(form, lambda session: withdraw_issue(session, row, reason=form.reason.data or ""))
    if sent.saved:
        tell(_("%(number)s is withdrawn.", number=row.document_number), _("Its file stays where it is."))
        return redirect(url_for("documents.issues", name=document.name))
    return render_template("documents/withdraw.html", document=document, row=row, form=form), sent.status


def _entries(shown: list[Issued], every: list[Issued]) -> list[Entry]:
    before = {issue.row.id: _before(issue, every) for issue in shown}
    needed = {issue.row.id for issue in shown} | {row.row.id for row in before.values() if row}
    rows = snapshots(db.session(), this_event().id, needed)
    contents = {key: unpack(row.snapshot) for key, row in rows.items()}
    withheld = withheld_people(db.session(), this_event())
    entries = []
    for issue in shown:
        earlier = before[issue.row.id]
        told = difference(contents[earlier.row.id], contents[issue.row.id], withheld=withheld) if earlier else None
        same = earlier is not None and earlier.row.digest == issue.row.digest
        entries.append(Entry(issue, _what(issue), address_of(wish_of(issue.row)), told, same))
    return entries


def _before(issue: Issued, every: list[Issued]) -> Issued | None:
    """The revision before, of the same series."""
    row = issue.row
    series = (row.variant, row.number, row.revision - 1)
    return next((one for one in every if (one.row.variant, one.row.number, one.row.revision) == series), None)


def _what(issue: Issued) -> str:
    """`Provisional`, `For the public`; with the size or unit, if it is one of several."""
    wish = wish_of(issue.row)
    kind = KIND_LABELS.get(wish.kind or "", issue.row.status.label)
    return ", ".join(filter(None, [_(kind), wish.unit, SIZE_LABELS.get(wish.size or "")]))
