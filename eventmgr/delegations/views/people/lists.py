"""Lists of people as files: everybody in the columns of the import, and an empty list to be filled in."""

from flask import make_response, request
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.delegations.exchange.exporting import export_roster, roster_template
from eventmgr.delegations.exchange.further import RESTRICTED_KEYS
from eventmgr.delegations.views.people.blueprint import blueprint
from eventmgr.events.current import this_event
from eventmgr.questions.queries import asked_questions, field_settings
from eventmgr.questions.rules import FIELDS, setting_of
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
    """An empty list to be filled in, with the fields and questions of the registration form."""
    own = (question.field() for question in asked_questions(db.session(), this_event().id))
    settings = field_settings(db.session(), this_event().id)
    shown = {field.key for field in FIELDS if setting_of(field, settings)[0]}
    return _file(roster_template(own, shown=shown), "template.xlsx", TYPES["xlsx"])


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
    chosen = set(request.args.getlist("column"))
    restricted = sorted(chosen & RESTRICTED_KEYS)
    data = export_roster(db.session(), this_event(), form=form, only=chosen, restricted=restricted)
    with transaction(actor=visitor().id) as session:
        note(session, "exported", target="roster", event_id=this_event().id, reason=" ".join([form, *restricted]))
    return _file(data, f"{this_event().code}-roster.{form}", TYPES[form])


def _file(data: bytes, name: str, media_type: str) -> Response:
    answer = make_response(data)
    answer.headers["Content-Type"] = media_type
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Cache-Control"] = "no-store"
    return answer
