"""Photographs that may be printed."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import ConsentKind
from eventmgr.delegations.models import Consent, Participation
from eventmgr.events.models import Event
from eventmgr.files.models import StoredFile


def printable_photos(session: Session, event: Event) -> dict[int, StoredFile]:
    """Photographs by participation, of those who agreed to them and are not withheld (E-23). One statement."""
    query = (
        select(Participation.id, StoredFile)
        .join(StoredFile, (StoredFile.id == Participation.photo_id) & (StoredFile.event_id == Participation.event_id))
        .join(Consent, Consent.participation_id == Participation.id)
        .where(
            Participation.event_id == event.id,
            Participation.name_withheld.is_(False),
            Consent.kind == ConsentKind.PHOTO,
            Consent.given.is_(True),
        )
    )
    return {row[0]: row[1] for row in session.execute(query)}
