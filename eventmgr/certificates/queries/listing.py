"""The table of certificates: everybody who may have one, searched, filtered by ready questions, a hundred a page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from eventmgr.attendance.queries import Names, Place, places_found
from eventmgr.certificates.enums import Answer
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries.issued import certificates_of_event, issued_of_event
from eventmgr.certificates.queries.standings import Standings, standings_of_event
from eventmgr.certificates.rules import Standing
from eventmgr.delegations.queries.roll import RollLine, roll_lines
from eventmgr.events.models import Event

PAGE = 100
Finder = Callable[[Standing, bool | None], bool]
QUESTIONS: dict[str, Finder] = {
    "": lambda *_: True,
    "due": lambda standing, waits: standing.met and waits is None,
    "undecided": lambda standing, waits: standing.answer is Answer.UNDECIDED and waits is None,
    "no": lambda standing, waits: standing.answer is Answer.NO and waits is None,
    "issued": lambda _, waits: waits is not None,
    "to-hand-over": lambda _, waits: waits is True,
}
"""Ready questions by the word in the address; their labels stand with the page.

They are asked with the judgement of a person and whether a certificate waits to be handed over, None without one.
"""


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """A person in the table. `line` is None for somebody who left; `certificates` are all, voided ones as well."""

    place: Place
    standing: Standing
    line: RollLine | None
    certificates: tuple[Certificate, ...]

    @property
    def in_force(self) -> tuple[Certificate, ...]:
        return tuple(one for one in self.certificates if one.voided_at is None)


@dataclass(frozen=True, slots=True)
class CertificatesPage:
    """One page of the table; `found` people match, `counts` are those of the ready questions."""

    rows: tuple[CertificateRow, ...]
    counts: Mapping[str, int]
    found: int
    page: int
    pages: int


def certificates_page(
    session: Session,
    event: Event,
    *,
    search: str = "",
    show: str = "",
    page: int = 1,
    names: Names = Names.EVERY,
    everybody: Standings | None = None,
) -> CertificatesPage:
    """A page of the table; the statements do not grow with the people. `page` beyond the last is the last.

    `everybody` are the standings, if they are known already.
    """
    everybody = everybody or standings_of_event(session, event)
    issued = issued_of_event(session, event)
    groups = _by_question(everybody, issued)
    found = places_found(groups[show], search, names=names)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(1, page), pages)
    shown = found[(page - 1) * PAGE : page * PAGE]
    return CertificatesPage(
        rows=rows_of(session, event, shown, everybody.of),
        counts={question: len(people) for question, people in groups.items()},
        found=len(found),
        page=page,
        pages=pages,
    )


def rows_of(
    session: Session, event: Event, places: Sequence[Place], standings: Mapping[int, Standing]
) -> tuple[CertificateRow, ...]:
    """These people with names and certificates; three statements."""
    keys = [place.id for place in places]
    lines = {line.id: line for line in roll_lines(session, event, keys)}
    certificates: dict[int, list[Certificate]] = {}
    for row in certificates_of_event(session, event, participations=keys):
        certificates.setdefault(row.participation_id, []).append(row)
    return tuple(
        CertificateRow(place, standings[place.id], lines.get(place.id), tuple(certificates.get(place.id, ())))
        for place in places
    )


def _by_question(everybody: Standings, issued: Mapping[int, bool]) -> dict[str, list[Place]]:
    """The people of every question, in order. Each kind of person is asked once: there are few of them."""
    groups: dict[str, list[Place]] = {question: [] for question in QUESTIONS}
    known: dict[tuple[int, bool | None], list[list[Place]]] = {}
    for place in everybody.places:
        standing, waits = everybody.of[place.id], issued.get(place.id)
        kind = (id(standing), waits)
        if kind not in known:
            known[kind] = [groups[name] for name, asked in QUESTIONS.items() if asked(standing, waits)]
        for group in known[kind]:
            group.append(place)
    return groups
