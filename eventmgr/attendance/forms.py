"""The form of one record."""

import re
from collections.abc import Callable, Iterable
from datetime import time
from enum import StrEnum
from typing import Any, TypeVar

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, IntegerField, RadioField, StringField, TimeField, ValidationError
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Length, NumberRange, Optional, StopValidation

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.queries import Entry
from eventmgr.attendance.rules.sources import strongest
from eventmgr.attendance.services import Seen, seen_of
from eventmgr.names import one_line
from eventmgr.web.forms import PageForm

LONGEST_REASON = 300
MINUTES_OF_A_DAY = 24 * 60
WITH_MINUTES = frozenset({AttendanceStatus.LATE, AttendanceStatus.LEFT_EARLY, AttendanceStatus.PARTIAL})
WITH_ARRIVAL = frozenset({AttendanceStatus.LATE, AttendanceStatus.PARTIAL})

_SOURCES = frozenset(source.value for source in RecordSource)
_VERSION = re.compile(r"[0-9]{1,9}")

Word = TypeVar("Word", bound=StrEnum)


def _one_of(words: type[Word]) -> Callable[[Any], Word | None]:
    """What was sent as a member of `words`; None, which is no choice, if it is none."""
    return lambda sent: words(sent) if sent in {each.value for each in words} else None


def _whole_number_for_partial(form: Any, field: IntegerField) -> None:
    """Partial is a number of minutes. Stands before Optional, which ends the checks of an empty field."""
    empty = not "".join(field.raw_data or []).strip()
    if empty and form.status.data is AttendanceStatus.PARTIAL:
        field.errors = []
        raise StopValidation(_l("Write how many minutes the person was present."))
    if not empty and field.process_errors:  # it is no number: there is nothing to say of its size
        raise StopValidation


def choices(members: Iterable[Any]) -> list[SelectChoice]:
    """Members of an enumeration with their words."""
    return [SelectChoice(member, _(member.label)) for member in members]


class RecordForm(PageForm):
    """What one source says of one person in one unit. Choices are handed in by the page.

    `seen` says which records the page showed, so that a colleague's are not overwritten unseen.
    """

    seen = HiddenField()
    source = RadioField(_l("Source"), coerce=_one_of(RecordSource), validators=[InputRequired()])
    status = RadioField(_l("Status"), coerce=_one_of(AttendanceStatus), validators=[InputRequired()])
    arrived = TimeField(_l("Arrived at"), validators=[Optional()])
    minutes = IntegerField(
        _l("Minutes present"),
        validators=[
            _whole_number_for_partial,
            Optional(),
            NumberRange(0, MINUTES_OF_A_DAY, _l("Write minutes from %(min)d to %(max)d.")),
        ],
    )
    reason = StringField(_l("Reason"), validators=[Length(max=LONGEST_REASON)])

    @classmethod
    def of(cls, entries: Iterable[Entry], *, source: RecordSource) -> "RecordForm":
        """The form that starts from the record that counts now; `source` is the one to begin with."""
        known = list(entries)
        counts = strongest(known)
        start = {name: getattr(counts, name) for name in ("status", "arrived", "minutes", "reason")} if counts else {}
        return cls(data=start | {"source": source, "seen": _written(seen_of(known))})

    def offer(self, sources: list[SelectChoice], statuses: list[SelectChoice]) -> None:
        """Hand in the choices."""
        self.source.choices, self.status.choices = sources, statuses

    def remember(self, entries: Iterable[Entry]) -> None:
        """The page shows these records now: saving again is a knowing choice."""
        self.seen.data = _written(seen_of(entries))

    def seen_records(self) -> Seen:
        """The records that the page showed, by source and version."""
        pairs = (part.partition(":") for part in (self.seen.data or "").split(","))
        return {
            RecordSource(source): int(version)
            for source, _colon, version in pairs
            if source in _SOURCES and _VERSION.fullmatch(version)
        }

    def details(self) -> tuple[AttendanceStatus, int | None, time | None, str]:
        """Status, minutes, arrival and reason; what does not belong to the status is left out."""
        status = self.status.data
        return (
            status,
            self.minutes.data if status in WITH_MINUTES else None,
            self.arrived.data if status in WITH_ARRIVAL else None,
            one_line(self.reason.data or ""),
        )

    def validate_reason(self, field: StringField) -> None:
        """An excuse and a correction have a reason."""
        needed = self.status.data is AttendanceStatus.EXCUSED or self.source.data is RecordSource.CORRECTION
        if needed and not one_line(field.data or ""):
            raise ValidationError(_l("Write the reason."))


def _written(seen: Seen) -> str:
    return ",".join(f"{source.value}:{version}" for source, version in sorted(seen.items()))
