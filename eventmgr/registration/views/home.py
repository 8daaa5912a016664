"""The delegation's own page: who is on the list, what is missing, until when."""

from collections.abc import Sequence
from datetime import date

from flask import render_template
from flask_babel import gettext
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.clock import today
from eventmgr.database import db, transaction
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import lines_of, missing_fields
from eventmgr.events.current import this_event
from eventmgr.questions.enums import Holder
from eventmgr.registration.exchange import own_list
from eventmgr.registration.forms import PaperForm
from eventmgr.registration.queries import own_members, papers_of, requests_of
from eventmgr.registration.rules import is_closed
from eventmgr.registration.services.members import TO_CONFIRM
from eventmgr.registration.views.blueprint import blueprint, this_delegation, this_link
from eventmgr.web.access import link_holders
from eventmgr.web.downloads import download_answer

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def closed() -> bool:
    """Whether changes of the list are requests by now."""
    event, row = this_event(), this_delegation()
    return is_closed(nominate_by=row.nominate_by, begins=event.start_date, today=_day())


def _day() -> date:
    return today(this_event().timezone)


def page(form: PaperForm | None = None) -> str:
    """The page with the form for papers as it was sent, or fresh."""
    row = this_delegation()
    members = own_members(db.session(), row)
    (line,) = lines_of(db.session(), this_event(), [row])
    form = form or PaperForm()
    named = [each for each in members if not each.name_withheld]
    form.participation_id.choices = [("", "–"), *((str(each.id), each.person.full_name) for each in named)]
    return render_template(
        "registration/index.html",
        row=row,
        line=line,
        event=this_event(),
        members=members,
        missing=_missing(named),
        papers=papers_of(db.session(), row),
        requests=requests_of(db.session(), row),
        to_confirm=[each for each in members if each.status in TO_CONFIRM],
        closed=closed(),
        form=form,
        until=this_link().expires_at,
    )


def _missing(members: Sequence[Participation]) -> dict[int, str]:
    """What the event requires and nobody has said, in words, by participation."""
    found = missing_fields(db.session(), this_event().id, [row.id for row in members]) if members else {}
    return {
        number: ", ".join(each.label if each.holder is Holder.ANSWER else gettext(each.label) for each in fields)
        for number, fields in found.items()
    }


@blueprint.get("/")
@link_holders
def index() -> str:
    """The whole of it on one page."""
    return page()


@blueprint.get("/list.xlsx")
@link_holders
def take_list() -> Response:
    """The delegation's own list as a workbook."""
    data = own_list(db.session(), this_delegation())
    with transaction() as session:
        note(session, "exported", target=f"delegation:{this_delegation().id}", event_id=this_event().id)
    return download_answer(data, name=f"{this_event().code}-{this_delegation().slug}.xlsx", media_type=WORKBOOK)
