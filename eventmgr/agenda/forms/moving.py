"""Quick forms of one session: move it, cancel it, delete it."""

from flask_babel import lazy_gettext as _l
from wtforms import IntegerField, RadioField, SelectField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Length, Optional
from wtforms.widgets import HiddenInput

from eventmgr.web.fields import LONGEST_LINE, ClockField, LineField
from eventmgr.web.forms import PageForm


class MoveForm(PageForm):
    """Another day, time or room. `attendance` is asked only when some is recorded (R11)."""

    date = SelectField(_l("Day"), coerce=str)
    starts = ClockField(_l("Starts"), validators=[Optional()])
    ends = ClockField(_l("Ends"), validators=[Optional()])
    room_id = SelectField(_l("Room"), coerce=str)
    attendance = RadioField(
        _l("Attendance is recorded already"),
        choices=[
            SelectChoice("move", _l("It moves with the session")),
            SelectChoice("keep", _l("It stays on the old day, where the session was not held")),
        ],
        default="move",
        validators=[Optional()],
    )
    version = IntegerField(widget=HiddenInput())


class CancelForm(PageForm):
    """Why a session is cancelled."""

    reason = LineField(
        _l("Reason"),
        validators=[InputRequired(_l("Write why it is cancelled. People will ask.")), Length(max=LONGEST_LINE)],
    )
    version = IntegerField(widget=HiddenInput())


class DeleteForm(PageForm):
    """A deletion, once more."""

    version = IntegerField(widget=HiddenInput())
