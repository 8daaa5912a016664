from dataclasses import replace

import pytest

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.programme import ProgrammeContent, RankedName
from eventmgr.documents.programme import programme_remarks, render_programme
from tests.documents.contents import NATIVE_NAMES
from tests.documents.programmes import (
    DAY_1,
    DAY_2,
    DELIVERED,
    FIVE_DAYS,
    KEYNOTE,
    NO_DAYS,
    NO_SESSIONS,
    PANEL,
    PROGRAMME,
    SYNDICATES,
    role,
)
from tests.documents.reading import check_with_qpdf, fonts_of, pages_of, words_of


def pages(content: ProgrammeContent) -> list[str]:
    """The text of each page, line by line as printed, with single spaces and without empty lines."""
    return [
        "\n".join(" ".join(line.split()) for line in page.splitlines() if line.strip())
        for page in pages_of(render_programme(content))
    ]


@pytest.fixture(scope="module")
def printed() -> list[str]:
    return pages(PROGRAMME)


def test_the_cover_says_what_where_when_and_who_pays(printed: list[str]) -> None:
    cover = printed[0]
    assert "2024 International People Smuggling\nStrategic Dialogue\nProvisional programme, version 1.2" in cover
    for fact in PROGRAMME.facts:
        assert f"{fact.label} {fact.text}" in cover


def test_the_box_gives_the_zone_and_the_changes(printed: list[str]) -> None:
    assert (
        "Times All times WIB (UTC+7). Subject to change.\n"
        "Changes Since version 1.1 of 6 December 2024; marked with a bar in the margin\n"
        "Moved Session 10, Protecting people from smuggling from Wed 13:30 to Wed 11:00\n"
        "Room Session 7, Group B from Room 2 to Room 3\n"
        "Speaker Session 2: Sample Delegate MY-03 replaces Sample Delegate MY-02"
    ) in printed[0]


def test_no_more_than_five_changes_are_listed_and_the_rest_is_counted() -> None:
    changes = tuple(Fact("Moved", f"Session number {number}") for number in range(1, 8))
    cover = pages(replace(PROGRAMME, changes=changes, more_changes="and 2 more"))[0]
    assert [number for number in range(1, 8) if f"Session number {number}" in cover] == [1, 2, 3, 4, 5]
    assert "and 2 more" in cover


def test_the_cover_shows_the_days_at_a_glance_without_breaks(printed: list[str]) -> None:
    glance = printed[0].partition("At a glance")[2]
    assert "Day 1, Mon 9 Dec Day 2, Tue 10 Dec Day 3, Wed 11 Dec".lower() in glance.lower()
    assert "Evening 19:00 Welcome dinner – –" in glance
    assert "Coffee break" not in glance


@pytest.mark.parametrize(
    ("content", "shown"), [(FIVE_DAYS, True), (replace(FIVE_DAYS, days=(*FIVE_DAYS.days, DAY_1)), False)]
)
def test_six_days_are_too_many_for_a_glance(content: ProgrammeContent, shown: bool) -> None:
    assert ("At a glance" in "".join(pages(content))) is shown


def test_every_day_begins_a_page(printed: list[str]) -> None:
    assert len(printed) == 4
    starts = ("Day 1 Monday, 9 December 2024", "Day 2 Tuesday, 10 December 2024", "Day 3 Wednesday, 11 December 2024")
    assert [start in page for start, page in zip(starts, printed[1:], strict=True)] == [True, True, True]


def test_a_session_has_its_time_room_title_type_and_people(printed: list[str]) -> None:
    text = words_of(render_programme(replace(PROGRAMME, days=(replace(DAY_1, items=(PANEL,)),), notes=())))
    for words in (
        "11:00–12:30 Main Hall",
        "2 International and regional instruments on trafficking",
        "Ms Sample Expert R-02",
    ):
        assert words in text
    assert "Police Colonel Sample Delegate PH-02 Superintendent Sample Delegate MY-03" in text
    assert "panel" in text.lower()


def test_a_break_stands_on_one_line_without_people(printed: list[str]) -> None:
    assert "\n12:30–13:45 Lunch and prayer · Restaurant\n" in printed[1]


def test_the_parts_of_a_ceremony_follow_in_order(printed: list[str]) -> None:
    opening = printed[1].partition("Opening ceremony")[2].partition("Coffee break")[0]
    assert opening.split("\n")[1:-1] == [
        "Main Hall Arrival of guests",
        "National anthem",
        "Invocation",
        "Welcome by the host institution (5 min) Sample Official H-01",
        "Remarks by the funders Sample Official CA-90",
        "Sample Official NZ-90",
        "Remarks by the delivery partners Sample Official P-01",
        "Opening statement Sample Official H-02",
        "Group photograph",
    ]


def test_parallel_groups_have_letter_topic_room_facilitator_and_rapporteur(printed: list[str]) -> None:
    for line in ("Room 2 B Evidence from scam compounds", "Inspector Sample Trainer F-02", "Sample Delegate TH-02"):
        assert line in printed[2]


def test_country_presentations_are_listed_with_their_minutes(printed: list[str]) -> None:
    assert "Cambodia · Indonesia · Laos · Malaysia · Philippines" in printed[1]
    assert "Singapore (10 min) · Sri Lanka (15 min)" in printed[2]
    assert "Vietnam (15 min)" in printed[2]


