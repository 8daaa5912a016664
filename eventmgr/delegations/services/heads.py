"""At most one active head of delegation at a time; changing the head closes the old one with a reason (R4)."""

from sqlalchemy.orm import Session

from eventmgr.audit.log import because
from eventmgr.delegations.enums import INACTIVE, Capacity, Category, ParticipationStatus
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


def make_head(session: Session, participation: Participation, *, reason: str = "") -> Participation | None:
    """Make somebody head of their delegation; the former head, who is returned, becomes a delegate.

    `reason` stands in the change log. Raises RefusedError for people who are in no delegation or have left.
    """
    if participation.delegation is None:
        raise RefusedError(N_("A capacity needs a delegation."), field="capacity")
    if participation.status in INACTIVE:
        raise RefusedError(N_("%(name)s has left the list."), name=participation.person.full_name)
    because(session, reason)
    former = active_head(session, participation.delegation)
    if former is participation:
        return None
    if former is not None:
        former.capacity = Capacity.DELEGATE
        settle_category(former)
        session.flush()  # the database allows one head at a time
    participation.capacity = Capacity.HEAD
    settle_category(participation)
    session.flush()
    return former


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


def settle_category(participation: Participation) -> None:
    """The category of heads and delegates follows the capacity; every other category is left as it is."""
    category = settled_category(participation.category, participation.capacity)
    if participation.category is not category:
        participation.category = category


def settled_category(category: Category | None, capacity: Capacity | None) -> Category:
    """The category that goes with a capacity; a special one stays."""
    if category is not None and category not in {Category.HEAD, Category.DELEGATE}:
        return category
    return Category.HEAD if capacity is Capacity.HEAD else Category.DELEGATE
