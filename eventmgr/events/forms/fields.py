"""Fields that several forms of an event have."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _l
from wtforms import DateField, IntegerField, SelectField
from wtforms.validators import InputRequired, Length, Optional, ValidationError
from wtforms.widgets import HiddenInput

from eventmgr.countries import all_countries
from eventmgr.errors import RefusedError
from eventmgr.events.rules import check_dates, known_zone
from eventmgr.web.errors import sentence
from eventmgr.web.fields import LineField, ProseField
from eventmgr.web.forms import PageForm

LINE, PARAGRAPHS = 200, 5000
ZONES = "zones"  # id of the <datalist> that the page prints


def needed(sentence: Any) -> InputRequired:
    """The field cannot stay empty; `sentence` stands beside it and in the list above the form."""
    return InputRequired(sentence)


def line(label: Any, longest: int = LINE, **keywords: Any) -> LineField:
    """One line of text that may stay empty."""
    return LineField(label, validators=[Optional(), Length(max=longest)], **keywords)


def paragraphs(label: Any, rows: int = 3) -> ProseField:
    """Text of several lines that may stay empty."""
    return ProseField(label, validators=[Optional(), Length(max=PARAGRAPHS)], render_kw={"rows": rows})


def title() -> LineField:
    """The full title."""
    return LineField(_l("Title"), validators=[needed(_l("Write the title.")), Length(max=300)])


def first_day() -> DateField:
    """The first day of the event."""
    return DateField(_l("First day"), validators=[needed(_l("Give the first day."))])


def last_day() -> DateField:
    """The last day of the event."""
    return DateField(_l("Last day"), validators=[needed(_l("Give the last day."))])


def zone() -> LineField:
    """An IANA zone, typed or chosen: the page prints `zones()` as a list beside it."""
    return LineField(
        _l("Time zone"),
        validators=[needed(_l("Give the time zone.")), Length(max=64)],
        render_kw={"list": ZONES, "autocomplete": "off", "spellcheck": "false"},
    )


class WhenForm(PageForm):
    """Dates and zone are held to their rules together with all other fields, so that everything is said at once."""

    def validate_end_date(self, field: DateField) -> None:
        """The last day is not before the first, and both can be meant."""
        if self.start_date.data and field.data:
            _hold(lambda: check_dates(self.start_date.data, field.data))

    def validate_timezone(self, field: LineField) -> None:
        """The zone exists."""
        _hold(lambda: known_zone(field.data))


def _hold(rule: Callable[[], object]) -> None:
    try:
        rule()
    except RefusedError as error:
        raise ValidationError(sentence(error)) from error


def country() -> SelectField:
    """A country by its common name, or none; the value is its ISO code."""
    return SelectField(_l("Country"), choices=country_choices)


def country_choices() -> list[tuple[str, str]]:
    """Code and common name of every country, none first."""
    return [("", ""), *((each.iso2, each.common) for each in all_countries())]


def words_of(kind: type[StrEnum]) -> Any:
    """Choices of an enumeration in the visitor's language, as a function that the field calls for each form."""
    return lambda: [(member.value, gettext(member.label)) for member in kind]  # type: ignore[attr-defined]  # ours have


def version() -> IntegerField:
    """The version that the form was made from."""
    return IntegerField(validators=[Optional()], widget=HiddenInput())
