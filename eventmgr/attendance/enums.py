"""Words of attendance (domain.md B.2)."""

from enum import StrEnum

from eventmgr.words import N_


class AttendanceStatus(StrEnum):
    """What is known of a person in a unit."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left_early"
    PARTIAL = "partial"
    ABSENT = "absent"
    EXCUSED = "excused"
    NOT_EXPECTED = "not_expected"
    NOT_RECORDED = "not_recorded"

    @property
    def label(self) -> str:
        return _ATTENDANCE_STATUS_LABELS[self]

    @property
    def letter(self) -> str:
        """The letter of the register (domain.md C.7, table 5)."""
        return _LETTERS[self]


class RecordSource(StrEnum):
    """Where a record comes from; the stronger wins: correction, sheet, desk (E-25)."""

    DESK = "desk"
    SHEET = "sheet"
    CORRECTION = "correction"

    @property
    def label(self) -> str:
        return _RECORD_SOURCE_LABELS[self]


class HalfDay(StrEnum):
    """Half of a day."""

    AM = "am"
    PM = "pm"

    @property
    def label(self) -> str:
        return _HALF_DAY_LABELS[self]


_ATTENDANCE_STATUS_LABELS = {
    AttendanceStatus.PRESENT: N_("Present"),
    AttendanceStatus.LATE: N_("Late"),
    AttendanceStatus.LEFT_EARLY: N_("Left early"),
    AttendanceStatus.PARTIAL: N_("Partial"),
    AttendanceStatus.ABSENT: N_("Absent"),
    AttendanceStatus.EXCUSED: N_("Excused"),
    AttendanceStatus.NOT_EXPECTED: N_("Not expected"),
    AttendanceStatus.NOT_RECORDED: N_("Not recorded"),
}

_LETTERS = {
    AttendanceStatus.PRESENT: "P",
    AttendanceStatus.LATE: "L",
    AttendanceStatus.LEFT_EARLY: "D",
    AttendanceStatus.PARTIAL: "M",
    AttendanceStatus.ABSENT: "A",
    AttendanceStatus.EXCUSED: "E",
    AttendanceStatus.NOT_EXPECTED: "–",
    AttendanceStatus.NOT_RECORDED: "·",
}

_RECORD_SOURCE_LABELS = {
    RecordSource.DESK: N_("Desk"),
    RecordSource.SHEET: N_("Signed sheet"),
    RecordSource.CORRECTION: N_("Correction"),
}

_HALF_DAY_LABELS = {
    HalfDay.AM: N_("Morning"),
    HalfDay.PM: N_("Afternoon"),
}
