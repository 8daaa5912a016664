"""What a column says when it says nothing."""

from typing import Any

from sqlalchemy import JSON, Column, ColumnDefault, ColumnElement, Text, cast


def blank_of(column: Column[Any]) -> Any:
    """The empty value: None where the column may have none, else what a new row begins with."""
    if column.nullable:
        return None
    given = column.default.arg if isinstance(column.default, ColumnDefault) else ""
    return given(None) if callable(given) else given


def is_filled(column: Column[Any]) -> ColumnElement[bool]:
    """Whether a row says something in `column`."""
    blank = blank_of(column)
    if blank is None:
        return column.is_not(None)
    if isinstance(column.type, JSON):
        return cast(column, Text) != "{}"
    return column.is_distinct_from(blank)
