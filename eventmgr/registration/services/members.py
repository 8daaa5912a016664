"""Naming, leading, confirming, leaving: what a delegation does with its members."""

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import make_head, withdraw_participant
from eventmgr.delegations.services.heads import settle_category
from eventmgr.errors import RefusedError
from eventmgr.registration.queries import own_members
from eventmgr.words import N_

BEFORE_NOMINATION = frozenset(
    {DelegationStatus.DRAFT, DelegationStatus.INVITED, DelegationStatus.REMINDED, DelegationStatus.NO_REPLY}
)
TO_CONFIRM = frozenset({ParticipationStatus.NOMINATED, ParticipationStatus.ACCEPTED})
LEADING = (Capacity.HEAD, Capacity.DEPUTY)


def hand_in(session: Session, delegation: Delegation) -> None:
    """Say that the list is complete as far as it goes: the delegation has nominated.

    Raises RefusedError while nobody is on the list.
    """
    if not own_members(session, delegation):
        raise RefusedError(N_("Nobody is on the list yet: add the first person."))
    if delegation.status in BEFORE_NOMINATION:
        delegation.status = DelegationStatus.NOMINATED
    session.flush()


def confirm_all(session: Session, delegation: Delegation) -> int:
    """Everybody on the list will come; answers how many that was news of. Raises RefusedError as `hand_in` does."""
    hand_in(session, delegation)
    waiting = [row for row in own_members(session, delegation) if row.status in TO_CONFIRM]
    for row in waiting:
        row.status = ParticipationStatus.CONFIRMED
    if delegation.status is DelegationStatus.NOMINATED:
        delegation.status = DelegationStatus.CONFIRMED
    session.flush()
    return len(waiting)


def lead(session: Session, member: Participation, capacity: Capacity) -> None:
    """Make a member head, deputy or delegate; whoever was head or deputy before is a delegate then (R4).

    Raises RefusedError for a capacity that the organiser gives.
    """
    if capacity not in {*LEADING, Capacity.DELEGATE}:
        raise RefusedError(N_("Choose head, deputy head or delegate."), field="capacity")
    if capacity is Capacity.HEAD:
        make_head(session, member)
        return
    if capacity is Capacity.DEPUTY and member.delegation is not None:
        for row in own_members(session, member.delegation):
            if row.capacity is Capacity.DEPUTY and row is not member:
                row.capacity = Capacity.DELEGATE
    member.capacity = capacity
    settle_category(member)
    session.flush()


def withdraw_own(session: Session, member: Participation, *, reason: str) -> None:
    """Take a member off the list; everything about them is kept."""
    withdraw_participant(session, member, version=member.version, reason=reason)
