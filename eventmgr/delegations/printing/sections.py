"""The sections of the list: countries, organisations, observers, resource persons, host and secretariat."""

from eventmgr.delegations.enums import Capacity, Category, DelegationKind
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.printing.persons import agency_groups, listed_person
from eventmgr.delegations.printing.reading import Listed, Part
from eventmgr.delegations.queries import printed_delegation
from eventmgr.documents.content.participants import ListedDelegation, ListSection

_TITLES = {
    Part.COUNTRIES: "Delegations: countries",
    Part.ORGANISATIONS: "Delegations: organisations",
    Part.OBSERVERS: "Observers",
    Part.OTHERS: "Other participants",
    Part.RESOURCE_PERSONS: "Resource persons, facilitators",
    Part.HOST: "Host, secretariat, interpreters",
}
_NO_HEAD = "Head of delegation: to be advised"
_WITH_HEAD = frozenset({DelegationKind.COUNTRY, DelegationKind.JOINT})


def sections(listed: Listed) -> tuple[ListSection, ...]:
    """Every section; those without anybody are left out by the document, and the numbers close up."""
    return tuple(_section(part, listed) for part in Part)


def section_title(part: Part, listed: Listed) -> str:
    """The heading; guests of honour are named in it when there are any."""
    guests = any(row.category is Category.GUEST for row in listed.without_delegation(part))
    return "Observers and guests" if part is Part.OBSERVERS and guests else _TITLES[part]


def heading_of(delegation: Delegation, listed: Listed) -> str:
    """The name in the style of the event; of an organisation the full name with its acronym in brackets."""
    name = printed_delegation(delegation, listed.event)
    organisation = delegation.organisation
    acronym = organisation.acronym if organisation and not delegation.name_override else ""
    return f"{name} ({acronym})" if acronym and acronym not in name else name


def _section(part: Part, listed: Listed) -> ListSection:
    delegations = [row for row in listed.delegations if listed.part_of_delegation(row) is part]
    members = {row.id: listed.members(row) for row in delegations}
    persons = listed.without_delegation(part)
    count = sum(map(len, members.values())) + len(persons)
    return ListSection(
        title=section_title(part, listed),
        count=", ".join(filter(None, [_delegations_counted(part, delegations), _counted(count, "person", "persons")])),
        delegations=tuple(_delegation(row, members[row.id], listed) for row in delegations),
        persons=tuple(listed_person(row, listed) for row in persons),
    )


def _delegation(delegation: Delegation, members: list[Participation], listed: Listed) -> ListedDelegation:
    headed = any(row.capacity is Capacity.HEAD for row in members)
    return ListedDelegation(
        heading=heading_of(delegation, listed),
        count=_counted(len(members), "person", "persons") if members else "",
        groups=agency_groups(members, listed),
        note=_NO_HEAD if members and not headed and delegation.kind in _WITH_HEAD else "",
    )


def _delegations_counted(part: Part, delegations: list[Delegation]) -> str:
    if not delegations or part not in {Part.COUNTRIES, Part.ORGANISATIONS}:
        return ""
    if part is Part.ORGANISATIONS:
        return _counted(len(delegations), "organisation", "organisations")
    countries = {row.country for row in delegations if row.kind is DelegationKind.COUNTRY}
    if len(countries) == len(delegations):
        return _counted(len(countries), "country", "countries")
    return _counted(len(delegations), "delegation", "delegations")


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
