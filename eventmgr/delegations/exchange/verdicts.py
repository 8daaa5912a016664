"""What a roster would do, line by line, said before anything is saved."""

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from eventmgr.delegations.exchange.lines import Line
from eventmgr.words import Remark


class Outcome(StrEnum):
    """What becomes of a line."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Place:
    """The delegation that a line names. `delegation_id` is None for one that is not there yet, or for none at all.

    `key` tells places apart; it is empty for nobody's. A new one has its `name` and, for a country, its ISO code.
    """

    key: str = ""
    delegation_id: int | None = None
    name: str = ""
    country: str | None = None
    withdrawn: bool = False

    @property
    def is_new(self) -> bool:
        return bool(self.key) and self.delegation_id is None


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody in the event already. `cells` are what stands about them, written as in our own files.

    `passport` is the keyed hash of the number, `restricted` are values by key that only organisers see.
    """

    participation_id: int
    number: int
    place: str
    full_name: str
    cells: dict[str, str]
    extra: dict[str, str] = field(default_factory=dict)
    email: str = ""
    active: bool = True
    heads: bool = False
    passport: str = ""
    restricted: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell that changes: the title of its column, what stands there now, and what will."""

    title: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Who may be the same person: somebody of the event by their `number`, or somebody above in the file (None)."""

    name: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What will be done with a line, with whom, and why.

    `fields` are for the services. `lookalikes` may be the same person: it is asked, or told. `reason` says why a
    line is refused, `column` the key of the cell to correct, if it is one.
    """

    line: Line
    outcome: Outcome
    place: Place = field(default_factory=Place)
    full_name: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    restricted: dict[str, Any] = field(default_factory=dict)
    known: Known | None = None
    differences: tuple[Difference, ...] = ()
    lookalikes: tuple[Lookalike, ...] = ()
    reason: Remark | None = None
    column: str = ""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a file would do: a verdict for every line in the order of the file, and what to look at."""

    verdicts: tuple[Verdict, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def refused(self) -> tuple[Verdict, ...]:
        return self.of(Outcome.REFUSED)

    @property
    def duplicates(self) -> int:
        """How many of the new people may be somebody who is known already, or stand twice in the file."""
        return sum(bool(verdict.lookalikes) for verdict in self.verdicts)

    def of(self, outcome: Outcome) -> tuple[Verdict, ...]:
        """The lines that come to `outcome`."""
        return tuple(verdict for verdict in self.verdicts if verdict.outcome is outcome)

    @property
    def digest(self) -> str:
        """Changes when the file would do something else than before: what was looked at is what is done."""
        parts = [
            (each.line.row, each.outcome, each.place.key, each.known and each.known.participation_id, each.differences)
            for each in self.verdicts
        ]
        return hashlib.sha256(repr(parts).encode()).hexdigest()

    def count(self, outcome: Outcome) -> int:
        """How many lines come to `outcome`."""
        return Counter(verdict.outcome for verdict in self.verdicts)[outcome]
