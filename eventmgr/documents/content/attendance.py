"""The content of an attendance summary (domain.md C.7). Counts are of persons, not of roles."""

from dataclasses import dataclass

from eventmgr.documents.content.figures import GenderCounts, KeyFigure, Share
from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class TableWords:
    """What stands round a table: "Table 1" | "By delegation", its legend, and what it says without rows.

    `continued` follows the title on the next pages.
    """

    label: str
    title: str
    legend: str
    nothing: str
    continued: str


@dataclass(frozen=True, kw_only=True)
class DelegationHeads:
    """Column heads of table 1; the four groups stand above them."""

    persons: str
    genders: str
    attendance: str
    changes: str
    delegation: str
    invited: str
    registered: str
    attended: str
    female: str
    male: str
    another: str
    not_stated: str
    women: str
    average: str
    withdrawn: str
    replaced: str


@dataclass(frozen=True, kw_only=True)
class DelegationLine:
    """A row of table 1. `invited` is None without a quota; `units` are units attended of units expected.

    `registered`, `attended` and `units` are None where they must not be shown.
    """

    label: str
    invited: int | None
    registered: int | None
    attended: int | None
    genders: GenderCounts
    units: Share | None
    withdrawn: int = 0
    replaced: int = 0


@dataclass(frozen=True, kw_only=True)
class DelegationTable:
    """Table 1: by delegation, in the order of precedence."""

    words: TableWords
    heads: DelegationHeads
    rows: tuple[DelegationLine, ...]
    total: DelegationLine


@dataclass(frozen=True, kw_only=True)
class DayHeads:
    """Column heads of table 2, and the short words under the columns of its chart ("a.m.", "p.m.")."""

    day: str
    morning: str
    afternoon: str
    expected: str
    present: str
    percent: str
    morning_short: str
    afternoon_short: str


@dataclass(frozen=True, kw_only=True)
class DayLine:
    """A row of table 2: present of expected, before and after noon. `short` names the day in the chart."""

    label: str
    morning: Share
    afternoon: Share
    short: str = ""


@dataclass(frozen=True, kw_only=True)
class DayTable:
    """Table 2: by day and half-day."""

    words: TableWords
    heads: DayHeads
    rows: tuple[DayLine, ...]
    total: DayLine


@dataclass(frozen=True, kw_only=True)
class SessionHeads:
    """Column heads of table 3."""

    number: str
    title: str
    when: str
    expected: str
    present: str
    late: str
    left_early: str
    excused: str
    absent: str
    not_expected: str


@dataclass(frozen=True, kw_only=True)
class SessionLine:
    """A row of table 3."""

    number: str
    title: str
    when: str
    expected: int
    present: int
    late: int = 0
    left_early: int = 0
    excused: int = 0
    absent: int = 0
    not_expected: int = 0


@dataclass(frozen=True, kw_only=True)
class SessionTable:
    """Table 3: by session, in the order of the programme."""

    words: TableWords
    heads: SessionHeads
    rows: tuple[SessionLine, ...]


@dataclass(frozen=True, kw_only=True)
class GenderHeads:
    """Column heads of table 4; the words of the four genders also explain the bars."""

    category: str
    female: str
    male: str
    another: str
    not_stated: str
    total: str
    women: str


@dataclass(frozen=True, kw_only=True)
class GenderLine:
    """A row of table 4: a category of participants and its counts."""

    label: str
    counts: GenderCounts


@dataclass(frozen=True, kw_only=True)
class GenderTable:
    """Table 4: by gender and category."""

    words: TableWords
    heads: GenderHeads
    rows: tuple[GenderLine, ...]
    total: GenderLine


@dataclass(frozen=True, kw_only=True)
class AttendanceContent:
    """An attendance summary.

    `definitions`: the unit, the rule of the denominator (R13), the threshold (R14). `notes` are further
    sentences ("12 records are still missing."). `threshold` is in per cent. `suppression` explains the star of
    counts that are not shown; it is printed under the tables that have one.
    """

    furniture: Furniture
    subtitle: tuple[str, ...]
    key_figures: tuple[KeyFigure, ...]
    definitions: str
    delegations: DelegationTable
    days: DayTable
    sessions: SessionTable
    genders: GenderTable
    threshold: int = 80
    notes: tuple[str, ...] = ()
    suppression: str = ""
