"""Lists of people as files: everybody in the columns of the import, and an empty list to be filled in."""

from flask import make_response, request
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.delegations.exchange.exporting import export_roster, roster_template
from eventmgr.delegations.views.people.blueprint import blueprint
from eventmgr.events.current import this_event
from eventmgr.questions.queries import asked_questions
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.visitor import visitor

TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}


@blueprint.get("/template.xlsx")
@event_roles(Role.ORGANISER)
def template() -> Response:
    """An empty list to be filled in, with the questions that the event asks."""
    own = (question.field() for question in asked_questions(db.session(), this_event().id))
    return _file(roster_template(own), "template.xlsx", TYPES["xlsx"])


@blueprint.get("/list.xlsx")
@event_roles(Role.ORGANISER)
def take_workbook() -> Response:
    """Everybody as a workbook, in the columns of the import."""
    return _taken("xlsx")


@blueprint.get("/list.csv")
@event_roles(Role.ORGANISER)
def take_text() -> Response:
    """Everybody as a text, in the columns of the import."""
    return _taken("csv")


def _taken(form: str) -> Response:
    data = export_roster(db.session(), this_event(), form=form, only=request.args.getlist("column"))
    with transaction(actor=visitor().id) as session:
        note(session, "exported", target="roster", event_id=this_event().id, reason=form)
    return _file(data, f"{this_event().code}-roster.{form}", TYPES[form])


def _file(data: bytes, name: str, media_type: str) -> Response:
    answer = make_response(data)
    answer.headers["Content-Type"] = media_type
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Cache-Control"] = "no-store"
    return answer
