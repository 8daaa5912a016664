"""Fields that read what people type, and rows of a form that grow without JavaScript."""

from datetime import time

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict
from wtforms import FormField

from eventmgr.web.fields import ClockField, LineField, ProseField, RowForm, RowList, one_line, prose, row_act


class Row(RowForm):
    """A row of one word."""

    word = LineField()


class Sheet(RowForm):
    """Two rows, a time and a text."""

    rows = RowList(FormField(Row), max_entries=3)
    at = ClockField()
    text = ProseField()


def _sheet(app: Flask, **sent: str) -> Sheet:
    with app.test_request_context():
        return Sheet(formdata=MultiDict(sent or {"text": ""}))


def _words(sheet: Sheet) -> list[str]:
    return [entry.form.word.data or "" for entry in sheet.rows]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("9", time(9)), ("9:30", time(9, 30)), ("0930", time(9, 30)), ("9.05", time(9, 5)), (" 23:59:00 ", time(23, 59)),
     ("00:00", time(0)), ("", None)],
)  # fmt: skip
def test_a_time_is_read_as_people_type_it(app: Flask, typed: str, meant: time | None) -> None:
    sheet = _sheet(app, at=typed)
    with app.test_request_context():
        assert (sheet.validate(), sheet.at.data) == (True, meant)


@pytest.mark.parametrize("typed", ["24:00", "9:60", "noon", "٠٩:٣٠", "09:30:15", "9:3", "-1", "12:00 PM"])
def test_what_is_no_time_is_refused_and_stays_in_the_field(app: Flask, typed: str) -> None:
    sheet = _sheet(app, at=typed)
    with app.test_request_context():
        assert sheet.validate() is False
        assert sheet.at.errors == ["This is not a time. Write it like 09:30."]
        assert f'value="{typed}"' in sheet.at()


def test_rows_keep_their_order_whatever_numbers_they_come_with(app: Flask) -> None:
    sheet = _sheet(app, **{"rows-7-word": "second", "rows-2-word": "first"})
    assert [(entry.name, entry.form.word.data) for entry in sheet.rows] == [("rows-0", "first"), ("rows-1", "second")]


@pytest.mark.parametrize(
    "key", ["rows-²-word", "rows-٣-word", "rows-99999999999999999999-word", "rows--1-word", "rows-"]
)
def test_rows_with_wild_numbers_are_left_out(app: Flask, key: str) -> None:
    assert _words(_sheet(app, **{"rows-0-word": "one", key: "wild"})) == ["one"]


@pytest.mark.parametrize(
    ("act", "left"),
    [
        ("rows:add", ["a", "b", ""]),
        ("rows:up:1", ["b", "a"]),
        ("rows:remove:0", ["b"]),
        ("rows:up:0", ["a", "b"]),
        ("rows:remove:9", ["a", "b"]),
        ("rows:up:²", ["a", "b"]),
        ("rows:jump:1", ["a", "b"]),
    ],
)
def test_buttons_of_a_row_add_remove_and_move(app: Flask, act: str, left: list[str]) -> None:
    sheet = _sheet(app, **{"rows-0-word": "a", "rows-1-word": "b"})
    with app.test_request_context():
        assert (row_act(sheet, act), _words(sheet)) == (True, left)


@pytest.mark.parametrize("act", ["", "save", "at:add", "nothing:up:1"])
def test_other_buttons_are_not_of_rows(app: Flask, act: str) -> None:
    assert row_act(_sheet(app), act) is False


def test_no_more_rows_are_added_than_fit(app: Flask) -> None:
    sheet = _sheet(app, **{f"rows-{n}-word": str(n) for n in range(3)})
    with app.test_request_context():
        row_act(sheet, "rows:add")
    assert _words(sheet) == ["0", "1", "2"]


@given(st.text(max_size=300))
def test_any_text_can_be_kept(text: str) -> None:
    line, lines = one_line(text), prose(text)
    assert (one_line(line), prose(lines)) == (line, lines)
    assert not {"\x00", "\n", "\r"} & set(line)
    assert "\x00" not in lines
    line.encode("utf-8")
    lines.encode("utf-8")


def test_lines_of_a_text_are_kept() -> None:
    assert prose(" one \r\n\r\ntwo\x07\rthree ") == "one\n\ntwo\nthree"
