"""Who works on an event."""

from flask_babel import lazy_gettext as _l
from wtforms import SelectField
from wtforms.validators import Length

from eventmgr.events.forms.fields import LINE, line, needed, words_of
from eventmgr.web.fields import LineField
from eventmgr.web.forms import PageForm
from eventmgr.web.roles import Role


class RoleForm(PageForm):
    """Another role for somebody who works on it."""

    role = SelectField(_l("Role"), choices=words_of(Role))


class AddColleagueForm(RoleForm):
    """Somebody more, by e-mail; the name is for an account that is made."""

    email = LineField(
        _l("E-mail"),
        validators=[needed(_l("Write the e-mail address.")), Length(max=LINE)],
        render_kw={"type": "email", "autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"},
    )
    name = line(_l("Name"))
