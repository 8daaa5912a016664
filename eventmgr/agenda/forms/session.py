"""The form of a session."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, FormField, IntegerField, SelectField, SelectMultipleField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Length, NumberRange, Optional
from wtforms.widgets import CheckboxInput, HiddenInput, ListWidget

from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.web.fields import LONGEST_LINE, LONGEST_TEXT, ClockField, LineField, ProseField, RowForm, RowList
from eventmgr.web.forms import PageForm

MOST_ROLES = 60
MOST_ITEMS = 250
MOST_GROUPS = 60
DAY_MINUTES = 24 * 60


def _words(kind: type[SessionKind | SessionRoleKind | SessionState]) -> list[SelectChoice]:
    return [SelectChoice(member.value, _l(member.label)) for member in kind]


class RoleRow(RowForm):
    """Somebody in a role; a row without a name counts as empty."""

    role = SelectField(_l("Role"), coerce=str, choices=_words(SessionRoleKind), default=SessionRoleKind.SPEAKER)
    person = LineField(_l("Person"), validators=[Length(max=LONGEST_LINE)])


class ItemRow(RowForm):
    """A part of the session; a row without a title counts as empty."""

    title = LineField(_l("Part"), validators=[Length(max=LONGEST_LINE)])
    people = LineField(_l("Who"), validators=[Length(max=LONGEST_LINE)])
    minutes = IntegerField(_l("Minutes"), validators=[Optional(), NumberRange(1, DAY_MINUTES)])
    delegation_id = IntegerField(widget=HiddenInput(), validators=[Optional()])


class GroupRow(RowForm):
    """A group at work; a row without a group counts as empty."""

    group_id = SelectField(_l("Group"), coerce=str)
    question = LineField(_l("Question"), validators=[Length(max=LONGEST_LINE)])
    room_id = SelectField(_l("Room"), coerce=str)
    facilitator = LineField(_l("Facilitator"), validators=[Length(max=LONGEST_LINE)])
    rapporteur = LineField(_l("Rapporteur"), validators=[Length(max=LONGEST_LINE)])


class SessionForm(PageForm):
    """A session with everything that belongs to it."""

    title = LineField(_l("Title"), validators=[InputRequired(_l("Write a title.")), Length(max=LONGEST_LINE)])
    number = LineField(_l("Number"), validators=[Length(max=20)])
    kind = SelectField(_l("Kind"), coerce=str, choices=_words(SessionKind), default=SessionKind.PRESENTATION)
    description = ProseField(_l("Description"), validators=[Length(max=LONGEST_TEXT)])
    date = SelectField(_l("Day"), coerce=str)
    starts = ClockField(_l("Starts"), validators=[Optional()])
    ends = ClockField(_l("Ends"), validators=[Optional()])
    minutes = IntegerField(_l("Length in minutes"), validators=[Optional(), NumberRange(1, DAY_MINUTES)])
    room_id = SelectField(_l("Room"), coerce=str)
    fixed = BooleanField(_l("Fixed: it stays when the rest of the day is shifted"))
    parallel = BooleanField(_l("Parallel: sharing its room or time is meant"))
    roles = RowList(FormField(RoleRow), _l("People"), max_entries=MOST_ROLES)
    topic_ids = SelectMultipleField(
        _l("Topics"), coerce=str, widget=ListWidget(prefix_label=False), option_widget=CheckboxInput()
    )
    items = RowList(FormField(ItemRow), _l("Parts of the session"), max_entries=MOST_ITEMS)
    groups = RowList(FormField(GroupRow), _l("Groups at work"), max_entries=MOST_GROUPS)
    public = BooleanField(_l("On the public programme"))
    counts_for_attendance = BooleanField(_l("Counts for attendance"))
    chatham_house = BooleanField(_l("Under the Chatham House Rule: prints for outsiders name nobody"))
    languages = LineField(_l("Languages"), validators=[Length(max=LONGEST_LINE)])
    note = ProseField(_l("Note for the secretariat"), validators=[Length(max=LONGEST_TEXT)])
    state = SelectField(_l("State"), coerce=str, choices=_words(SessionState), default=SessionState.PLANNED)
    state_reason = LineField(_l("Reason"), validators=[Length(max=LONGEST_LINE)])
    actual_starts = ClockField(_l("Started"), validators=[Optional()])
    actual_ends = ClockField(_l("Ended"), validators=[Optional()])
    version = IntegerField(widget=HiddenInput())


class NewSessionForm(SessionForm):
    """A session that is not there yet: its kind decides whether it is public and counts, unless somebody says so."""

    public = SelectField(_l("On the public programme"), coerce=str, default="")
    counts_for_attendance = SelectField(_l("Counts for attendance"), coerce=str, default="")
    version = IntegerField(widget=HiddenInput(), default=1)
