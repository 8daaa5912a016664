"""A roster going out: the columns of the import, so that the file comes back unchanged."""

import json

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, Category, Funding
from eventmgr.delegations.exchange.cells import known_people
from eventmgr.delegations.exchange.columns import COLUMNS, TITLES
from eventmgr.delegations.queries.order import participations_in_order
from eventmgr.events.models import Event
from eventmgr.files.sheets import to_csv, to_xlsx
from eventmgr.people.enums import Gender

FORMATS = ("xlsx", "csv", "json")
SHEET = "Participants"
_CHOICES = {
    "capacity": [each.label for each in Capacity],
    "category": [each.label for each in Category],
    "gender": [each.label for each in Gender],
    "funding": [each.label for each in Funding],
    "needs_interpretation": ["yes", "no"],
}
_NOT_ASKED = frozenset({"reference", "category", "name_withheld", "family_part", "rank_short", "funding"})


def export_roster(session: Session, event: Event, *, form: str) -> bytes:
    """The people of `event` who take part, as a file in one of FORMATS, in the order of delegations (R5, R6)."""
    known = {each.participation_id: each for each in known_people(session, event)}
    people = [known[row.id] for row in participations_in_order(session, event) if row.id in known]
    if form == "json":
        titled = [{TITLES[key]: text for key, text in each.cells.items()} | each.extra for each in people]
        return json.dumps({"participants": titled}, ensure_ascii=False, indent=2).encode()
    extras = list(dict.fromkeys(title for each in people for title in each.extra))
    rows = [[*(column.title for column in COLUMNS), *extras]]
    for each in people:
        cells = [each.cells.get(column.key, "") for column in COLUMNS]
        rows.append([*cells, *(each.extra.get(title, "") for title in extras)])
    return to_csv(rows) if form == "csv" else to_xlsx(SHEET, rows, choices=_choices())


def roster_template() -> bytes:
    """An empty list to be filled in, as .xlsx with drop-downs."""
    asked = [column for column in COLUMNS if column.key not in _NOT_ASKED]
    choices = {place: _CHOICES[column.key] for place, column in enumerate(asked) if column.key in _CHOICES}
    return to_xlsx(SHEET, [[column.title for column in asked]], choices=choices)


def _choices() -> dict[int, list[str]]:
    return {place: _CHOICES[column.key] for place, column in enumerate(COLUMNS) if column.key in _CHOICES}
