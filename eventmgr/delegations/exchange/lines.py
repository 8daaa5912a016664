"""From sheets of text to lines of a roster: name the cells, keep what is not understood, pass over what is nobody."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from eventmgr import names
from eventmgr.countries import find_country
from eventmgr.delegations.exchange.columns import FAMILY, GIVEN, IS_HEAD, MIDDLE, NUMBER, PASSPORT
from eventmgr.delegations.exchange.further import RESTRICTED_KEYS
from eventmgr.delegations.exchange.headers import KEEP, LEAVE_OUT
from eventmgr.delegations.exchange.tables import Table, tables_of
from eventmgr.errors import RefusedError
from eventmgr.files.sheets import Sheet
from eventmgr.words import N_, Remark

NAMES = frozenset({"full_name", GIVEN, FAMILY})
YES = frozenset({"yes", "y", "x", "true", "1", "✓", "✔", "head", "hod"})
NOTHING = frozenset({"n/a", "na", "nil", "none", "-", "--", "not available", "tbc", "tba"})
"""What people write into a cell that they leave empty."""
NO = frozenset({"no", "n", "false", "0", "-"})
LONG = 60
FEW = 2
_TOTAL = re.compile(
    r"((grand |sub[ -]?)?totals?|sum)\b[^a-z]*"
    r"((no|number|participants?|delegates?|delegations?|persons?|pax|people|members?|of|the|male|female)\b[^a-z]*)*"
)
_NOTE = re.compile(
    r"(note|notes|remark|remarks|source|prepared|as of|nb|n\.b\.|updated|last update|signature|\*)(\b|[:*. ]|$)"
)
_NOBODY = re.compile(
    r"tb[acdn]\.?|to be (confirmed|advised|announced|determined|nominated)|n/?a|nil|none|vacant|[-.…*]+"
)
_NUMERIC = re.compile(r"[\d.,%() /:-]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A person of a list. `row` is the number of the row in the file, `values` texts by key of the column.

    `extra` holds the columns that nobody knows, by their header: kept and shown, not lost. `place` counts the lines
    of all sheets from 0. `passport` is a number, `restricted` cells by key that only organisers may see; they stand
    nowhere else.
    """

    row: int
    values: dict[str, str]
    extra: dict[str, str] = field(default_factory=dict)
    place: int = 0
    passport: str = ""
    restricted: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Roster:
    """The lines of a file, the tables they stand in, and what was passed over or supposed."""

    lines: list[Line]
    tables: list[Table]
    remarks: list[Remark]


def read_roster(sheets: Iterable[Sheet], chosen: Mapping[str, str] | None = None) -> Roster:
    """The people of every table that has a column for names; raises RefusedError if none has.

    `chosen` says by `headers.header_words` what somebody chose for a column.
    """
    roster = Roster([], tables_of(sheets, chosen), [])
    if not any(table.has_names for table in roster.tables):
        raise RefusedError(
            N_(
                "No row of this file looks like a header with a column for names. Write a header such as “Delegation, "
                "Full name, Rank, Post, Agency” above the list and choose it again."
            )
        )
    for table in roster.tables:
        if table.headless:
            message = N_("This list has no header: its columns are called A, B, C, and its first row is a person.")
            roster.remarks.append(Remark("headless", message, {}))
        _read(table, roster)
    return roster


def _read(table: Table, roster: Roster) -> None:
    apart = "delegation" not in table.keys.values()
    heading = table.name if apart and find_country(table.name) else ""
    names_in = [place for place, key in table.keys.items() if key in NAMES]
    blocks = _in_blocks(table)
    if blocks:
        message = N_("The delegation stands in the first row of each group; it counts for the rows below it.")
        roster.remarks.append(Remark("blocks", message, {}))
    for number, row in enumerate(table.rows, table.first_row):
        filled = [place for place, cell in enumerate(row) if cell]
        if not filled or _repeats(row, names_in, table):  # a header that is repeated on every page
            continue
        if apart and len(filled) == 1 and _is_heading(row[filled[0]], filled[0], names_in):
            heading = row[filled[0]]
            continue
        line = _line(number, row, table, heading)
        if blocks:
            heading = line.values.get("delegation", heading)
        if not _is_nobody(line, [row[place] for place in filled]):
            roster.lines.append(line)
        elif not (blocks and line.values.keys() <= {"delegation"}):
            text = _said_name(line) or row[filled[0]]
            message = N_("Row %(row)s (“%(text)s”) names nobody and is passed over.")
            roster.remarks.append(Remark("passed", message, {"row": number, "text": text[:LONG]}))


