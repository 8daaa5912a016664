"""The form of one record."""

from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import IntegerField, RadioField, StringField, TimeField, ValidationError
from wtforms.fields.choices import SelectChoice
from wtforms.validators import Length, NumberRange, Optional

from eventmgr.attendance.enums import AttendanceStatus, RecordSource

LONGEST_REASON = 300
MINUTES_OF_A_DAY = 24 * 60


class RecordForm(FlaskForm):
    """What one source says of one person in one unit. Choices are handed in by the page."""

    source = RadioField(_l("Source"), coerce=RecordSource)
    status = RadioField(_l("Status"), coerce=AttendanceStatus)
    arrived = TimeField(_l("Arrived at"), validators=[Optional()])
    minutes = IntegerField(
        _l("Minutes present"),
        validators=[Optional(), NumberRange(0, MINUTES_OF_A_DAY, _l("Write minutes from %(min)d to %(max)d."))],
    )
    reason = StringField(_l("Reason"), validators=[Length(max=LONGEST_REASON)])

    def offer(self, sources: list[tuple[RecordSource, str]], statuses: list[tuple[AttendanceStatus, str]]) -> None:
        """Hand in the choices with their words."""
        self.source.choices = [SelectChoice(value, word) for value, word in sources]
        self.status.choices = [SelectChoice(value, word) for value, word in statuses]

    def validate_minutes(self, field: IntegerField) -> None:
        """Partial is a number of minutes."""
        if self.status.data is AttendanceStatus.PARTIAL and field.data is None:
            raise ValidationError(_l("Write how many minutes the person was present."))

    def validate_reason(self, field: StringField) -> None:
        """An excuse and a correction have a reason."""
        needed = self.status.data is AttendanceStatus.EXCUSED or self.source.data is RecordSource.CORRECTION
        if needed and not (field.data or "").strip():
            raise ValidationError(_l("Write the reason."))
