"""Forms of certificates."""

from flask_babel import gettext
from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, IntegerField, SelectField
from wtforms.validators import InputRequired, Length, Optional
from wtforms.widgets import HiddenInput

from eventmgr.certificates.enums import CertificateKind
from eventmgr.web.fields import LineField, ProseField
from eventmgr.web.forms import PageForm

LINE, REASON = 200, 1000


def _kinds() -> list[tuple[str, str]]:
    return [(kind.value, gettext(kind.label)) for kind in CertificateKind]


class IssueForm(PageForm):
    """All that are due; `count` is what the page said it would issue."""

    hours = BooleanField(_l("Also certificates of attendance, with their hours, for those below the threshold"))
    count = IntegerField(validators=[InputRequired()], widget=HiddenInput())


class GiveForm(PageForm):
    """One certificate for one person; who decided and why, where the rules do not give it (R14)."""

    kind = SelectField(_l("Kind"), choices=_kinds)
    override_name = LineField(_l("Who decided"), validators=[Optional(), Length(max=LINE)])
    override_reason = ProseField(_l("Reason"), validators=[Optional(), Length(max=REASON)], render_kw={"rows": 2})


class VoidForm(PageForm):
    """Why a certificate counts no longer."""

    reason = ProseField(
        _l("Reason"),
        validators=[InputRequired(_l("Write the reason.")), Length(max=REASON)],
        render_kw={"rows": 2},
    )
    version = IntegerField(validators=[Optional()], widget=HiddenInput())


class SignatoryForm(PageForm):
    """Who signs."""

    name = LineField(_l("Rank and name"), validators=[InputRequired(_l("Write the name.")), Length(max=LINE)])
    post = LineField(_l("Post"), validators=[Optional(), Length(max=LINE)])
    organisation = LineField(_l("Organisation"), validators=[Optional(), Length(max=LINE)])
    version = IntegerField(validators=[Optional()], widget=HiddenInput())
