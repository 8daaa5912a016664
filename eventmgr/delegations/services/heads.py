"""At most one active head of delegation at a time (R4)."""

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import INACTIVE, Capacity, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries.heads import active_head
from eventmgr.errors import RefusedError
from eventmgr.words import N_


class SecondHeadError(RefusedError):
    """A delegation has a head already: `head` is the present one."""

    def __init__(self, delegation: Delegation, head: Participation) -> None:
        super().__init__(
            N_("%(delegation)s already has a head: %(name)s. Make this person head instead?"),
            field="capacity",
            delegation=delegation.name,
            name=head.person.full_name,
        )
        self.head = head


def refuse_second_head(session: Session, participation: Participation, delegation: Delegation | None) -> None:
    """Raises SecondHeadError if `participation` would be head beside an active one (E-08)."""
    if delegation is None or not leads(participation):
        return
    head = active_head(session, delegation)
    if head is not None and head is not participation:
        raise SecondHeadError(delegation, head)


def leads(participation: Participation) -> bool:
    """Whether it is an active head; a status not yet set is the first one, which is active."""
    status = participation.status or ParticipationStatus.NOMINATED
    return participation.capacity is Capacity.HEAD and status not in INACTIVE
