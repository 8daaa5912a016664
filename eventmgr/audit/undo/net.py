"""What a set of changes came to, row by row: what was added and then corrected was added as it stood at the end."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from eventmgr.audit.models import Change

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Net:
    """One row before and after a set; None where it was not there. Of a row that stayed, only what differs."""

    table: str
    row_id: int
    before: Values | None
    after: Values | None

    @property
    def added(self) -> bool:
        return self.before is None

    @property
    def removed(self) -> bool:
        return self.after is None


def net_changes(changes: Iterable[Change]) -> list[Net]:
    """The net changes of a set, whose lines come in the order they were written; in the order of the last line."""
    found: dict[tuple[str, int], Net] = {}
    for change in changes:
        key = (change.entity, change.entity_id)
        line = Net(*key, change.before, change.after)
        known = found.pop(key, None)
        found[key] = line if known is None else _then(known, line)
    return [net for net in found.values() if net.before != net.after]


def _then(first: Net, second: Net) -> Net:
    before = None if first.before is None else {**(second.before or {}), **first.before}
    after = None if second.after is None else {**(first.after or {}), **second.after}
    return Net(first.table, first.row_id, before, after)
