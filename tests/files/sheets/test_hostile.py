"""Files made to break the reader: one clear sentence each, and the program that asked is none the larger."""

import io
import os
import zipfile
from collections.abc import Callable

import psutil
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventmgr.errors import RefusedError
from eventmgr.files.sheets import Sheet, read_sheets
from eventmgr.files.sheets.reading import SENTENCES

MB = 1024 * 1024
TOO_LARGE, UNREADABLE, NO_TABLE = SENTENCES["too large"], SENTENCES["unreadable"], SENTENCES["no table"]
PASSWORD, NOTHING = SENTENCES["password"], SENTENCES["nothing"]
ODS_HEAD = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="List">'
)
ODS_TAIL = "</table:table></office:spreadsheet></office:body></office:document-content>"
SHEET_HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


def book(**parts: str) -> bytes:
    """A workbook with `Name` and `Dara` in it, and parts of its archive put in place of the right ones."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet("List")
        sheet.write_column(0, 0, ["Name", "Dara"])
    changed = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in {*old.namelist(), *parts}:
            new.writestr(name, parts[name] if name in parts else old.read(name))
    return changed.getvalue()


def sheet_xml(rows: str) -> bytes:
    return book(**{"xl/worksheets/sheet1.xml": f"{SHEET_HEAD}{rows}</sheetData></worksheet>"})


def ods(table: str, manifest: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", manifest or "<manifest/>")
        packed.writestr("content.xml", f"{ODS_HEAD}{table}{ODS_TAIL}")
    return file.getvalue()


def ods_cells(*cells: str, repeated: int = 1) -> str:
    kind = f'office:value-type="string" table:number-columns-repeated="{repeated}"'
    said = "".join(f"<table:table-cell {kind}><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
    return f"<table:table-row>{said}</table:table-row>"


def encrypted_xlsx() -> bytes:
    """As office programs save it: an OLE file with a stream of this name."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(4096)


def encrypted_ods() -> bytes:
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
        "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
    )
    return ods("", manifest)


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in range(4):
            packed.writestr(f"xl/worksheets/sheet{part}.xml", bytes(100 * MB))
    return file.getvalue()


def lying_bomb() -> bytes:
    """A bomb whose directory says that it is small."""
    data = bytearray(bomb())
    for offset in _directory_entries(data):
        data[offset + 24 : offset + 28] = (1000).to_bytes(4, "little")
    return bytes(data)


def _directory_entries(data: bytearray) -> list[int]:
    found, at = [], data.find(b"PK\x01\x02")
    while at >= 0:
        found.append(at)
        at = data.find(b"PK\x01\x02", at + 4)
    return found


def empty_rows() -> bytes:
    return sheet_xml("".join(f'<row r="{n}"/>' for n in range(1, 1_048_577)) * 2)


def far_corner() -> bytes:
    return sheet_xml(
        '<row r="1"><c r="A1" t="str"><v>x</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'
    )


def only_far_corner() -> bytes:
    return sheet_xml('<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>')


def impossible_place() -> bytes:
    return sheet_xml('<row r="99999999999"><c r="ZZZZZZ99999999999" t="str"><v>x</v></c></row>')


