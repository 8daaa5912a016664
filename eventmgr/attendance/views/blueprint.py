"""Where the pages of attendance hang: /events/<code>/attendance/…"""

from flask import Blueprint

from eventmgr.attendance.views.labels import unit_long, unit_short
from eventmgr.web.roles import Role

READERS = (Role.ORGANISER, Role.DESK)
"""They see the register and mark in it."""

blueprint = Blueprint("attendance", __name__, url_prefix="/events/<code>/attendance")
blueprint.app_template_filter("unit_long")(unit_long)
blueprint.app_template_filter("unit_short")(unit_short)
