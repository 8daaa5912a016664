"""The rules of keeping and splitting (prints.md, section 4)."""

from hypothesis import given
from hypothesis import strategies as st

from eventmgr.documents.flow import PAGE_BREAK, Block, Cell, Par, Row, paginate
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import SMALL

PLAIN = Look(above=0, below=0, top=0)


def blocks(*heights: float) -> list[Block]:
    return [Block(height) for height in heights]


def heights_on(pages) -> list[list[float]]:
    return [[placed.block.height for placed in page] for page in pages]


def lines_on(page) -> list[str]:
    return [one.line.text for placed in page for cell in placed.block.cells for one in cell.set]


def test_blocks_fill_a_page_to_its_last_point_and_go_on_overleaf():
    assert heights_on(paginate(blocks(40, 60, 10), 100)) == [[40, 60], [10]]


def test_white_above_a_block_vanishes_at_the_top_of_a_page():
    first, second, third = blocks(60, 30, 30)
    for block in (first, second, third):
        block.space = 10
    assert [[placed.top for placed in page] for page in paginate([first, second, third], 100)] == [[0, 70], [0]]


def test_a_head_is_not_left_without_the_rows_it_keeps():
    before, head, row, other = blocks(60, 10, 20, 20)
    head.keep = 2
    assert heights_on(paginate([before, head, row, other], 100)) == [[60], [10, 20, 20]]


def test_what_a_kept_block_keeps_is_kept_too():
    before, section, head, row = blocks(60, 10, 20, 20)
    section.keep, head.keep = 1, 1
    assert heights_on(paginate([before, section, head, row], 100)) == [[60], [10, 20, 20]]


def test_a_group_that_fills_more_than_a_page_keeps_its_head_with_the_next_block_only():
    before, head, *rows = blocks(60, 10, 20, 50, 50)
    head.keep = 3
    assert heights_on(paginate([before, head, *rows], 100)) == [[60, 10, 20], [50, 50]]


def test_heads_are_repeated_only_while_their_group_goes_on():
    head, *rows, end, after = blocks(10, 50, 50, 50, 0, 60)
    again = Block(7)
    head.repeat, end.repeat = (again,), ()
    assert heights_on(paginate([head, *rows, end, after], 100)) == [[10, 50], [7, 50], [7, 50, 0], [60]]


def test_a_group_that_begins_a_page_stands_under_its_lead():
    before, head, row = blocks(90, 10, 20)
    labels = Block(5)
    head.keep, head.repeat, head.lead = 1, (labels, Block(8)), (labels,)
    assert heights_on(paginate([before, head, row], 100)) == [[90], [5, 10, 20]]


def test_a_closing_rule_does_not_begin_a_page():
    assert heights_on(paginate([Block(100), PAGE_BREAK, Block(0), Block(20)], 100)) == [[100], [20]]


def test_a_page_break_ends_what_was_repeated():
    head, row, after = blocks(10, 20, 30)
    head.repeat = (Block(7),)
    assert heights_on(paginate([head, row, PAGE_BREAK, after], 100)) == [[10, 20], [30]]


def test_a_row_shorter_than_half_a_page_is_not_divided():
    row = Row([Cell(0, 200, Par("one\ntwo\nthree", SMALL))], 200, look=PLAIN)
    pages = paginate([Block(70), row], 100)
    assert [len(page) for page in pages] == [1, 1]
    assert lines_on(pages[1]) == ["one", "two", "three"]


def test_a_row_taller_than_half_a_page_is_divided_between_lines_and_loses_none():
    words = [str(number) for number in range(30)]
    row = Row([Cell(0, 200, Par("\n".join(words), SMALL)), Cell(0, 9, Par("x", SMALL))], 209, look=PLAIN)
    pages = paginate([Block(40), row], 100)
    assert [lines_on(page) for page in (pages[0][1:], *pages[1:])] == [
        [*words[:5], "x"],
        words[5:13],
        words[13:21],
        words[21:29],
        words[29:],
    ]


def test_a_block_that_fits_no_page_stands_alone_on_its_own():
    assert heights_on(paginate(blocks(20, 150, 20), 100)) == [[20], [150], [20]]


def test_nothing_makes_no_page():
    assert paginate([], 100) == []


@given(
    st.lists(
        st.tuples(st.integers(1, 130), st.integers(0, 4), st.integers(0, 20)),
        max_size=40,
    )
)
def test_every_block_is_placed_once_in_order_and_none_beyond_the_page(drawn):
    made = []
    for height, keep, space in drawn:
        block = Block(height, keep=keep, space=space)
        made.append(block)
    pages = paginate(made, 100)
    assert [placed.block for page in pages for placed in page] == made
    assert all(placed.top + placed.block.height <= 100.01 or len(page) == 1 for page in pages for placed in page)


def test_a_head_begins_a_page_that_its_tall_row_does_not_fill():
    title, head = blocks(30, 10)
    head.keep = 1
    row = Row([Cell(0, 200, Par("\n".join(str(number) for number in range(1, 11)), SMALL))], 200, look=PLAIN)
    first, second = paginate([title, head, row], 100)
    assert [placed.block.height for placed in first] == [30, 10, 60]
    assert lines_on(second) == ["6", "7", "8", "9", "10"]


def test_a_head_goes_overleaf_with_a_tall_row_of_which_nothing_fits():
    title, head = blocks(85, 10)
    head.keep = 1
    row = Row([Cell(0, 200, Par("\n".join(str(number) for number in range(1, 6)), SMALL))], 200, look=PLAIN)
    assert heights_on(paginate([title, head, row], 100)) == [[85], [10, 60]]
