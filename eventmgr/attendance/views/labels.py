"""How units are called on pages, in the visitor's language."""

from flask_babel import format_date
from flask_babel import gettext as _

from eventmgr.attendance.enums import HalfDay
from eventmgr.attendance.units import Unit


def unit_long(unit: Unit) -> str:
    """`Tuesday morning`, or the day, hour and title of a session."""
    day = format_date(unit.date, "EEEE")
    if unit.half is not None:
        return str(_("%(day)s morning", day=day) if unit.half is HalfDay.AM else _("%(day)s afternoon", day=day))
    title = unit.session.title if unit.session else ""
    return f"{day} {unit.starts:%H:%M}, {title}" if title else f"{day} {unit.starts:%H:%M}"


def unit_short(unit: Unit) -> str:
    """`Tue AM`, or the day and hour of a session: `Tue 10:30`."""
    day = format_date(unit.date, "EEE")
    if unit.half is not None:
        return f"{day} {_('AM') if unit.half is HalfDay.AM else _('PM')}"
    return f"{day} {unit.starts:%H:%M}"
