"""The programme at a glance as a table: for many days, or many sessions at a time."""

from collections.abc import Iterator, Sequence
from datetime import time

from eventmgr.documents.content.programme import ProgrammeContent, ProgrammeDay, ProgrammeSession
from eventmgr.documents.flow import Block, Cell, Drawing, Par, Part, Row
from eventmgr.documents.headings import closing_rule, label_row
from eventmgr.documents.structure import Role
from eventmgr.documents.theme import glance as measures
from eventmgr.documents.theme import headings
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import SMALL, SMALL_ITALIC
from eventmgr.documents.values import NOTHING

WIDTH = measures.WIDTH
_NOON = time(12)


def glance_table(content: ProgrammeContent) -> Iterator[Block]:
    """A column a day, five abreast; rows for morning, afternoon and evening, which run on where they are long."""
    for start in range(0, len(content.days), measures.TABLE_DAYS):
        yield from _part(content, content.days[start : start + measures.TABLE_DAYS])


def _part(content: ProgrammeContent, days: Sequence[ProgrammeDay]) -> Iterator[Block]:
    columns = _columns(len(days))
    heads = [(*place, "l", f"{day.label}\n{day.short_date}") for place, day in zip(columns, days, strict=True)]
    labels = label_row([(0, measures.TABLE_LABEL, "l", ""), *heads], WIDTH, look=headings.LABELS)
    labels.keep = 1
    labels.repeat = (label_row([(0, measures.TABLE_LABEL, "l", ""), *heads], WIDTH, look=headings.LABELS),)
    yield labels
    words, first = content.words, True
    halves = (
        (words.morning, time.min, _NOON),
        (words.afternoon, _NOON, measures.EVENING),
        (words.evening, measures.EVENING, time.max),
    )
    for label, start, end in halves:
        sessions = [_between(day, start, end) for day in days]
        if any(sessions):
            goes_on = f"{label} ({words.continued})"
            look = measures.FIRST_ROW if first else measures.ROW
            yield _HalfDay(_half_day(label, sessions, columns), goes_on, look=look)
            first = False
    yield closing_rule(WIDTH)


class _HalfDay(Row):
    """The sessions of a morning, afternoon or evening, a column a day; overleaf its label says that it goes on."""

    __slots__ = ("continued",)

    def __init__(self, cells: Sequence[Part], continued: str, *, look: Look) -> None:
        super().__init__(cells, WIDTH, look=look, role=Role.ROW)
        self.continued = continued

    def split(self, height: float) -> tuple[Block, Block] | None:
        parts = super().split(height)
        if parts is not None and isinstance(parts[1], _HalfDay):
            label = Cell(0, measures.TABLE_LABEL, Par(self.continued, SMALL_ITALIC))
            parts[1].cells = [*parts[1].cells, Drawing(label.draw)]
        return parts

    def part(self, cells: Sequence[Part], *, look: Look) -> Row:
        return _HalfDay([cell for cell in cells if not isinstance(cell, Cell) or cell.width], self.continued, look=look)


def _half_day(
    label: str, sessions: Sequence[Sequence[ProgrammeSession]], columns: Sequence[tuple[float, float]]
) -> list[Cell]:
    cells = [Cell(0, measures.TABLE_LABEL, Par(label, SMALL))]
    for place, column in zip(columns, sessions, strict=True):
        pars = [Par(_entry(session), SMALL, space=measures.ENTRY_SPACE) for session in column]
        cells.append(Cell(*place, *(pars or [Par(NOTHING, SMALL)]), whole=True))
    return cells


def _entry(session: ProgrammeSession) -> str:
    number = f"{session.number}\u00a0" if session.number else ""
    groups = "".join(f"\n{group.letter}\u2002{group.topic}" for group in session.groups)
    return f"{session.starts:%H:%M}\u2002{number}{session.title}{groups}"


def _between(day: ProgrammeDay, start: time, end: time) -> list[ProgrammeSession]:
    return [item for item in day.items if isinstance(item, ProgrammeSession) and start <= item.starts < end]


def _columns(days: int) -> list[tuple[float, float]]:
    left = measures.TABLE_LABEL + measures.TIME_GAP
    share = (WIDTH - left + measures.TABLE_GAP) / days
    return [(left + place * share, share - measures.TABLE_GAP) for place in range(days)]
