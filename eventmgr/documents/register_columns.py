"""The columns of the register: where each stands, and which units share a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from eventmgr.documents.content.register import RegisterUnit
from eventmgr.documents.tables import Group
from eventmgr.documents.text import text_width
from eventmgr.documents.theme import register as measures
from eventmgr.documents.theme.styles import LABEL
from eventmgr.documents.theme.tables import Column


@dataclass(frozen=True)
class Band:
    """Units side by side, from `first` up to `end` without it; `closing` adds the columns that close a row."""

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    first: int
    end: int
    closing: bool


def bands(units: Sequence[RegisterUnit]) -> list[Band]:
    """As few bands as hold all units, a day in one of them where that can be; the last has what closes a row."""
    wide = _unit_width(units)
    parts = _parts(units, most=_room(wide, closing=False), last=_room(wide, closing=True))
    return [_band(units, part, wide=wide, closing=part is parts[-1]) for part in parts]


def _unit_width(units: Sequence[RegisterUnit]) -> float:
    widest = max((text_width(unit.label, LABEL) for unit in units), default=0.0)
    return min(max(widest + measures.UNIT_GAP, measures.UNIT_LEAST), measures.UNIT_MOST)


def _room(wide: float, *, closing: bool) -> int:
    """How many units find room."""
    return int(_left(closing=closing) / wide)


def _left(*, closing: bool) -> float:
    """What the other columns leave for units."""
    others = measures.NUMBER + measures.NAME + measures.DELEGATION
    return measures.WIDTH - others - (measures.CLOSING if closing else 0.0)


def _parts(units: Sequence[RegisterUnit], *, most: int, last: int) -> list[range]:
    """From the last unit on, day by day: `last` units at most in the last part, `most` in the others."""
    parts: list[range] = [range(len(units), len(units))]
    for piece in reversed(_pieces(units, last)):
        part = parts[0]
        if part.stop - piece.start <= (last if len(parts) == 1 else most):
            parts[0] = range(piece.start, part.stop)
        else:
            parts.insert(0, piece)
    return parts


def _pieces(units: Sequence[RegisterUnit], most: int) -> list[range]:
    """The days, those of many units divided."""
    pieces, start = [], 0
    for _, day in groupby(units, key=lambda unit: unit.day):
        end = start + len(list(day))
        pieces += [range(at, min(at + most, end)) for at in range(start, end, most)]
        start = end
    return pieces


def _band(units: Sequence[RegisterUnit], part: range, *, wide: float, closing: bool) -> Band:
    columns = _columns(len(part), wide=wide, closing=closing)
    return Band(columns, tuple(_groups(units, part, columns)), part.start, part.stop, closing)


def _columns(units: int, *, wide: float, closing: bool) -> tuple[Column, ...]:
    gap = measures.GAP
    left = _left(closing=closing) - units * wide
    name = measures.NAME + left * measures.NAME_SHARE
    delegation = measures.DELEGATION + left * (1 - measures.NAME_SHARE)
    first = measures.NUMBER + name + delegation
    end = first + units * wide
    columns = [
        Column(0, measures.NUMBER - gap, "l"),
        Column(measures.NUMBER, name - gap, "l"),
        Column(measures.NUMBER + name, delegation - gap, "l"),
        *(Column(first + place * wide, wide, "c") for place in range(units)),
    ]
    if closing:
        columns += [
            Column(end, measures.UNITS, "r"),
            Column(end + measures.UNITS, measures.PERCENT, "r"),
            Column(end + measures.UNITS + measures.PERCENT + gap, measures.CERTIFICATE - gap, "l"),
        ]
    return tuple(columns)


def _groups(units: Sequence[RegisterUnit], part: range, columns: Sequence[Column]) -> list[Group]:
    """The days over their units, a little white between them."""
    groups, white = [], measures.UNIT_GAP / 2
    for day, places in groupby(part, key=lambda place: units[place].day):
        inside = list(places)
        first, last = columns[3 + inside[0] - part.start], columns[3 + inside[-1] - part.start]
        groups.append((first.x + white / 2, last.x + last.width - white / 2, day))
    return groups
