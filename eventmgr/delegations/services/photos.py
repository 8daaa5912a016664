"""Photographs of participants."""

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import ConsentKind
from eventmgr.delegations.models import Participation
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.files.models import StoredFile
from eventmgr.words import N_


def may_be_photographed(participation: Participation) -> bool:
    """Whether somebody agreed to photographs and has not taken it back; who was never asked has not."""
    return any(each.kind is ConsentKind.PHOTO and each.given for each in participation.consents)


def set_photo(session: Session, participation: Participation, *, photo: StoredFile | None) -> None:
    """Give somebody a photograph in place of the one there is; None takes it away.

    Raises RefusedError without consent to photographs, NotFoundError for a file of another event.
    """
    if photo is not None:
        if not may_be_photographed(participation):
            raise RefusedError(N_("There is no consent to photographs: record it first."), field="picture")
        if photo.event_id != participation.event_id:
            raise NotFoundError(N_("This is not in the event, or not any more."))
    participation.photo_id = photo.id if photo else None
    session.flush()
