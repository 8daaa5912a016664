"""Who does something in a session now, and who did: told without the names of those who are withheld (E-23, R18)."""

from collections.abc import Iterator, Sequence

from eventmgr.documents.content.programme import PeopleInRole, RankedName
from eventmgr.prints.rules.telling import Difference, listed


def people_differences(
    before: Sequence[PeopleInRole], after: Sequence[PeopleInRole], *, about: str, key: str, withheld: frozenset[str]
) -> Iterator[Difference]:
    """A line for each role in which there are other people: `Panel one: B. Second instead of A. First`.

    People without a key are told apart by their names. Somebody who is withheld now is not named, and where nobody is
    named any more, neither are those who were (they may stand under the Chatham House Rule now, R18).
    """
    was, now = _by_role(before), _by_role(after)
    for role in dict.fromkeys([*now, *was]):
        there = {_who(one) for one in was.get(role, ())}
        here = {_who(one) for one in now.get(role, ())}
        new = [one for one in now.get(role, ()) if _who(one) not in there]
        gone = [one for one in was.get(role, ()) if _who(one) not in here and one.key not in withheld]
        told = _told(_names(new, withheld), _names(gone, withheld), left=bool(now))
        if told:
            yield Difference(role, f"{about}: {told}", key)


def _told(new: list[str], gone: list[str], *, left: bool) -> str:
    if new and gone:
        return f"{listed(new)} instead of {listed(gone)}"
    if new:
        return f"with {listed(new)}"
    if not gone:
        return ""
    return f"without {listed(gone)}" if left else "nobody is named now"


def _by_role(people: Sequence[PeopleInRole]) -> dict[str, tuple[RankedName, ...]]:
    """By the role in the singular: one speaker more is no other role."""
    return {entry.label.removesuffix("s") if len(entry.people) > 1 else entry.label: entry.people for entry in people}


def _who(one: RankedName) -> str:
    return one.key or f"{one.rank} {one.name}"


def _names(people: list[RankedName], withheld: frozenset[str]) -> list[str]:
    return [
        "a person whose name is withheld" if one.key in withheld else " ".join(filter(None, [one.rank, one.name]))
        for one in people
    ]
