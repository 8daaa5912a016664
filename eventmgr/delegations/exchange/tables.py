"""Tables in sheets of text: where the header stands, over one row or two, and what each column means."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from eventmgr import names
from eventmgr.countries import find_country
from eventmgr.delegations.exchange.columns import FAMILY, GIVEN, PASSPORT
from eventmgr.delegations.exchange.further import RESTRICTED_KEYS
from eventmgr.delegations.exchange.headers import KEEP, LEAVE_OUT, header_words, recognised
from eventmgr.files.sheets import Sheet

LOOKED_AT = 30
"""Rows in which a header is looked for: above it stand titles, dates and logos."""
HONORIFICS = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "h e", "he", "hon", "sir", "madam", "dato", "datuk",
     "datin", "tan sri", "rev", "engr", "atty", "m", "mme", "sr", "sra"}
)  # fmt: skip
_MOSTLY = 0.8
_DATUM = re.compile(r"[\d.,:/+() -]*\d[\d.,:/+() -]*|\S+@\S+|m|f|male|female|mr\.?|mrs\.?|ms\.?|yes|no")
"""A number, a date, a telephone, an address, or a word that is no header."""
_SECRET = RESTRICTED_KEYS | {PASSPORT}
EXAMPLES = 3
Cells = Sequence[str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: `titles` by place, `keys` of the columns that are understood by place, `rows` below the header.

    `first_row` is the number in the file of `rows[0]`. Without a column for names it is no list of people yet. Where
    the list begins with people at once, the titles are those of the spreadsheet: `Column A`.
    """

    name: str
    titles: tuple[str, ...]
    keys: dict[int, str]
    rows: tuple[tuple[str, ...], ...]
    first_row: int
    headless: bool = False

    @property
    def has_names(self) -> bool:
        return _names(set(self.keys.values()))


@dataclass(frozen=True, slots=True)
class Heard:
    """A column of a file: its title, its words by which a choice is remembered, what it was understood as, and the
    first cells in it, but for what only organisers see."""

    title: str
    words: str
    key: str
    examples: tuple[str, ...]


def heard(tables: Iterable[Table]) -> list[Heard]:
    """Every column of `tables`, those of the same title once, in their order."""
    found: dict[str, Heard] = {}
    for table in tables:
        for place, title in enumerate(table.titles):
            words, key = header_words(title), table.keys.get(place, KEEP)
            cells = dict.fromkeys(cell for row in table.rows[:LOOKED_AT] if (cell := _cell(row, place)))
            if words and (cells or key != KEEP) and words not in found:
                found[words] = Heard(title, words, key, () if key in _SECRET else tuple(cells)[:EXAMPLES])
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Header:
    row: int
    depth: int
    titles: list[str]
    keys: dict[int, str]


def tables_of(sheets: Iterable[Sheet], chosen: Mapping[str, str] | None = None) -> list[Table]:
    """The tables with a column for names; if there are none, what looks most like one in each sheet.

    `chosen` says by `headers.header_words` what somebody chose for a column.
    """
    sheets = list(sheets)
    tables = [_table(sheet, header) for sheet in sheets if (header := _header(sheet.rows, chosen or {})) is not None]
    if tables:
        return tables
    return [
        _table(sheet, _guess(sheet.rows, chosen or {})) for sheet in sheets if any(_filled(r) > 1 for r in sheet.rows)
    ]


def _table(sheet: Sheet, header: _Header) -> Table:
    start = header.row + header.depth
    rows = sheet.rows[start:]
    titles, keys = _titled(header.titles, rows), _by_content(header, rows)
    return Table(sheet.name, tuple(titles), keys, rows, sheet.first_row + start, headless=not header.depth)


def _header(rows: Sequence[Cells], chosen: Mapping[str, str]) -> _Header | None:
    """The row, or two, with most headers that are understood, one of them a name."""
    best: _Header | None = None
    for header in _candidates(rows, chosen):
        keys = set(header.keys.values()) - {KEEP, LEAVE_OUT}
        enough = len(keys) > 1 or len(header.keys) == sum(1 for title in header.titles if title)
        if _names(keys) and enough and (best is None or len(header.keys) > len(best.keys)):
            best = header
    return best


