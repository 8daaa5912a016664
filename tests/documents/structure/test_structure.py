"""What somebody hears who has a print read aloud."""

import hashlib
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from eventmgr.documents.attendance import render_attendance
from eventmgr.documents.flow import Cell, Drawing, Par, Row, paginate
from eventmgr.documents.furniture import surround
from eventmgr.documents.page import Paper, print_document
from eventmgr.documents.participants import render_participants
from eventmgr.documents.programme import render_programme
from eventmgr.documents.report import render_report
from eventmgr.documents.sign_in import render_sign_in
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import BODY
from tests.documents.contents import FURNITURE, PARTICIPANTS
from tests.documents.programmes import PROGRAMME
from tests.documents.reading import check_with_qpdf, structure_of
from tests.documents.registers import ATTENDANCE
from tests.documents.reports import REPORT
from tests.documents.sheets import SIGN_IN

LOOK = Look(above=0, below=0, top=0)
PRINTS = {
    "programme": lambda: render_programme(PROGRAMME),
    "participants": lambda: render_participants(PARTICIPANTS),
    "attendance": lambda: render_attendance(ATTENDANCE),
    "report": lambda: render_report(REPORT),
    "sign-in": lambda: render_sign_in(SIGN_IN),
}


def row(*words: str, role: Role = Role.PARAGRAPHS) -> Row:
    return Row([Cell(100 * place, 90, Par(word, BODY)) for place, word in enumerate(words)], 400, look=LOOK, role=role)


def heard(*rows: Row) -> list[str]:
    return structure_of(print_document(rows, FURNITURE, portrait("a4")))


def test_a_heading_is_one_and_what_follows_it_a_paragraph() -> None:
    cells = [Cell(100, 90, Par("Monday", BODY), Par("Arrival", BODY)), Cell(0, 90, Par("Day 1", BODY))]
    assert heard(Row(cells, 400, look=LOOK, role=Role.H2)) == [
        "Document",
        "  H2",
        "    Span",
        '      "Day 1"',
        "    Span",
        '      "Monday"',
        "  P",
        '    "Arrival"',
    ]


def test_rows_make_a_table_until_something_else_comes() -> None:
    rows = [
        row("No.", "Name", "Post", role=Role.COLUMN_HEADS),
        row("Cambodia", role=Role.GROUP),
        row("1", "Sample", role=Role.ROW),
        row("Note"),
        row("2", role=Role.ROW),
    ]
    assert heard(*rows) == [
        "Document",
        "  Table",
        "    TR",
        *("      TH", "         /Scope /Column", '        "No."'),
        *("      TH", "         /Scope /Column", '        "Name"'),
        *("      TH", "         /Scope /Column", '        "Post"'),
        "    TR",
        *("      TH", "         /ColSpan 3", "         /Scope /Row", '        "Cambodia"'),
        "    TR",
        *("      TD", '        "1"'),
        *("      TD", "         /ColSpan 2", '        "Sample"'),
        "  P",
        '    "Note"',
        "  Table",
        "    TR",
        *("      TD", '        "2"'),
    ]


def test_the_entries_of_a_list_have_their_labels() -> None:
    assert heard(row("Venue", "Sample Hall", role=Role.ITEM), row("Dates", role=Role.ITEM)) == [
        "Document",
        "  L",
        *("    LI", "      Lbl", '        "Venue"', "      LBody", '        "Sample Hall"'),
        *("    LI", "      LBody", '        "Dates"'),
    ]


def test_a_row_over_two_pages_is_one_row() -> None:
    text = "\n".join(f"line {number}" for number in range(60))
    parts = [Cell(0, 90, Par(text, BODY)), Cell(100, 90, Par("beside", BODY))]
    said = heard(row("before"), Row(parts, 400, look=LOOK, role=Role.ROW))
    assert [line.strip() for line in said if "line" not in line] == (
        ["Document", "P", '"before"', "Table", "TR", "TD", "TD", '"beside"']
    )


def test_repeated_heads_header_footer_and_drawings_are_not_read() -> None:
    heads = row("Name", role=Role.COLUMN_HEADS)
    heads.repeat = (row("Name", role=Role.COLUMN_HEADS),)
    letter = Drawing(lambda surface, x, y: put(surface, x, y - 10, "drawn", BODY))
    rows = [Row([Cell(0, 90, Par(f"P{place}", BODY)), letter], 400, look=LOOK, role=Role.ROW) for place in range(120)]
    paper, around = Paper(FURNITURE, portrait("a4")), surround(FURNITURE, portrait("a4"))
    pages = paginate([heads, *rows], around.text_height)
    paper.print_pages(pages, around)
    said = structure_of(paper.finish())
    assert len(pages) > 1
    assert [line.strip() for line in said if '"' in line] == ['"Name"', *(f'"P{place}"' for place in range(120))]


def test_text_by_itself_is_a_paragraph_unless_it_is_an_artifact() -> None:
    surface = Surface((595, 842), "en")
    put(surface, 100, 700, "read", BODY)
    with surface.artifact():
        put(surface, 100, 600, "seen", BODY)
    surface.beginForm("kept", 0, 0, 595, 842)
    put(surface, 100, 500, "kept", BODY)
    surface.endForm()
    surface.doForm("kept")
    assert structure_of(surface.to_bytes()) == ["Document", "  P", '    "read"']


@pytest.mark.parametrize("name", PRINTS)
def test_prints_are_sound_tagged_and_say_their_language_and_title(name: str) -> None:
    file = PRINTS[name]()
    assert check_with_qpdf(file).startswith("errors that qpdf cannot detect")
    catalog = PdfReader(BytesIO(file)).root_object
    assert (catalog["/MarkInfo"], catalog["/Lang"]) == ({"/Marked": True}, "en")
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert structure_of(file)[:1] == ["Document"]


@pytest.mark.parametrize("name", PRINTS)
def test_all_that_a_page_shows_is_read_or_an_artifact(name: str) -> None:
    for page in PdfReader(BytesIO(PRINTS[name]())).pages:
        depth, unmarked = 0, []
        for line in page.get_contents().get_data().decode("latin-1").splitlines()[1:]:
            depth += line.count("BDC") + line.count("BMC") - line.count("EMC")
            if not depth and "EMC" not in line and line.strip():
                unmarked.append(line)
        assert (depth, unmarked) == (0, [])


@pytest.mark.parametrize("name", PRINTS)
def test_headings_do_not_skip_a_level(name: str) -> None:
    levels = [int(line.strip()[1]) for line in structure_of(PRINTS[name]()) if line.strip() in {"H1", "H2", "H3"}]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_rows_of_a_table_have_as_many_columns_as_its_heads() -> None:
    for name in ("programme", "participants", "attendance", "report"):
        reader = PdfReader(BytesIO(PRINTS[name]()))
        document = reader.root_object["/StructTreeRoot"]["/K"]
        tables = [one.get_object() for one in document["/K"] if one.get_object()["/S"] == "/Table"]
        assert tables
        for table in tables:
            assert len({columns(one.get_object()) for one in as_list(table["/K"])}) == 1, name


def columns(line: object) -> int:
    return sum(one.get_object().get("/A", {}).get("/ColSpan", 1) for one in as_list(line["/K"]))


def as_list(kids: object) -> list:
    return list(kids) if isinstance(kids, list) else [kids]


def test_the_same_content_has_the_same_structure_byte_for_byte() -> None:
    prints = [hashlib.sha256(render_participants(PARTICIPANTS)).hexdigest() for _ in range(2)]
    assert prints[0] == prints[1]
