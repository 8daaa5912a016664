"""Forms of a delegation's own page."""

from flask_babel import lazy_gettext as _l
from flask_wtf.file import FileField, FileRequired
from wtforms import SelectField
from wtforms.validators import InputRequired, Length, Optional

from eventmgr.events.forms.fields import version as of_version
from eventmgr.questions.forms.binding import TAKEN
from eventmgr.registration.enums import PaperKind
from eventmgr.web.fields import LineField
from eventmgr.web.forms import PageForm

LONGEST = 300


class MemberForm(PageForm):
    """One member; the fields are those that the event asks for. `request_note` is for after the deadline."""

    version = of_version()
    person_version = of_version()
    request_note = LineField(_l("Why it changes"), validators=[Optional(), Length(max=LONGEST)])


class LeaveForm(PageForm):
    """Why somebody does not come."""

    reason = LineField(_l("Reason"), validators=[Optional(), Length(max=LONGEST)])


class PaperForm(PageForm):
    """A paper that is handed in; whose it is matters for passports only."""

    kind = SelectField(_l("What it is"), choices=lambda: [(kind.value, _l(kind.label)) for kind in PaperKind])
    participation_id = SelectField(_l("Whose passport"), validators=[Optional()])
    paper = FileField(_l("File"), validators=[FileRequired(_l("Choose a file first."))], render_kw={"accept": TAKEN})


class DecisionForm(PageForm):
    """What the delegation reads about a request that is refused."""

    answer = LineField(
        _l("What the delegation reads"),
        validators=[InputRequired(_l("Say why, in a sentence.")), Length(max=LONGEST)],
    )
