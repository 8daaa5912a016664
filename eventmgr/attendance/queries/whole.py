"""The register of a whole event, for figures and prints."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.figures import Profile
from eventmgr.attendance.queries.entries import entries_of_event
from eventmgr.attendance.queries.people import attendees_of, counted_roll, profiles_of_event
from eventmgr.attendance.queries.units import units_of_event
from eventmgr.attendance.rules import AttendanceRule, Register, build_register, disagreements
from eventmgr.delegations.queries.roll import RollLine
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class WholeRegister:
    """Everybody's marks in every unit; `everybody` are those who left as well.

    `groups` are the breakout groups of each participation, `disagreeing` the records in which sources still
    contradict each other (E-25).
    """

    roll: tuple[RollLine, ...]
    everybody: tuple[Profile, ...]
    register: Register
    rule: AttendanceRule
    groups: Mapping[int, frozenset[int]]
    disagreeing: int

    @property
    def missing(self) -> int:
        """How many records are missing until the figures can be final (R15)."""
        return sum(
            mark.status is AttendanceStatus.NOT_RECORDED for marks in self.register.rows.values() for mark in marks
        )


def whole_register(session: Session, event: Event) -> WholeRegister:
    """The register of the whole event; the statements do not grow with the people."""
    roll = counted_roll(session, event)
    attendees = attendees_of(session, event, roll)
    entries = entries_of_event(session, event)
    register = build_register(attendees.values(), units_of_event(session, event), records=entries)
    return WholeRegister(
        roll=tuple(roll),
        everybody=tuple(profiles_of_event(session, event)),
        register=register,
        rule=rule_of(event),
        groups={key: attendee.groups for key, attendee in attendees.items()},
        disagreeing=sum(case.participation_id in attendees for case in disagreements(entries)),
    )


def rule_of(event: Event) -> AttendanceRule:
    """How the event counts (R13, R14)."""
    return AttendanceRule(
        threshold=Fraction(event.attendance_threshold, 100),
        scope=event.threshold_scope,
        excused_counts=event.excused_counts,
    )
