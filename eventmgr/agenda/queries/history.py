"""What happened to a session and to all that belongs to it."""

from dataclasses import dataclass

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from eventmgr.accounts.models import UserAccount
from eventmgr.agenda.models import AgendaSession, SessionGroup, SessionItem, SessionRole, SessionTopic
from eventmgr.audit.models import Change

PARTS = tuple(model.__tablename__ for model in (SessionRole, SessionItem, SessionTopic, SessionGroup))


@dataclass(frozen=True, slots=True)
class PastChange:
    """A change with the name of who made it; None for the program itself."""

    change: Change
    actor: str | None


def history_of_session(session: Session, agenda_session: AgendaSession, *, most: int = 50) -> list[PastChange]:
    """The latest changes of a session, its roles, items, topics and groups, the latest first."""
    part = and_(
        Change.entity.in_(PARTS),
        or_(
            Change.after["session_id"].as_integer() == agenda_session.id,
            Change.before["session_id"].as_integer() == agenda_session.id,
        ),
    )
    itself = and_(Change.entity == AgendaSession.__tablename__, Change.entity_id == agenda_session.id)
    query = (
        select(Change, UserAccount.name)
        .outerjoin(UserAccount, UserAccount.id == Change.actor_id)
        .where(Change.event_id == agenda_session.event_id, or_(itself, part))
        .order_by(Change.at.desc(), Change.id.desc())
        .limit(most)
    )
    return [PastChange(row[0], row[1]) for row in session.execute(query)]
