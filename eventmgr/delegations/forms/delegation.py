"""Forms of delegations."""

from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import DateField, IntegerField, RadioField, SelectMultipleField
from wtforms.validators import InputRequired, Length, NumberRange, Optional
from wtforms.widgets import CheckboxInput, ListWidget

from eventmgr.delegations.enums import DelegationKind, DelegationStatus, Standing
from eventmgr.delegations.forms.fields import LONGEST, one_of, one_or_none, seats, short_line, words_of
from eventmgr.events.forms.fields import version
from eventmgr.web.fields import LineField, ProseField
from eventmgr.web.forms import PageForm

CHOSEN_STATUSES = tuple(status for status in DelegationStatus if status is not DelegationStatus.WITHDRAWN)
"""Withdrawing is a step of its own, with a reason and with the members."""


class DelegationForm(PageForm):
    """What is agreed with a delegation; `name` is the name as invited."""

    version = version()
    name = LineField(_l("Name"), validators=[InputRequired(_l("Write the name of a country or an organisation.")),
                                             Length(max=LONGEST)])  # fmt: skip
    name_override = short_line(_l("Printed name"))
    sort_key = short_line(_l("Sort under"))
    standing = one_or_none(_l("Standing"), Standing)
    standing_on = DateField(_l("Since"), validators=[Optional()])
    status = one_of(_l("Status"), CHOSEN_STATUSES)
    invited_seats = seats(_l("Seats"))
    funded_seats = seats(_l("Funded seats"))
    room_places = seats(_l("Places in the room"))
    women_target = IntegerField(_l("Women, target in percent"), validators=[Optional(), NumberRange(min=0, max=100)])
    reply_by = DateField(_l("Reply due"), validators=[Optional()])
    nominate_by = DateField(_l("Nominations due"), validators=[Optional()])
    focal_name = short_line(_l("Focal point"))
    focal_email = short_line(_l("Focal point’s e-mail"), render_kw={"inputmode": "email", "type": "email"})
    focal_phone = short_line(_l("Focal point’s phone"), render_kw={"inputmode": "tel"})
    note = ProseField(_l("Note"), validators=[Optional(), Length(max=5000)], render_kw={"rows": 3})

    def values(self) -> dict[str, Any]:
        """What was typed, as the services take it, without the name."""
        beside = {"csrf_token", "version", "name", "kind"}
        given = {name: value for name, value in self.data.items() if name not in beside}
        return {
            **given,
            "standing": Standing(given["standing"]) if given["standing"] else None,
            "status": DelegationStatus(given["status"]),
        }


class NewDelegationForm(DelegationForm):
    """A delegation that is not there yet."""

    kind = RadioField(
        _l("Who is invited"),
        choices=lambda: words_of(DelegationKind),
        default=DelegationKind.COUNTRY,
        validators=[InputRequired()],
    )


class QuickForm(PageForm):
    """Several delegations at once, one a line."""

    names = ProseField(
        _l("Countries and organisations, one a line"),
        validators=[InputRequired(_l("Write at least one name.")), Length(max=5000)],
        render_kw={"rows": 3, "autocomplete": "off"},
    )
    seats = seats(_l("Seats each"))


class GroupForm(PageForm):
    """A whole group of countries at once: who of it, and what is agreed with each."""

    members = SelectMultipleField(
        _l("Members"),
        validators=[InputRequired(_l("Tick at least one of them."))],
        widget=ListWidget(prefix_label=False),
        option_widget=CheckboxInput(),
    )
    invited_seats = seats(_l("Seats each"))
    funded_seats = seats(_l("Funded seats each"))
    room_places = seats(_l("Places in the room each"))
    women_target = IntegerField(_l("Women, target in percent"), validators=[Optional(), NumberRange(min=0, max=100)])
    standing = one_or_none(_l("Standing"), Standing)
    reply_by = DateField(_l("Reply due"), validators=[Optional()])
    nominate_by = DateField(_l("Nominations due"), validators=[Optional()])

    def agreed(self) -> dict[str, Any]:
        """What is agreed with each, as the services take it."""
        given = {name: value for name, value in self.data.items() if name not in {"csrf_token", "members"}}
        return given | {"standing": Standing(given["standing"]) if given["standing"] else None}


class ReasonForm(PageForm):
    """Why somebody leaves, or why the head changes."""

    version = version()
    reason = short_line(_l("Reason"))
