"""Close a unit, and open it again."""

from flask import redirect, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services import close_unit, reopen_unit
from eventmgr.attendance.views.blueprint import READERS, blueprint
from eventmgr.attendance.views.labels import unit_long
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.post("/<unit>/close")
@event_roles(*READERS)
def close(unit: str) -> Response:
    """Finish the unit; whoever is expected and not marked was present."""
    current = unit_by_code(db.session(), this_event(), unit)
    with transaction(actor=visitor().id) as session:
        filled = close_unit(session, this_event(), unit=current, at=clock.now())
    rest = ngettext(
        "%(num)d person without a mark is recorded as present.",
        "%(num)d people without a mark are recorded as present.",
        filled,
    )
    tell(_("%(unit)s is closed.", unit=unit_long(current)), rest)
    return redirect(url_for("attendance.unit", unit=unit))


@blueprint.post("/<unit>/reopen")
@event_roles(Role.ORGANISER)
def reopen(unit: str) -> Response:
    """Take the closing back; the marks stay."""
    current = unit_by_code(db.session(), this_event(), unit)
    with transaction(actor=visitor().id) as session:
        reopen_unit(session, this_event(), unit=current)
    tell(_("%(unit)s is open again.", unit=unit_long(current)), _("Its marks stay."))
    return redirect(url_for("attendance.unit", unit=unit))
