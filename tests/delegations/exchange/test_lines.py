"""From messy sheets to the lines of a roster."""

import pytest

from eventmgr.delegations.exchange.columns import COLUMNS
from eventmgr.delegations.exchange.headers import recognised
from eventmgr.delegations.exchange.lines import Line, read_roster
from eventmgr.delegations.exchange.tables import tables_of
from eventmgr.errors import RefusedError
from eventmgr.files.sheets import Sheet


def sheet(*rows: str, name: str = "", first_row: int = 1) -> Sheet:
    """A sheet of rows with bars between their cells."""
    cells = [[cell.strip() for cell in row.split("|")] for row in rows]
    width = max(len(row) for row in cells)
    return Sheet(name, first_row, tuple(tuple(row + [""] * (width - len(row))) for row in cells))


def read_lines(sheets: list[Sheet]) -> list[Line]:
    return read_roster(sheets).lines


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("NAME OF PARTICIPANT", "full_name"),
        (" full  name* ", "full_name"),
        ("Full Name (as to be printed)", "full_name"),
        ("Country / Organisation", "delegation"),
        ("Designation", "post"),
        ("Position/Title", "post"),
        ("Sex (M/F)", "gender"),
        ("E-MAIL ADDRESS", "email"),
        ("S/No.", "number"),
        ("Hobby", None),
    ],
)
def test_a_header_is_recognised_whatever_its_case_spacing_and_signs(header: str, key: str | None) -> None:
    assert recognised([header]).get(0) == key


def test_our_own_headers_are_all_recognised() -> None:
    assert recognised([column.title for column in COLUMNS]) == {
        place: column.key for place, column in enumerate(COLUMNS)
    }


def test_a_lone_unit_means_the_agency() -> None:
    assert (recognised(["Unit", "Name"]), recognised(["Unit", "Agency"])) == (
        {0: "agency", 1: "full_name"},
        {0: "unit", 1: "agency"},
    )


def test_titles_above_the_header_blank_rows_and_repeated_headers_are_passed_over() -> None:
    found = read_lines(
        [
            sheet(
                "List of participants",
                "as of 1 December",
                "",
                "No. | Country | Name | Hobby",
                "1 | Cambodia | Dara | halal",
                "",
                "No. | Country | Name | Hobby",
                "2 | Laos | Kham |",
                first_row=2,
            )
        ]
    )
    assert found == [
        Line(6, {"delegation": "Cambodia", "full_name": "Dara"}, {"Hobby": "halal"}),
        Line(9, {"delegation": "Laos", "full_name": "Kham"}),
    ]


def test_a_country_alone_in_a_row_is_the_heading_of_those_below_it() -> None:
    found = read_lines([sheet("Name | Rank", "CAMBODIA", "Dara | Colonel", "VIET NAM", "Suharto")])
    assert [line.values for line in found] == [
        {"full_name": "Dara", "rank": "Colonel", "delegation": "CAMBODIA"},
        {"full_name": "Suharto", "delegation": "VIET NAM"},
    ]


def test_a_sheet_for_each_country_names_their_delegation() -> None:
    sheets = [sheet("Name | Post", "Dara | Chief", name="Cambodia"), sheet("Name | Post", "Kham | Chief", name="Laos")]
    assert [line.values["delegation"] for line in read_lines(sheets)] == ["Cambodia", "Laos"]


def test_given_and_family_names_make_a_full_name_and_a_cross_a_head() -> None:
    found = read_lines([sheet("First name | Surname | HoD", "Maria | da Conceição | x", "Dewi | Lestari | no")])
    assert [line.values for line in found] == [
        {"full_name": "Maria da Conceição", "family_part": "da Conceição", "capacity": "head"},
        {"full_name": "Dewi Lestari", "family_part": "Lestari"},
    ]


def test_without_a_column_for_names_the_file_is_refused_with_an_example() -> None:
    with pytest.raises(RefusedError, match="“Delegation, Full name, Rank, Post, Agency”"):
        read_lines([sheet("Flight | Date", "GA 1 | 2024-12-08")])


def test_a_list_that_begins_with_a_person_loses_nobody() -> None:
    rows = sheet("LIST OF PARTICIPANTS", "Cambodia | Sok Dara | Colonel", "Cambodia | Keo Mala | Captain")
    (table,) = tables_of([rows])
    assert (table.headless, table.titles, table.rows, table.has_names) == (
        True,
        ("Column A", "Column B", "Column C"),
        rows.rows[1:],
        False,
    )
    chosen = {"column a": "delegation", "column b": "full_name", "column c": "rank"}
    roster = read_roster([rows], chosen)
    assert [line.values for line in roster.lines] == [
        {"delegation": "Cambodia", "full_name": "Sok Dara", "rank": "Colonel"},
        {"delegation": "Cambodia", "full_name": "Keo Mala", "rank": "Captain"},
    ]
    assert [remark.code for remark in roster.remarks] == ["headless"]


def test_headers_in_a_language_that_we_do_not_read_stay_headers() -> None:
    rows = sheet("Negara | Nama | Pangkat", "Cambodia | Sok Dara | Colonel", "Cambodia | Keo Mala | Captain")
    (table,) = tables_of([rows])
    assert (table.headless, table.titles) == (False, ("Negara", "Nama", "Pangkat"))
