"""The register: people by unit, marked one by one or a page at a time."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.forms import RecordForm
from eventmgr.attendance.labels import LETTERS, STATUSES, unit_long, unit_short
from eventmgr.attendance.queries import entries_of_people, unit_by_code, units_of_event
from eventmgr.attendance.register import (
    EXCEPTIONS,
    OPEN,
    QUESTIONS,
    RegisterPage,
    RegisterRow,
    register_page,
    still_open,
)
from eventmgr.attendance.rules import effective_records
from eventmgr.attendance.services import Mark, close_unit, mark_attendance, reopen_unit
from eventmgr.attendance.units import Unit
from eventmgr.database import db, transaction
from eventmgr.delegations.enums import Category
from eventmgr.delegations.queries.roll import RollLine, roll_of_event
from eventmgr.errors import EventmgrError, NotFoundError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role, visitor
from eventmgr.words import N_

blueprint = Blueprint("attendance", __name__, url_prefix="/events/<code>/attendance")
blueprint.app_template_filter("unit_long")(unit_long)
blueprint.app_template_filter("unit_short")(unit_short)

PICKS = (
    AttendanceStatus.PRESENT,
    AttendanceStatus.LATE,
    AttendanceStatus.LEFT_EARLY,
    AttendanceStatus.ABSENT,
    AttendanceStatus.EXCUSED,
)
LEGEND = (
    *PICKS[:3],
    AttendanceStatus.PARTIAL,
    *PICKS[3:],
    AttendanceStatus.NOT_EXPECTED,
    AttendanceStatus.NOT_RECORDED,
)
RECORDABLE = (*PICKS[:3], AttendanceStatus.PARTIAL, *PICKS[3:], AttendanceStatus.NOT_RECORDED)
"""`not_recorded` takes a record back."""
QUESTION_WORDS = {"": N_("Everyone"), EXCEPTIONS: N_("Exceptions"), OPEN: N_("Not recorded")}


@dataclass(frozen=True, slots=True)
class Cell:
    """A mark as it stands in the register."""

    unit: str
    letter: str
    word: str


@blueprint.get("")
@event_roles(Role.ORGANISER, Role.DESK)
def index() -> Response | str:
    """The unit that is on now, or was last."""
    units = units_of_event(db.session(), this_event())
    if not units:
        return str(render_template("attendance/none.html"))
    return redirect(url_for("attendance.unit", unit=_unit_of_now(units).code))


@blueprint.get("/<unit>")
@event_roles(Role.ORGANISER, Role.DESK)
def unit(unit: str) -> str:
    """The register with one unit to mark."""
    current = unit_by_code(db.session(), this_event(), unit)
    show = request.args.get("show", "")
    page = register_page(
        db.session(),
        this_event(),
        unit=current,
        search=request.args.get("q", "").strip(),
        show=show if show in QUESTIONS else "",
        page=request.args.get("page", 1, type=int),
    )
    return render_template("attendance/register.html", **_shown(page))


@blueprint.post("/<unit>")
@event_roles(Role.ORGANISER, Role.DESK)
def save(unit: str) -> Response:
    """Save the marks of one page: those that were changed, and that nobody else changed meanwhile."""
    current = unit_by_code(db.session(), this_event(), unit)
    wanted = {int(key[5:]): value for key, value in request.form.items() if key[:5] == "mark-" and key[5:].isdecimal()}
    before = {number: request.form.get(f"was-{number}", "·") for number in wanted}
    changed = {number: letter for number, letter in wanted.items() if letter != before[number] and letter in STATUSES}
    changed = {number: letter for number, letter in changed.items() if (before[number], letter) != ("·", "P")}
    theirs = [number for number, now in _letters(current, list(changed)).items() if now != before[number]]
    marks = [Mark(number, STATUSES[letter]) for number, letter in changed.items() if number not in theirs]
    _record(current, marks, RecordSource.SHEET)
    _tell_saved(len(marks), theirs)
    return redirect(_back_to(unit))


@blueprint.post("/<unit>/mark")
@event_roles(Role.ORGANISER, Role.DESK)
def mark(unit: str) -> tuple[Response, int]:
    """One mark, saved at once; answers with a sentence and the count of the unit."""
    number = request.form.get("participation", 0, type=int)
    letter, before = request.form.get("letter", ""), request.form.get("was", "")
    try:
        current = unit_by_code(db.session(), this_event(), unit)
        now = _letters(current, [number])[number]
        if letter not in STATUSES:
            return jsonify(sentence=_("There is no mark “%(letter)s”.", letter=letter)), 422
        if now not in (before, letter):
            return jsonify(sentence=_("A colleague has marked %(letter)s here. Load the page again.", letter=now)), 409
        _record(current, [Mark(number, STATUSES[letter])], RecordSource.SHEET)
    except EventmgrError as error:
        return jsonify(sentence=sentence(error)), 404 if isinstance(error, NotFoundError) else 422
    saved = _("Saved, %(time)s", time=f"{clock.now_in(this_event().timezone):%H:%M}")
    return jsonify(sentence=saved, letter=letter), 200


@blueprint.route("/<unit>/<int:participation_id>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER, Role.DESK)
def record(unit: str, participation_id: int) -> Response | str | tuple[str, int]:
    """One record with its details: minutes, arrival, reason, and what every source says."""
    current = unit_by_code(db.session(), this_event(), unit)
    line = _line(participation_id)
    entries = [entry for entry in entries_of_people(db.session(), this_event(), [line.id]) if entry.unit == unit]
    known = effective_records(entries).get(unit, {}).get(line.id)
    form = RecordForm(obj=known, source=RecordSource.CORRECTION if current.closed else RecordSource.SHEET)
    form.offer(_choices(_open_sources(current)), _choices(RECORDABLE))
    if not form.validate_on_submit():
        words = {"form": form, "unit": current, "name": _name(line), "entries": entries}
        return render_template("attendance/record.html", **words), 422 if form.errors else 200
    said = Mark(line.id, form.status.data, form.minutes.data, form.arrived.data, (form.reason.data or "").strip())
    _record(current, [said], form.source.data)
    flash(_("%(name)s: %(status)s.", name=_name(line), status=_(form.status.data.label)), "ok")
    return redirect(url_for("attendance.unit", unit=unit))


@blueprint.post("/<unit>/close")
@event_roles(Role.ORGANISER, Role.DESK)
def close(unit: str) -> Response:
    """Finish the unit; whoever is expected and not marked was present."""
    current = unit_by_code(db.session(), this_event(), unit)
    present = still_open(db.session(), this_event(), current)
    with transaction(actor=visitor().id) as session:
        close_unit(session, this_event(), unit=current, present=present, at=clock.now())
    closed = _("%(unit)s is closed.", unit=unit_long(current))
    rest = _("%(n)d people without a mark are recorded as present.", n=len(present))
    flash(f"{closed} {rest}", "ok")
    return redirect(url_for("attendance.unit", unit=unit))


@blueprint.post("/<unit>/reopen")
@event_roles(Role.ORGANISER)
def reopen(unit: str) -> Response:
    """Take the closing back; the marks stay."""
    current = unit_by_code(db.session(), this_event(), unit)
    with transaction(actor=visitor().id) as session:
        reopen_unit(session, this_event(), unit=current)
    flash(_("%(unit)s is open again. Its marks stay.", unit=unit_long(current)), "ok")
    return redirect(url_for("attendance.unit", unit=unit))


def _record(current: Unit, marks: list[Mark], source: RecordSource) -> None:
    with transaction(actor=visitor().id) as session:
        mark_attendance(session, this_event(), unit=current, marks=marks, source=source, at=clock.now())


def _letters(current: Unit, numbers: list[int]) -> dict[int, str]:
    """The letter that stands for each participation in the unit now."""
    said = effective_records(entries_of_people(db.session(), this_event(), numbers)).get(current.code, {})
    return {number: LETTERS[said[number].status] if number in said else "·" for number in numbers}


def _tell_saved(saved: int, theirs: list[int]) -> None:
    if theirs:
        names = ", ".join(_name(_line(number)) for number in theirs)
        flash(
            _("A colleague marked %(names)s meanwhile: their mark is kept. Look at it, then mark again.", names=names),
            "warn",
        )
    if saved or not theirs:
        flash(_("%(n)d marks saved.", n=saved), "ok")


def _back_to(unit: str) -> str:
    """The same page of the register, with its search and question."""
    asked = {key: request.args[key] for key in ("q", "show", "page") if request.args.get(key)}
    return url_for("attendance.unit", unit=unit) + (f"?{urlencode(asked)}" if asked else "")


def _unit_of_now(units: list[Unit]) -> Unit:
    now = clock.now_in(this_event().timezone)
    begun = [one for one in units if (one.date, one.starts) <= (now.date(), now.time())]
    still = [one for one in begun if not one.closed]
    return still[0] if still else begun[-1] if begun else units[0]


def _open_sources(current: Unit) -> tuple[RecordSource, ...]:
    if current.closed:
        return (RecordSource.CORRECTION,)
    return (RecordSource.SHEET, RecordSource.DESK, RecordSource.CORRECTION)


def _choices(members: Any) -> list[tuple[Any, str]]:
    return [(member, _(member.label)) for member in members]


def _line(participation_id: int) -> RollLine:
    for line in roll_of_event(db.session(), this_event()):
        if line.id == participation_id:
            return line
    raise NotFoundError(N_("Nobody has the number %(number)d in this event."), number=participation_id)


def _name(line: RollLine) -> str:
    """The name as this visitor may see it: a withheld one is the organiser's only (E-23)."""
    if line.name_withheld and role() is not Role.ORGANISER:
        return str(_("Name withheld, no. %(number)d", number=line.number))
    return line.full_name


