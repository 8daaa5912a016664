"""Bring a list in: looked over before anything is saved, in the background if it is long."""

from http import HTTPStatus
from typing import Any

from flask import abort, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_wtf.file import FileField, FileRequired
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.audit.log import change_set
from eventmgr.database import db, transaction
from eventmgr.delegations.exchange.choices import MEANINGS, chosen_columns, remember_columns
from eventmgr.delegations.exchange.columns import COLUMNS, TITLES, UNDERSTOOD
from eventmgr.delegations.exchange.corrections import Corrections
from eventmgr.delegations.exchange.importing import forecast_of, import_roster
from eventmgr.delegations.exchange.imports import imports_of, record_import
from eventmgr.delegations.exchange.lines import Roster, read_roster
from eventmgr.delegations.exchange.tables import Table, heard, tables_of
from eventmgr.delegations.exchange.verdicts import Forecast, Outcome
from eventmgr.delegations.views.people.blueprint import NUMBER, blueprint
from eventmgr.delegations.work import LONG, ROSTER, words_of_list
from eventmgr.errors import EventmgrError, RefusedError
from eventmgr.events.current import this_event
from eventmgr.files.current import files_folder
from eventmgr.files.enums import FileKind
from eventmgr.files.models import StoredFile
from eventmgr.files.queries import file_in_event
from eventmgr.files.services import store_list
from eventmgr.files.sheets import Sheet, read_sheets
from eventmgr.files.store import fetch
from eventmgr.jobs.current import queue_of
from eventmgr.jobs.enums import OPEN, JobState
from eventmgr.jobs.queries import job_of_event
from eventmgr.jobs.services import ask
from eventmgr.jobs.told import told
from eventmgr.questions.current import this_passport_key
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.errors import sentence
from eventmgr.web.forms import PageForm
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor
from eventmgr.words import N_

Answer = Response | tuple[str, int]
SHOWN = 100
"""Lines of a kind that are shown; a list with more to correct is corrected in the file."""


class ListForm(PageForm):
    """A file that somebody sent."""

    file = FileField(
        _l("List"),
        validators=[FileRequired(_l("Choose a file first."))],
        render_kw={"accept": ".xlsx,.ods,.xls,.csv,.txt,.tsv"},
    )


