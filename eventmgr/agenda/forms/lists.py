"""Forms of days, rooms, topics and groups."""

from flask_babel import lazy_gettext as _l
from wtforms import DateField, IntegerField, SelectField
from wtforms.validators import InputRequired, Length, NumberRange, Optional
from wtforms.widgets import HiddenInput

from eventmgr.web.fields import LONGEST_LINE, LONGEST_TEXT, ClockField, LineField, ProseField
from eventmgr.web.forms import PageForm

MOST_PEOPLE = 100_000


class DayForm(PageForm):
    """What is said about a day."""

    title = LineField(_l("Title"), validators=[Length(max=LONGEST_LINE)])
    dress_code = LineField(_l("Dress code"), validators=[Length(max=LONGEST_LINE)])
    opens = ClockField(_l("Opens"), validators=[InputRequired(_l("Write when the day opens."))])
    closes = ClockField(_l("Closes"), validators=[InputRequired(_l("Write when the day closes."))])
    version = IntegerField(widget=HiddenInput(), default=1)


class NewDayForm(PageForm):
    """A day outside the dates of the event."""

    date = DateField(_l("Date"), validators=[InputRequired(_l("Write the date of the day."))])


class RoomForm(PageForm):
    """A room."""

    name = LineField(
        _l("Name"), validators=[InputRequired(_l("Write the name of the room.")), Length(max=LONGEST_LINE)]
    )
    capacity = IntegerField(_l("Seats"), validators=[Optional(), NumberRange(0, MOST_PEOPLE)])
    layout = LineField(_l("Layout"), validators=[Length(max=LONGEST_LINE)])
    booths = IntegerField(_l("Interpreters’ booths"), default=0, validators=[Optional(), NumberRange(0, 100)])
    note = ProseField(_l("Note"), validators=[Length(max=LONGEST_TEXT)])
    version = IntegerField(widget=HiddenInput(), default=1)


class TopicForm(PageForm):
    """A topic, and the topic it belongs to."""

    text = LineField(_l("Topic"), validators=[InputRequired(_l("Write the topic.")), Length(max=1000)])
    parent_id = SelectField(_l("Belongs to"), coerce=str)
    description = ProseField(_l("Description"), validators=[Length(max=LONGEST_TEXT)])
    source = LineField(_l("Source"), validators=[Length(max=LONGEST_LINE)])
    version = IntegerField(widget=HiddenInput(), default=1)


class GroupForm(PageForm):
    """A group; its members are added on its own page."""

    letter = LineField(_l("Letter"), validators=[InputRequired(_l("Write the letter of the group.")), Length(max=20)])
    name = LineField(_l("Name"), validators=[Length(max=LONGEST_LINE)])
    note = ProseField(_l("Note"), validators=[Length(max=LONGEST_TEXT)])
    version = IntegerField(widget=HiddenInput(), default=1)
