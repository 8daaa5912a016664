"""Reads of the change log."""

from collections.abc import Collection, Mapping

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from eventmgr.audit.models import Change


def changes_of_event(session: Session, event_id: int, *, limit: int = 20) -> list[Change]:
    """What changed in an event, the latest first."""
    query = select(Change).where(Change.event_id == event_id).order_by(Change.at.desc(), Change.id.desc())
    return list(session.scalars(query.limit(limit)))


def history_of_row(session: Session, entity: str, entity_id: int) -> list[Change]:
    """What happened to one row, the latest first. `entity` is the name of its table."""
    query = select(Change).where(Change.entity == entity, Change.entity_id == entity_id)
    return list(session.scalars(query.order_by(Change.at.desc(), Change.id.desc())))


def history_of_rows(session: Session, rows: Mapping[str, Collection[int]], *, limit: int = 100) -> list[Change]:
    """What happened to several rows, the latest first. `rows` are the ids by the name of the table."""
    wanted = [and_(Change.entity == entity, Change.entity_id.in_(ids)) for entity, ids in rows.items() if ids]
    if not wanted:
        return []
    query = select(Change).where(or_(*wanted)).order_by(Change.at.desc(), Change.id.desc())
    return list(session.scalars(query.limit(limit)))
