"""How much is in an event."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession, Room, Topic
from eventmgr.attendance.models import AttendanceRecord
from eventmgr.delegations.enums import INACTIVE, DelegationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event


def event_counts(session: Session, event: Event) -> dict[str, int]:
    """Rows by kind, in one statement: withdrawn delegations, participations that are not active (R12) and
    cancelled sessions left out."""
    counted: dict[str, tuple[type, tuple[ColumnElement[bool], ...]]] = {
        "delegations": (Delegation, (Delegation.status != DelegationStatus.WITHDRAWN,)),
        "participations": (Participation, (Participation.status.not_in(INACTIVE),)),
        "sessions": (AgendaSession, (AgendaSession.state != SessionState.CANCELLED,)),
        "topics": (Topic, ()),
        "rooms": (Room, ()),
        "records": (AttendanceRecord, ()),
    }
    columns = [
        select(func.count())
        .select_from(model)
        .where(model.event_id == event.id, *conditions)  # type: ignore[attr-defined]  # every model here has it
        .scalar_subquery()
        .label(name)
        for name, (model, conditions) in counted.items()
    ]
    return dict(session.execute(select(*columns)).one()._mapping)
