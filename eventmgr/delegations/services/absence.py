"""A delegation withdraws as a whole, and may be taken back (E-20)."""

from datetime import datetime, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.audit.log import because
from eventmgr.audit.models import Change
from eventmgr.database import expect_version
from eventmgr.delegations.enums import DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation, Presence
from eventmgr.delegations.rules import is_active
from eventmgr.delegations.rules.seats import ARRIVED
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_


def withdraw_delegation(
    session: Session, event: Event, *, delegation: Delegation, version: int | None, reason: str, at: datetime
) -> int:
    """Withdraw a delegation with its members; how many people leave with it. Everything is kept.

    `at` is wall time in the event's zone. Who has been seen on site departs early from that moment, everybody else
    withdraws: members leave the expected sets. Raises StaleEditError.
    """
    expect_version(delegation, version)
    because(session, reason)
    delegation.status, delegation.withdrawn_reason = DelegationStatus.WITHDRAWN, names.one_line(reason)
    leaving = [row for row in _members(session, delegation) if is_active(row.status)]
    opens = datetime.combine(event.start_date, time())
    for row in leaving:
        if row.status in ARRIVED and at > opens:
            row.status = ParticipationStatus.DEPARTED_EARLY
            _leave_at(row, at, opens)
        else:
            row.status = ParticipationStatus.WITHDRAWN
        row.status_reason = names.one_line(reason)
    session.flush()
    return len(leaving)


def take_back_delegation(session: Session, delegation: Delegation, *, version: int | None) -> int:
    """Undo a withdrawal: the delegation and everybody who left with it are as before; how many people come back.

    Raises RefusedError if it has not withdrawn, StaleEditError.
    """
    expect_version(delegation, version)
    if delegation.status is not DelegationStatus.WITHDRAWN:
        raise RefusedError(N_("%(delegation)s has not withdrawn."), delegation=delegation.name)
    withdrawal, others = _withdrawal(session, delegation)
    before: dict[str, Any] = (withdrawal.before or {}) if withdrawal else {}
    delegation.status = DelegationStatus(before.get("status", DelegationStatus.INVITED.value))
    delegation.withdrawn_reason = before.get("withdrawn_reason") or ""
    members = {row.id: row for row in _members(session, delegation)}
    presence = {each.id: each for row in members.values() for each in row.presence}
    back = [_restored(members.get(c.entity_id), c) for c in others if c.entity == "participation"]
    for change in others:
        if change.entity == "presence":
            _restore_presence(session, presence.get(change.entity_id), change)
    session.flush()
    return sum(back)


def remove_delegation(session: Session, delegation: Delegation) -> None:
    """Delete a delegation that was entered by mistake; raises RefusedError once anybody was named in it (R19)."""
    if _members(session, delegation):
        raise RefusedError(
            N_("People were named for %(delegation)s. Withdraw it instead: it stays on record."),
            delegation=delegation.name,
        )
    session.delete(delegation)
    session.flush()


def _members(session: Session, delegation: Delegation) -> list[Participation]:
    return list(session.scalars(select(Participation).where(Participation.delegation_id == delegation.id)))


def _leave_at(row: Participation, at: datetime, opens: datetime) -> None:
    """Presence ends at `at`; what lies later is taken away, what goes beyond it is cut."""
    if not row.presence:
        row.presence.append(Presence(starts=opens, ends=at))
        return
    row.presence[:] = [each for each in row.presence if each.starts < at] or [Presence(starts=opens, ends=at)]
    for each in row.presence:
        each.ends = min(each.ends, at)


def _withdrawal(session: Session, delegation: Delegation) -> tuple[Change | None, list[Change]]:
    """The line of the change log in which `delegation` withdrew, and all that the same transaction wrote."""
    mine = (Change.entity == "delegation", Change.entity_id == delegation.id, Change.action == "changed")
    lines = session.scalars(select(Change).where(*mine).order_by(Change.id.desc()))
    last = next((change for change in lines if _withdraws(change)), None)
    if last is None:
        return None, []
    return last, list(session.scalars(select(Change).where(Change.change_set == last.change_set).order_by(Change.id)))


def _withdraws(change: Change) -> bool:
    return (change.after or {}).get("status") == DelegationStatus.WITHDRAWN.value


def _restored(row: Participation | None, change: Change) -> bool:
    """Whether `row` stands as that withdrawal left it, and now as before; what was changed since is left alone."""
    before, after = change.before or {}, change.after or {}
    if row is None or "status" not in before or row.status.value != after.get("status"):
        return False
    row.status = ParticipationStatus(before["status"])
    row.status_reason = before.get("status_reason", row.status_reason) or ""
    return True


def _restore_presence(session: Session, row: Presence | None, change: Change) -> None:
    before = change.before or {}
    if change.action == "deleted":
        times = {name: datetime.fromisoformat(before[name]) for name in ("starts", "ends")}
        session.add(Presence(participation_id=before["participation_id"], **times))
    elif row is not None and change.action == "created":
        session.delete(row)
    elif row is not None and "ends" in before:
        row.ends = datetime.fromisoformat(before["ends"])
