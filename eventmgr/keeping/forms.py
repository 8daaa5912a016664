"""Forms of keeping: a purge says what it takes, an erasure says why."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField
from wtforms.validators import InputRequired, Length

from eventmgr.web.fields import LineField
from eventmgr.web.forms import PageForm


class PurgeForm(PageForm):
    """Knowing that it cannot be taken back."""

    sure = BooleanField(
        _l("I have read the list. This cannot be taken back."),
        validators=[InputRequired(_l("Tick that you have read the list: a purge cannot be taken back."))],
    )


class EraseForm(PageForm):
    """Who asked for it."""

    reason = LineField(
        _l("Who asked for it, and when"),
        validators=[
            InputRequired(_l("Write who asked for it and when: it is the only trace that stays.")),
            Length(max=300),
        ],
    )
