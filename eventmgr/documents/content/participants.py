"""The content of a list of participants (domain.md C.2)."""

from dataclasses import dataclass, field

from eventmgr.documents.content.figures import GenderCounts
from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class ListWords:
    """Column heads and standing phrases of the list.

    `continued` follows a delegation that goes on overleaf; `names_to_come` stands for the names of a delegation
    that has given none; `nobody` for the whole list as long as it has no section.
    """

    number: str
    rank_and_name: str
    post_and_agency: str
    capacity: str
    continued: str
    names_to_come: str
    nobody: str


@dataclass(frozen=True, kw_only=True)
class ListedPerson:
    """One numbered entry. `rank` is everything before the name: honorific and rank, as supplied (R7).

    `withheld`: the name is not given, `name` says so in words ("Delegate (name withheld)"), the person counts.
    `key` is the same in every version of the list and never drawn: by it two versions are compared. `replaces` are the
    keys of those for whom the person came.
    """

    name: str
    rank: str = ""
    native_name: str = ""
    post: str = ""
    agency: str = ""
    capacity: str = ""
    heads_delegation: bool = False
    withheld: bool = False
    key: str = field(default="", compare=False)
    replaces: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, kw_only=True)
class AgencyGroup:
    """Persons of one agency under its own sub-heading; an empty heading prints none."""

    persons: tuple[ListedPerson, ...]
    heading: str = ""


@dataclass(frozen=True, kw_only=True)
class ListedDelegation:
    """A delegation: its heading (set in capitals), how many ("3 persons"), who.

    `note` is a line under the heading ("Head of delegation: to be advised").
    """

    heading: str
    count: str
    groups: tuple[AgencyGroup, ...] = ()
    note: str = ""

    @property
    def persons(self) -> tuple[ListedPerson, ...]:
        """Everyone in the delegation, in order."""
        return tuple(person for group in self.groups for person in group.persons)


@dataclass(frozen=True, kw_only=True)
class ListSection:
    """A section: delegations, or persons without delegation, or both (then the delegations come first).

    Sections without either are left out and the Roman numbers of the others close up.
    """

    title: str
    count: str
    delegations: tuple[ListedDelegation, ...] = ()
    persons: tuple[ListedPerson, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TotalsRow:
    """A row of the annex; `is_sum` sets it tinted and strong."""

    label: str
    counts: GenderCounts
    is_sum: bool = False


@dataclass(frozen=True, kw_only=True)
class TotalsAnnex:
    """The annex: persons by delegation and gender, with its heads and the note under it."""

    title: str
    aside: str
    delegation: str
    female: str
    male: str
    another: str
    not_stated: str
    total: str
    note: str
    rows: tuple[TotalsRow, ...]


@dataclass(frozen=True, kw_only=True)
class ParticipantsContent:
    """A list of participants.

    `subtitle`: the lines under the title (event; dates and place). `corrections`: to whom and until when.
    `disclaimer`: on designations of countries. `changes`: (kind, what), since the version that `changes_since` names.
    """

    furniture: Furniture
    words: ListWords
    subtitle: tuple[str, ...]
    corrections: str = ""
    disclaimer: str = ""
    changes_since: str = ""
    changes: tuple[tuple[str, str], ...] = ()
    sections: tuple[ListSection, ...] = ()
    annex: TotalsAnnex | None = None
