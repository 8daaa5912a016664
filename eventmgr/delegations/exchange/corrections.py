"""What somebody corrects in a list before it comes in: cells, lines to leave out, people who are meant."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from eventmgr.delegations.exchange.further import RESTRICTED_KEYS
from eventmgr.delegations.exchange.lines import Line


@dataclass(frozen=True, slots=True)
class Corrections:
    """Corrections by the place of a line in the file, counted from 0.

    `cells` are texts by (place, key of the column), `left_out` lines that do not come in, `same` the number of the
    person of the event whom a line means.
    """

    cells: dict[tuple[int, str], str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    same: dict[int, int] = field(default_factory=dict)


def corrected(lines: Iterable[Line], corrections: Corrections, *, code: str) -> list[Line]:
    """`lines` as corrected, for the event with this `code`; each still knows its row in the file."""
    found = []
    for place, line in enumerate(lines):
        if place in corrections.left_out:
            continue
        written = {key: text for (where, key), text in corrections.cells.items() if where == place}
        restricted = line.restricted | {key: written.pop(key) for key in list(written) if key in RESTRICTED_KEYS}
        values = line.values | written
        if place in corrections.same:
            values["reference"] = f"{code}/{corrections.same[place]}"
        found.append(replace(line, place=place, values=values, restricted=restricted))
    return found
