"""Badges (domain.md C.4)."""

from dataclasses import replace

import pytest
import zxingcpp

from eventmgr.documents.badges import badges_remarks, render_badges
from eventmgr.documents.badges.sheets import badge_sheet
from eventmgr.documents.content.badges import BadgeCategory
from eventmgr.documents.remarks import RemarkKind
from tests.documents.badge_contents import BACK, BADGES, BADGES_CONTENT, CATEGORIES, DAYS, LONG, NO_BADGES
from tests.documents.reading import check_with_qpdf, fonts_of, ink_of, pages_of, pictures_of, words_of

SMALL = replace(BADGES_CONTENT, size="86x54")
ONE_SIDED = replace(BADGES_CONTENT, back=None)


@pytest.fixture(scope="module")
def printed() -> bytes:
    return render_badges(BADGES_CONTENT)


@pytest.fixture(scope="module")
def printed_small() -> bytes:
    return render_badges(SMALL)


def codes_on(pdf: bytes, page: int) -> list[str]:
    """What the QR codes of a page say, by rows from the left."""
    found = zxingcpp.read_barcodes(pictures_of(pdf, dpi=200)[page])
    places = [(code.position.top_left.y // 100, code.position.top_left.x, code.text) for code in found]
    return [text for _, _, text in sorted(places)]


def test_every_badge_says_who_in_what_rank_and_for_whom(printed):
    text = words_of(printed)
    wanted = [
        words
        for badge in BADGES
        for words in (badge.badge_name, badge.native_name, badge.name, badge.post, badge.delegation.upper())
    ]
    assert [words for words in wanted if words not in text] == []


def test_small_badges_take_the_stored_abbreviation_of_a_rank(printed_small):
    text = words_of(printed_small)
    assert [badge.name for badge in BADGES if f"{badge.short_rank} {badge.name}".strip() not in text] == []
    assert [badge.native_name for badge in BADGES if badge.native_name not in text] == []


@pytest.mark.parametrize("size", ["a6", "86x54"])
def test_who_goes_by_the_whole_name_keeps_the_rank(size):
    badge = replace(BADGES[0], badge_name="Suharto", name="", rank="Kombes Pol", short_rank="")
    text = words_of(render_badges(replace(BADGES_CONTENT, size=size, badges=(badge,), back=None)))
    assert (text.count("Suharto"), text.count("Kombes Pol")) == (1, 1)


def test_a_rank_that_does_not_fit_beside_the_name_stands_above_it():
    pages = pages_of(render_badges(replace(BADGES_CONTENT, layout="single")))
    lines = [" ".join(line.split()) for page in pages for line in page.splitlines()]
    at = lines.index("Police Senior Lieutenant Colonel")
    assert lines[at + 1] == "MẪU Văn Đại biểu 02"


def test_four_stand_on_a_sheet_and_on_its_back_the_columns_change_places(printed):
    backs = [codes_on(printed, page) for page in (1, 3)]
    codes = [badge.code for badge in BADGES]
    assert backs == [[codes[1], codes[0], codes[3], codes[2]], [codes[5], codes[4], codes[7], codes[6]]]


def test_eight_small_ones_stand_on_a_sheet_and_on_its_back_the_columns_change_places(printed_small):
    codes = [badge.code for badge in BADGES]
    assert codes_on(printed_small, 1) == [codes[place] for place in (1, 0, 3, 2, 5, 4, 7, 6)]


@pytest.mark.parametrize("size", ["a6", "86x54"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_back_of_every_badge_lies_behind_its_front(size, paper):
    places = badge_sheet(size, "sheet", paper)
    width, card = places.sheet.width, places.card[0]
    for (x, y), (behind_x, behind_y) in zip(places.fronts, places.backs, strict=True):
        assert (behind_x, behind_y) in [pytest.approx(cell) for cell in places.fronts]
        assert (width - behind_x - card, behind_y) == pytest.approx((x, y))


@pytest.mark.parametrize("content", [BADGES_CONTENT, SMALL], ids=["a6", "86x54"])
def test_cutting_marks_lie_at_the_same_place_on_every_page_and_on_both_sides(content):
    bare = replace(content, furniture=replace(content.furniture, demonstration=""))
    pages = pictures_of(render_badges(bare), dpi=72)
    middle = pages[0].width // 2
    strips = [page.crop((middle - 3, 0, middle + 4, page.height)).tobytes() for page in pages]
    assert set(strips) == {strips[0]}
    assert strips[0].count(255) < len(strips[0])


def test_the_back_says_what_is_on_whom_to_call_and_where_to_bring_it():
    back = " ".join(pages_of(render_badges(replace(BADGES_CONTENT, layout="single")))[1].split())
    for words in (
        "Programme at a glance All times WIB (UTC+7)",
        "Day 2 Tue 10 Dec",
        "10:45 6 Operational engagement across borders",
        "Emergency: to be advised (TBA)",
        "If found, please hand to the desk.",
        "Sample Delegate KH-01",
    ):
        assert words in back


def test_days_without_room_on_the_back_are_left_out_together_and_remarked_on():
    content = replace(BADGES_CONTENT, back=replace(BACK, days=DAYS * 2), badges=BADGES[:1])
    text = words_of(render_badges(content))
    assert "The other days: see the programme." in text
    assert text.count("Day 1") + text.count("Day 2") + text.count("Day 3") == 3 - 1
    remarked = [remark.field for remark in badges_remarks(content)]
    assert remarked == [f"back.days.{place}.label" for place in (2, 3, 4, 5)]


def test_the_hours_of_days_stand_on_the_back_where_no_day_has_room():
    crowded = tuple(replace(day, hours="08:00–17:55", sessions=day.sessions * 20) for day in DAYS)
    back = replace(BACK, days=crowded, sessions_elsewhere="The sessions: see the programme.")
    content = replace(BADGES_CONTENT, back=back, badges=BADGES[:1])
    text = words_of(render_badges(content))
    remarked = [remark.text for remark in badges_remarks(content) if remark.kind is RemarkKind.DOES_NOT_FIT]
    told = [f"{day.label} {day.date}, 08:00–17:55" in text for day in DAYS]
    assert (told, "The sessions: see the programme." in text, remarked) == (
        [True] * len(DAYS),
        True,
        [day.label for day in DAYS],
    )


def test_badges_with_one_side_carry_their_code_on_it():
    pdf = render_badges(replace(ONE_SIDED, badges=BADGES[:4]))
    assert codes_on(pdf, 0) == [badge.code for badge in BADGES[:4]]
    small = render_badges(replace(ONE_SIDED, badges=BADGES[:4], size="86x54"))
    assert codes_on(small, 0) == [badge.code for badge in BADGES[:4]]


def test_letter_and_word_of_the_category_are_printed_and_a_second_role_under_them(printed):
    text = words_of(printed)
    assert text.count("HEAD OF DELEGATION") == sum(badge.category.letter == "H" for badge in BADGES)
    assert text.count("SPEAKER") == 1


def test_categories_without_colour_are_told_apart_by_their_pattern():
    people = tuple(replace(BADGES[0], category=BadgeCategory(one, "X")) for one in CATEGORIES)
    pages = pictures_of(render_badges(replace(ONE_SIDED, badges=people, layout="single")), dpi=72)
    bars = {page.crop((130, 330, 190, 380)).tobytes() for page in pages}
    assert len(bars) == len(CATEGORIES)


@pytest.mark.parametrize(("paper", "width", "height"), [("a4", 210, 297), ("letter", 216, 279.4)])
def test_sheets_keep_5_mm_from_every_edge(paper, width, height):
    for content in (BADGES_CONTENT, SMALL):
        pdf = render_badges(replace(content, furniture=replace(content.furniture, paper=paper), badges=(*BADGES, LONG)))
        assert [area for area in ink_of(pdf) if area[0] > width - 9.5 or area[1] > height - 9.5] == []


def test_nothing_is_drawn_outside_the_live_area_of_a_single_badge():
    pdf = render_badges(replace(BADGES_CONTENT, layout="single", badges=(*BADGES, LONG)))
    assert [area for area in ink_of(pdf) if area[0] > 92.5 or area[1] > 121.5] == []


def test_a_single_word_wider_than_a_badge_is_broken_and_remarked_on_and_ordinary_names_are_not():
    assert badges_remarks(BADGES_CONTENT) == ()
    name = "W" * 60
    content = replace(BADGES_CONTENT, badges=(replace(BADGES[0], badge_name=name),))
    (remark,) = badges_remarks(content)
    assert (remark.kind, remark.field, remark.text) == (RemarkKind.SHRUNK, "badges.0.badge_name", name)
    assert name in words_of(render_badges(replace(content, back=None))).replace(" ", "")


NAME_OF_100 = "Sample Tengku Abdullah Haji Ibni Almarhum Sultan Haji Ahmad Shah Mustain Billah Bin Abu Bakar Y"


@pytest.mark.parametrize("size", ["a6", "86x54"])
@pytest.mark.parametrize("shape", [{"badge_name": NAME_OF_100, "name": ""}, {"name": NAME_OF_100}])
def test_a_name_of_a_hundred_letters_stands_whole_on_front_and_back(size, shape):
    rank = "Assistant Superintendent of Police (Immigration and Border Security)"
    badge = replace(BADGES[0], rank=rank, short_rank="", **shape)
    behind = replace(BACK, emergency="", notes=BACK.notes[-1:])
    content = replace(BADGES_CONTENT, size=size, layout="single", badges=(badge,), back=behind)
    front, back = (" ".join(page.split()) for page in pages_of(render_badges(content)))
    assert [words for words in (NAME_OF_100, badge.badge_name, rank, badge.native_name) if words not in front] == []
    assert NAME_OF_100 in back
    assert [remark for remark in badges_remarks(content) if remark.kind is RemarkKind.DOES_NOT_FIT] == []


def test_a_small_badge_says_category_and_second_role_whole_beside_a_long_event_code():
    badge = replace(BADGES[0], category=BadgeCategory("S", "Speaker or resource person"), ribbon="Moderator")
    text = words_of(render_badges(replace(SMALL, badges=(badge,))))
    assert (text.count("Speaker or resource person"), text.count("Moderator")) == (1, 1)


def test_dates_and_a_long_place_stand_whole_under_a_long_title():
    place = "Convention Centre of the Province, Semarang, Indonesia"
    title = "World Conference of Heads of National Services against the Smuggling of Migrants"
    content = replace(BADGES_CONTENT, place=place, furniture=replace(BADGES_CONTENT.furniture, event_title=title))
    text = words_of(render_badges(replace(content, badges=BADGES[:1])))
    assert [words for words in (title, content.dates, place) if words not in text] == []


def test_a_name_as_small_as_it_may_be_is_remarked_on():
    name = "Sample Name Of Somebody With Very Many Names Really"
    content = replace(BADGES_CONTENT, badges=(replace(BADGES[0], badge_name=name),))
    assert [remark.kind for remark in badges_remarks(content)] in ([], [RemarkKind.SHRUNK])
    assert name in words_of(render_badges(content))


def test_sixty_characters_of_name_rank_and_post_are_all_on_the_badge():
    text = words_of(render_badges(replace(BADGES_CONTENT, badges=(LONG,))))
    assert [words for words in (LONG.badge_name, LONG.rank, LONG.name, LONG.post) if words not in text] == []


def test_a_character_without_glyph_is_named_with_its_badge():
    (remark,) = badges_remarks(replace(BADGES_CONTENT, badges=(BADGES[0], replace(BADGES[1], badge_name="王"))))
    assert (remark.field, remark.characters) == ("badges.1.badge_name", "王")


def test_without_anyone_a_page_says_so():
    (page,) = pages_of(render_badges(NO_BADGES))
    assert "No badges: nobody is registered yet." in page
    assert badges_remarks(NO_BADGES) == ()


@pytest.mark.parametrize("content", [BADGES_CONTENT, SMALL, ONE_SIDED, replace(SMALL, layout="single")])
def test_the_file_is_sound_its_fonts_embedded_and_its_bytes_the_same_again(content):
    pdf = render_badges(content)
    check_with_qpdf(pdf)
    assert {embedded for _, embedded in fonts_of(pdf)} == {True}
    assert render_badges(content) == pdf


def test_the_owner_has_two_lines_under_long_notes_where_that_costs_no_day():
    notes = ("Secretariat: foyer of the main building, beside the large staircase, 07:30–17:30",) * 2
    content = replace(BADGES_CONTENT, badges=(LONG,), back=replace(BACK, days=DAYS[:1], notes=notes))
    assert LONG.name in words_of(render_badges(content))
    assert [remark.field for remark in badges_remarks(content) if remark.field.endswith(".name")] == []
