"""At most one head of a delegation at a time; none is allowed (R4, E-08)."""

from collections.abc import Iterable
from dataclasses import dataclass

from eventmgr.delegations.enums import Capacity, ParticipationStatus
from eventmgr.delegations.rules.seats import is_active
from eventmgr.words import N_, Remark


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A member as R4 sees it; `name` as it is printed."""

    key: int
    name: str
    capacity: Capacity | None
    status: ParticipationStatus


def active_head(members: Iterable[HeadRow]) -> HeadRow | None:
    """The head who counts, or None: "Head of delegation: to be advised"."""
    return next((row for row in members if row.capacity is Capacity.HEAD and is_active(row.status)), None)


def head_refusal(members: Iterable[HeadRow], candidate: int, *, delegation: str) -> Remark | None:
    """Why the member with the key `candidate` cannot be made head: the name of the present one; None if nothing is
    in the way.
    """
    head = active_head(row for row in members if row.key != candidate)
    if head is None:
        return None
    message = N_("%(delegation)s already has a head: %(head)s. Make this person head instead?")
    return Remark("second_head", message, {"delegation": delegation, "head": head.name})
