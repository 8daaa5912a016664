"""Forms of messages."""

from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, SelectField
from wtforms.validators import InputRequired, Length

from eventmgr.correspondence.enums import Audience
from eventmgr.events.forms.fields import version as of_version
from eventmgr.mail.enums import MessageKind
from eventmgr.web.fields import LineField, ProseField
from eventmgr.web.forms import PageForm


class BatchForm(PageForm):
    """What is written, and to whom; `batch` is the same when the button is pressed twice."""

    batch = HiddenField()
    kind = SelectField(_l("Which message"), choices=lambda: [(each.value, _l(each.label)) for each in MessageKind])
    audience = SelectField(_l("To whom"), choices=lambda: [(each.value, _l(each.label)) for each in Audience])


class WordsForm(PageForm):
    """Subject and text of a message, or of all of a kind."""

    version = of_version()
    subject = LineField(_l("Subject"), validators=[InputRequired(_l("Write a subject.")), Length(max=300)])
    body = ProseField(
        _l("Text"), validators=[InputRequired(_l("Write the text.")), Length(max=20000)], render_kw={"rows": 16}
    )
