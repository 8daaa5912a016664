"""The invented attendance of the demonstration: everybody present, but for these."""

from datetime import time

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.services import Mark

EXCEPTIONS: dict[str, dict[str, tuple[Status, dict[str, object]]]] = {
    "2024-12-09-am": {
        "KH-03": (Status.LATE, {"arrived": time(9, 25)}),
        "VN-02": (Status.LATE, {"arrived": time(9, 40)}),
    },
    "2024-12-09-pm": {
        "LA-02": (Status.ABSENT, {}),
        "TH-04": (Status.EXCUSED, {"reason": "Sample appointment at a sample embassy"}),
    },
    "2024-12-10-am": {"ID-04": (Status.LATE, {"arrived": time(9, 10)}), "LK-02": (Status.ABSENT, {})},
    "2024-12-10-pm": {
        "TH-04": (Status.EXCUSED, {"reason": "Sample appointment at a sample embassy"}),
        "LA-02": (Status.ABSENT, {}),
        "PH-03": (Status.LEFT_EARLY, {}),
    },
    "2024-12-11-am": {"LA-02": (Status.ABSENT, {}), "SG-02": (Status.PARTIAL, {"minutes": 90})},
    "2024-12-11-pm": {"MY-03": (Status.LEFT_EARLY, {}), "OR-02": (Status.ABSENT, {})},
}

NOT_COUNTED = frozenset({"C-01", "I-01"})
"""The secretariat and the interpreters sign no sheet."""

AWAY = {"TL-02": "2024-12-10"}
"""Who comes late to the event, and the first day here."""


def is_away(unit: str, code: str) -> bool:
    """Whether somebody has not come yet at a unit; they are not expected then."""
    return unit < AWAY.get(code, "")


def mark_of(unit: str, code: str, participation_id: int) -> Mark:
    """What the signed sheet of a unit says of a person."""
    status, details = EXCEPTIONS.get(unit, {}).get(code, (Status.PRESENT, {}))
    return Mark(participation_id, status, **details)  # type: ignore[arg-type]  # fields of Mark by name
