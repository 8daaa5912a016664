"""Persons counted: by gender, and for the box of totals at the head of the summary (C.7)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from eventmgr.attendance.rules import AttendanceRule, Register, Share, eligibility
from eventmgr.delegations.enums import Category, ParticipationStatus
from eventmgr.people.enums import Gender


@dataclass(frozen=True, slots=True)
class Profile:
    """A participation as the figures see it. `delegation` is a key, None for people in no delegation."""

    key: int
    delegation: int | None
    category: Category
    gender: Gender
    status: ParticipationStatus


@dataclass(frozen=True, slots=True)
class GenderCount:
    """Persons by gender; who did not state one is counted, and never guessed (E-26)."""

    female: int = 0
    male: int = 0
    another: int = 0
    not_stated: int = 0

    @property
    def total(self) -> int:
        """All persons."""
        return self.female + self.male + self.another + self.not_stated

    @property
    def women(self) -> Share:
        """Women of those who stated a gender: F ÷ (F + M + another)."""
        return Share(Fraction(self.female), self.female + self.male + self.another)

    @property
    def cells(self) -> tuple[int, int, int, int]:
        """The four columns in the order of the tables."""
        return (self.female, self.male, self.another, self.not_stated)

    def __add__(self, other: "GenderCount") -> "GenderCount":
        return GenderCount(*(mine + theirs for mine, theirs in zip(self.cells, other.cells, strict=True)))


@dataclass(frozen=True, slots=True)
class Totals:
    """Persons: registered, expected in a unit or more, seen in a unit or more, at the threshold (R13, R14)."""

    registered: int
    expected: int
    attended: int
    met_threshold: int


def count_genders(people: Iterable[Profile]) -> GenderCount:
    """The persons by gender."""
    found = Counter(person.gender for person in people)
    return GenderCount(found[Gender.FEMALE], found[Gender.MALE], found[Gender.ANOTHER], found[Gender.NOT_STATED])


def registered(people: Iterable[Profile], register: Register) -> list[Profile]:
    """Those whose attendance is taken: active, and of a category that counts (R12)."""
    return [person for person in people if person.key in register.rows]


def attended_once(people: Iterable[Profile], register: Register) -> list[Profile]:
    """Those who were seen in one unit at least."""
    return [person for person in people if any(mark.attended for mark in register.rows.get(person.key, ()))]


def totals(register: Register, rule: AttendanceRule) -> Totals:
    """The box of totals."""
    rows = register.rows.values()
    return Totals(
        registered=len(register.rows),
        expected=sum(any(mark.expected for mark in marks) for marks in rows),
        attended=sum(any(mark.attended for mark in marks) for marks in rows),
        met_threshold=sum(eligibility(register.by_day(person), rule).met for person in register.rows),
    )
