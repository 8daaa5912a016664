"""Issuing a document: what it would say, what has changed, why; then it is frozen (R16)."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from werkzeug.wrappers import Response
from wtforms import IntegerField, RadioField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Length
from wtforms.widgets import HiddenInput

from eventmgr.database import db, transaction
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.files.current import files_folder
from eventmgr.prints.enums import DocumentStatus
from eventmgr.prints.models import IssuedDocument
from eventmgr.prints.services import issue as enter_issue
from eventmgr.reports.suite import Coming, Document, Wish, coming_issue
from eventmgr.reports.suite.issuing import CHOSEN, Order, prepare_issue
from eventmgr.reports.views.prints.asking import asked_document, wished
from eventmgr.reports.views.prints.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import pin
from eventmgr.web.errors import sentence
from eventmgr.web.fields import LONGEST_LINE, LineField
from eventmgr.web.forms import PageForm
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

STANDINGS = (DocumentStatus.PROVISIONAL, DocumentStatus.FINAL)
REFUSED = 422


class IssueForm(PageForm):
    """Why a document is issued; `revision` is the one that was shown."""

    reason = LineField(_l("Reason"), validators=[Length(max=LONGEST_LINE)])
    revision = IntegerField(widget=HiddenInput())


class StandingForm(IssueForm):
    """For documents whose standing the data do not say."""

    standing = RadioField(_l("It is issued as"), validators=[InputRequired()], default=DocumentStatus.PROVISIONAL.value)


@blueprint.route("/<name>/issue", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def issue(name: str) -> str | Response | tuple[str, int]:
    """The form to issue a document; after it, the list of its issues."""
    document, wish = asked_document(name)
    form = _form(document)
    if form.validate_on_submit():
        row = _issued(document, wish, form)
        if row is not None:
            tell(_("%(number)s is issued.", number=row.document_number), _("It stays as it is, whatever changes now."))
            return redirect(url_for("documents.issues", name=document.name))
    return _page(document, wish, form)


def _form(document: Document) -> IssueForm:
    if document.which not in CHOSEN:
        return IssueForm()
    form = StandingForm()
    form.standing.choices = [SelectChoice(status.value, _(status.label)) for status in STANDINGS]
    return form


def _issued(document: Document, wish: Wish, form: IssueForm) -> IssuedDocument | None:
    """The new issue; None after a refusal, which then stands in the form."""
    order = Order(
        wish=wish,
        revision=form.revision.data,
        standing=DocumentStatus(form.standing.data) if isinstance(form, StandingForm) else None,
        reason=form.reason.data or "",
    )
    try:
        what = prepare_issue(db.session(), this_event(), document, order=order, folder=files_folder())
        with transaction(actor=visitor().id) as session:
            return enter_issue(session, this_event().id, what=what)
    except RefusedError as error:
        pin(form, error)
        return None


def _page(document: Document, wish: Wish, form: IssueForm) -> tuple[str, int]:
    coming, refused = _coming(document, wish)
    if coming is not None:
        form.revision.data, form.revision.raw_data = coming.revision, None
    page = render_template(
        "documents/issue.html",
        **wished(document, wish),
        coming=coming,
        refused=refused,
        form=form,
    )
    return page, REFUSED if refused or form.errors else 200


def _coming(document: Document, wish: Wish) -> tuple[Coming | None, str | None]:
    try:
        return coming_issue(db.session(), this_event(), document, wish=wish), None
    except RefusedError as error:
        return None, sentence(error)
