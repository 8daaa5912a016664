"""Spreadsheets that other people made: read as text, or refused in one sentence, whatever they hold."""

import datetime
import io
import zipfile

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from eventmgr.errors import RefusedError
from eventmgr.files.sheets import LARGEST_FILE, Sheet, guarded, read_sheets, unguarded

NO_TABLE = "This file is no table: save the list as .xlsx, .ods or .csv and choose it again."
TOO_LARGE = (
    "This table is larger than any list of people or sessions: save the rows and columns that are needed as a new "
    "file and choose that one."
)
UNREADABLE = (
    "This file cannot be read: it may be damaged, or reach to the last row of the sheet. Copy the list into a new "
    "sheet, save it as .xlsx and choose it again."
)


def workbook(fill) -> bytes:
    """An .xlsx file with one sheet, to which `fill(book, sheet)` writes."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        fill(book, book.add_worksheet("List"))
    return file.getvalue()


def rows_of(data: bytes) -> tuple[tuple[str, ...], ...]:
    (sheet,) = read_sheets(data)
    return sheet.rows


def test_a_workbook_is_read_as_people_would_type_it() -> None:
    def fill(book, sheet) -> None:
        dated = book.add_format({"num_format": "yyyy-mm-dd"})
        timed = book.add_format({"num_format": "hh:mm"})
        sheet.write_row(2, 1, ["Name", "No.", "Arrival", "Time", "Will present"])
        sheet.write_row(3, 1, ["ណារី Dara", 12.0])
        sheet.write_datetime(3, 3, datetime.datetime(2024, 12, 9), dated)
        sheet.write_datetime(3, 4, datetime.time(14, 30), timed)
        sheet.write_boolean(3, 5, True)

    assert read_sheets(workbook(fill)) == (
        Sheet(
            "List",
            3,
            (("Name", "No.", "Arrival", "Time", "Will present"), ("ណារី Dara", "12", "2024-12-09", "14:30", "yes")),
        ),
    )


def test_cells_merged_down_a_column_are_repeated_and_titles_are_not() -> None:
    def fill(_book, sheet) -> None:
        sheet.merge_range("A1:C1", "List of delegates")
        sheet.merge_range("A2:A3", "Cambodia")
        sheet.write_row("B2", ["Dara", "Officer"])
        sheet.write_row("B3", ["Sokha", "Officer"])

    assert rows_of(workbook(fill)) == (
        ("List of delegates", "", ""),
        ("Cambodia", "Dara", "Officer"),
        ("Cambodia", "Sokha", "Officer"),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_text_is_read_in_any_usual_encoding_with_any_usual_delimiter(encoding: str, delimiter: str) -> None:
    text = f'Name{delimiter}Post\r\n"Conceição{delimiter} José"{delimiter}"Chief, Border"\r\n'
    assert rows_of(text.encode(encoding)) == (("Name", "Post"), (f"Conceição{delimiter} José", "Chief, Border"))


def test_a_guarded_cell_comes_back_and_a_foreign_apostrophe_stays() -> None:
    text = "Name;Note\n'=1+1;'s-Hertogenbosch\n"
    assert rows_of(text.encode()) == (("Name", "Note"), ("=1+1", "'s-Hertogenbosch"))


@given(st.text())
def test_guarding_a_cell_is_taken_away_again_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in range(4):
            packed.writestr(f"xl/worksheets/sheet{part}.xml", b"\0" * (100 * 1024 * 1024))
    return file.getvalue()


def far_corners() -> bytes:
    def fill(_book, sheet) -> None:
        sheet.write_string(0, 0, "x")
        sheet.write_string(1048575, 16383, "x")

    return workbook(fill)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NO_TABLE),
        (b"PK\x03\x04 and then nothing", NO_TABLE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, NO_TABLE),
        (b"\0" * (LARGEST_FILE + 1), TOO_LARGE),
        (b"", "Nothing stands in this file."),
        (b"\n\n;;\n", "Nothing stands in this file."),
        (("x," * 2000 + "\n").encode() * 600, TOO_LARGE),
    ],
)
def test_a_wrong_file_is_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_sheets(data)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(("make", "sentences"), [(bomb, {TOO_LARGE}), (far_corners, {TOO_LARGE, UNREADABLE})])
def test_a_file_made_to_break_the_reader_breaks_only_the_child(make, sentences: set[str]) -> None:
    with pytest.raises(RefusedError) as refused:
        read_sheets(make())
    assert str(refused.value) in sentences
