"""The register with one unit to mark."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.attendance.queries import QUESTIONS, register_page, units_of_event
from eventmgr.attendance.units import Unit
from eventmgr.attendance.views.blueprint import READERS, blueprint
from eventmgr.attendance.views.seeing import searchable
from eventmgr.attendance.views.shown import shown
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles


@blueprint.get("")
@event_roles(*READERS)
def index() -> Response | str:
    """The unit that is on now, or was last."""
    units = units_of_event(db.session(), this_event())
    if not units:
        return str(render_template("attendance/none.html"))
    return redirect(url_for("attendance.unit", unit=_unit_of_now(units).code))


@blueprint.get("/<unit>")
@event_roles(*READERS)
def unit(unit: str) -> str:
    """The register with one unit to mark."""
    show = request.args.get("show", "")
    page = register_page(
        db.session(),
        this_event(),
        unit=unit,
        search=request.args.get("q", "").strip(),
        show=show if show in QUESTIONS else "",
        page=request.args.get("page", 1, type=int),
        names=searchable(),
    )
    return render_template("attendance/register.html", **shown(page))


def _unit_of_now(units: list[Unit]) -> Unit:
    """The first open one of those that have begun; else the last that has; else the first of all."""
    now = clock.now_in(this_event().timezone)
    begun = [one for one in units if (one.date, one.starts) <= (now.date(), now.time())]
    still = [one for one in begun if not one.closed]
    return still[0] if still else begun[-1] if begun else units[0]
