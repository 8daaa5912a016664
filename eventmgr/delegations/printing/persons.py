"""One entry of the list: rank and name as supplied (R7), post, agency, capacity; or the name withheld (E-23)."""

from collections.abc import Iterable
from dataclasses import replace

from eventmgr.delegations.enums import DELEGATE_CATEGORIES, Capacity, Category
from eventmgr.delegations.models import Participation
from eventmgr.delegations.printing.reading import Listed
from eventmgr.documents.content.participants import AgencyGroup, ListedPerson
from eventmgr.names import printed_name

WITHHELD = "{who} (name withheld)"


def listed_person(row: Participation, listed: Listed) -> ListedPerson:
    """The entry of `row`. Of a withheld person nothing is printed but what they are."""
    entry = ListedPerson(
        name=name_of(row, listed),
        capacity=_capacity(row),
        heads_delegation=row.capacity is Capacity.HEAD,
        withheld=row.id in listed.withheld,
        key=str(row.id),
        replaces=tuple(map(str, listed.came_for(row))),
    )
    if entry.withheld:
        return entry
    person = row.person
    return replace(
        entry,
        rank=rank_of(row),
        native_name=person.native_name,
        post=", ".join(part for part in (row.post, row.unit) if part),
        agency=row.agency,
    )


def name_of(row: Participation, listed: Listed) -> str:
    """The name in the style of the event, or that it is withheld."""
    if row.id in listed.withheld:
        return withheld_name(row)
    style = listed.event.name_style.value
    return printed_name("", "", full_name=row.person.full_name, family_part=row.person.family_part, name_style=style)


def rank_of(row: Participation) -> str:
    """Everything before the name, as supplied (R7)."""
    return " ".join(part for part in (row.person.honorific, row.rank) if part)


def withheld_name(row: Participation) -> str:
    """`Delegate (name withheld)`."""
    return withheld_as(row.category)


def withheld_as(category: Category) -> str:
    """The words for somebody of `category` whose name is withheld."""
    return WITHHELD.format(who="Delegate" if category in DELEGATE_CATEGORIES else category.label)


def agency_groups(rows: Iterable[Participation], listed: Listed) -> tuple[AgencyGroup, ...]:
    """One group without heading, or one for each agency if the event sets them apart (C.2, E-08)."""
    if not listed.event.agencies_as_headings:
        persons = tuple(listed_person(row, listed) for row in rows)
        return (AgencyGroup(persons=persons),) if persons else ()
    groups: dict[str, list[ListedPerson]] = {}
    for row in rows:
        agency = "" if row.id in listed.withheld else row.agency
        groups.setdefault(agency, []).append(listed_person(row, listed))
    return tuple(AgencyGroup(heading=agency, persons=tuple(persons)) for agency, persons in groups.items())


def _capacity(row: Participation) -> str:
    return row.capacity.label if row.capacity else row.category.label
