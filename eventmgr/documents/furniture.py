"""Header and footer, set once for a document; they grow by whole lines when their words are long."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.flow.cells import Cell, Par
from eventmgr.documents.marks.lines import rule
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Style, text_width
from eventmgr.documents.theme.paper import (
    FOOT_WHITE,
    FURNITURE_GAP,
    FURNITURE_LINE,
    FURNITURE_RULE,
    HEAD_WHITE,
    Sheet,
)
from eventmgr.documents.theme.styles import CAPITALS, SMALL, SMALL_STRONG, TLP

Rows = list[list[Cell]]


@dataclass(frozen=True)
class Surround:
    """What stands above and below the text of a page: heights in points, and how to draw it."""

    furniture: Furniture
    sheet: Sheet
    head: Rows
    head_height: float
    foot_height: float

    @property
    def text_top(self) -> float:
        """y of the top of the text area."""
        return self.sheet.top - self.head_height

    @property
    def text_height(self) -> float:
        """Room between header and footer: 648 pt standing, 463 pt lying, less if the furniture is long."""
        return self.text_top - self.sheet.bottom - self.foot_height

    def draw(self, surface: Surface, page: int, pages: int) -> None:
        """Draw header and footer of page `page` of `pages`."""
        sheet = self.sheet
        _draw_rows(surface, self.head, sheet.left, sheet.top)
        rule(surface, sheet.left, self.text_top + HEAD_WHITE, width=sheet.text_width)
        top = sheet.bottom + self.foot_height - FOOT_WHITE
        rule(surface, sheet.left, top, width=sheet.text_width)
        foot = _foot(self.furniture, sheet.text_width, page=page, pages=pages)
        _draw_rows(surface, foot, sheet.left, top - FURNITURE_RULE)


def surround(furniture: Furniture, sheet: Sheet) -> Surround:
    """Header and footer for a sheet. The footer is measured with the longest page number."""
    head = _head(furniture, sheet.text_width)
    foot = _foot(furniture, sheet.text_width, page=9999, pages=9999)
    head_height = _height(head) + FURNITURE_RULE + HEAD_WHITE
    return Surround(furniture, sheet, head, head_height, _height(foot) + FURNITURE_RULE + FOOT_WHITE)


def _head(furniture: Furniture, width: float) -> Rows:
    between = "   " if furniture.document_number and furniture.status else ""
    number = [(furniture.document_number + between, SMALL), (furniture.status, SMALL_STRONG)]
    return [
        [_marking(furniture.marking, width)],
        *_two_sided(width, left=furniture.event_code, left_style=SMALL_STRONG, right=number),
    ]


def _foot(furniture: Furniture, width: float, *, page: int, pages: int) -> Rows:
    label = furniture.page_label.replace("{page}", str(page)).replace("{pages}", str(pages))
    rows = _two_sided(width, left=furniture.as_of, left_style=SMALL, right=[(label, SMALL)])
    words, marking = furniture.demonstration, furniture.marking
    if words and marking and not _stand_on_one_line(words, marking, width):
        return [*rows, [Cell(0, width, Par(words, CAPITALS))], [_marking(marking, width)]]
    return [*rows, [Cell(0, width, Par(words, CAPITALS)), _marking(marking, width)]]


def _marking(marking: str, width: float) -> Cell:
    if marking.startswith("TLP:"):  # right-justified, 12 pt (FIRST TLP 2.0)
        return Cell(0, width, Par(marking, TLP), align="r")
    return Cell(0, width, Par(marking, CAPITALS), align="c")


def _stand_on_one_line(words: str, marking: str, width: float) -> bool:
    side = text_width(words, CAPITALS) + FURNITURE_GAP
    if marking.startswith("TLP:"):
        return side + text_width(marking, TLP) <= width
    return side + text_width(marking, CAPITALS) / 2 <= width / 2


def _two_sided(width: float, *, left: str, left_style: Style, right: Sequence[tuple[str, Style]]) -> Rows:
    right = [part for part in right if part[0]]
    if text_width(left, left_style) + FURNITURE_GAP + (text_width(right, SMALL) if right else 0.0) > width:
        return [[Cell(0, width, Par(left, left_style))], [Cell(0, width, Par(right, SMALL), align="r")]]
    return [[Cell(0, width, Par(left, left_style)), Cell(0, width, Par(right, SMALL), align="r")]]


def _height(rows: Rows) -> float:
    return sum(_row_height(row) for row in rows)


def _row_height(row: list[Cell]) -> float:
    return max(FURNITURE_LINE, *(cell.height for cell in row))


def _draw_rows(surface: Surface, rows: Rows, x: float, y: float) -> None:
    for row in rows:
        for cell in row:
            cell.draw(surface, x, y)
        y -= _row_height(row)
