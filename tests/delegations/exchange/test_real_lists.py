"""Lists as people really make them: every name comes out as it was written, wherever it stands."""

import datetime
import io

import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from eventmgr.delegations.exchange.lines import Line, read_roster
from eventmgr.files.sheets import Sheet, read_sheets

Cells = list[tuple[str, str]]


def lines_of(*rows: str, name: str = "") -> list[Line]:
    """The lines of a sheet of rows with bars between their cells."""
    cells = [[cell.strip() for cell in row.split("|")] for row in rows]
    width = max(len(row) for row in cells)
    return read_roster([Sheet(name, 1, tuple(tuple(row + [""] * (width - len(row))) for row in cells))]).lines


def who(lines: list[Line]) -> Cells:
    return [(line.values.get("delegation", ""), line.values["full_name"]) for line in lines]


def workbook(*fills) -> list[Sheet]:
    """The sheets of a workbook, one for each function that fills it."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        for number, fill in enumerate(fills):
            fill(book, book.add_worksheet(f"Sheet{number + 1}"))
    return list(read_sheets(file.getvalue()))


def test_titles_totals_and_remarks_around_the_list_are_nobody() -> None:
    found = lines_of(
        "THE SEVENTH REGIONAL DIALOGUE",
        "Provisional list of participants",
        "(as of 1 December 2024)",
        "",
        "No. | Country | Name of Participant | Position | Agency",
        "1 | Cambodia | Mr. SOK Dara | Chief | National Police",
        "2 | Lao PDR | Mrs. Khamla Vongsa | Deputy | Ministry",
        "3 | Thailand | TBC | | ",
        "| Total: | 2 | | ",
        "| | Total participants: 2 | | ",
        "Note: the list may change.",
        "* to be confirmed by the delegation",
    )
    assert who(found) == [("Cambodia", "Mr. SOK Dara"), ("Lao PDR", "Mrs. Khamla Vongsa")]


def test_what_is_passed_over_is_told() -> None:
    cells = [("Country", "Name", "Post"), ("Cambodia", "Dara", "Chief"), ("Total", "", "1")]
    assert [remark.text() for remark in read_roster([Sheet("", 1, tuple(cells))]).remarks] == [
        "Row 3 (“Total”) names nobody and is passed over."
    ]


def test_the_delegation_in_the_first_row_of_a_block_counts_for_the_rows_below() -> None:
    found = lines_of(
        "Country | Name | Rank",
        "Cambodia | Dara | Colonel",
        "| Sokha | Major",
        "| Vanna | Captain",
        "",
        "Viet Nam | Nguyễn Văn A | Colonel",
        "| Trần Thị Bích | Major",
    )
    assert who(found) == [
        ("Cambodia", "Dara"),
        ("Cambodia", "Sokha"),
        ("Cambodia", "Vanna"),
        ("Viet Nam", "Nguyễn Văn A"),
        ("Viet Nam", "Trần Thị Bích"),
    ]


def test_the_delegation_may_stand_in_a_row_of_its_own_above_its_people() -> None:
    found = lines_of(
        "Country | Name | Rank", "Cambodia", "| Dara | Colonel", "| Sokha | Major", "Laos", "| Kham | Captain"
    )
    assert who(found) == [("Cambodia", "Dara"), ("Cambodia", "Sokha"), ("Laos", "Kham")]


def test_an_organisation_heads_its_people_where_no_name_can_stand() -> None:
    found = lines_of(
        "No. | Name | Post", "ASEANAPOL Secretariat", "1 | Suharto | Director", "2 | Dewi Lestari | Officer"
    )
    assert who(found) == [("ASEANAPOL Secretariat", "Suharto"), ("ASEANAPOL Secretariat", "Dewi Lestari")]


def test_somebody_without_a_delegation_in_an_ordinary_list_stays_without_one() -> None:
    found = lines_of("Country | Name | Rank", "Laos | Kham | Major", "Laos | Souk | Major", "| Facilitator One | ")
    assert who(found) == [("Laos", "Kham"), ("Laos", "Souk"), ("", "Facilitator One")]


def test_merged_delegations_and_a_header_over_two_rows_are_read() -> None:
    def fill(book: Workbook, sheet: Worksheet) -> None:
        sheet.merge_range("A1:G1", "LIST OF DELEGATES")
        sheet.merge_range("A2:A3", "Country")
        sheet.merge_range("B2:C2", "Name")
        sheet.write_row("B3", ["First Name", "Last Name"])
        sheet.merge_range("D2:E2", "Arrival")
        sheet.write_row("D3", ["Date", "Flight"])
        sheet.merge_range("F2:G2", "Departure")
        sheet.write_row("F3", ["Date", "Flight"])
        dated = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.merge_range("A4:A5", "Philippines")
        sheet.write_row("B4", ["Maria Clara", "dela Cruz"])
        sheet.write_datetime("D4", datetime.datetime(2024, 12, 8), dated)
        sheet.write_row("E4", ["GA 836", "13.12.2024", "GA 837"])
        sheet.write_row("B5", ["Jose", "Peña"])

    (maria, jose) = read_roster(workbook(fill)).lines
    travel = {key: text for key, text in maria.values.items() if key.startswith(("arrival", "departure"))}
    assert (who([maria, jose]), travel) == (
        [("Philippines", "Maria Clara dela Cruz"), ("Philippines", "Jose Peña")],
        {
            "arrival_on": "2024-12-08",
            "arrival_flight": "GA 836",
            "departure_on": "13.12.2024",
            "departure_flight": "GA 837",
        },
    )


def test_a_header_over_two_rows_that_were_not_merged_is_read() -> None:
    found = lines_of(
        "Country | Participant | | Contact |",
        "| First name | Surname | E-mail | Phone",
        "Japan | Hanako | YAMADA | h@police.example | 81 3",
    )
    assert [line.values for line in found] == [
        {
            "delegation": "Japan",
            "full_name": "Hanako YAMADA",
            "family_part": "YAMADA",
            "email": "h@police.example",
            "phone": "81 3",
        }
    ]


def test_two_sheets_are_one_list_and_a_sheet_of_numbers_is_none() -> None:
    def people(name: str):
        def fill(_book: Workbook, sheet: Worksheet) -> None:
            sheet.write_row(0, 0, ["Full Name", "Nation", "Position"])
            sheet.write_row(1, 0, [name, "Malaysia", "Officer"])

        return fill

    def counts(_book: Workbook, sheet: Worksheet) -> None:
        sheet.write_row(0, 0, ["Country", "Delegates", "Rooms"])
        sheet.write_row(1, 0, ["Malaysia", 2, 2])

    found = read_roster(workbook(people("Ahmad bin Ismail"), people("Siti Binti Omar"))).lines
    assert who(found) == [("Malaysia", "Ahmad bin Ismail"), ("Malaysia", "Siti Binti Omar")]


def test_names_keep_their_letters_in_every_script_and_case() -> None:
    names = ["Ahmad Bin ISMAIL", "ahmad bin ismail", "ណារី សុខ", "ພູມີ", "สมชาย ใจดี", "NGUYỄN Văn Hùng", "D'Souza, J.", "M"]
    found = lines_of("Country | Name | Rank", *(f"Malaysia | {name} | Major" for name in names))
    assert [line.values["full_name"] for line in found] == names


def test_title_beside_position_is_the_form_of_address() -> None:
    found = lines_of("Title | First Name | Last Name | Position | Country", "Dr. | Ana | Lim | Chief | Singapore")
    alone = lines_of("Title | Name | Country", "Mr. | Ana Lim | Singapore", "Ms | Li Wong | Singapore")
    assert ([line.values for line in found], [line.values.get("honorific") for line in alone]) == (
        [
            {
                "honorific": "Dr.",
                "full_name": "Ana Lim",
                "family_part": "Lim",
                "post": "Chief",
                "delegation": "Singapore",
            }
        ],
        ["Mr.", "Ms"],
    )


def test_country_and_organisation_side_by_side_are_delegation_and_agency_in_either_order() -> None:
    one = lines_of("Organisation | Country | Name", "Coast Guard | Japan | Taro")
    other = lines_of("Country | Organization | Name", "Japan | Coast Guard | Taro")
    expected = [{"delegation": "Japan", "agency": "Coast Guard", "full_name": "Taro"}]
    assert ([line.values for line in one], [line.values for line in other]) == (expected, expected)


def test_name_and_surname_and_a_middle_name_are_put_together() -> None:
    short = lines_of("Surname | Name | Country", "Souk | Kham | Laos")
    long = lines_of("First name | Middle name | Family name | Country", "Juan | Reyes | dela Cruz | Philippines")
    whole = lines_of("Name | Family name | Country", "Juan dela Cruz | dela Cruz | Philippines")
    assert [line.values["full_name"] for line in short + long + whole] == [
        "Kham Souk",
        "Juan Reyes dela Cruz",
        "Juan dela Cruz",
    ]


def test_headers_in_two_languages_are_read() -> None:
    found = lines_of(
        "Country / Negara | Name 姓名 | Position\nJawatan | Jantina / Gender", "Malaysia | Tan Wei | Chief | F"
    )
    assert [line.values for line in found] == [
        {"delegation": "Malaysia", "full_name": "Tan Wei", "post": "Chief", "gender": "F"}
    ]


def test_cells_without_a_header_and_second_columns_of_one_title_are_kept() -> None:
    found = lines_of("Name | Rank | Date | Date |", "Dara | Major | 8 Dec | 13 Dec | vegetarian")
    assert found[0].extra == {"Date": "8 Dec", "Date (2)": "13 Dec", "Column E": "vegetarian"}


def test_the_name_of_the_head_in_every_row_marks_the_head() -> None:
    found = lines_of("Name | Head of delegation | Country", "Dara | Dara | Cambodia", "Sokha | Dara | Cambodia")
    assert [line.values.get("capacity") for line in found] == ["head", None]


def test_what_somebody_chose_for_a_column_goes_before_every_rule() -> None:
    sheet = Sheet("", 1, (("Nama", "Jabatan", "Negara"), ("Suharto", "Kepala", "Indonesia")))
    chosen = {"nama": "full_name", "jabatan": "post", "negara": "out"}
    assert [(line.values, line.extra) for line in read_roster([sheet], chosen).lines] == [
        ({"full_name": "Suharto", "post": "Kepala"}, {})
    ]
