"""Forms of signing in and of one's own account."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, PasswordField
from wtforms.validators import InputRequired, Length, Optional

from eventmgr.accounts.passwords import LONGEST, SHORTEST
from eventmgr.web.fields import LineField
from eventmgr.web.forms import PageForm


class SignInForm(PageForm):
    """E-mail and password."""

    email = LineField(
        _l("E-mail"),
        validators=[InputRequired(_l("Write your e-mail address."))],
        render_kw={"autocomplete": "username", "inputmode": "email", "autocapitalize": "none", "spellcheck": "false"},
    )
    password = PasswordField(
        _l("Password"),
        validators=[InputRequired(_l("Write your password."))],
        render_kw={"autocomplete": "current-password"},
    )


class PasswordForm(PageForm):
    """Another password for one's own account."""

    current = PasswordField(
        _l("Password now"),
        validators=[InputRequired(_l("Write the password you have now."))],
        render_kw={"autocomplete": "current-password"},
    )
    password = PasswordField(
        _l("New password"),
        validators=[
            InputRequired(_l("Write the new password.")),
            Length(SHORTEST, LONGEST, _l("A password has %(min)d to %(max)d characters.")),
        ],
        render_kw={"autocomplete": "new-password"},
    )


class AddUserForm(PageForm):
    """Somebody who signs in; the password is made."""

    email = LineField(
        _l("E-mail"),
        validators=[InputRequired(_l("Write the e-mail address.")), Length(max=200)],
        render_kw={"type": "email", "autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"},
    )
    name = LineField(_l("Name"), validators=[Optional(), Length(max=200)], render_kw={"autocomplete": "off"})
    is_admin = BooleanField(_l("Looks after the installation and organises every event"))
