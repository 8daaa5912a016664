"""What the areas above do after an undo: columns made from others, such as keys for searching, are made anew."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Touched:
    """What an undo has written: the set that was undone, and by table the ids of rows that are there afterwards."""

    event_id: int
    change_set: str
    rows: dict[str, list[int]]


Hook = Callable[[Session, Touched], None]
_hooks: list[Hook] = []


def after_undo(hook: Hook) -> Hook:
    """Let `hook(session, touched)` finish every undo, in the same transaction."""
    if hook not in _hooks:
        _hooks.append(hook)
    return hook


def finish(session: Session, touched: Touched) -> None:
    """Run every hook."""
    for hook in _hooks:
        hook(session, touched)
