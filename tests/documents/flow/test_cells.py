"""Paragraphs in a column."""

from eventmgr.documents.flow import Cell, Par
from eventmgr.documents.theme.styles import BODY, BODY_STRONG, NATIVE, SMALL


def test_a_cell_is_as_high_as_its_lines_and_the_white_between_paragraphs():
    cell = Cell(0, 200, Par("one", SMALL, space=9), Par("two\nthree", SMALL, space=3), Par("สาม", NATIVE))
    assert cell.height == 12 + 3 + 12 + 12 + 15


def test_a_paragraph_without_text_takes_no_room():
    assert Cell(0, 200, Par("", SMALL), Par([], SMALL), Par("one", SMALL, space=3)).height == 12


def test_lines_after_the_first_hang():
    cell = Cell(0, 100, Par([("Superintendent\n", BODY), ("Sample Delegate", BODY_STRONG)], BODY_STRONG, hang=9))
    assert [(one.line.text, one.indent) for one in cell.set] == [("Superintendent", 0), ("Sample Delegate", 9)]


def test_a_word_longer_than_its_column_is_broken_and_not_lost():
    cell = Cell(0, 50, Par("W" * 40, SMALL))
    assert "".join(one.line.text for one in cell.set) == "W" * 40
    assert all(one.line.width * one.style.size / 1000 <= 50.1 for one in cell.set)


def test_both_parts_of_a_divided_cell_begin_at_their_top():
    first, rest = Cell(5, 200, Par("one\ntwo\nthree", SMALL)).split(25)
    assert [[(one.line.text, one.top) for one in part.set] for part in (first, rest)] == [
        [("one", 0), ("two", 12)],
        [("three", 0)],
    ]
    assert (first.height, rest.height, rest.x) == (24, 12, 5)


def test_paragraphs_that_stay_whole_are_not_parted_and_a_very_long_one_is():
    entries = [Par("one\ntwo", SMALL), Par("three\nfour", SMALL)]
    first, rest = Cell(0, 200, *entries, whole=True).split(36)
    assert [[one.line.text for one in part.set] for part in (first, rest)] == [["one", "two"], ["three", "four"]]
    assert rest.whole
    endless = Cell(0, 200, Par("\n".join("word" for _ in range(30)), SMALL), whole=True)
    assert [len(part.set) for part in endless.split(36)] == [3, 27]


def test_the_least_part_of_a_cell_is_a_line_or_its_first_whole_paragraph():
    entries = [Par("one\ntwo", SMALL), Par("three", SMALL)]
    assert [Cell(0, 200, *entries).least, Cell(0, 200, *entries, whole=True).least, Cell(0, 200).least] == [12, 24, 0]
