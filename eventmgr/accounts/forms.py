"""Forms of signing in and of one's own account."""

from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import InputRequired, Length

from eventmgr.accounts.passwords import LONGEST, SHORTEST


class SignInForm(FlaskForm):
    """E-mail and password."""

    email = StringField(
        _l("E-mail"),
        validators=[InputRequired(_l("Write your e-mail address."))],
        render_kw={"autocomplete": "username", "inputmode": "email", "autocapitalize": "none", "spellcheck": "false"},
    )
    password = PasswordField(
        _l("Password"),
        validators=[InputRequired(_l("Write your password."))],
        render_kw={"autocomplete": "current-password"},
    )


class PasswordForm(FlaskForm):
    """Another password for one's own account."""

    current = PasswordField(
        _l("Password now"),
        validators=[InputRequired(_l("Write the password you have now."))],
        render_kw={"autocomplete": "current-password"},
    )
    password = PasswordField(
        _l("New password"),
        validators=[Length(SHORTEST, LONGEST, _l("A password has %(min)d to %(max)d characters."))],
        render_kw={"autocomplete": "new-password"},
    )
