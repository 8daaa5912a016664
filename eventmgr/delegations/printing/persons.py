"""One entry of the list: rank and name as supplied (R7), post, agency, capacity; or the name withheld (E-23)."""

from collections.abc import Iterable

from eventmgr.delegations.enums import DELEGATE_CATEGORIES, Capacity
from eventmgr.delegations.models import Participation
from eventmgr.delegations.printing.reading import Listed
from eventmgr.documents.content.participants import AgencyGroup, ListedPerson
from eventmgr.names import printed_name

WITHHELD = "{who} (name withheld)"


def listed_person(row: Participation, listed: Listed) -> ListedPerson:
    """The entry of `row`. Of a withheld person nothing is printed but what they are."""
    heads = row.capacity is Capacity.HEAD
    if row.id in listed.withheld:
        return ListedPerson(name=withheld_name(row), capacity=_capacity(row), heads_delegation=heads, withheld=True)
    person = row.person
    return ListedPerson(
        name=name_of(row, listed),
        rank=" ".join(part for part in (person.honorific, row.rank) if part),
        native_name=person.native_name,
        post=", ".join(part for part in (row.post, row.unit) if part),
        agency=row.agency,
        capacity=_capacity(row),
        heads_delegation=heads,
    )


def name_of(row: Participation, listed: Listed) -> str:
    """The name in the style of the event, or that it is withheld."""
    if row.id in listed.withheld:
        return withheld_name(row)
    style = listed.event.name_style.value
    return printed_name("", "", full_name=row.person.full_name, family_part=row.person.family_part, name_style=style)


def withheld_name(row: Participation) -> str:
    """`Delegate (name withheld)`."""
    return WITHHELD.format(who="Delegate" if row.category in DELEGATE_CATEGORIES else row.category.label)


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
