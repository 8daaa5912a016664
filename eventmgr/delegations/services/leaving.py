"""People withdraw and are taken back; they stay on record (R19)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.audit.log import because
from eventmgr.audit.models import Change
from eventmgr.database import expect_version
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.services.heads import refuse_second_head
from eventmgr.delegations.services.register import check_delegation
from eventmgr.errors import RefusedError
from eventmgr.words import N_

WITHDRAWN = ParticipationStatus.WITHDRAWN


def withdraw_participant(
    session: Session, participation: Participation, *, version: int | None, reason: str = ""
) -> Participation:
    """Take somebody out of all lists and expected sets; everything about them is kept.

    Raises StaleEditError, and RefusedError for people who were replaced.
    """
    expect_version(participation, version)
    if participation.status is ParticipationStatus.REPLACED:
        raise RefusedError(N_("%(name)s was replaced already."), name=participation.person.full_name)
    because(session, reason)
    participation.status, participation.status_reason = WITHDRAWN, names.one_line(reason)
    session.flush()
    return participation


def take_back_participant(session: Session, participation: Participation) -> Participation:
    """Undo a withdrawal: the status is what it was before.

    Raises RefusedError if nobody withdrew, SecondHeadError if somebody else is head by now (R4).
    """
    if participation.status is not WITHDRAWN:
        raise RefusedError(N_("%(name)s has not withdrawn."), name=participation.person.full_name)
    check_delegation(participation.event_id, participation.delegation, capacity=participation.capacity)
    with session.no_autoflush:
        participation.status = status_before(session, participation)
        participation.status_reason = ""
        refuse_second_head(session, participation, participation.delegation)
    session.flush()
    return participation


def status_before(session: Session, participation: Participation) -> ParticipationStatus:
    """The status before the last withdrawal, as the change log knows it."""
    query = select(Change.before, Change.after).where(
        Change.entity == "participation", Change.entity_id == participation.id, Change.action == "changed"
    )
    with session.no_autoflush:
        for before, after in session.execute(query.order_by(Change.id.desc())):
            if (after or {}).get("status") == WITHDRAWN.value:
                return ParticipationStatus(before["status"])
    return ParticipationStatus.NOMINATED