def _candidates(rows: Sequence[Cells], chosen: Mapping[str, str]) -> Iterator[_Header]:
    """Every row as a header, and every two; of two the one that says more comes first."""
    for place, row in enumerate(rows[:LOOKED_AT]):
        alone = _Header(place, 1, list(row), recognised(row, chosen))
        if place + 1 < len(rows) and alone.keys:
            lower = rows[place + 1]
            below = recognised(lower, chosen)
            titles = _joined(row, lower)
            both = _Header(place, 2, titles, recognised(titles, chosen))
            shared = any(one and one == other for one, other in zip(row, lower, strict=False))
            needed = max(len(alone.keys), len(below)) + (0 if shared else 1)
            if len(below) > 1 and len(both.keys) >= needed and recognised(row, chosen) != below:
                yield both
        yield alone


def _joined(upper: Cells, lower: Cells) -> list[str]:
    """Titles of a header over two rows: `Arrival` above `Date` is `Arrival Date`, `Name` above `Surname` `Surname`."""
    titles, group = [], ""
    for place in range(max(len(upper), len(lower))):
        above, below = _cell(upper, place), _cell(lower, place)
        group = above or (group if below else "")
        if not below or above == below:
            titles.append(above)
        else:
            titles.append(below if recognised([below]) or not group else f"{group} {below}")
    return titles


def _guess(rows: Sequence[Cells], chosen: Mapping[str, str]) -> _Header:
    """The fullest row of words, the first of them; or none, where that is somebody already."""
    first = next((place for place, row in enumerate(rows[:LOOKED_AT]) if _filled(row) > 1), 0)
    if looks_like_data(rows, first):
        while first and _filled(rows[first - 1]) == 1 and find_country("".join(rows[first - 1])):
            first -= 1  # a delegation alone above its people
        titles = [f"Column {_letters(place)}" for place in range(max(map(len, rows)))]
        return _Header(first, 0, titles, recognised(titles, chosen))
    seen = rows[:LOOKED_AT]
    place = max(range(len(seen)), key=lambda n: (sum(any(map(str.isalpha, c)) for c in set(seen[n])), -n))
    return _Header(place, 1, list(rows[place]), recognised(rows[place], chosen))


def looks_like_data(rows: Sequence[Cells], place: int) -> bool:
    """Whether the row at `place` is an entry and no header: nothing in it means a column, and a cell of it is a
    country, an address, a number, or stands in the same column again below.
    """
    row = rows[place]
    if recognised(row):
        return False
    return any(_is_datum(cell) or any(_cell(other, at) == cell for other in rows[place + 1 : place + LOOKED_AT])
               for at, cell in enumerate(row) if cell)  # fmt: skip


def _is_datum(cell: str) -> bool:
    return bool(_DATUM.fullmatch(names.fold(cell))) or find_country(cell) is not None


def _titled(titles: Sequence[str], rows: Sequence[Cells]) -> list[str]:
    """A title of its own for every column: `Column F` where none stands, `Date (2)` for a second of the same."""
    width = max([len(titles), *(len(row) for row in rows)])
    found: list[str] = []
    for place in range(width):
        title = names.one_line(_cell(titles, place)) or f"Column {_letters(place)}"
        same = sum(1 for other in titles[:place] if names.one_line(other) == title)
        found.append(f"{title} ({same + 1})" if same else title)
    return found


def _by_content(header: _Header, rows: Sequence[Cells]) -> dict[int, str]:
    """The keys, with a column "Title" full of Mr. and Ms. taken as the form of address."""
    keys = dict(header.keys)
    for place, key in header.keys.items():
        if key == "post" and header_words(header.titles[place]) == "title" and "honorific" not in keys.values():
            said = [header_words(cell) for row in rows if (cell := _cell(row, place))]
            if said and sum(word in HONORIFICS for word in said) >= _MOSTLY * len(said):
                keys[place] = "honorific"
    return keys


def _names(keys: set[str]) -> bool:
    return "full_name" in keys or {GIVEN, FAMILY} <= keys


def _filled(row: Cells) -> int:
    return sum(1 for cell in row if cell)


def _cell(row: Cells, place: int) -> str:
    return row[place] if place < len(row) else ""


def _letters(place: int) -> str:
    """The name of a column in a spreadsheet: 0 → A, 26 → AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
