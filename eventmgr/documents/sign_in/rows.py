"""The rows of a sheet: people, then lines for those who are not on the list."""

from dataclasses import dataclass

from eventmgr.documents.content.sign_in import ExpectedPerson
from eventmgr.documents.flow import Cell, Par
from eventmgr.documents.names import name_par
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import fit
from eventmgr.documents.theme import sign_in as measures
from eventmgr.documents.theme.styles import BODY, BODY_STRONG, SMALL, SMALL_ITALIC, SMALL_STRONG, SMALLEST
from eventmgr.documents.values import or_dash

BLANK = "\0blank"
"""The group of the lines for those who are not on the list; no delegation is called so."""


@dataclass(frozen=True)
class SheetRow:
    """A row to sign: its delegation (`BLANK` for none) and its text. `named`: cells that name the delegation."""

    group: str
    cells: tuple[Cell, ...] = ()
    named: tuple[Cell, ...] = ()

    @property
    def least(self) -> float:
        """The height it needs, with its delegation named."""
        text = max((cell.height for cell in (*self.cells, *self.named)), default=0.0)
        white = measures.ROW_WHITE if text <= measures.TWO_LINES else measures.TALL_ROW_WHITE
        return max(measures.ROW_LEAST, text + 2 * white)

    def draw(self, surface: Surface, x: float, y: float, *, height: float, first: bool) -> None:
        """Draw with the text in the middle; the delegation is named where it is the `first` of its rows."""
        cells = (*self.cells, *(self.named if first else ()))
        for cell, place in zip(cells, surface.places(Role.ROW, cells), strict=True):
            cell.draw_in(surface, x, y - (height - cell.height) / 2, place=place)


def person_row(person: ExpectedPerson, number: int) -> SheetRow:
    """The row of an expected person."""
    return SheetRow(
        group=person.delegation,
        cells=(
            _cell(measures.NUMBER, Par(str(number), SMALL)),
            _cell(measures.NAME, _name(person), Par(person.native_name, SMALL)),
            _cell(measures.AGENCY, Par(or_dash(person.agency), SMALL)),
        ),
        named=(_cell(measures.DELEGATION, Par(person.delegation, SMALL_STRONG)),),
    )


def blank_rows(count: int, words: str) -> list[SheetRow]:
    """Rows for those who are not on the list; the first on a page says so."""
    x, width = measures.DELEGATION
    named = (Cell(x, width + measures.NAME[1] - measures.CELL_GAP, Par(words, SMALL_ITALIC)),)
    return [SheetRow(BLANK, named=named) for _ in range(count)]


def _cell(place: tuple[float, float], *pars: Par) -> Cell:
    x, width = place
    return Cell(x, width - measures.CELL_GAP, *pars)


def _name(person: ExpectedPerson) -> Par:
    """Rank and name on one line, half a point smaller if need be; else on two."""
    width = measures.NAME[1] - measures.CELL_GAP
    if not person.rank:
        return name_par("", person.name, width)
    spans = [(f"{person.rank} ", BODY), (person.name, BODY_STRONG)]
    style, _, clipped = fit(spans, BODY, width, SMALLEST)
    return name_par(person.rank, person.name, width) if clipped else Par(spans, style)
