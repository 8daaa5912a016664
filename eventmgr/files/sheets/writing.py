"""Write rows of text as a spreadsheet: text stays text, and no cell becomes a formula."""

import csv
import io
from collections.abc import Mapping, Sequence

from eventmgr.files.sheets.cells import guarded

Rows = Sequence[Sequence[str]]
WIDEST = 48
LAST_ROW = 1_000


def to_csv(rows: Rows) -> bytes:
    """UTF-8 with the mark that spreadsheets need to know it, commas, guarded cells."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def to_xlsx(name: str, rows: Rows, *, choices: Mapping[int, Sequence[str]] | None = None) -> bytes:
    """A workbook with one sheet `name`; `rows[0]` is the header, which stays in sight and filters the others.

    `choices`: place of a column → what may be chosen in it from a drop-down; anything else is still accepted.
    """
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet(name)
        strong, text = book.add_format({"bold": True, "num_format": "@"}), book.add_format({"num_format": "@"})
        for place in range(len(rows[0])):
            longest = max((len(row[place]) for row in rows[:LAST_ROW] if place < len(row)), default=0)
            sheet.set_column(place, place, min(longest, WIDEST) + 2, text)
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if cell:
                    sheet.write_string(number, place, cell, strong if number == 0 else text)
        for place, words in (choices or {}).items():
            sheet.data_validation(
                1, place, LAST_ROW, place, {"validate": "list", "source": list(words), "error_type": "information"}
            )
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(rows) - 1), len(rows[0]) - 1)
    return file.getvalue()
