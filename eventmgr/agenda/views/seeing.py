"""What this visitor may see of the agenda, and under which names."""

from collections.abc import Iterable

from flask_babel import gettext as _

from eventmgr import names
from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import AgendaSession, SessionRole
from eventmgr.agenda.queries import Offered
from eventmgr.agenda.views.blueprint import EDITORS, STAFF
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import printed_delegation
from eventmgr.errors import NotFoundError
from eventmgr.events.current import this_event
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role
from eventmgr.words import N_

SPEAKING = frozenset({SessionRoleKind.SPEAKER, SessionRoleKind.PANELLIST, SessionRoleKind.DISCUSSANT})


def may_edit() -> bool:
    """Whether the visitor may change the agenda."""
    return role() in EDITORS


def sees_all() -> bool:
    """Whether the visitor sees sessions that are not public, and notes."""
    return role() in STAFF


def visible(sessions: Iterable[AgendaSession]) -> list[AgendaSession]:
    """Those of `sessions` that the visitor may see."""
    return [row for row in sessions if sees_all() or row.public]


def seen(agenda_session: AgendaSession) -> AgendaSession:
    """`agenda_session`, if the visitor may see it; NotFoundError otherwise, as if it were not there."""
    if not visible([agenda_session]):
        raise NotFoundError(N_("There is no such session in this event."))
    return agenda_session


def name_of(participation: Participation) -> str:
    """The name as it is shown: without it for all but the organiser when it is withheld (E-23)."""
    if _is_hidden(participation):
        return str(_("Name withheld"))
    return names.printed_name(
        participation.rank,
        participation.person.honorific,
        full_name=participation.person.full_name,
        family_part=participation.person.family_part,
        name_style=this_event().name_style,
    )


def home_of(participation: Participation) -> str:
    """Where somebody comes from: the delegation as it is printed, or else the agency; not of a withheld person."""
    if _is_hidden(participation):
        return ""
    if participation.delegation is None:
        return participation.agency
    return printed_delegation(participation.delegation, this_event())


def numbered_name(participation: Participation) -> str:
    """`Sample Expert 02 (No. 14)`: a name that can be typed and means one participation."""
    return str(_("%(name)s (No. %(number)d)", name=_short_name(participation), number=participation.number))


def _is_hidden(participation: Participation) -> bool:
    return participation.name_withheld and role() is not Role.ORGANISER


def _short_name(participation: Participation) -> str:
    if _is_hidden(participation):
        return str(_("Name withheld"))
    return participation.person.full_name


def offered_name(person: Offered) -> tuple[str, str]:
    """What is typed for somebody who is offered, and where they come from."""
    hidden = person.name_withheld and role() is not Role.ORGANISER
    name = _("Name withheld") if hidden else person.full_name
    return str(_("%(name)s (No. %(number)d)", name=name, number=person.number)), "" if hidden else person.home


def people_in(agenda_session: AgendaSession) -> list[SessionRole]:
    """The people of a session in their order, groups left out; nobody under the Chatham House Rule for a viewer."""
    if agenda_session.chatham_house and not sees_all():
        return []
    return [row for row in agenda_session.roles if row.group_id is None]


def speaking(agenda_session: AgendaSession) -> list[str]:
    """Short names, without ranks, of those who speak in a session, or else of whoever has a role in it."""
    shown = people_in(agenda_session)
    first = [row for row in shown if row.role in SPEAKING] or shown
    return [_short_name(row.participation) for row in first]


def people_in_group(agenda_session: AgendaSession, group_id: int) -> list[SessionRole]:
    """Who leads and who reports in one group of a session."""
    if agenda_session.chatham_house and not sees_all():
        return []
    return [row for row in agenda_session.roles if row.group_id == group_id]
