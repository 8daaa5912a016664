"""Reads of a delegation's own page, each within its delegation, and of the organiser's."""

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import members_in_order
from eventmgr.delegations.rules import is_active
from eventmgr.errors import NotFoundError
from eventmgr.links.models import PrivateLink
from eventmgr.registration.enums import RequestState
from eventmgr.registration.models import ChangeRequest, RegistrationPaper
from eventmgr.registration.rules import OWN_CATEGORIES
from eventmgr.words import N_

NOT_HERE = N_("This is not on the list of your delegation, or not any more.")


def delegation_of_link(session: Session, link: PrivateLink) -> Delegation:
    """The delegation that a link opens; raises NotFoundError when it is gone."""
    query = select(Delegation).where(Delegation.event_id == link.event_id, Delegation.id == link.delegation_id)
    row = session.scalar(query)
    if row is None:
        raise NotFoundError(NOT_HERE)
    return row


def own_members(session: Session, delegation: Delegation) -> list[Participation]:
    """Whom the delegation has named and who takes part, in the order of R6."""
    return [row for row in members_in_order(session, delegation) if is_own(row)]


def own_member(session: Session, delegation: Delegation, participation_id: int) -> Participation:
    """One of them; raises NotFoundError for everybody else, and for a withheld name (E-23)."""
    query = select(Participation).where(
        Participation.event_id == delegation.event_id,
        Participation.delegation_id == delegation.id,
        Participation.id == participation_id,
    )
    row = session.scalar(query)
    if row is None or not is_own(row) or row.name_withheld:
        raise NotFoundError(NOT_HERE)
    return row


def is_own(row: Participation) -> bool:
    """Whether the delegation itself names this person."""
    return is_active(row.status) and row.category in OWN_CATEGORIES


def papers_of(session: Session, delegation: Delegation) -> list[RegistrationPaper]:
    """What the delegation handed in, the latest first."""
    query = select(RegistrationPaper).where(
        RegistrationPaper.event_id == delegation.event_id, RegistrationPaper.delegation_id == delegation.id
    )
    return list(session.scalars(query.order_by(RegistrationPaper.id.desc())))


def own_paper(session: Session, delegation: Delegation, paper_id: int) -> RegistrationPaper:
    """One of them; raises NotFoundError for a paper of anybody else."""
    row = next((each for each in papers_of(session, delegation) if each.id == paper_id), None)
    if row is None:
        raise NotFoundError(NOT_HERE)
    return row


def paper_in_event(session: Session, event_id: int, paper_id: int) -> RegistrationPaper:
    """A paper of the event; raises NotFoundError."""
    query = select(RegistrationPaper).where(RegistrationPaper.event_id == event_id, RegistrationPaper.id == paper_id)
    row = session.scalar(query)
    if row is None:
        raise NotFoundError(N_("There is no such paper in this event."))
    return row


def requests_of(session: Session, delegation: Delegation) -> list[ChangeRequest]:
    """What the delegation asked for, the latest first."""
    query = _requests().where(
        ChangeRequest.event_id == delegation.event_id, ChangeRequest.delegation_id == delegation.id
    )
    return list(session.scalars(query.order_by(ChangeRequest.id.desc())))


def own_request(session: Session, delegation: Delegation, request_id: int) -> ChangeRequest:
    """One of them; raises NotFoundError for a request of anybody else."""
    row = next((each for each in requests_of(session, delegation) if each.id == request_id), None)
    if row is None:
        raise NotFoundError(NOT_HERE)
    return row


def open_requests(session: Session, event_id: int) -> list[ChangeRequest]:
    """What waits for the organiser, the oldest first; one statement."""
    query = _requests().where(ChangeRequest.event_id == event_id, ChangeRequest.state == RequestState.OPEN)
    return list(session.scalars(query.order_by(ChangeRequest.asked_at, ChangeRequest.id)))


def count_open_requests(session: Session, event_id: int) -> int:
    """How many wait."""
    query = select(func.count()).where(ChangeRequest.event_id == event_id, ChangeRequest.state == RequestState.OPEN)
    return session.scalar(query) or 0


def request_in_event(session: Session, event_id: int, request_id: int) -> ChangeRequest:
    """A request of the event; raises NotFoundError."""
    row = session.scalar(_requests().where(ChangeRequest.event_id == event_id, ChangeRequest.id == request_id))
    if row is None:
        raise NotFoundError(N_("There is no such request in this event."))
    return row


def _requests() -> Select[ChangeRequest]:
    return select(ChangeRequest).options(joinedload(ChangeRequest.delegation), joinedload(ChangeRequest.participation))
