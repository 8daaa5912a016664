"""A new event."""

from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms.validators import Length

from eventmgr.events.forms.fields import WhenForm, country, first_day, last_day, line, needed, title, zone
from eventmgr.events.rules import LONGEST_CODE
from eventmgr.web.fields import LineField


class EventForm(WhenForm):
    """What an event must have, and where it takes place."""

    code = LineField(
        _l("Code"),
        validators=[needed(_l("Write the code.")), Length(max=LONGEST_CODE)],
        render_kw={"autocapitalize": "characters", "autocomplete": "off", "spellcheck": "false"},
    )
    title = title()
    start_date = first_day()
    end_date = last_day()
    timezone = zone()
    city = line(_l("City"))
    country = country()
    venue = line(_l("Venue"))

    def values(self) -> dict[str, Any]:
        """What was typed, as `create_event` takes it."""
        return {name: value for name, value in self.data.items() if name != "csrf_token"}
