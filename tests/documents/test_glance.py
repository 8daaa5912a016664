"""The programme at a glance on a sheet of its own."""

from dataclasses import replace

import pytest

from eventmgr.documents.content.programme import ProgrammeBreak
from eventmgr.documents.glance import glance_remarks, render_glance
from eventmgr.documents.remarks import RemarkKind
from eventmgr.documents.timescale import day_boxes, time_scale
from tests.documents.programmes import (
    DAY_1,
    DAY_2,
    FIVE_DAYS,
    NO_DAYS,
    NO_SESSIONS,
    PROGRAMME,
    PROTECTING,
    clock,
    pause,
)
from tests.documents.reading import (
    check_with_qpdf,
    fonts_of,
    ink_of,
    pages_of,
    smallest_type,
    structure_of,
    words_of,
)

SIDE_BY_SIDE = replace(
    DAY_2, items=(*DAY_2.items, replace(PROTECTING, starts=clock("11:00"), ends=clock("12:00"), groups=()))
)


def extents(day, height=400):
    content = replace(PROGRAMME, days=(day,))
    boxes = list(day_boxes(day, "days.0", scale=time_scale(content, height), x=0, width=100))
    return {box.item.title: box for box in boxes}


def test_every_session_and_break_stands_on_one_page():
    pdf = render_glance(PROGRAMME)
    text = words_of(pdf)
    assert len(pages_of(pdf)) == 1
    assert [item.title for day in PROGRAMME.days for item in day.items if item.title not in text] == []
    groups = [group for day in PROGRAMME.days for item in day.items for group in getattr(item, "groups", ())]
    assert [group.topic for group in groups if group.topic not in text] == []
    assert glance_remarks(PROGRAMME) == ()


def test_heights_are_true_to_time_and_evenings_have_a_strip():
    boxes = extents(DAY_1)
    hour = boxes["Understanding trafficking in persons"].height + 2
    assert boxes["International and regional instruments on trafficking"].height + 2 == pytest.approx(2 * hour)
    dinner, last = boxes["Welcome dinner"], boxes["Reviewing policing situations"]
    assert dinner.drop >= last.drop + last.height
    assert dinner.height < hour


def test_sessions_at_the_same_time_stand_side_by_side():
    boxes = extents(SIDE_BY_SIDE)
    one, other = boxes["Operational engagement across borders"], boxes["Protecting people from smuggling"]
    assert (one.width, other.width) == (50, 50)
    assert {one.x, other.x} == {0, 50}
    assert boxes["Groups report back"].width == 100


def test_a_title_without_room_is_not_drawn_beyond_its_box_but_remarked_on():
    session = replace(PROTECTING, title="sample " * 60)
    (remark,) = glance_remarks(replace(PROGRAMME, days=(replace(DAY_1, items=(session,)),)))
    assert (remark.kind, remark.field) == (RemarkKind.DOES_NOT_FIT, "days.0.items.0.title")


def test_five_days_are_a_table():
    text = words_of(render_glance(FIVE_DAYS))
    for words in ("Morning", "Afternoon", "Evening", "Day 5", "C Victims first: identification and referral"):
        assert words in text.replace("DAY 5", "Day 5")
    assert glance_remarks(FIVE_DAYS) == ()


@pytest.mark.parametrize("content", [NO_DAYS, NO_SESSIONS])
def test_without_sessions_the_page_says_so(content):
    (page,) = pages_of(render_glance(content))
    assert "No sessions entered." in page


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_keeps_within_255_by_190_mm_and_9_points(paper):
    for content in (PROGRAMME, FIVE_DAYS, replace(PROGRAMME, days=(SIDE_BY_SIDE, DAY_1))):
        pdf = render_glance(replace(content, furniture=replace(content.furniture, paper=paper)))
        assert [area for area in ink_of(pdf) if area[0] > 256 or area[1] > 191] == []
        assert smallest_type(pdf) >= 9


