"""Objectives and statements."""

from flask_babel import lazy_gettext as _l
from wtforms import SelectField
from wtforms.validators import Length

from eventmgr.events.enums import StatementKind
from eventmgr.events.forms.fields import PARAGRAPHS, line, needed, version, words_of
from eventmgr.web.fields import ProseField
from eventmgr.web.forms import PageForm


class ObjectiveForm(PageForm):
    """One objective; `version` stays empty for a new one."""

    version = version()
    text = ProseField(
        _l("Objective"), validators=[needed(_l("Write the objective.")), Length(max=PARAGRAPHS)], render_kw={"rows": 2}
    )
    source = line(_l("Source"))


class StatementForm(PageForm):
    """One statement; `version` stays empty for a new one."""

    version = version()
    kind = SelectField(_l("Kind"), choices=words_of(StatementKind))
    text = ProseField(
        _l("Text"), validators=[needed(_l("Write the text.")), Length(max=PARAGRAPHS)], render_kw={"rows": 3}
    )
    speaker = line(_l("Speaker"))
    source = line(_l("Source"))
