"""Plain values of the change log and the values of columns, both ways."""

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import Column, DateTime, Enum, inspect
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault
from sqlalchemy.types import TypeDecorator

from eventmgr.audit.log import EMPTY, HIDDEN, SILENT
from eventmgr.database import Base, Edited
from eventmgr.errors import RefusedError
from eventmgr.words import N_

GONE_FOR_GOOD = N_("This cannot be taken back: a value that is not kept in the record of changes would be lost.")


@cache
def models() -> dict[str, type[Edited]]:
    """The models whose changes are written down, by table."""
    found = (mapper.class_ for mapper in Base.registry.mappers)
    return {model.__tablename__: model for model in found if issubclass(model, Edited)}


def value_of(model: type[Edited], name: str, plain: Any) -> Any:
    """The value of a column that stands in the log as `plain`."""
    kind = _column(model, name).type
    if plain is None:
        return None
    if isinstance(kind, Enum):
        return kind.enum_class(plain) if kind.enum_class else plain
    python = datetime if isinstance(kind, TypeDecorator | DateTime) else getattr(kind, "python_type", str)
    return python.fromisoformat(plain) if python in {date, datetime, time} else plain


def values_of(model: type[Edited], plain: Mapping[str, Any]) -> dict[str, Any]:
    """Values for a row that comes back; raises RefusedError if one of them was hidden and cannot be made anew."""
    found = {}
    for name, value in plain.items():
        if value != HIDDEN:
            found[name] = value_of(model, name, value)
        elif not _made_anew(_column(model, name)):
            raise RefusedError(GONE_FOR_GOOD)
    return found


def still_says(row: Edited, plain: Mapping[str, Any]) -> bool:
    """Whether the row says what the log wrote last, in these columns; hidden values are taken on trust."""
    model = type(row)
    return all(
        value == HIDDEN or getattr(row, name) == value_of(model, name, value)
        for name, value in plain.items()
        if name not in SILENT
    )


def says_no_more(row: Edited, plain: Mapping[str, Any]) -> bool:
    """Whether every column that `plain` leaves out is as empty as it was when the row was added."""
    model = type(row)
    others = [name for name in logged_columns(model) if name not in plain]
    return all(getattr(row, name) in EMPTY or getattr(row, name) == _default(_column(model, name)) for name in others)


@cache
def logged_columns(model: type[Edited]) -> tuple[str, ...]:
    """The columns that stand in the log."""
    return tuple(each.key for each in inspect(model).column_attrs if each.key not in SILENT)


def _column(model: type[Edited], name: str) -> Column[Any]:
    column = inspect(model).columns[name]
    assert isinstance(column, Column)
    return column


def _made_anew(column: Column[Any]) -> bool:
    """A code nobody can guess is made anew for a row that comes back."""
    return isinstance(column.default, CallableColumnDefault)


def _default(column: Column[Any]) -> Any:
    return column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None
