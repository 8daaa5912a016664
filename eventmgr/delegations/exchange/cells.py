"""People as the cells of our own files."""

from eventmgr.delegations.exchange.columns import COLUMNS
from eventmgr.delegations.exchange.values import written
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.people.fields import PersonFields

_OF_PERSON = frozenset(PersonFields.__annotations__) - {"note"} | {"full_name"}


def cells_of(row: Participation, event: Event) -> dict[str, str]:
    """Cells by key of the column; what is empty is left out. The reference leads back to the same person."""
    cells = {"reference": f"{event.code}/{row.number}"}
    if row.delegation is not None:
        cells["delegation"] = row.delegation.name
    for column in COLUMNS:
        if column.key not in {"reference", "delegation"}:
            value = getattr(row.person if column.key in _OF_PERSON else row, column.key)
            if text := written(column.key, value):
                cells[column.key] = text
    return cells
