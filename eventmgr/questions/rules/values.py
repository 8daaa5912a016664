"""Answers as they are kept, written and read: text in one form, whoever brings them (a page, a list, a command)."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from eventmgr import names
from eventmgr.errors import RefusedError
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.rules.asking import FormField
from eventmgr.words import N_

LONGEST_LINE = 300
LONGEST_TEXT = 5000
BETWEEN = ";"
"""Stands between several choices in a cell of a list."""
YES, NO = "yes", "no"
_YES_WORDS = frozenset({"yes", "y", "true", "1", "x", "✓", "✔"})
_NO_WORDS = frozenset({"no", "n", "false", "0", "-", "–"})
_NUMBER = re.compile(r"[-+]?[0-9]{1,12}(?:[.,][0-9]{1,6})?")
_WRITTEN_DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%d %b %Y")


def kept(field: FormField, value: Any) -> str:
    """`value` as the answer to `field` is kept, empty for none. Raises RefusedError with the key of the field.

    Takes what a form hands over (text, numbers, dates, yes and no, lists) and what stands in a cell of a list.
    """
    if value is None or value in ("", []):
        return ""
    return _KEEPERS.get(field.kind, _line)(field, value)


def written(field: FormField, value: str) -> str:
    """A kept answer as a cell of our own lists: read again by `kept`."""
    return f"{BETWEEN} ".join(value.split("\n")) if field.kind is FieldKind.CHOICES else value


def typed(field: FormField, value: str) -> Any:
    """A kept answer as the field of a form takes it."""
    reader = _TYPED.get(field.kind)
    return value if reader is None else reader(value) if value else None


def _line(field: FormField, value: Any) -> str:
    return _short_enough(field, names.one_line(str(value)), LONGEST_LINE)


def _text(field: FormField, value: Any) -> str:
    return _short_enough(field, names.several_lines(str(value)), LONGEST_TEXT)


def _short_enough(field: FormField, text: str, most: int) -> str:
    if len(text) > most:
        raise RefusedError(N_("This is longer than %(most)s letters."), field=field.key, most=most)
    return text


def _number(field: FormField, value: Any) -> str:
    text = names.one_line(str(value))
    if not _NUMBER.fullmatch(text) or not text.isascii():
        raise RefusedError(N_("“%(value)s” is not a number."), field=field.key, value=text[:LONGEST_LINE])
    return f"{Decimal(text.replace(',', '.')).normalize():f}"


def _date(field: FormField, value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()[:10]
    text = names.one_line(str(value))
    for form in _WRITTEN_DATES:
        try:
            return datetime.strptime(text, form).date().isoformat()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    raise RefusedError(
        N_("“%(value)s” is not a date. Write it like 2024-12-09."), field=field.key, value=text[:LONGEST_LINE]
    )


def _yes_no(field: FormField, value: Any) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    word = names.fold(str(value))
    if word in _YES_WORDS:
        return YES
    if word in _NO_WORDS:
        return NO
    raise RefusedError(N_("“%(value)s” is neither yes nor no."), field=field.key, value=str(value)[:LONGEST_LINE])


def _choice(field: FormField, value: Any) -> str:
    known = {names.fold(word): choice for choice, label in field.choices for word in (choice, label)}
    text = names.one_line(str(value))
    found = known.get(names.fold(text))
    if found is None:
        raise RefusedError(
            N_("“%(value)s” is not among the choices of “%(label)s”."),
            field=field.key,
            value=text[:LONGEST_LINE],
            label=field.label,
        )
    return found


def _choices(field: FormField, value: Any) -> str:
    parts: Iterable[Any] = re.split(r"[;\n]", value) if isinstance(value, str) else value
    chosen = {_choice(field, part) for part in parts if str(part).strip()}
    return "\n".join(choice for choice, _label in field.choices if choice in chosen)


_KEEPERS: dict[FieldKind, Callable[[FormField, Any], str]] = {
    FieldKind.TEXT: _text,
    FieldKind.NUMBER: _number,
    FieldKind.DATE: _date,
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choices,
    FieldKind.YES_NO: _yes_no,
}
_TYPED: dict[FieldKind, Callable[[str], Any]] = {
    FieldKind.NUMBER: Decimal,
    FieldKind.DATE: date.fromisoformat,
    FieldKind.CHOICES: lambda value: value.split("\n"),
}
