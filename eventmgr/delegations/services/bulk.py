"""The same done to many people at once; whoever it cannot be done to is left as they were, and named."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.audit.log import because
from eventmgr.delegations.enums import INACTIVE, BulkAct, Capacity, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services.heads import settle_category
from eventmgr.delegations.services.keys import refresh_search_keys
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_

BATCH = 500
ALREADY = N_("so already")
HAS_LEFT = N_("has left the list")
HAS_ARRIVED = N_("has arrived already")
IS_HEAD = N_("would be head beside another: change by hand")
_COMING = frozenset(
    {
        ParticipationStatus.NOMINATED,
        ParticipationStatus.ACCEPTED,
        ParticipationStatus.WAIT_LISTED,
        ParticipationStatus.CONFIRMED,
        ParticipationStatus.ON_SITE_UNCONFIRMED,
    }
)
_STATUS = {
    BulkAct.ACCEPT: ParticipationStatus.ACCEPTED,
    BulkAct.CONFIRM: ParticipationStatus.CONFIRMED,
    BulkAct.WAIT_LIST: ParticipationStatus.WAIT_LISTED,
}


@dataclass(slots=True)
class BulkDone:
    """How many people were changed; who was left as they were, by the reason why."""

    changed: int = 0
    left: dict[str, list[str]] = field(default_factory=dict)


def do_to_many(
    session: Session,
    event: Event,
    *,
    ids: Collection[int],
    act: BulkAct,
    delegation: Delegation | None = None,
    reason: str = "",
) -> BulkDone:
    """Do `act` to the participations `ids` of the event; ids of other events are nobody's.

    `delegation` is where BulkAct.MOVE moves to, `reason` why BulkAct.WITHDRAW withdraws. Raises RefusedError where
    nobody is chosen, or what the act needs is missing. Reading takes one statement for every
    500 people; each row is written by itself, guarded by its version.
    """
    if act is BulkAct.WITHDRAW and not reason.strip():
        raise RefusedError(N_("Write the reason why they withdraw."), field="reason")
    if act is BulkAct.MOVE and delegation is None:
        raise RefusedError(N_("Choose the delegation to which they move."), field="delegation_id")
    rows = _rows(session, event, ids)
    if not rows:
        raise RefusedError(N_("Tick at least one person."), field="person")
    because(session, reason)
    done, apply = BulkDone(), _judge(act, delegation, names.one_line(reason))
    for row in rows:
        why_not = apply(row)
        if why_not:
            done.left.setdefault(why_not, []).append(row.person.full_name)
        else:
            done.changed += 1
    session.flush()
    if act is BulkAct.MOVE:
        refresh_search_keys(session, people=[row.person_id for row in rows])
    return done


def _rows(session: Session, event: Event, ids: Collection[int]) -> list[Participation]:
    wanted = sorted(set(ids))
    found: list[Participation] = []
    for start in range(0, len(wanted), BATCH):
        some = Participation.id.in_(wanted[start : start + BATCH])
        query = select(Participation).where(Participation.event_id == event.id, some).order_by(Participation.id)
        found += session.scalars(query).all()
    return found


def _judge(act: BulkAct, delegation: Delegation | None, reason: str) -> Callable[[Participation], str]:
    """What changes one row, or says why it does not."""
    if act in _STATUS:
        return lambda row: _set_status(row, _STATUS[act])
    if act is BulkAct.MOVE and delegation is not None:
        return lambda row: _move(row, delegation)
    if act is BulkAct.WITHDRAW:
        return lambda row: _withdraw(row, reason)
    return lambda row: _withhold(row, withheld=act is BulkAct.WITHHOLD)


def _set_status(row: Participation, status: ParticipationStatus) -> str:
    if row.status is status:
        return ALREADY
    if row.status not in _COMING:
        return HAS_LEFT if row.status in INACTIVE else HAS_ARRIVED
    if row.status in INACTIVE and row.capacity is Capacity.HEAD:
        return IS_HEAD
    row.status, row.status_reason = status, ""
    return ""


def _move(row: Participation, delegation: Delegation) -> str:
    if row.delegation_id == delegation.id:
        return ALREADY
    if row.status in INACTIVE:
        return HAS_LEFT
    if row.capacity is Capacity.HEAD:
        row.capacity = Capacity.DELEGATE
        settle_category(row)
    row.delegation_id, row.position, row.placed = delegation.id, None, None
    return ""


def _withdraw(row: Participation, reason: str) -> str:
    if row.status in {ParticipationStatus.WITHDRAWN, ParticipationStatus.REPLACED}:
        return HAS_LEFT
    row.status, row.status_reason = ParticipationStatus.WITHDRAWN, reason
    return ""


def _withhold(row: Participation, *, withheld: bool) -> str:
    if row.name_withheld is withheld:
        return ALREADY
    row.name_withheld = withheld
    return ""