def test_the_file_is_sound_its_fonts_embedded_and_its_bytes_the_same_again():
    pdf = render_glance(PROGRAMME)
    check_with_qpdf(pdf)
    assert {embedded for _, embedded in fonts_of(pdf)} == {True}
    assert render_glance(PROGRAMME) == pdf


def test_a_topic_of_a_group_that_finds_no_room_is_left_out_whole_and_remarked_on():
    (long,) = [item for item in DAY_2.items if getattr(item, "groups", ())][:1]
    topic = "Whether and how quickly what is known here may be told there, and by whom" * 4
    groups = tuple(replace(group, topic=topic) for group in long.groups)
    content = replace(PROGRAMME, days=(replace(DAY_2, items=(replace(long, groups=groups),)),))
    assert "Whether" not in words_of(render_glance(content))
    remarks = [remark for remark in glance_remarks(content) if remark.field.endswith(".topic")]
    assert [(remark.kind, remark.text) for remark in remarks] == [(RemarkKind.DOES_NOT_FIT, topic)] * len(groups)


def test_the_table_of_many_days_is_a_table_for_those_who_listen():
    said = [line.strip() for line in structure_of(render_glance(FIVE_DAYS))]
    assert (said.count("Table"), said.count("TR") > 2, said.count("TD") > 5) == (1, True, True)


def test_a_day_is_heard_in_its_order_breaks_and_letters_of_groups_in_their_places():
    said = [line.strip().strip('"') for line in structure_of(render_glance(PROGRAMME)) if '"' in line]
    titles = ["".join(item.title.split()) for day in PROGRAMME.days for item in day.items]
    heard = "".join("".join(said).split())
    places, at = [], 0
    for title in titles:
        at = heard.find(title, at)
        places.append(at)
    assert -1 not in places
    assert places == sorted(places)
    (work,) = [item for day in PROGRAMME.days for item in day.items if getattr(item, "groups", ())][:1]
    assert "".join(f"A{work.groups[0].room}".split()) in heard


def test_a_session_that_falls_into_a_break_lies_over_its_later_part():
    lunch = ProgrammeBreak(starts=clock("12:00"), ends=clock("13:30"), title="Lunch")
    late = replace(
        PROTECTING, starts=clock("12:40"), ends=clock("13:10"), groups=(), title="Heads of delegation meeting"
    )
    soon = replace(late, starts=clock("12:10"))
    boxes = extents(replace(DAY_1, items=(lunch, late)))
    assert [(box.x, box.width, box.clear < box.height) for box in boxes.values()] == [(0, 100, True), (0, 100, False)]
    boxes = extents(replace(DAY_1, items=(lunch, soon)))
    assert [(box.x, box.width, box.clear < box.height) for box in boxes.values()] == [(0, 50, False), (50, 50, False)]


def test_a_break_of_a_quarter_of_an_hour_does_not_touch_the_session_after_it():
    quarter, after = pause("10:00", "10:15", "Coffee"), replace(PROTECTING, starts=clock("10:15"), groups=())
    boxes = extents(replace(DAY_2, items=(quarter, after)))
    assert boxes["Coffee"].drop + boxes["Coffee"].height < boxes[after.title].drop
    alone = extents(replace(DAY_2, items=(quarter,)))
    assert alone["Coffee"].height == 12


def test_a_half_day_too_long_for_a_page_begins_on_the_first_and_goes_on_between_sessions():
    title = "Foremost people: their protection from smuggling, identification, and the referral of the uttermost"
    many = tuple(replace(PROTECTING, number=str(number), title=title, groups=()) for number in range(1, 41))
    pages = pages_of(render_glance(replace(FIVE_DAYS, days=(replace(DAY_2, items=many), *FIVE_DAYS.days[1:]))))
    assert ["(continued)" in page for page in pages[:2]] == [False, True]
    begun = [page.count("Foremost") for page in pages]
    assert (begun, sum(begun), begun[0] > 1) == ([page.count("uttermost") for page in pages], 40, True)