@blueprint.route("/import", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def bring() -> Answer:
    """Hand in a list, of which nothing is saved yet but the file; and the lists that came in before."""
    form = ListForm()
    kept: list[StoredFile] = []

    def save(session: Session) -> None:
        data = form.file.data.read()
        if not tables_of(read_sheets(data)):
            raise RefusedError(N_("There is no table in this file: a list has a header and several columns."))
        who, name = visitor().id, form.file.data.filename or ""
        kept.append(
            store_list(session, this_event().id, data=data, name=name, by=who, at=clock.now(), folder=files_folder())
        )

    sent = submit(form, save)
    if not sent.saved:
        return render_template(
            "people/import.html", form=form, imports=imports_of(db.session(), this_event())
        ), sent.status
    return redirect(url_for("people.look_over", file_id=kept[0].id))


@blueprint.route(f"/import/<{NUMBER}:file_id>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def look_over(file_id: int) -> Answer:
    """What the list would do, line by line; say what its columns mean, correct it, look again, or bring it in."""
    file = file_in_event(db.session(), this_event().id, file_id)
    if file.kind != FileKind.LIST:
        abort(404)
    sheets = read_sheets(fetch(files_folder(), file.sha256))
    if request.method == "POST":
        _remember(sheets)
    chosen = chosen_columns(db.session(), this_event())
    tables = tables_of(sheets, chosen)
    if not any(table.has_names for table in tables):
        return render_template("people/import_columns.html", file=file, **_columns(tables)), HTTPStatus.OK
    corrections = _corrections(request.form)
    if request.form.get("do") != "import":
        forecast = _forecast(db.session(), read_roster(sheets, chosen), corrections)
        return _look(file, tables, forecast, corrections)
    return _bring_in(file, sheets, tables, corrections)


@blueprint.get(f"/import/jobs/<{NUMBER}:job_id>")
@event_roles(Role.ORGANISER)
def import_job(job_id: int) -> str:
    """How far a long list is; the page asks again by itself until it is in."""
    job = job_of_event(db.session(), this_event().id, job_id)
    if job.task != ROSTER:
        abort(404)
    done, total = told(queue_of().settings.results, job.id) or (0, 0)
    return render_template(
        "people/import_job.html",
        job=job,
        done=done,
        total=total,
        is_open=job.state in OPEN,
        is_done=job.state is JobState.DONE,
        trouble=sentence(EventmgrError(job.error, **job.error_params)) if job.error else "",
    )


def _bring_in(file: StoredFile, sheets: tuple[Sheet, ...], tables: list[Table], corrections: Corrections) -> Answer:
    """Do what was looked at, if the list would still do just that; a long one in the background."""
    with transaction(actor=visitor().id, reason=f"import {file.name}") as session:
        roster = read_roster(sheets, chosen_columns(session, this_event()))
        forecast = _forecast(session, roster, corrections)
        stale = forecast.digest != request.form.get("digest")
        if forecast.refused or stale:
            return _look(file, tables, forecast, corrections, meanwhile=stale)
        if len(forecast.verdicts) > LONG:
            wished = words_of_list(file, forecast, corrections)
            job, undo = ask(session, this_event().id, task=ROSTER, wished=wished, total=len(forecast.verdicts)), ""
        else:
            job, undo = None, url_for("undo.take_back", change_set=change_set(session))
            import_roster(session, this_event(), forecast, source=file.name, passport_key=this_passport_key())
            record_import(session, this_event(), forecast, file_name=file.name, file_id=file.id)
    if job is not None:
        queue_of().put(job.id)
        return redirect(url_for("people.import_job", job_id=job.id), HTTPStatus.SEE_OTHER)
    said = _("New: %(new)s. Changed: %(changed)s.", new=forecast.count(Outcome.NEW), changed=_changed(forecast))
    tell(_("The list is in."), said, undo=undo if _does_something(forecast) else None)
    return redirect(url_for("people.index"))


def _forecast(session: Session, roster: Roster, corrections: Corrections) -> Forecast:
    return forecast_of(session, this_event(), roster, corrections=corrections, passport_key=this_passport_key())


def _look(
    file: StoredFile, tables: list[Table], forecast: Forecast, corrections: Corrections, *, meanwhile: bool = False
) -> tuple[str, int]:
    new = forecast.of(Outcome.NEW)
    page = render_template(
        "people/import_preview.html",
        file=file,
        forecast=forecast,
        corrections=corrections,
        refused=forecast.refused,
        asked=[each for each in new if each.lookalikes],
        new=[each for each in new if not each.lookalikes],
        changed=forecast.of(Outcome.CHANGED),
        same=forecast.count(Outcome.SAME),
        remarks=[each for each in forecast.remarks if each.code != "duplicate"],
        titles=TITLES,
        most=SHOWN,
        meanwhile=meanwhile and not forecast.refused,
        **_columns(tables),
    )
    return page, HTTPStatus.CONFLICT if meanwhile or (forecast.refused and _imports()) else HTTPStatus.OK


def _imports() -> bool:
    return request.form.get("do") == "import"


def _columns(tables: list[Table]) -> dict[str, Any]:
    """What the page needs to show the columns of a file and let their meaning be chosen."""
    known = heard(tables)
    return {
        "columns": known,
        "headless": any(table.headless for table in tables),
        "unsure": [each for each in known if each.key == "keep"],
        "meanings": [(column.key, column.title) for column in (*COLUMNS, *UNDERSTOOD)],
    }


def _remember(sheets: tuple[Sheet, ...]) -> None:
    """Keep what was chosen in the fields `column-HEADER`, where it differs from what was understood before."""
    now = {each.words: each.key for each in heard(tables_of(sheets, chosen_columns(db.session(), this_event())))}
    sent = {name.removeprefix("column-"): key for name, key in request.form.items() if name.startswith("column-")}
    chosen = {words: key for words, key in sent.items() if words in now and key in MEANINGS and key != now[words]}
    if chosen:
        with transaction(actor=visitor().id) as session:
            remember_columns(session, this_event(), chosen)


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


def _does_something(forecast: Forecast) -> bool:
    return bool(forecast.count(Outcome.NEW) or forecast.count(Outcome.CHANGED))


def _changed(forecast: Forecast) -> int:
    return forecast.count(Outcome.CHANGED)
