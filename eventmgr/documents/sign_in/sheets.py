"""The pages of sign-in sheets."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.content.sign_in import SignInContent, SignInSheet, SignInWords
from eventmgr.documents.flow import Draw, Page, Panel, Placed
from eventmgr.documents.furniture import surround
from eventmgr.documents.headings import nothing_yet, title_block
from eventmgr.documents.marks import rule, vertical
from eventmgr.documents.page import Paper
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.sign_in.cutting import cut_evenly, grown_height
from eventmgr.documents.sign_in.head import SheetFoot, SheetHead, sheet_foot, sheet_head
from eventmgr.documents.sign_in.rows import BLANK, SheetRow, blank_rows, person_row
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import sign_in as measures
from eventmgr.documents.theme.ink import BLACK, HAIR, MID, RULE, THIN
from eventmgr.documents.theme.paper import landscape

WIDTH = measures.WIDTH


def render_sign_in(content: SignInContent) -> bytes:
    """All sheets as one PDF, the pages of each counted by themselves; without a sheet, a page that says so.

    The number of every page (that of the sheet, a slash, the page) stands in its header and in its QR code, so
    that a scan finds its way back.
    """
    paper = Paper(content.furniture, landscape(content.furniture.paper))
    for sheet in content.sheets:
        _print_sheet(paper, sheet, content)
    if not content.sheets:
        paper.print_pages([_page_without_sheets(content)], surround(content.furniture, paper.sheet))
    return paper.finish()


def sign_in_remarks(content: SignInContent) -> tuple[Remark, ...]:
    """What the sheets cannot show as it stands. Rows and heads grow with their words, so nothing is cut."""
    return common_remarks(content, landscape(content.furniture.paper))


def _page_without_sheets(content: SignInContent) -> Page:
    title = title_block(content.furniture.title, [content.furniture.event_title], WIDTH)
    return [Placed(0, title), Placed(title.height, nothing_yet(content.words.no_sheets, WIDTH))]


def _print_sheet(paper: Paper, sheet: SignInSheet, content: SignInContent) -> None:
    longest = _furniture(sheet, content, page=len(sheet.persons) + measures.BLANK_ROWS)
    height = surround(longest, paper.sheet).text_height
    pages = _pages(sheet, content.words, height)
    for number, page in enumerate(pages, 1):
        around = surround(_furniture(sheet, content, page=number), paper.sheet)
        paper.print_page(page, around, number=number, count=len(pages))


def _furniture(sheet: SignInSheet, content: SignInContent, *, page: int) -> Furniture:
    return replace(content.furniture, document_number=_code(sheet, page), status=sheet.status)


def _code(sheet: SignInSheet, page: int) -> str:
    return f"{sheet.number}/{page}"


def _pages(sheet: SignInSheet, words: SignInWords, height: float) -> list[Page]:
    rows = [person_row(person, number) for number, person in enumerate(sheet.persons, 1)]
    rows += blank_rows(measures.BLANK_ROWS, words.not_on_the_list)
    foot = sheet_foot(words)
    room = height - sheet_head(sheet, words, sheet.number).height - foot.height
    least = [row.least for row in rows]
    cuts = cut_evenly(least, [row.group for row in rows], room, group_worth=measures.GROUP_WORTH)
    parts = [rows[cut.start : cut.stop] for cut in cuts]
    parts[-1] += _filling(parts[-1], room, words)
    panels = []
    for number, part in enumerate(parts, 1):
        head = sheet_head(sheet, words, _code(sheet, number))
        grown = grown_height([row.least for row in part], room, most=measures.ROW_MOST)
        panels.append(Panel(height, _painter(head, part, foot, grown)))
    panels[0].outline = f"{sheet.heading}: {sheet.day} {sheet.unit}"
    return [[Placed(0, panel)] for panel in panels]


def _filling(part: Sequence[SheetRow], room: float, words: SignInWords) -> list[SheetRow]:
    """As many more blank rows as it takes to fill the last page with rows that are not too high."""
    free = room - sum(max(row.least, measures.ROW_MOST) for row in part)
    most = int((room - sum(row.least for row in part)) / measures.ROW_LEAST)
    return blank_rows(max(min(ceil(free / measures.ROW_MOST), most), 0), words.not_on_the_list)


def _painter(head: SheetHead, rows: Sequence[SheetRow], foot: SheetFoot, grown: float) -> Draw:
    def paint(surface: Surface, x: float, y: float) -> None:
        head.draw(surface, x, y)
        top = y - head.height
        bottom = _draw_rows(surface, x, top, rows=rows, grown=grown)
        for at in measures.VERTICALS:
            vertical(surface, x + at, bottom, height=top - bottom, weight=THIN)
        foot.draw(surface, x, bottom)

    return paint


def _draw_rows(surface: Surface, x: float, y: float, *, rows: Sequence[SheetRow], grown: float) -> float:
    """Draw rows from the height `y` down; -> where they end."""
    before = ""
    for place, row in enumerate(rows):
        height = max(row.least, grown)
        changes = not place or row.group != before
        weight = RULE if not place else THIN if changes or row.group == BLANK else HAIR
        rule(surface, x, y, width=WIDTH, weight=weight, gray=MID if weight == HAIR else BLACK)
        row.draw(surface, x, y, height=height, first=changes)
        before = row.group
        y -= height
    rule(surface, x, y, width=WIDTH, weight=RULE)
    return y
