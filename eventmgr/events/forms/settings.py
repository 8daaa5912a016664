"""Facts, prints and rules of an event."""

from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, DateField, IntegerField, SelectField, StringField
from wtforms.validators import InputRequired, Length, NumberRange, Optional

from eventmgr.events.enums import CountryNameStyle, EventKind, NameStyle, Paper, ThresholdScope, UnitKind
from eventmgr.events.forms.fields import (
    WhenForm,
    country,
    first_day,
    last_day,
    line,
    paragraphs,
    title,
    version,
    words_of,
    zone,
)
from eventmgr.web.fields import LineField

MARKINGS = "markings"  # id of the <datalist> that the page prints


class LanguagesField(StringField):
    """Codes of languages with commas between them; `data` is a list."""

    def process_data(self, value: Any) -> None:
        """From the event: a list."""
        self.data = list(value or [])

    def process_formdata(self, valuelist: list[str]) -> None:
        """From the browser: text."""
        if valuelist:
            self.data = [part.strip() for part in valuelist[0].split(",") if part.strip()]

    def _value(self) -> str:
        return ", ".join(self.data or [])


class SettingsForm(WhenForm):
    """Everything about an event that organisers change; neither its code nor whether it is a demonstration."""

    version = version()

    title = title()
    short_title = line(_l("Short title"), 80)
    kind = SelectField(_l("Kind"), choices=words_of(EventKind))
    theme = line(_l("Theme"), 300)
    motto = line(_l("Motto"), 300)
    start_date = first_day()
    end_date = last_day()
    timezone = zone()
    working_languages = LanguagesField(_l("Working languages"), validators=[Optional()])

    venue = line(_l("Venue"))
    city = line(_l("City"))
    country = country()
    host_institution = line(_l("Host institution"))
    host_line = line(_l("Host line"), 300)
    grant_reference = line(_l("Grant reference"))
    contact_desk = line(_l("Contact desk"), 300)
    notes = paragraphs(_l("Notes"))

    marking = LineField(
        _l("Marking"),
        validators=[Optional(), Length(max=60)],
        render_kw={"list": MARKINGS, "autocomplete": "off", "spellcheck": "false", "translate": "no"},
    )
    paper = SelectField(_l("Paper"), choices=words_of(Paper))
    name_style = SelectField(_l("Names of persons"), choices=words_of(NameStyle))
    country_name_style = SelectField(_l("Names of countries"), choices=words_of(CountryNameStyle))
    agencies_as_headings = BooleanField(_l("Agencies are headings inside a delegation"))
    badge_photos = BooleanField(_l("Badges show a photograph"))
    disclaimer = paragraphs(_l("Disclaimer"))

    attendance_unit = SelectField(_l("Attendance is taken for each"), choices=words_of(UnitKind))
    attendance_threshold = IntegerField(
        _l("Threshold in per cent"),
        validators=[InputRequired(), NumberRange(0, 100)],
        render_kw={"inputmode": "numeric"},
    )
    threshold_scope = SelectField(_l("The threshold holds"), choices=words_of(ThresholdScope))
    excused_counts = BooleanField(_l("Excused units stay in the denominator"))
    chatham_default = BooleanField(_l("New sessions are under the Chatham House Rule"))
    retention_until = DateField(_l("Personal data are kept until"), validators=[Optional()])

    def values(self) -> dict[str, Any]:
        """What was typed, as `change_event` takes it."""
        kinds = {
            "kind": EventKind,
            "paper": Paper,
            "name_style": NameStyle,
            "country_name_style": CountryNameStyle,
            "attendance_unit": UnitKind,
            "threshold_scope": ThresholdScope,
        }
        given = {name: value for name, value in self.data.items() if name not in {"csrf_token", "version"}}
        return given | {name: kind(given[name]) for name, kind in kinds.items()}
