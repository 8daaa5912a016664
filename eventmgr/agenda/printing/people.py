"""People on the programme, by what they do: rank and name as supplied (R7), or that the name is withheld (E-23)."""

from collections.abc import Iterable

from eventmgr.agenda.enums import SessionRoleKind as Role
from eventmgr.agenda.models import AgendaSession, SessionRole
from eventmgr.agenda.printing.versions import WITHHELD, Version
from eventmgr.delegations.enums import INACTIVE
from eventmgr.delegations.models import Participation
from eventmgr.documents.content.programme import PeopleInRole, RankedName
from eventmgr.events.models import Event
from eventmgr.names import printed_name

LABELS = {
    Role.MODERATOR: ("Moderator", "Moderators"),
    Role.MC: ("Master of ceremonies", "Masters of ceremonies"),
    Role.SPEAKER: ("Speaker", "Speakers"),
    Role.PANELLIST: ("Panellist", "Panellists"),
    Role.DISCUSSANT: ("Discussant", "Discussants"),
    Role.FACILITATOR: ("Facilitator", "Facilitators"),
    Role.RAPPORTEUR: ("Rapporteur", "Rapporteurs"),
}
"""One of them and several, in the order of the page. Interpreters are arranged, not announced."""


def people_of(row: AgendaSession, event: Event, version: Version) -> tuple[PeopleInRole, ...]:
    """Who does what in `row` as a whole; the people of its groups stand with their group."""
    return in_roles((role for role in row.roles if role.group_id is None), row, event, version)


def people_of_group(
    row: AgendaSession, group_id: int, event: Event, version: Version
) -> tuple[tuple[PeopleInRole, ...], tuple[PeopleInRole, ...]]:
    """Who leads a group of `row`, and who else has something to do in it."""
    entries = [role for role in row.roles if role.group_id == group_id]
    leading = [role for role in entries if role.role is Role.FACILITATOR]
    others = [role for role in entries if role.role is not Role.FACILITATOR]
    return in_roles(leading, row, event, version), in_roles(others, row, event, version)


def in_roles(
    roles: Iterable[SessionRole], row: AgendaSession, event: Event, version: Version
) -> tuple[PeopleInRole, ...]:
    """People by role, in the given order inside each; nobody where `version` names nobody (R18)."""
    if not version.names_people(row):
        return ()
    shown = [role for role in roles if version.looks_back or role.participation.status not in INACTIVE]
    found = []
    for kind, labels in LABELS.items():
        people = tuple(ranked_name(role.participation, event) for role in shown if role.role is kind)
        if people:
            found.append(PeopleInRole(labels[len(people) > 1], people))
    return tuple(found)


def ranked_name(who: Participation, event: Event) -> RankedName:
    """Rank and name; of a withheld person neither."""
    if who.name_withheld:
        return RankedName("", WITHHELD, str(who.id))
    rank = " ".join(part for part in (who.person.honorific, who.rank) if part)
    style = event.name_style.value
    name = printed_name("", "", full_name=who.person.full_name, family_part=who.person.family_part, name_style=style)
    return RankedName(rank, name, str(who.id))
