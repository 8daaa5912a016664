"""The list of messages, and a new batch of drafts."""

import secrets

from flask import redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.correspondence.enums import Audience
from eventmgr.correspondence.forms import BatchForm
from eventmgr.correspondence.services import Drafted, draft_batch
from eventmgr.correspondence.views.blueprint import blueprint
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.mail.enums import MessageKind, MessageState
from eventmgr.mail.queries import counts_by_state, is_stuck, messages_page
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell

PAGE = 100
NAMED = 3
"""So many of those without an address are named."""


@blueprint.get("")
@event_roles(Role.ORGANISER)
def index() -> str:
    """Every message with its state; ?state= for those in one, ?page=."""
    chosen = request.args.get("state", "")
    states = [MessageState(chosen)] if chosen in {each.value for each in MessageState} else []
    counts = counts_by_state(db.session(), this_event().id)
    total = sum(counts[each] for each in states) if states else counts.total()
    pages = max(1, -(-total // PAGE))
    page = min(max(request.args.get("page", 1, type=int), 1), pages)
    rows = messages_page(db.session(), this_event().id, states=states, page=page, size=PAGE)
    at = clock.now()
    return render_template(
        "outbox/index.html",
        rows=rows,
        counts=counts,
        states=list(MessageState),
        chosen=chosen if states else "",
        page=page,
        pages=pages,
        stuck={row.id for row in rows if is_stuck(row, at)},
    )


@blueprint.route("/write", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def write() -> Response | tuple[str, int]:
    """Draft a message for each of many."""
    form = BatchForm(data={"batch": secrets.token_hex(8)})
    drafted: list[Drafted] = []

    def save(session: Session) -> None:
        kind, audience = MessageKind(form.kind.data), Audience(form.audience.data)
        drafted.append(
            draft_batch(session, this_event(), kind=kind, audience=audience, batch=(form.batch.data or "")[:64])
        )

    sent = submit(form, save)
    if not sent.saved:
        return render_template("outbox/write.html", form=form), sent.status
    done = drafted[0]
    without = _("No address: %(names)s.", names=_named(done.without)) if done.without else ""
    tell(ngettext("%(num)d draft to read.", "%(num)d drafts to read.", done.drafted), without)
    return redirect(url_for("outbox.index", state="draft"))


def _named(names: tuple[str, ...]) -> str:
    rest = len(names) - NAMED
    shown = ", ".join(names[:NAMED])
    return _("%(names)s and %(count)s more", names=shown, count=rest) if rest > 0 else shown
