"""Who was asked, when and how, and who owes an answer; the same done to many at once."""

from dataclasses import dataclass
from datetime import date

from flask import redirect, render_template, request, url_for
from flask_babel import ngettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.database import db
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries import lines_of, printed_delegation
from eventmgr.events.current import this_event
from eventmgr.invitations.forms import AgreedForm, ContactForm
from eventmgr.invitations.models import InvitationContact
from eventmgr.invitations.queries import last_contacts, to_invite
from eventmgr.invitations.rules import is_overdue
from eventmgr.invitations.services import agree_with_many, log_to_many
from eventmgr.invitations.views.blueprint import blueprint, ticked
from eventmgr.links.queries import open_links
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell


@dataclass(frozen=True, slots=True)
class Invited:
    """A row of the list: the delegation, the last contact with it, since how many days, whether an answer is owed."""

    row: Delegation
    name: str
    last: InvitationContact | None
    days: int | None
    overdue: bool
    named: int
    has_link: bool
    ticked: bool


@blueprint.get("")
@event_roles(Role.ORGANISER)
def index() -> str:
    """The list, with forms under it for whoever is ticked."""
    return _page()


@blueprint.post("/contacts")
@event_roles(Role.ORGANISER)
def log_many() -> Response | tuple[str, int]:
    """Write the same contact down for everybody who is ticked."""
    form = ContactForm()

    def save(session: Session) -> None:
        log_to_many(session, ticked(), **form.values())

    sent = submit(form, save)
    if not sent.saved:
        return _page(contact=form), sent.status
    count = len(ticked())
    said = ngettext("Written down for %(num)d delegation.", "Written down for %(num)d delegations.", count)
    tell(said, undo=url_for("undo.take_back", change_set=sent.change_set))
    return redirect(url_for("invitations.index"))


@blueprint.post("/agreed")
@event_roles(Role.ORGANISER)
def agree_many() -> Response | tuple[str, int]:
    """Agree the same seats and dates with everybody who is ticked."""
    form = AgreedForm()

    def save(session: Session) -> None:
        agree_with_many(session, ticked(), **form.values())

    sent = submit(form, save)
    if not sent.saved:
        return _page(agreed=form), sent.status
    count = len(ticked())
    said = ngettext("Agreed with %(num)d delegation.", "Agreed with %(num)d delegations.", count)
    tell(said, undo=url_for("undo.take_back", change_set=sent.change_set))
    return redirect(url_for("invitations.index"))


def _page(*, contact: ContactForm | None = None, agreed: AgreedForm | None = None) -> str:
    day = clock.today(this_event().timezone)
    rows = _rows(day)
    return render_template(
        "invitations/index.html",
        rows=rows,
        overdue=sum(row.overdue for row in rows),
        silent=sum(row.last is None for row in rows),
        contact=contact or ContactForm(formdata=None, data={"date": day}),
        agreed=agreed or AgreedForm(formdata=None),
    )


def _rows(day: date) -> list[Invited]:
    rows = to_invite(db.session(), this_event())
    last = last_contacts(db.session(), this_event())
    linked = open_links(db.session(), this_event().id, [row.id for row in rows], at=clock.now())
    chosen = set(request.form.getlist("delegation"))
    lines = lines_of(db.session(), this_event(), rows)
    return [
        Invited(
            row=row,
            name=printed_delegation(row, this_event()),
            last=last.get(row.id),
            days=(day - last[row.id].date).days if row.id in last else None,
            overdue=is_overdue(
                row.status,
                reply_by=row.reply_by,
                named=line.use.nominated,
                last=last[row.id].kind if row.id in last else None,
                day=day,
            ),
            named=line.use.nominated,
            has_link=row.id in linked,
            ticked=str(row.id) in chosen,
        )
        for row, line in zip(rows, lines, strict=True)
    ]
