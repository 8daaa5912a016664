"""What differs between two lists of participants (C.2): delegations and people new, gone, replaced, corrected."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from eventmgr.documents.content.participants import ListedPerson, ParticipantsContent
from eventmgr.prints.rules.telling import WITHHELD, Difference

NEW, WITHDRAWN, REPLACED, MOVED, CORRECTED = "New", "Withdrawn", "Replaced", "Other delegation", "Corrected"


@dataclass(frozen=True, slots=True)
class Entry:
    """A person and the heading they stand under: a delegation, or nothing."""

    person: ListedPerson
    heading: str


def list_difference(
    old: ParticipantsContent, new: ParticipantsContent, *, withheld: frozenset[str]
) -> tuple[Difference, ...]:
    """Every difference. People of a delegation that is new or gone are told in one line with it."""
    before, after = _entries(old), _entries(new)
    came = _replacements(before, after)
    headings_before, headings_after = _headings(old), _headings(new)
    added = {heading for heading in headings_after if heading not in headings_before}
    lost = {heading for heading in headings_before if heading not in headings_after}
    told: tuple[Iterator[Difference], ...] = (
        (
            Difference(NEW, _delegation(heading, headings_after[heading]))
            for heading in headings_after
            if heading in added
        ),
        (Difference(WITHDRAWN, _delegation(heading, "")) for heading in headings_before if heading in lost),
        _new(before, after, skip={*came, *_keys_under(after, added)}, withheld=withheld),
        _withdrawn(before, after, skip={*came.values(), *_keys_under(before, lost)}, withheld=withheld),
        _replaced(before, after, came, withheld),
        chain.from_iterable(_altered(before[key], after[key], withheld) for key in after if key in before),
    )
    return tuple(chain.from_iterable(told))


def _entries(content: ParticipantsContent) -> dict[str, Entry]:
    found = []
    for section in content.sections:
        found += [
            Entry(person, delegation.heading) for delegation in section.delegations for person in delegation.persons
        ]
        found += [Entry(person, "") for person in section.persons]
    return {entry.person.key: entry for entry in found if entry.person.key}


def _headings(content: ParticipantsContent) -> dict[str, str]:
    return {delegation.heading: delegation.count for section in content.sections for delegation in section.delegations}


def _keys_under(entries: dict[str, Entry], headings: set[str]) -> set[str]:
    return {key for key, entry in entries.items() if entry.heading in headings}


def _replacements(before: dict[str, Entry], after: dict[str, Entry]) -> dict[str, str]:
    """Who came, and for whom of those who stood on the list before."""
    found = {}
    for key, entry in after.items():
        left = next((old for old in entry.person.replaces if old in before and old not in after), None)
        if key not in before and left is not None:
            found[key] = left
    return found


def _delegation(heading: str, count: str) -> str:
    return f"{heading}, {count}" if count else heading


def _new(
    before: dict[str, Entry], after: dict[str, Entry], *, skip: set[str], withheld: frozenset[str]
) -> Iterator[Difference]:
    for key, entry in after.items():
        if key not in before and key not in skip:
            yield Difference(NEW, _with_heading(_name(entry.person, withheld), entry.heading), key)


def _withdrawn(
    before: dict[str, Entry], after: dict[str, Entry], *, skip: set[str], withheld: frozenset[str]
) -> Iterator[Difference]:
    for key, entry in before.items():
        if key not in after and key not in skip:
            yield Difference(WITHDRAWN, _with_heading(_name(entry.person, withheld), entry.heading), key)


def _replaced(
    before: dict[str, Entry], after: dict[str, Entry], came: dict[str, str], withheld: frozenset[str]
) -> Iterator[Difference]:
    for new, old in came.items():
        told = f"{_name(before[old].person, withheld)} by {_name(after[new].person, withheld)}"
        yield Difference(REPLACED, _with_heading(told, after[new].heading), new)


def _altered(was: Entry, now: Entry, withheld: frozenset[str]) -> Iterator[Difference]:
    """Another delegation, another spelling; nothing of what withheld people are or were called."""
    key = now.person.key
    if was.heading != now.heading:
        name = _name(now.person, withheld)
        yield Difference(MOVED, f"{name}: {now.heading or '–'} instead of {was.heading or '–'}", key)
    if key in withheld or was.person.withheld or now.person.withheld:
        return
    if _called(was.person) != _called(now.person):
        yield Difference(CORRECTED, f"{_whole(now.person)} instead of {_whole(was.person)}", key)
    elif parts := _parts(was.person, now.person):
        yield Difference(CORRECTED, f"{_whole(now.person)}: {', '.join(parts)}", key)


def _parts(was: ListedPerson, now: ListedPerson) -> Sequence[str]:
    words = {"native_name": "name in own script", "post": "post", "agency": "agency", "capacity": "capacity"}
    return [word for name, word in words.items() if getattr(was, name) != getattr(now, name)]


def _called(person: ListedPerson) -> tuple[str, str]:
    return person.rank, person.name


def _name(person: ListedPerson, withheld: frozenset[str]) -> str:
    """The name; of somebody who is withheld, now or when the list was printed, that it is."""
    if person.withheld:
        return person.name
    return WITHHELD if person.key in withheld else _whole(person)


def _whole(person: ListedPerson) -> str:
    return " ".join(filter(None, [person.rank, person.name]))


def _with_heading(told: str, heading: str) -> str:
    return f"{told} ({heading})" if heading else told
