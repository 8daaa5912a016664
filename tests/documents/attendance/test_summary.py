"""The attendance summary (domain.md C.7)."""

import re
from dataclasses import replace

import pytest

from eventmgr.documents.attendance import attendance_remarks, render_attendance
from eventmgr.documents.content.attendance import DayLine
from eventmgr.documents.content.figures import GenderCounts, Share
from tests.documents.contents import FURNITURE
from tests.documents.reading import check_with_qpdf, ink_of, pages_of, smallest_type, words_of
from tests.documents.registers import (
    ATTENDANCE,
    DAYS,
    DELEGATIONS,
    GENDERS,
    NO_ATTENDANCE,
    SESSIONS,
)

SUPPRESSION = "* Fewer than 3 persons: not shown."


def rows_of(pdf: bytes) -> list[str]:
    return [" ".join(line.split()) for page in pages_of(pdf) for line in page.splitlines() if line.strip()]


@pytest.fixture(scope="module")
def printed() -> bytes:
    return render_attendance(ATTENDANCE)


def test_key_figures_stand_over_what_they_count(printed):
    text = " ".join(pages_of(printed)[0].split())
    assert "30 30 29 27 26" in text
    for words in ("registered", "expected for at least", "met the threshold", "certificates issued"):
        assert words in text


def test_the_rule_of_the_denominator_stands_before_the_tables(printed):
    text = words_of(printed)
    assert text.index("excused stays in the denominator, not expected leaves it") < text.index("Table 1")


def test_table_1_counts_delegations_in_the_given_order_with_a_total(printed):
    rows = rows_of(printed)
    assert "Cambodia 3 3 3 1 2 0 0 33.3 100.0 0 0" in rows
    assert "All delegations 28 30 29 10 19 0 1 34.5 74.1 0 1" in rows
    labels = [row.split(" 3 ")[0] for row in rows if re.match(r"[A-Z]\D+ [–\d]+( [–\d]+){6}", row)]
    assert labels.index("Cambodia") < labels.index("Laos") < labels.index("Vietnam")


def test_a_delegation_without_quota_and_one_without_expected_units_print_dashes(printed):
    rows = rows_of(printed)
    assert "Malaysia – 3 3 1 2 0 0 33.3 83.3 0 1" in rows
    assert "ASEANAPOL Secretariat 1 1 0 0 0 0 1 – – 0 0" in rows


def test_table_2_shows_expected_present_and_share_before_and_after_noon(printed):
    rows = " ".join(rows_of(printed))
    assert "Day 2, 10 Dec 30 28 93.3 30 27 90.0" in rows
    assert "Day 3, 11 Dec 30 30 100.0 0 0 –" in rows
    assert "All days 89 86 96.6 59 55 93.2" in rows


def test_table_3_shows_every_session_with_its_counts(printed):
    rows = rows_of(printed)
    assert [row for row in rows if re.match(r"\d+ Sample session", row)] == [
        f"{number} Sample session{' on international and' if number % 3 == 2 else ''} "
        f"{9 + (number - 1) // 4} Dec, 09:00–10:30 30 27 1 0 1 1 0"
        for number in range(1, 13)
    ]


def test_table_4_shows_genders_with_zeros_and_no_share_of_nothing(printed):
    rows = rows_of(printed)
    assert "Delegates, advisers 9 8 1 2 20 50.0" in rows
    assert "Interpreters 0 0 0 0 0 –" in rows
    assert "All 11 21 1 2 35 33.3" in rows


def test_a_legend_stands_under_every_table(printed):
    text = words_of(printed)
    tables = (DELEGATIONS, DAYS, SESSIONS, GENDERS)
    places = [(text.index(f"{table.words.label} "), text.index(table.words.legend)) for table in tables]
    assert [place for pair in places for place in pair] == sorted(place for pair in places for place in pair)


def test_the_words_of_the_genders_explain_the_bars(printed):
    assert "Female Male Another Not stated" in words_of(printed).split(GENDERS.words.legend)[1]


def test_without_records_all_tables_print_zeros_and_dashes():
    pdf = render_attendance(NO_ATTENDANCE)
    check_with_qpdf(pdf)
    rows = rows_of(pdf)
    for row in (
        "0 0 0 0 0",
        "No delegations entered.",
        "All delegations 0 0 0 0 0 0 0 – – 0 0",
        "No days.",
        "All days 0 0 – 0 0 –",
        "No sessions entered.",
        "No persons entered.",
        "All 0 0 0 0 0 –",
    ):
        assert row in rows


