"""The content of the individual attendance register: table 5 of domain.md C.7, for organisers only."""

from dataclasses import dataclass, field

from eventmgr.documents.content.attendance import TableWords
from eventmgr.documents.content.figures import Share
from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class RegisterHeads:
    """Column heads; `part` follows the title where the units need several parts: "part {part} of {parts}"."""

    number: str
    name: str
    delegation: str
    units: str
    percent: str
    certificate: str
    part: str


@dataclass(frozen=True)
class RegisterUnit:
    """A column: its day ("Mon 9 Dec") stands over all units of the day, `label` over this one ("a.m.", "3a")."""

    day: str
    label: str


@dataclass(frozen=True, kw_only=True)
class RegisterLine:
    """A person: one mark for each unit ("P", "–"), units attended of expected ("4.5/6"), the exact share.

    `aside` stands under the name where another has the same one. `withheld`: the name says so in words.
    """

    number: str
    name: str
    delegation: str = ""
    aside: str = ""
    marks: tuple[str, ...] = ()
    units: str = ""
    share: Share = field(default_factory=Share)
    certificate: str = ""
    withheld: bool = False


@dataclass(frozen=True, kw_only=True)
class RegisterSum:
    """A row under the persons: a number for each unit, of all units together, in per cent."""

    label: str
    counts: tuple[int, ...] = ()
    units: str = ""
    percent: str = ""


@dataclass(frozen=True, kw_only=True)
class AttendanceRegisterContent:
    """The register. `plain` is the mark of somebody who was there as planned: all others stand out.

    `definitions` say what is counted, `notes` are further sentences ("12 records are still missing.").
    """

    furniture: Furniture
    subtitle: tuple[str, ...]
    words: TableWords
    heads: RegisterHeads
    plain: str
    definitions: str = ""
    notes: tuple[str, ...] = ()
    units: tuple[RegisterUnit, ...] = ()
    lines: tuple[RegisterLine, ...] = ()
    sums: tuple[RegisterSum, ...] = ()
