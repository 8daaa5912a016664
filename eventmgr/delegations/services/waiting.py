"""The waiting list: in an order, and off it when a seat is free."""

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries.waiting import waiting_people
from eventmgr.delegations.services.heads import refuse_second_head
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_

WAITS = ParticipationStatus.WAIT_LISTED


def promote(session: Session, participation: Participation) -> Participation:
    """Somebody comes off the waiting list and is nominated, at the end of their delegation.

    Raises RefusedError for somebody who does not wait, SecondHeadError (R4).
    """
    if participation.status is not WAITS:
        raise RefusedError(N_("%(name)s is not on the waiting list."), name=participation.person.full_name)
    with session.no_autoflush:
        participation.status, participation.placed = ParticipationStatus.NOMINATED, None
        refuse_second_head(session, participation, participation.delegation)
    session.flush()
    return participation


def move_waiting(session: Session, event: Event, *, participation: Participation, steps: int) -> None:
    """Put somebody `steps` places later on the waiting list (negative: earlier)."""
    order = waiting_people(session, event)
    if participation not in order:
        raise RefusedError(N_("%(name)s is not on the waiting list."), name=participation.person.full_name)
    place = order.index(participation)
    rest = [row for row in order if row is not participation]
    rest.insert(min(max(place + steps, 0), len(rest)), participation)
    for number, row in enumerate(rest, 1):
        if row.placed != number:
            row.placed = number
    session.flush()
