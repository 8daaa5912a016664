"""Table 3: what happened in each session (C.7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.figures.units import UnitFigures, columns_of, unit_figures
from eventmgr.attendance.rules import Mark, Register
from eventmgr.attendance.units import CountedSession, Unit


@dataclass(frozen=True, slots=True)
class SessionFigures:
    """A row of table 3. `session` is None for a unit whose sessions are no longer in the programme."""

    unit: Unit
    session: CountedSession | None
    figures: UnitFigures


def per_session(register: Register, groups: Mapping[int, frozenset[int]]) -> list[SessionFigures]:
    """Table 3 in the order of time; `groups` are the breakout groups of each participation.

    Where attendance was taken by half-day, each session shows the half-day in which it lies; in a breakout, whoever
    is in none of its groups was not expected.
    """
    keys = list(register.rows)
    return [
        SessionFigures(unit, session, unit_figures(_marks_of(session, unit, keys, marks, groups)))
        for unit, marks in zip(register.units, columns_of(register), strict=True)
        for session in unit.sessions or (None,)
    ]


def _marks_of(
    session: CountedSession | None,
    unit: Unit,
    keys: Sequence[int],
    marks: Sequence[Mark],
    groups: Mapping[int, frozenset[int]],
) -> Sequence[Mark]:
    if session is None or unit.half is None or not session.group_ids:
        return marks
    return [
        mark if groups.get(key, frozenset()) & session.group_ids else Mark(AttendanceStatus.NOT_EXPECTED, mark.length)
        for key, mark in zip(keys, marks, strict=True)
    ]
