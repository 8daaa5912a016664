"""Forms of the agenda; their choices are handed in."""

from eventmgr.agenda.forms.lists import DayForm, GroupForm, NewDayForm, RoomForm, TopicForm
from eventmgr.agenda.forms.moving import CancelForm, DeleteForm, MoveForm
from eventmgr.agenda.forms.session import GroupRow, ItemRow, NewSessionForm, RoleRow, SessionForm

__all__ = [
    "CancelForm",
    "DayForm",
    "DeleteForm",
    "GroupForm",
    "GroupRow",
    "ItemRow",
    "MoveForm",
    "NewDayForm",
    "NewSessionForm",
    "RoleRow",
    "RoomForm",
    "SessionForm",
    "TopicForm",
]
