"""Forms of an event; choices are handed in by `fill_countries`, nothing here asks the database."""

from eventmgr.events.forms.making import EventForm
from eventmgr.events.forms.organisations import AddOrganisationForm, ChangeOrganisationForm
from eventmgr.events.forms.settings import SettingsForm
from eventmgr.events.forms.team import AddColleagueForm, RoleForm
from eventmgr.events.forms.texts import ObjectiveForm, StatementForm

__all__ = [
    "AddColleagueForm",
    "AddOrganisationForm",
    "ChangeOrganisationForm",
    "EventForm",
    "ObjectiveForm",
    "RoleForm",
    "SettingsForm",
    "StatementForm",
]
