"""Everything that an event keeps about one person."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Executable, Text, cast, or_, select
from sqlalchemy.orm import Session

from eventmgr.audit.models import AuditLine, Change
from eventmgr.delegations.models import Participation
from eventmgr.files.models import StoredFile
from eventmgr.keeping.queries.scope import of_participation, pointing_at, tables_about_people
from eventmgr.prints.models import IssuedDocument

SECRET = frozenset({"badge_code", "verification", "token_hash", "search_key", "order_key", "passport_hash"})
"""What opens or finds something; it tells the person nothing about themselves."""
Found = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """What is kept about one person: rows by table, what changed in them, who looked or printed, their files."""

    rows: dict[str, list[Found]]
    changes: list[Found]
    looks: list[Found]
    files: list[StoredFile]
    documents: list[str]


def subject_of(session: Session, participation: Participation) -> Subject:
    """Everything about one participation, table by table; each table is read once."""
    rows = {
        table.name: _rows(session, select(table).where(of_participation(table, participation.id)).order_by(table.c.id))
        for table in tables_about_people()
    }
    return Subject(
        rows={name: lines for name, lines in rows.items() if lines},
        changes=_changes(session, rows),
        looks=_looks(session, participation),
        files=files_of(session, participation),
        documents=documents_naming(session, participation),
    )


def files_of(session: Session, participation: Participation) -> list[StoredFile]:
    """The stored files that rows about this participation point at."""
    wanted: list[Any] = []
    for table in tables_about_people():
        for column in pointing_at(StoredFile.__tablename__, table):
            wanted.append(StoredFile.id.in_(select(table.c[column]).where(of_participation(table, participation.id))))
    query = select(StoredFile).where(StoredFile.event_id == participation.event_id, or_(*wanted))
    return list(session.scalars(query.order_by(StoredFile.id))) if wanted else []


def documents_naming(session: Session, participation: Participation) -> list[str]:
    """Numbers of the issued documents in whose content the full name stands; nothing changes them any more (R16)."""
    written = json.dumps(participation.person.full_name)[1:-1]
    query = (
        select(IssuedDocument.document_number)
        .where(IssuedDocument.event_id == participation.event_id)
        .where(cast(IssuedDocument.snapshot, Text).contains(written, autoescape=True))
        .order_by(IssuedDocument.id)
    )
    return list(session.scalars(query))


def _changes(session: Session, rows: dict[str, list[Found]]) -> list[Found]:
    wanted = [
        (Change.entity == name) & Change.entity_id.in_([line["id"] for line in lines])
        for name, lines in rows.items()
        if lines
    ]
    query = select(Change.at, Change.entity, Change.action, Change.before, Change.after, Change.reason)
    return _rows(session, query.where(or_(*wanted)).order_by(Change.at, Change.id))


def _looks(session: Session, participation: Participation) -> list[Found]:
    targets = (f"participation:{participation.id}", f"person:{participation.person_id}")
    query = select(AuditLine.at, AuditLine.action, AuditLine.reason).where(
        AuditLine.event_id == participation.event_id, AuditLine.target.in_(targets)
    )
    return _rows(session, query.order_by(AuditLine.at, AuditLine.id))


def _rows(session: Session, query: Executable) -> list[Found]:
    return [
        {name: value for name, value in row.items() if name not in SECRET} for row in session.execute(query).mappings()
    ]


def unused(session: Session, hashes: list[str]) -> list[str]:
    """Those of `hashes` that no stored file and no issued document of any event names any more."""
    named = select(StoredFile.sha256).union(select(IssuedDocument.sha256)).subquery()
    still = set(session.scalars(select(named.c.sha256).where(named.c.sha256.in_(hashes))))
    return [name for name in hashes if name not in still]
