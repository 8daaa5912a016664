"""Forms of invitations."""

from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import DateField, IntegerField, SelectField
from wtforms.validators import InputRequired, Length, NumberRange, Optional

from eventmgr.delegations.enums import Standing
from eventmgr.events.forms.fields import version as of_version
from eventmgr.invitations.enums import Channel, ContactKind
from eventmgr.web.fields import LineField, ProseField
from eventmgr.web.forms import PageForm

MOST_SEATS = 9999
WHOLE = 100


class ContactForm(PageForm):
    """What went to a delegation, or came from it."""

    kind = SelectField(_l("What"), choices=lambda: [(each.value, _l(each.label)) for each in ContactKind])
    channel = SelectField(_l("By which way"), choices=lambda: [(each.value, _l(each.label)) for each in Channel])
    date = DateField(_l("Date"), validators=[InputRequired(_l("Write the day."))])
    reference = LineField(_l("Reference"), validators=[Optional(), Length(max=100)])
    note = LineField(_l("Note"), validators=[Optional(), Length(max=1000)])

    def values(self) -> dict[str, Any]:
        """What was typed, as the services take it."""
        return {
            "kind": ContactKind(self.kind.data),
            "channel": Channel(self.channel.data),
            "on": self.date.data,
            "reference": self.reference.data or "",
            "note": self.note.data or "",
        }


class AgreedForm(PageForm):
    """What is agreed with many delegations at once; what is left empty stays."""

    invited_seats = IntegerField(_l("Seats"), validators=[Optional(), NumberRange(min=0, max=MOST_SEATS)])
    funded_seats = IntegerField(_l("Funded seats"), validators=[Optional(), NumberRange(min=0, max=MOST_SEATS)])
    room_places = IntegerField(_l("Places in the room"), validators=[Optional(), NumberRange(min=0, max=MOST_SEATS)])
    women_target = IntegerField(_l("Women, target in %"), validators=[Optional(), NumberRange(min=0, max=WHOLE)])
    reply_by = DateField(_l("Reply due"), validators=[Optional()])
    nominate_by = DateField(_l("Nominations due"), validators=[Optional()])
    standing = SelectField(
        _l("Standing"), choices=lambda: [("", "–"), *((each.value, _l(each.label)) for each in Standing)]
    )

    def values(self) -> dict[str, Any]:
        """What was filled in, as the service takes it."""
        given = {name: value for name, value in self.data.items() if name != "csrf_token" and value not in (None, "")}
        return given | ({"standing": Standing(given["standing"])} if "standing" in given else {})


class TextForm(PageForm):
    """The words of the letters."""

    version = of_version()
    subject = LineField(_l("Subject"), validators=[Optional(), Length(max=300)])
    opening = ProseField(_l("Before what was agreed"), validators=[Optional(), Length(max=5000)], render_kw={"rows": 8})
    ending = ProseField(_l("After it"), validators=[Optional(), Length(max=5000)], render_kw={"rows": 5})
    signature = ProseField(_l("Who signs"), validators=[Optional(), Length(max=1000)], render_kw={"rows": 4})
