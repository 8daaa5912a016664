"""What the register sends, read with care: letters and numbers may be anything until they are checked."""

from collections.abc import Mapping

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.services import SeenMark
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.words import N_

PICKS = (
    AttendanceStatus.PRESENT,
    AttendanceStatus.LATE,
    AttendanceStatus.LEFT_EARLY,
    AttendanceStatus.ABSENT,
    AttendanceStatus.EXCUSED,
)
"""The letters of the register; `partial` needs minutes and has its place on the page of the record."""
LARGEST = 2**31 - 1
_MARK, _WAS = "mark-", "was-"
_BY_LETTER = {status.letter: status for status in AttendanceStatus}


def single_mark(sent: Mapping[str, str]) -> SeenMark:
    """`participation`, `letter` and `was`; NotFoundError and RefusedError say what is wrong with them."""
    number = _number(sent.get("participation", ""))
    return SeenMark(number, _picked(sent.get("letter", "")), _seen(sent.get("was", "")))


def marks_of_page(sent: Mapping[str, str]) -> list[SeenMark]:
    """`mark-12=L` beside `was-12=P`; those that were not changed are left out.

    Whoever has no mark yet is shown as present: that is no mark until the unit is closed.
    """
    marks = []
    for key, letter in sent.items():
        if key.startswith(_MARK):
            number, status = _number(key[len(_MARK) :]), _picked(letter)
            before = _seen(sent.get(_WAS + key[len(_MARK) :], AttendanceStatus.NOT_RECORDED.letter))
            untouched = (before, status) == (AttendanceStatus.NOT_RECORDED, AttendanceStatus.PRESENT)
            if status is not before and not untouched:
                marks.append(SeenMark(number, status, before))
    return marks


def _picked(letter: str) -> AttendanceStatus:
    status = _BY_LETTER.get(letter)
    if status not in PICKS:
        letters = ", ".join(each.letter for each in PICKS)
        raise RefusedError(
            N_("There is no mark “%(letter)s”. The marks are %(letters)s."), letter=letter[:8], letters=letters
        )
    return status


def _seen(letter: str) -> AttendanceStatus:
    if letter not in _BY_LETTER:
        raise RefusedError(N_("Load the page again: it does not say which mark it showed."))
    return _BY_LETTER[letter]


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or len(text) > len(str(LARGEST)) or int(text) > LARGEST:
        raise NotFoundError(N_("Nobody has the number “%(number)s” in this event."), number=text[:12])
    return int(text)
