"""A roster going out: the columns of the import, so that the file comes back unchanged."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, Category, Funding
from eventmgr.delegations.exchange.answers import own_columns, with_answers, words_of
from eventmgr.delegations.exchange.cells import known_people
from eventmgr.delegations.exchange.columns import COLUMNS, TITLES
from eventmgr.delegations.exchange.facts import restricted_cell
from eventmgr.delegations.exchange.further import FURTHER, RESTRICTED, Column
from eventmgr.delegations.exchange.restricted import restricted_of
from eventmgr.delegations.exchange.verdicts import Known
from eventmgr.delegations.queries.order import participations_in_order
from eventmgr.events.models import Event
from eventmgr.files.sheets import to_csv, to_xlsx
from eventmgr.people.enums import Gender
from eventmgr.questions.enums import Dietary, FieldKind, PassportType, RoomSharing
from eventmgr.questions.rules import FormField

FORMATS = ("xlsx", "csv", "json")
SHEET = "Participants"
_CHOICES = {
    "capacity": [each.label for each in Capacity],
    "category": [each.label for each in Category],
    "gender": [each.label for each in Gender],
    "funding": [each.label for each in Funding],
    "needs_interpretation": ["yes", "no"],
    "visa_needed": ["yes", "no"],
    "prayer_room": ["yes", "no"],
    "passport_type": [each.label for each in PassportType],
    "dietary": [each.label for each in Dietary],
    "room_sharing": [each.label for each in RoomSharing],
}
_NOT_ASKED = frozenset({"reference", "category", "name_withheld", "family_part", "rank_short", "funding"})


def export_roster(
    session: Session, event: Event, *, form: str, only: Collection[str] = (), restricted: Collection[str] = ()
) -> bytes:
    """The people of `event` who take part, as a file in one of FORMATS, in the order of delegations (R5, R6).

    `only` are keys of columns and of the event's questions (`q12`); the full name is always there. Without it the file
    has everything, and comes in again unchanged. `restricted` are keys of what only organisers see (RESTRICTED_KEYS):
    whoever asks for them leaves an audit line. A column of the registration form stands there if somebody has
    something in it.
    """
    columns = own_columns(session, event)
    known = {
        each.participation_id: each for each in with_answers(session, event, known_people(session, event), columns)
    }
    people = [known[row.id] for row in participations_in_order(session, event) if row.id in known]
    if restricted:
        people = _with_restricted(session, event, people, set(restricted))
    if form == "json":
        titled = [{TITLES[key]: text for key, text in each.cells.items()} | each.extra for each in people]
        return json.dumps({"participants": titled}, ensure_ascii=False, indent=2).encode()
    used = {key for each in people for key in each.cells}
    by_itself = [column for column in COLUMNS if column not in FURTHER or column.key in used]
    chosen = [column for column in COLUMNS if column.key in {*only, "full_name"}] if only else by_itself
    chosen += [column for column in RESTRICTED if column.key in restricted]
    own = [field for field in columns.values() if not only or field.key in only]
    others = () if only else (title for each in people for title in each.extra)
    extras = list(dict.fromkeys([*(field.label for field in own), *others]))
    rows = [[*(column.title for column in chosen), *extras]]
    for each in people:
        cells = [each.cells.get(column.key, "") for column in chosen]
        rows.append([*cells, *(each.extra.get(title, "") for title in extras)])
    return to_csv(rows) if form == "csv" else to_xlsx(SHEET, rows, choices=_choices(chosen, own))


def roster_template(own: Iterable[FormField] = (), *, shown: Collection[str] = ()) -> bytes:
    """An empty list to be filled in, as .xlsx with drop-downs; `own` are questions of the event (files apart), `shown`
    the keys of the fields that it shows in its registration form."""
    always = [column for column in COLUMNS if column not in FURTHER and column.key not in _NOT_ASKED]
    asked = always + [column for column in (*FURTHER, *RESTRICTED) if column.key in shown]
    questions = [field for field in own if field.kind is not FieldKind.FILE]
    titles = [*(column.title for column in asked), *(field.label for field in questions)]
    return to_xlsx(SHEET, [titles], choices=_choices(asked, questions))


def _with_restricted(session: Session, event: Event, people: list[Known], keys: Collection[str]) -> list[Known]:
    held = restricted_of(session, event)
    found = []
    for each in people:
        values = held[each.participation_id][1] if each.participation_id in held else {}
        found.append(replace(each, cells=each.cells | {k: restricted_cell(v) for k, v in values.items() if k in keys}))
    return found


def _choices(columns: Sequence[Column], own: Iterable[FormField]) -> dict[int, list[str]]:
    words = [_CHOICES.get(column.key, []) for column in columns] + [words_of(field) for field in own]
    return {place: choices for place, choices in enumerate(words) if choices}
