"""Lists of people: bring one in, looked at before anything is saved; take one out."""

from http import HTTPStatus
from typing import Any

from flask import abort, make_response, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_wtf.file import FileField, FileRequired
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.delegations.exchange.columns import TITLES
from eventmgr.delegations.exchange.corrections import Corrections
from eventmgr.delegations.exchange.exporting import export_roster, roster_template
from eventmgr.delegations.exchange.importing import forecast_roster, import_roster
from eventmgr.delegations.exchange.verdicts import Forecast, Outcome
from eventmgr.delegations.views.people.blueprint import NUMBER, blueprint
from eventmgr.events.current import this_event
from eventmgr.files.current import files_folder
from eventmgr.files.enums import FileKind
from eventmgr.files.models import StoredFile
from eventmgr.files.queries import file_in_event
from eventmgr.files.services import store_list
from eventmgr.files.sheets import Sheet, read_sheets
from eventmgr.files.store import fetch
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.forms import PageForm
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}
SHOWN = 100
"""Lines shown of those that ask nothing; the others are all shown."""


class ListForm(PageForm):
    """A file that somebody sent."""

    file = FileField(
        _l("List"),
        validators=[FileRequired(_l("Choose a file first."))],
        render_kw={"accept": ".xlsx,.ods,.xls,.csv,.txt,.tsv"},
    )


@blueprint.route("/import", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def bring() -> Response | tuple[str, int]:
    """Hand in a list; nothing is saved but the file."""
    form = ListForm()
    kept: list[StoredFile] = []

    def save(session: Session) -> None:
        data = form.file.data.read()
        forecast_roster(session, this_event(), read_sheets(data))  # what is no list is refused here
        who, name = visitor().id, form.file.data.filename or ""
        kept.append(
            store_list(session, this_event().id, data=data, name=name, by=who, at=clock.now(), folder=files_folder())
        )

    sent = submit(form, save)
    if not sent.saved:
        return render_template("people/import.html", form=form), sent.status
    return redirect(url_for("people.look_over", file_id=kept[0].id))


@blueprint.route(f"/import/<{NUMBER}:file_id>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def look_over(file_id: int) -> Response | tuple[str, int]:
    """What the list would do, line by line; correct it, look again, or bring it in."""
    file = file_in_event(db.session(), this_event().id, file_id)
    if file.kind != FileKind.LIST:
        abort(404)
    sheets = read_sheets(fetch(files_folder(), file.sha256))
    corrections = _corrections(request.form)
    if request.form.get("do") != "import":
        return _look(file, forecast_roster(db.session(), this_event(), sheets, corrections=corrections), corrections)
    forecast, done = _import(file, sheets, corrections)
    if not done:
        return _look(file, forecast, corrections, status=HTTPStatus.CONFLICT)
    tell(
        _("The list is in."),
        _("New: %(new)s. Changed: %(changed)s.", new=len(forecast.of(Outcome.NEW)), changed=_changed(forecast)),
    )
    return redirect(url_for("people.index"))


@blueprint.get("/template.xlsx")
@event_roles(Role.ORGANISER)
def template() -> Response:
    """An empty list to be filled in."""
    return _file(roster_template(), "template.xlsx", TYPES["xlsx"])


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
    data = export_roster(db.session(), this_event(), form=form)
    with transaction(actor=visitor().id) as session:
        note(session, "exported", target="roster", event_id=this_event().id, reason=form)
    return _file(data, f"{this_event().code}-roster.{form}", TYPES[form])


def _import(file: StoredFile, sheets: tuple[Sheet, ...], corrections: Corrections) -> tuple[Forecast, bool]:
    """Do what was looked at, if the list would still do just that."""
    with transaction(actor=visitor().id, reason=f"import {file.name}") as session:
        forecast = forecast_roster(session, this_event(), sheets, corrections=corrections)
        if forecast.refused or forecast.digest != request.form.get("digest"):
            return forecast, False
        import_roster(session, this_event(), forecast, source=file.name)
    return forecast, True


def _look(file: StoredFile, forecast: Forecast, corrections: Corrections, *, status: int = 200) -> tuple[str, int]:
    page = render_template(
        "people/import_preview.html",
        file=file,
        forecast=forecast,
        corrections=corrections,
        refused=forecast.refused,
        asked=[each for each in forecast.of(Outcome.NEW) if each.lookalikes],
        new=[each for each in forecast.of(Outcome.NEW) if not each.lookalikes],
        changed=forecast.of(Outcome.CHANGED),
        same=len(forecast.of(Outcome.SAME)),
        remarks=[each for each in forecast.remarks if each.code != "duplicate"],
        titles=TITLES,
        most=SHOWN,
        meanwhile=status == HTTPStatus.CONFLICT and not forecast.refused,
    )
    return page, status


def _corrections(form: Any) -> Corrections:
    """What was written into the fields `cell-PLACE-KEY`, `out-PLACE` and `same-PLACE`."""
    cells, out, same = {}, set(), {}
    for name, value in form.items():
        kind, _dash, rest = name.partition("-")
        place, _dash, key = rest.partition("-")
        if not place.isdecimal():
            continue
        if kind == "cell" and key in TITLES:
            cells[int(place), key] = value
        elif kind == "out":
            out.add(int(place))
        elif kind == "same" and value.isdecimal():
            same[int(place)] = int(value)
    return Corrections(cells, frozenset(out), same)


def _changed(forecast: Forecast) -> int:
    return len(forecast.of(Outcome.CHANGED))


def _file(data: bytes, name: str, media_type: str) -> Response:
    answer = make_response(data)
    answer.headers["Content-Type"] = media_type
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Cache-Control"] = "no-store"
    return answer