def test_topics_are_listed_unless_they_repeat_the_title() -> None:
    session = replace(KEYNOTE, topics=(KEYNOTE.title, "Another point"))
    page = pages(replace(PROGRAMME, days=(replace(DAY_1, items=(session,)),)))[1]
    assert page.count(KEYNOTE.title) == 1
    assert "– Another point" in page


def test_a_type_that_repeats_the_title_is_left_out(printed: list[str]) -> None:
    assert printed[1].lower().count("registration") == 1


def test_as_delivered_shows_planned_and_actual_times_and_what_was_not_held() -> None:
    page = pages(DELIVERED)[1]
    assert "10:15–11:00 1 Understanding trafficking in persons" in page
    assert "held 10:20–11:05" in page
    assert "country presentations · not held" in page.lower()
    assert "panel · moved to tue 09:00" in page.lower()


def test_notes_close_the_programme(printed: list[str]) -> None:
    assert "Notes\nInterpretation Headsets at the entrance" in printed[-1]


def test_without_sessions_the_days_stand_on_one_page_that_says_so() -> None:
    (page,) = pages(NO_SESSIONS)
    assert page.count("No sessions entered.") == 3
    assert "Day 2 Tuesday, 10 December 2024 Dress: business attire\nNo sessions entered." in page


def test_without_days_the_heads_stand_over_the_same_words() -> None:
    (page,) = pages(NO_DAYS)
    assert "time, room session people\nno sessions entered." in page.lower()


def test_a_day_that_goes_on_overleaf_repeats_its_heads() -> None:
    content = replace(PROGRAMME, days=(replace(DAY_2, items=DAY_2.items * 2),), notes=())
    second = pages(content)[2]
    assert "Day 2 Tuesday, 10 December 2024 (continued)" in second
    assert not second.partition("People")[2].lstrip().startswith("10:15–10:45 Coffee break")


def test_a_day_that_is_a_little_too_long_is_set_closer() -> None:
    one_more = replace(PROGRAMME, days=(replace(DAY_1, items=(*DAY_1.items, DAY_1.items[2])),), notes=())
    assert len(pages(one_more)) == 2


def test_long_ranks_have_their_own_line_and_names_are_not_broken() -> None:
    colonel = RankedName("Police Senior Lieutenant Colonel", "MẪU Văn Đại biểu 02")
    content = replace(PROGRAMME, days=(replace(DAY_1, items=(replace(KEYNOTE, people=(role("Speaker", colonel),)),)),))
    assert "Police Senior Lieutenant Colonel\nMẪU Văn Đại biểu 02" in "\n".join(
        line.split("  ")[-1].strip() for line in pages_of(render_programme(content))[1].splitlines()
    )


@pytest.mark.parametrize("code", NATIVE_NAMES)
def test_names_in_every_script_of_the_region_read_back(code: str) -> None:
    name = NATIVE_NAMES[code].format(1)
    session = replace(KEYNOTE, people=(role("Speaker", RankedName("Police Colonel", name)),))
    assert name in words_of(render_programme(replace(PROGRAMME, days=(replace(DAY_1, items=(session,)),))))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_file_is_sound_with_all_fonts_embedded(paper: str) -> None:
    pdf = render_programme(replace(PROGRAMME, furniture=replace(PROGRAMME.furniture, paper=paper)))
    assert check_with_qpdf(pdf)
    assert {embedded for _, embedded in fonts_of(pdf)} == {True}


def test_five_hundred_sessions_are_printed_all() -> None:
    days = tuple(
        replace(DAY_1, label=f"Day {day}", items=tuple(replace(KEYNOTE, title=f"Session {day}-{n}") for n in range(10)))
        for day in range(50)
    )
    text = words_of(render_programme(replace(PROGRAMME, days=days)))
    assert [f"Session {day}-{n}" in text for day in range(50) for n in range(10)] == [True] * 500


def test_endless_words_and_too_many_speakers_lose_nothing() -> None:
    people = tuple(RankedName("Rank " * 20, f"{'Verylongname' * 20}{number:03}") for number in range(40))
    session = replace(SYNDICATES, title="W" * 300, description="word " * 600, people=(role("Speakers", *people),))
    pdf = render_programme(
        replace(PROGRAMME, days=(replace(DAY_2, date="D" * 300, aside="x" * 300, items=(session,)),))
    )
    assert check_with_qpdf(pdf)
    text = words_of(pdf)
    assert text.count("word") == 600
    assert [f"{number:03}" for number in range(40) if f"{number:03}" not in text.replace(" ", "")] == []


def test_the_same_content_gives_the_same_bytes() -> None:
    assert render_programme(PROGRAMME) == render_programme(replace(PROGRAMME))


def test_what_cannot_be_shown_is_remarked_on() -> None:
    content = replace(PROGRAMME, days=(replace(DAY_1, items=(replace(KEYNOTE, title="王 speaks"),)),))
    assert programme_remarks(PROGRAMME) == ()
    assert [(remark.field, remark.characters) for remark in programme_remarks(content)] == [
        ("days.0.items.0.title", "王")
    ]