def test_a_long_table_repeats_its_title_and_heads_and_keeps_its_last_row_company():
    rows = tuple(replace(SESSIONS.rows[0], number=str(number)) for number in range(1, 71))
    pages = pages_of(render_attendance(replace(ATTENDANCE, sessions=replace(SESSIONS, rows=rows))))
    with_rows = [page for page in pages if re.search(r"^ *\d+ +Sample session", page, re.MULTILINE)]
    counts = [len(re.findall(r"^ *\d+ +Sample session", page, re.MULTILINE)) for page in with_rows]
    assert (sum(counts), min(counts) > 1) == (70, True)
    assert ["Table 3: By session (continued)" in page for page in with_rows] == [False] + [True] * (len(counts) - 1)
    assert all("N/e" in page for page in with_rows)


def test_a_table_that_fits_on_one_page_is_not_divided(printed):
    assert "(continued)" not in words_of(printed)


def test_hidden_counts_are_stars_with_their_note_under_the_table():
    hidden = replace(GENDERS.rows[0], counts=GenderCounts(female=None, male=None, total=4))
    content = replace(ATTENDANCE, genders=replace(GENDERS, rows=(hidden,)), suppression=SUPPRESSION)
    pdf = render_attendance(content)
    assert "Heads of delegation * * 0 0 4 *" in rows_of(pdf)
    assert words_of(pdf).count(SUPPRESSION) == 1


def test_without_hidden_counts_there_is_no_note():
    assert SUPPRESSION not in words_of(render_attendance(replace(ATTENDANCE, suppression=SUPPRESSION)))


@pytest.mark.parametrize("count", [1, 3, 4, 10, 11, 25])
def test_the_chart_names_every_day_and_its_values(count):
    rows = tuple(
        DayLine(label=f"Day {n}", short=f"D{n}", morning=Share(n, 100), afternoon=Share(0, 0))
        for n in range(1, count + 1)
    )
    text = words_of(render_attendance(replace(ATTENDANCE, days=replace(DAYS, rows=rows))))
    words = text.split()
    assert [n for n in range(1, count + 1) if f"D{n}" not in words] == []


def test_words_too_long_for_the_columns_are_explained_by_their_pattern():
    heads = replace(DAYS.heads, morning_short="before noon", afternoon_short="after noon")
    text = words_of(render_attendance(replace(ATTENDANCE, days=replace(DAYS, heads=heads))))
    assert (text.count("before noon"), text.count("after noon")) == (1, 1)


def test_a_day_too_long_for_its_place_in_the_chart_is_remarked_on():
    rows = (*DAYS.rows[:2], replace(DAYS.rows[2], short="The third day of the sample event"))
    (remark,) = attendance_remarks(replace(ATTENDANCE, days=replace(DAYS, rows=rows)))
    assert (remark.field, remark.text) == ("days.rows.2.short", "The third day of the sample event")


def test_a_sound_summary_has_nothing_to_remark():
    assert attendance_remarks(ATTENDANCE) == ()


def test_further_notes_stand_under_the_definitions():
    text = words_of(render_attendance(replace(ATTENDANCE, notes=("12 records are still missing.",))))
    assert "Persons are counted, not roles. 12 records are still missing." in text


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_keeps_within_190_by_255_mm_and_9_points(paper):
    pdf = render_attendance(replace(ATTENDANCE, furniture=replace(FURNITURE, paper=paper)))
    assert {(width <= 191, height <= 256) for width, height in ink_of(pdf)} == {(True, True)}
    assert smallest_type(pdf) == 9


def test_equal_figures_give_equal_bytes(printed):
    assert render_attendance(ATTENDANCE) == printed
    assert render_attendance(NO_ATTENDANCE) != printed


def test_the_chart_of_many_days_stands_on_the_page_of_its_table():
    days = tuple(replace(DAYS.rows[0], label=f"Day {number}", short=f"Day {number}") for number in range(1, 9))
    for lines in range(10, 26):  # so many delegations before it that the table ends at every height of a page
        rows = tuple(replace(DELEGATIONS.rows[0], label=f"Sample {number}") for number in range(lines))
        delegations, table = replace(DELEGATIONS, rows=rows), replace(DAYS, rows=days)
        pages = pages_of(render_attendance(replace(ATTENDANCE, delegations=delegations, days=table)))
        (page,) = [page for page in pages if "a.m." in page]
        assert "Table 2" in page


def test_a_further_chart_says_overleaf_what_it_belongs_to():
    days = tuple(replace(DAYS.rows[0], label=f"Day {number}", short=f"Day {number}") for number in range(1, 41))
    pages = pages_of(render_attendance(replace(ATTENDANCE, days=replace(DAYS, rows=days))))
    charts = [page for page in pages if "a.m." in page]
    assert [("Table 2" in page) for page in charts] == [True] * len(charts)
