"""Head and foot of a page of a sign-in sheet."""

from dataclasses import dataclass

from eventmgr.documents.content.sign_in import SignInSheet, SignInWords
from eventmgr.documents.flow import Cell, Par, Row
from eventmgr.documents.headings import label_row
from eventmgr.documents.marks import qr_code, rule
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import sign_in as measures
from eventmgr.documents.theme.ink import BAR, THIN, WRITING_LINE_DROP, WRITING_LINE_GAP
from eventmgr.documents.theme.styles import HEAD_2, HEAD_2_LIGHT, SMALL, baseline

WIDTH = measures.WIDTH


@dataclass(frozen=True)
class SheetHead:
    """The head of a page: what, when, where, its code, and the heads of the columns."""

    rows: tuple[Row, ...]
    labels: Row
    code: str

    @property
    def height(self) -> float:
        """From the top of the text to the first row to sign; points."""
        return self._labels_top + self.labels.height - measures.HEAD_RISE

    @property
    def _labels_top(self) -> float:
        return max(sum(row.height for row in self.rows) + measures.HEAD_BELOW, measures.HEAD_LEAST)

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw from the top `y` of the text."""
        top = y + measures.HEAD_RISE
        at = top
        for row in self.rows:
            row.draw(surface, x, at)
            at -= row.height
        code_x = x + WIDTH - measures.QR_SIZE
        qr_bottom = top - measures.QR_TOP - measures.QR_SIZE
        qr_code(surface, code_x, qr_bottom, data=self.code, size=measures.QR_SIZE)
        rule(surface, x, top - self._labels_top, width=WIDTH, weight=BAR)
        self.labels.draw(surface, x, top - self._labels_top)


def sheet_head(sheet: SignInSheet, words: SignInWords, code: str) -> SheetHead:
    """The head of a page; its QR code repeats the printed number. It grows where its words need more lines."""
    left = measures.NAME[0] - measures.CELL_GAP
    right = (measures.NAME[0], WIDTH - measures.NAME[0] - measures.QR_SIZE - measures.QR_GAP)
    heading = [Cell(0, left, Par(sheet.heading, HEAD_2)), Cell(*right, _when(sheet))]
    facts = [
        Row([Cell(0, left, Par(one, SMALL)), Cell(*right, Par(other, SMALL))], WIDTH, look=measures.FACTS)
        for one, other in sheet.facts
    ]
    title = Row(heading, WIDTH, look=measures.HEADING, role=Role.H1)
    return SheetHead((title, *facts), _labels(words), code)


def _when(sheet: SignInSheet) -> Par:
    return Par([(f"{sheet.day} ", HEAD_2_LIGHT), (sheet.unit, HEAD_2)], HEAD_2_LIGHT)


def _labels(words: SignInWords) -> Row:
    gap, indent = measures.CELL_GAP, measures.BOX_INDENT
    printed = (
        (measures.NUMBER, words.number),
        (measures.DELEGATION, words.delegation),
        (measures.NAME, words.rank_and_name),
        (measures.AGENCY, words.agency),
    )
    by_hand = ((measures.ARRIVAL, words.arrival_time), (measures.SIGNATURE, words.signature))
    heads = [(x, width - gap, "l", word) for (x, width), word in printed]
    heads += [(x + indent, width - indent, "l", word) for (x, width), word in by_hand]
    return label_row(heads, WIDTH, look=measures.LABELS)


@dataclass(frozen=True)
class SheetFoot:
    """The foot of a page: counted, checked, signed, when; each a label and a line to write on."""

    labels: tuple[Cell, ...]
    ends: tuple[float, ...]

    @property
    def height(self) -> float:
        """Points; more than one line if a label needs it."""
        lines = max(cell.height for cell in self.labels)
        return measures.FOOT_BASELINE + measures.FOOT_BELOW + lines - SMALL.lead

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw under the height `y`."""
        base = y - self.height + measures.FOOT_BELOW
        for cell, end in zip(self.labels, self.ends, strict=True):
            cell.draw(surface, x, base + baseline(SMALL) + cell.height - SMALL.lead)
            start = cell.x + _last_line_width(cell) + WRITING_LINE_GAP
            rule(surface, x + start, base - WRITING_LINE_DROP, width=end - start, weight=THIN)


def sheet_foot(words: SignInWords) -> SheetFoot:
    """The foot of every page."""
    labels = (words.signed_on_this_page, words.checked_by, words.checker_signature, words.time)
    least = measures.FOOT_LINE_LEAST + WRITING_LINE_GAP
    cells = tuple(
        Cell(start, end - start - least, Par(label, SMALL))
        for label, (start, end) in zip(labels, measures.FOOT, strict=True)
    )
    return SheetFoot(cells, tuple(end for _, end in measures.FOOT))


def _last_line_width(cell: Cell) -> float:
    return cell.set[-1].line.width * cell.set[-1].style.size / 1000 if cell.set else 0.0