BOOK = book()
HOSTILE: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "an encrypted workbook": (encrypted_xlsx, {PASSWORD}),
    "an encrypted .ods": (encrypted_ods, {PASSWORD}),
    "half a workbook": (lambda: book()[: len(book()) // 2], {NO_TABLE}),
    "a workbook without its last bytes": (lambda: book()[:-30], {NO_TABLE}),
    "a zip bomb": (bomb, {TOO_LARGE}),
    "a zip bomb that lies about its size": (lying_bomb, {TOO_LARGE, NO_TABLE, UNREADABLE}),
    "two million empty rows": (empty_rows, {NOTHING, TOO_LARGE, UNREADABLE, NO_TABLE}),
    "a cell in the first and in the last place": (far_corner, {TOO_LARGE, UNREADABLE}),
    "cells repeated a million times": (lambda: ods(ods_cells("x", repeated=1_000_000) * 50), {TOO_LARGE, UNREADABLE}),
    "rows repeated a million times": (
        lambda: ods(f'<table:table-row table:number-rows-repeated="1048576">{ods_cells("x")[17:]}'),
        {TOO_LARGE, UNREADABLE},
    ),
    "cells repeated more often than can be counted": (
        lambda: ods(ods_cells("x", repeated=2**63)),
        {TOO_LARGE, UNREADABLE, NO_TABLE},
    ),
    "one cell of sixty million letters": (
        lambda: sheet_xml(f'<row r="1"><c r="A1" t="str"><v>{"x" * 60_000_000}</v></c></row>'),
        {TOO_LARGE},
    ),
    "a photograph": (lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 40, {NO_TABLE}),
    "a photograph named .xlsx inside a zip": (lambda: book(**{"xl/workbook.xml": "\x00\xff"}), {NO_TABLE}),
    "a program": (lambda: b"\x7fELF" + bytes(range(256)) * 9, {NO_TABLE}),
    "a document of another kind": (lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(200), {NO_TABLE}),
    "entities that grow": (
        lambda: book(
            **{
                "xl/sharedStrings.xml": '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
                '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;</t></si></sst>'
            }
        ),
        {NO_TABLE, UNREADABLE},
    ),
    "two gigabytes, of which nobody reads more than the limit": (lambda: bytes(33 * MB), {TOO_LARGE}),
}


def read(data: bytes) -> str | list[tuple[tuple[str, ...], ...]]:
    """The rows of each sheet, or the sentence that refuses the file."""
    try:
        return [sheet.rows for sheet in read_sheets(data)]
    except RefusedError as error:
        return str(error)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_one_sentence_and_costs_no_memory(name: str) -> None:
    make, sentences = HOSTILE[name]
    data = make()
    before = psutil.Process(os.getpid()).memory_info().rss
    with pytest.raises(RefusedError) as refused:
        read_sheets(data)
    grown = psutil.Process(os.getpid()).memory_info().rss - before
    assert (str(refused.value) in sentences, grown < 40 * MB) == (True, True), (str(refused.value), grown)


@pytest.mark.parametrize("make", [only_far_corner, impossible_place])
def test_a_lone_cell_in_the_last_place_or_beyond_is_that_cell_or_refused(make: Callable[[], bytes]) -> None:
    assert read(make()) in ([(("x",),)], TOO_LARGE, UNREADABLE, NO_TABLE)


def test_a_macro_is_not_run_and_the_list_beside_it_is_read() -> None:
    data = book(**{"xl/vbaProject.bin": "\0" * 500})
    assert read_sheets(data) == (Sheet("List", 1, (("Name",), ("Dara",))),)


def test_a_formula_is_read_as_what_it_showed() -> None:
    data = sheet_xml(
        '<row r="1"><c r="A1" t="str"><v>Name</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>Dara</v></c></row>'
    )
    assert [sheet.rows for sheet in read_sheets(data)] == [(("Name",), ("Dara",))]


def test_a_workbook_named_csv_and_a_text_named_xlsx_are_read_by_what_they_are() -> None:
    assert [sheet.rows for sheet in read_sheets(book())] == [(("Name",), ("Dara",))]
    assert [sheet.rows for sheet in read_sheets(b"Name;Post\nDara;Chief\n")] == [(("Name", "Post"), ("Dara", "Chief"))]


def test_an_ods_is_read_with_its_repeated_cells_and_without_the_empty_end() -> None:
    cells = '<table:table-cell table:number-columns-repeated="16384"/>'
    end = f'<table:table-row table:number-rows-repeated="1048000">{cells}</table:table-row>'
    data = ods(ods_cells("Name", "Rank") + ods_cells("Dara", "Major") + end)
    assert [sheet.rows for sheet in read_sheets(data)] == [(("Name", "Rank"), ("Dara", "Major"))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_a_text_in_any_encoding_is_read_or_refused_and_never_misread(encoding: str) -> None:
    text = "Name;Rank\nJosé Peña;Major\n"
    assert read(text.encode(encoding)) in ([(("Name", "Rank"), ("José Peña", "Major"))], NO_TABLE)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    noise=st.binary(max_size=400),
    head=st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"\xef\xbb\xbf"]),
)
def test_noise_is_a_table_of_text_or_refused_in_one_of_five_sentences(noise: bytes, head: bytes) -> None:
    found = read(head + noise)
    assert found in SENTENCES.values() or any(cell for rows in found for row in rows for cell in row)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_workbook_with_broken_bytes_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(BOOK)
    for _ in range(data.draw(st.integers(1, 12))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    found = read(bytes(whole))
    assert found in SENTENCES.values() or isinstance(found, list)
