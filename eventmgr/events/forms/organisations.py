"""Organisations in their roles."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, SelectField
from wtforms.validators import Length

from eventmgr.events.enums import OrganisationRole
from eventmgr.events.forms.fields import LINE, country, line, needed, version, words_of
from eventmgr.web.fields import LineField
from eventmgr.web.forms import PageForm


class _Printed(PageForm):
    role = SelectField(_l("Role"), choices=words_of(OrganisationRole))
    printed_name = line(_l("Printed name"), 300)
    inferred = BooleanField(_l("The role is inferred, no source states it"))
    source = line(_l("Source"))


class AddOrganisationForm(_Printed):
    """An organisation or a country, by its name."""

    name = LineField(
        _l("Name"),
        validators=[needed(_l("Write the name of an organisation or a country.")), Length(max=LINE)],
        render_kw={"list": "countries"},
    )
    acronym = line(_l("Acronym"), 40)
    country = country()


class ChangeOrganisationForm(_Printed):
    """The role of one that is there."""

    version = version()
