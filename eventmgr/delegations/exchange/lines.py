"""From sheets of text to lines of a roster: find the header, name the cells, keep what is not understood."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from eventmgr.countries import find_country
from eventmgr.delegations.exchange.columns import FAMILY, GIVEN, IS_HEAD, NUMBER, recognised
from eventmgr.errors import RefusedError
from eventmgr.files.sheets import Sheet
from eventmgr.words import N_

LOOKED_AT = 30
"""Rows in which a header is looked for: above it stand titles, dates and logos."""

NAMES = frozenset({"full_name", GIVEN, FAMILY})
YES = frozenset({"yes", "y", "x", "true", "1", "✓", "✔", "head", "hod"})


@dataclass(frozen=True, slots=True)
class Line:
    """A person of a list. `row` is the number of the row in the file, `values` texts by key of the column.

    `extra` holds the columns that nobody knows, by their header: kept and shown, not lost. `place` counts the lines
    of all sheets from 0.
    """

    row: int
    values: dict[str, str]
    extra: dict[str, str] = field(default_factory=dict)
    place: int = 0


def roster_lines(sheets: Iterable[Sheet]) -> list[Line]:
    """The people of every sheet that has a header with a name; raises RefusedError if none has."""
    lines: list[Line] = []
    found = False
    for sheet in sheets:
        place = _header(sheet.rows)
        if place is not None:
            found = True
            lines += _lines(sheet, place)
    if not found:
        raise RefusedError(
            N_(
                "No row of this file looks like a header with a column for names. Write a header such as “Delegation, "
                "Full name, Rank, Post, Agency” above the list and choose it again."
            )
        )
    return lines


def _header(rows: Sequence[Sequence[str]]) -> int | None:
    """The row with most headers that are understood, one of them a name."""
    best: tuple[int, int] | None = None
    for place, row in enumerate(rows[:LOOKED_AT]):
        keys = set(recognised(row).values())
        if _names(keys) and len(keys) > 1 and (best is None or len(keys) > best[0]):
            best = (len(keys), place)
    return None if best is None else best[1]


def _names(keys: set[str]) -> bool:
    return "full_name" in keys or {GIVEN, FAMILY} <= keys


def _lines(sheet: Sheet, header: int) -> list[Line]:
    titles = sheet.rows[header]
    keys = recognised(titles)
    apart = "delegation" not in keys.values()
    delegation = sheet.name if apart and find_country(sheet.name) else ""
    lines = []
    names_in = [place for place, key in keys.items() if key in NAMES]
    for number, row in enumerate(sheet.rows[header + 1 :], sheet.first_row + header + 1):
        cells = [cell for cell in row if cell]
        if not cells or _repeats(row, names_in, keys):  # a header that is repeated on every page
            continue
        if apart and len(cells) == 1 and find_country(cells[0]):
            delegation = cells[0]
            continue
        lines.append(_line(number, row, titles, keys, delegation=delegation))
    return lines


def _repeats(row: Sequence[str], names_in: Sequence[int], keys: dict[int, str]) -> bool:
    """Whether `row` is the header once more: most rows are told apart by what stands where the names do."""
    return any(place < len(row) and row[place] and recognised([row[place]]) for place in names_in) and (
        recognised(row) == keys
    )


def _line(row: int, cells: Sequence[str], titles: Sequence[str], keys: dict[int, str], *, delegation: str) -> Line:
    named = {key: cells[place] for place, key in keys.items() if place < len(cells) and cells[place]}
    extra = {
        titles[place]: cell
        for place, cell in enumerate(cells)
        if cell and place not in keys and place < len(titles) and titles[place]
    }
    named.pop(NUMBER, None)
    return Line(row, _whole(named, delegation), extra)


def _whole(named: dict[str, str], delegation: str) -> dict[str, str]:
    """The values of a line with the parts of a name put together, and the cross at the head read."""
    parts = [named.pop(GIVEN, ""), named.pop(FAMILY, "")]
    if any(parts) and "full_name" not in named:
        named["full_name"] = " ".join(part for part in parts if part)
        if all(parts):
            named.setdefault("family_part", parts[1])
    if named.pop(IS_HEAD, "").strip().casefold() in YES:
        named.setdefault("capacity", "head")
    if delegation:
        named.setdefault("delegation", delegation)
    return named
