"""Counts and shares, as several documents show them."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class GenderCounts:
    """Persons by gender as stated, never inferred; None where a number must not be shown."""

    female: int | None = 0
    male: int | None = 0
    another: int | None = 0
    not_stated: int | None = 0
    total: int | None = 0


@dataclass(frozen=True)
class Share:
    """`part` of `whole`: units attended of units expected, persons present of persons expected."""

    part: int = 0
    whole: int = 0


@dataclass(frozen=True, kw_only=True)
class KeyFigure:
    """A number and what it counts ("attended at least one unit")."""

    value: str
    words: str
