"""The annex: persons by delegation and gender, each counted once (C.2, E-26)."""

from collections import Counter
from collections.abc import Iterable

from eventmgr.delegations.models import Participation
from eventmgr.delegations.printing.reading import Listed, Part
from eventmgr.delegations.printing.sections import heading_of, section_title
from eventmgr.documents.content.figures import GenderCounts
from eventmgr.documents.content.participants import TotalsAnnex, TotalsRow
from eventmgr.people.enums import Gender

_NOTE = (
    "Gender as stated by the person or the delegation; it is never taken from a name or a title. "
    "Zero prints as 0, an empty value as an en dash (–). Persons whose name is withheld are counted."
)
_DELEGATIONS = (Part.COUNTRIES, Part.ORGANISATIONS)
_BESIDE = (Part.OBSERVERS, Part.OTHERS, Part.RESOURCE_PERSONS, Part.HOST)


def totals(listed: Listed) -> TotalsAnnex | None:
    """The table, or None while there is no delegation and nobody else."""
    rows = (*_delegation_rows(listed), *_other_rows(listed))
    if not rows:
        return None
    return TotalsAnnex(
        title="Totals",
        aside="Persons, each counted once",
        delegation="Delegation",
        female="Female",
        male="Male",
        another="Another",
        not_stated="Not stated",
        total="Total",
        note=_NOTE,
        rows=rows,
    )


def gender_counts(rows: Iterable[Participation]) -> GenderCounts:
    """Persons by gender as stated."""
    counted = Counter(row.person.gender for row in rows)
    return GenderCounts(
        female=counted[Gender.FEMALE],
        male=counted[Gender.MALE],
        another=counted[Gender.ANOTHER],
        not_stated=counted[Gender.NOT_STATED],
        total=counted.total(),
    )


def _delegation_rows(listed: Listed) -> list[TotalsRow]:
    delegations = [row for row in listed.delegations if listed.part_of_delegation(row) in _DELEGATIONS]
    if not delegations:
        return []
    rows = [TotalsRow(label=heading_of(row, listed), counts=gender_counts(listed.members(row))) for row in delegations]
    everybody = [person for row in delegations for person in listed.members(row)]
    return [*rows, TotalsRow(label="All delegations", counts=gender_counts(everybody), is_sum=True)]


def _other_rows(listed: Listed) -> list[TotalsRow]:
    rows = []
    for part in _BESIDE:
        teams = (row for row in listed.delegations if listed.part_of_delegation(row) is part)
        people = [*(person for team in teams for person in listed.members(team)), *listed.without_delegation(part)]
        if people:
            rows.append(TotalsRow(label=section_title(part, listed), counts=gender_counts(people)))
    return rows
