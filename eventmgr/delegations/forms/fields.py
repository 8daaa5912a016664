"""Fields that several forms of this area have."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _l
from wtforms import IntegerField, SelectField
from wtforms.validators import Length, NumberRange, Optional

from eventmgr.web.fields import LineField

LONGEST = 300
MOST_SEATS = 10_000
NO_CHOICE = ("", "–")


def short_line(label: Any, **keywords: Any) -> LineField:
    """One line that may stay empty."""
    return LineField(label, validators=[Optional(), Length(max=LONGEST)], **keywords)


def seats(label: Any, *, most: int = MOST_SEATS) -> IntegerField:
    """A number of persons, or nothing agreed."""
    return IntegerField(
        label, validators=[Optional(), NumberRange(min=0, max=most)], render_kw={"inputmode": "numeric"}
    )


def one_of(label: Any, members: Iterable[StrEnum]) -> SelectField:
    """One word of an enumeration."""
    chosen = tuple(members)
    return SelectField(label, choices=lambda: words_of(chosen))


def one_or_none(label: Any, members: Iterable[StrEnum]) -> SelectField:
    """One word of an enumeration, or none."""
    chosen = tuple(members)
    return SelectField(label, choices=lambda: [NO_CHOICE, *words_of(chosen)])


def words_of(members: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """Value and translated word of each."""
    return [(member.value, gettext(member.label)) for member in members]  # type: ignore[attr-defined]  # ours have one


def email_line() -> LineField:
    """An e-mail address that may stay empty; the service says whether it is one."""
    return short_line(
        _l("E-mail"), render_kw={"inputmode": "email", "autocapitalize": "none", "spellcheck": "false", "type": "email"}
    )