def _in_blocks(table: Table) -> bool:
    """Whether the delegation is written once above several people: it never stands twice in a row, and is often
    missing. Our own files say for each person where they belong, even if it is nowhere."""
    places = [place for place, key in table.keys.items() if key == "delegation"]
    if not places or "reference" in table.keys.values():
        return False
    cells = [row[places[0]] if places[0] < len(row) else "" for row in table.rows if any(row)]
    empty = cells.count("")
    twice = any(one and one == other for one, other in pairwise(cells))
    return bool(cells and cells[0]) and not twice and FEW * empty >= len(cells) - empty > 0


def _is_heading(text: str, place: int, names_in: Sequence[int]) -> bool:
    """Whether a cell that stands alone names the delegation of the rows below it."""
    if find_country(text):
        return True
    return place not in names_in and not _is_remark(text) and not _NUMERIC.fullmatch(text)


def _repeats(row: Sequence[str], names_in: Sequence[int], table: Table) -> bool:
    """Whether `row` is the header once more: most rows are told apart by what stands where the names do."""
    if not all(place < len(row) and names.one_line(row[place]) == table.titles[place] for place in names_in):
        return False
    titles = [names.one_line(cell) for cell in row]
    return all(not title or title == table.titles[place] for place, title in enumerate(titles))


def _is_nobody(line: Line, cells: Sequence[str]) -> bool:
    """Whether a row is a total, a remark or an empty seat. Our own reference always leads to somebody."""
    if "reference" in line.values:
        return False
    name = _said_name(line)
    if name:
        folded = names.fold(name)
        return bool(_TOTAL.fullmatch(folded) or _NOBODY.fullmatch(folded) or _NUMERIC.fullmatch(folded)) or (
            len(cells) == 1 and _is_remark(name)
        )
    own = [text for key, text in (line.values | line.extra | line.restricted).items() if key != "delegation"]
    if len(own) < FEW or _is_remark(cells[0]):
        return True
    return all(_NUMERIC.fullmatch(text) for text in own)


def _said_name(line: Line) -> str:
    return names.one_line(line.values.get("full_name", ""))


def _is_remark(text: str) -> bool:
    folded = names.fold(text)
    return bool(_TOTAL.fullmatch(folded) or _NOTE.match(folded)) or len(text) > LONG or text.endswith((":", "."))


def _line(row: int, cells: Sequence[str], table: Table, heading: str) -> Line:
    named, extra = {}, {}
    for place, cell in enumerate(cells):
        key = table.keys.get(place, KEEP)
        if not cell or key in {LEAVE_OUT, NUMBER}:
            continue
        if key == KEEP:
            extra[table.titles[place]] = cell
        else:
            named[key] = cell
    titles = {key: table.titles[place] for place, key in table.keys.items()}
    _join_names(named, extra, titles)
    _read_cross(named, extra, titles)
    if heading:
        named.setdefault("delegation", heading)
    passport = named.pop(PASSPORT, "")
    return Line(
        row,
        named,
        extra,
        passport="" if names.fold(passport) in NOTHING else names.one_line(passport),
        restricted={key: named.pop(key) for key in list(named) if key in RESTRICTED_KEYS},
    )


def _join_names(named: dict[str, str], extra: dict[str, str], titles: Mapping[str, str]) -> None:
    """Put the parts of a name together, the family last. Beside a full name they say which part of it is the family's;
    what does not stand in it is kept."""
    parts = {key: named.pop(key, "") for key in (GIVEN, MIDDLE, FAMILY)}
    family = parts[FAMILY]
    if not any(parts.values()):
        return
    if "full_name" not in named:
        named["full_name"] = _composed(parts)
        if family and (parts[GIVEN] or parts[MIDDLE]):
            named.setdefault("family_part", family)
        return
    whole = names.fold(named["full_name"])
    extra |= {titles[key]: text for key, text in parts.items() if text and names.fold(text) not in whole}
    if family and names.fold(family) in whole:
        named.setdefault("family_part", family)


def _composed(parts: Mapping[str, str]) -> str:
    given, family = parts[GIVEN], parts[FAMILY]
    if f" {names.fold(family)} " in f" {names.fold(given)} ":  # the whole name stands in the first column already
        family = ""
    return " ".join(part for part in (given, parts[MIDDLE], family) if part)


def _read_cross(named: dict[str, str], extra: dict[str, str], titles: Mapping[str, str]) -> None:
    """Read the cross at the head of a delegation; some write the name of the head there."""
    said = names.fold(named.pop(IS_HEAD, ""))
    if said in YES or (said and said == names.fold(named.get("full_name", ""))):
        named.setdefault("capacity", "head")
    elif said and said not in NO:
        extra[titles[IS_HEAD]] = said