def _shown(page: RegisterPage) -> dict[str, Any]:
    return {
        "page": page,
        "rows": [_row(page, row) for row in page.rows],
        "facts": _facts(page),
        "questions": [
            {
                "label": _(QUESTION_WORDS[question]),
                "url": url_for("attendance.unit", unit=page.unit.code, show=question or None, q=page.search or None),
                "count": page.counts[question],
                "current": question == page.show,
            }
            for question in QUESTIONS
        ],
        "disagreeing": [_name(line) for line in page.disagreeing],
        "picks": [(LETTERS[status], _(status.label)) for status in PICKS],
        "legend": [(LETTERS[status], _(status.label)) for status in LEGEND],
        "rule": _rule(),
        "may_reopen": role() is Role.ORGANISER,
    }


def _count(page: RegisterPage) -> dict[str, int]:
    return {"n": page.attended, "of": page.expected}


def _facts(page: RegisterPage) -> str:
    if page.unit.closed:
        return str(_("Closed: %(n)d of %(of)d attended. What comes later is a correction.", **_count(page)))
    words = {"n": page.counts[EXCEPTIONS], "of": page.expected}
    return str(_("Everyone starts as present. Mark only those who were not: %(n)d of %(of)d so far.", **words))


def _rule() -> str:
    excused = (
        _("Excused stays in the number expected.")
        if this_event().excused_counts
        else _("Excused leaves the number expected.")
    )
    return " ".join([_("Late and left early count as attended."), excused, _("“Not expected” does not count.")])


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the register for the page."""

    id: int
    number: int
    name: str
    native_name: str
    delegation: str
    category: Category
    letter: str
    cells: tuple[Cell, ...]
    attended: int
    expected: int


def _row(page: RegisterPage, row: RegisterRow) -> ShownRow:
    cells = tuple(
        Cell(one.code, LETTERS[mark.status], _(mark.status.label))
        for one, mark in zip(page.units, row.marks, strict=True)
    )
    withheld = row.line.name_withheld and role() is not Role.ORGANISER
    return ShownRow(
        id=row.line.id,
        number=row.line.number,
        name=_name(row.line),
        native_name="" if withheld else row.line.native_name,
        delegation=row.line.delegation,
        category=row.line.category,
        letter=next((cell.letter for cell in cells if cell.unit == page.unit.code), "·"),
        cells=cells,
        attended=row.attended,
        expected=row.expected,
    )
