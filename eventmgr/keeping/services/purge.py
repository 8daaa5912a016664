"""Purge: what of a class an event keeps about its people goes for good, anonymous counts stay (B.8, R19)."""

from datetime import date

from sqlalchemy import delete
from sqlalchemy.orm import Session

from eventmgr.audit.log import note
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.files.models import StoredFile
from eventmgr.keeping.enums import PURGED, FieldClass
from eventmgr.keeping.queries.scope import of_event, participations_of, table_named
from eventmgr.keeping.rules.due import may_purge
from eventmgr.keeping.rules.register import FILES, KEPT_ABOUT_PEOPLE
from eventmgr.keeping.services.blanking import empty
from eventmgr.keeping.services.files import drop_files
from eventmgr.keeping.services.log import forget_in_log, forget_in_log_of_event
from eventmgr.keeping.services.withholding import withhold_erased
from eventmgr.words import N_


def purge(session: Session, event: Event, *, field_class: FieldClass, today: date) -> list[str]:
    """Take away everything of `field_class` that the event keeps, the change log included.

    Answers the hashes of files whose bytes may go after the commit. Names and posts take contacts, notes and
    restricted values along. A person who is in another event as well keeps what stands in their own record. Raises
    RefusedError while the event is not over.
    """
    if not may_purge(ends=event.end_date, today=today):
        raise RefusedError(N_("The event is not over: its data are still needed. Purge them after the last day."))
    hashes: list[str] = []
    for its in PURGED[: PURGED.index(field_class) + 1]:
        hashes += _purge_class(session, event, its)
    if field_class is FieldClass.PARTICIPANTS:
        withhold_erased(session, participations_of(event.id))
    note(session, f"purged {field_class.value}", target=f"event:{event.id}", event_id=event.id)
    return hashes


def _purge_class(session: Session, event: Event, field_class: FieldClass) -> list[str]:
    for name, register in KEPT_ABOUT_PEOPLE.items():
        table = table_named(name)
        if table is None:
            continue
        where = of_event(table, event.id)
        columns = tuple(register.columns) if register.whole is field_class else register.of(field_class)
        if not columns:
            continue
        forget_in_log(session, table, columns, where=where)
        forget_in_log_of_event(session, table, columns, event_id=event.id)
        if register.whole is field_class:
            session.execute(delete(table).where(where))
        else:
            empty(session, table, columns, where=where)
    kinds = [kind for kind, its in FILES.items() if its is field_class]
    return drop_files(session, where=(StoredFile.event_id == event.id) & StoredFile.kind.in_(kinds))
