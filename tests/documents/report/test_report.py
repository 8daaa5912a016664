from dataclasses import replace

import pytest

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.report import BulletList, Paragraph, ReportContent, ReportTable, Section, TableColumn
from eventmgr.documents.report import render_report, report_remarks
from tests.documents.contents import NATIVE_NAMES
from tests.documents.reading import check_with_qpdf, fonts_of, pages_of, words_of
from tests.documents.reports import EMPTY, NARRATIVE, OBJECTIVES, REPORT


def pages(content: ReportContent) -> list[str]:
    """The text of each page, line by line as printed, with single spaces and without empty lines."""
    return [
        "\n".join(" ".join(line.split()) for line in page.splitlines() if line.strip())
        for page in pages_of(render_report(content))
    ]


@pytest.fixture(scope="module")
def printed() -> list[str]:
    return pages(REPORT)


def with_blocks(*blocks: Paragraph | BulletList | ReportTable) -> ReportContent:
    return replace(REPORT, sections=(Section(title="Sample section", blocks=blocks),))


def test_the_cover_names_the_event_its_facts_and_its_motto(printed: list[str]) -> None:
    cover = printed[0]
    assert "Report Post-event report to the funders\nInternational\nPeople Smuggling\nStrategic Dialogue" in cover
    for fact in REPORT.facts:
        assert f"{fact.label} {fact.text}" in cover
    assert "Motto Together We Keep This Region Safe" in cover


def test_sections_without_anything_are_left_out_and_numbers_close_up(printed: list[str]) -> None:
    text = "\n".join(printed)
    heads = ["1 Summary", "2 Background and objectives", "3 Participation", "4 Programme", "5 Themes"]
    assert [head for head in heads if f"\n{head}\n" in text] == heads
    assert "Nothing here" not in text


def test_paragraphs_are_numbered_through_the_report(printed: list[str]) -> None:
    text = "\n".join(printed)
    assert "What took place 1 The International People Smuggling" in text
    assert "Objectives 3 The dialogue had two primary objectives:" in text
    assert "Delegations 4 Eleven delegations" in text


def test_an_unnumbered_paragraph_takes_no_number() -> None:
    content = with_blocks(Paragraph(text="First.", numbered=False), Paragraph(text="Second."))
    assert "First.\n1 Second." in pages(content)[1]


def test_points_of_a_list_have_their_dash(printed: list[str]) -> None:
    assert [f"– {item}" in " ".join(printed[1].split()) for item in OBJECTIVES.blocks[1].items] == [True, True]


def test_key_figures_and_quotation_are_printed(printed: list[str]) -> None:
    assert "11 30 29 93.2" in printed[1]
    assert "these crimes (TIP) must be stopped.”\nDr. Bakri bin Zainal Abidin, ASEANAPOL Secretariat" in printed[1]


def test_narrative_of_the_article_is_labelled_as_such(printed: list[str]) -> None:
    text = words_of(render_report(REPORT))
    assert text.count(NARRATIVE) >= 1
    assert "5 Themes\nArticle narrative, not an adopted outcome" in "\n".join(printed)


def test_a_table_has_heads_rows_total_and_note(printed: list[str]) -> None:
    table = printed[2].partition("Table 1 Participants by delegation and gender\n")[2]
    lines = table.splitlines()
    assert lines[0].lower() == "delegation reg. f m ns total"
    assert lines[1:3] == ["Cambodia 3 1 2 0 3", "Indonesia 4 1 3 0 4"]
    assert lines[11:14] == [
        "ASEANAPOL Secretariat 1 0 0 1 1",
        "All delegations 30 10 19 1 30",
        REPORT.sections[3].blocks[1].note,
    ]


def test_a_long_table_repeats_its_title_and_heads_overleaf(printed: list[str]) -> None:
    assert "\nTable 2 Sessions as delivered (continued)\n" in printed[3]
    text = words_of(render_report(REPORT))
    assert [number for number in range(1, 41) if f"Sample session {number} on" not in text] == []


def test_a_table_without_rows_says_so() -> None:
    empty = ReportTable(title="Action points", columns=(TableColumn(head="Action"),), nothing="No action points yet.")
    assert "No action points yet." in pages(with_blocks(empty))[1]


def test_an_event_without_anything_prints_a_cover_that_says_so() -> None:
    (page,) = pages(EMPTY)
    assert "Dates 9 to 11 December 2024" in page
    assert "Nothing has been recorded yet." in page


def test_an_event_without_facts_is_still_a_report() -> None:
    (page,) = pages(replace(EMPTY, facts=()))
    assert "Strategic Dialogue\nNothing has been recorded yet." in page


@pytest.mark.parametrize("code", NATIVE_NAMES)
def test_names_in_every_script_of_the_region_read_back(code: str) -> None:
    name = NATIVE_NAMES[code].format(1)
    columns = (TableColumn(head="Name"), TableColumn(head="No.", align="r"))
    content = with_blocks(Paragraph(text=f"With {name}."), ReportTable(title="T", columns=columns, rows=((name, "1"),)))
    text = words_of(render_report(content))
    assert text.count(name) == 2


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_file_is_sound_with_all_fonts_embedded(paper: str) -> None:
    pdf = render_report(replace(REPORT, furniture=replace(REPORT.furniture, paper=paper)))
    assert check_with_qpdf(pdf)
    assert {embedded for _, embedded in fonts_of(pdf)} == {True}


def test_endless_text_loses_nothing() -> None:
    columns = tuple(TableColumn(head="Headofcolumn" * 5) for _ in range(12))
    rows = (("Ж" * 60,) * 12,)
    content = replace(
        with_blocks(
            Paragraph(text="word " * 3000, side="side " * 30),
            BulletList(items=("point " * 900,)),
            ReportTable(title="T" * 300, columns=columns, rows=rows),
        ),
        facts=tuple(Fact("L" * 100, "fact " * 100) for _ in range(12)),
        furniture=replace(REPORT.furniture, event_title="Sehrlangesveranstaltungswort" * 10),
    )
    pdf = render_report(content)
    assert check_with_qpdf(pdf)
    text = words_of(pdf)
    assert [text.count(word) for word in ("word", "point", "fact", "Ж")] == [3000, 900, 1200, 720]


def test_the_same_content_gives_the_same_bytes() -> None:
    assert render_report(REPORT) == render_report(replace(REPORT))


def test_what_cannot_be_shown_is_remarked_on() -> None:
    assert report_remarks(REPORT) == ()
    (remark,) = report_remarks(with_blocks(Paragraph(text="王")))
    assert (remark.field, remark.characters) == ("sections.0.blocks.0.text", "王")
