"""Requests after the deadline: asked, accepted, refused, taken back."""

from collections.abc import Callable, Mapping
from datetime import date, time
from enum import Enum
from typing import Any

from sqlalchemy.orm import Session

from eventmgr import clock, names
from eventmgr.audit.log import because
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import (
    change_participant,
    column_values,
    register_participant,
    withdraw_participant,
)
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.rules import BY_KEY, house_field
from eventmgr.questions.rules.values import YES, kept
from eventmgr.registration.enums import RequestKind, RequestState
from eventmgr.registration.models import ChangeRequest
from eventmgr.words import N_


def ask_change(
    session: Session,
    delegation: Delegation,
    *,
    kind: RequestKind,
    member: Participation | None = None,
    values: Mapping[str, Any] | None = None,
    note: str = "",
) -> ChangeRequest | None:
    """Ask for a change; `values` by key of the field, of which those that say what is there already are left out.

    None if nothing is left to ask for. Raises RefusedError for a new person without a name.
    """
    asked = {key: kept(house_field(BY_KEY[key]), value) for key, value in (values or {}).items()}
    if member is not None:
        asked = {key: text for key, text in asked.items() if text != present(member, key)}
    if kind is RequestKind.ADD and not asked.get("full_name"):
        raise RefusedError(N_("Write a full name. One word is enough."), field="full_name")
    if kind is RequestKind.CHANGE and not asked:
        return None
    row = ChangeRequest(
        event_id=delegation.event_id,
        delegation_id=delegation.id,
        participation_id=member.id if member else None,
        kind=kind,
        asked_values={key: text for key, text in asked.items() if text or kind is RequestKind.CHANGE},
        note=names.one_line(note),
        asked_at=clock.now(),
    )
    session.add(row)
    session.flush()
    return row


def accept_request(
    session: Session, event: Event, request: ChangeRequest, *, by: int, answer: str = ""
) -> Participation | None:
    """Do what was asked, as if the organiser had done it; answers whom it was about.

    Raises RefusedError for a request that was decided, for a second head, and for values that cannot be any more.
    """
    _decide(request, RequestState.ACCEPTED, by=by, answer=answer)
    because(session, request.note)
    values = column_values({key: _typed(key, text) for key, text in request.asked_values.items()})
    member = request.participation
    if request.kind is RequestKind.ADD:
        member = register_participant(session, event, delegation=request.delegation, **values)
        request.participation_id = member.id
    elif member is not None and request.kind is RequestKind.CHANGE:
        change_participant(
            session,
            member,
            version=member.version,
            person_version=member.person.version,
            delegation=member.delegation,
            **values,
        )
    elif member is not None:
        withdraw_participant(session, member, version=member.version, reason=request.note)
    session.flush()
    return member


def refuse_request(session: Session, request: ChangeRequest, *, by: int, answer: str) -> None:
    """Leave everything as it is; `answer` is what the delegation reads."""
    _decide(request, RequestState.REFUSED, by=by, answer=answer)
    session.flush()


def take_back_request(session: Session, request: ChangeRequest) -> None:
    """The delegation does not want it any more; raises RefusedError for a request that was decided."""
    _decide(request, RequestState.TAKEN_BACK, by=None, answer="")
    session.flush()


def present(member: Participation, key: str) -> str:
    """What a field of the house says now, as text like that of a request."""
    holder = member.person if hasattr(member.person, key) and not hasattr(member, key) else member
    return kept(house_field(BY_KEY[key]), _plain(getattr(holder, key)))


def _typed(key: str, text: str) -> Any:
    """The text of a request as a column takes it."""
    readers: dict[FieldKind, Callable[[str], Any]] = {
        FieldKind.NUMBER: int,
        FieldKind.DATE: date.fromisoformat,
        FieldKind.TIME: time.fromisoformat,
        FieldKind.YES_NO: YES.__eq__,
    }
    reader = readers.get(BY_KEY[key].kind)
    return text if reader is None else reader(text) if text else None


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | time) else value


def _decide(request: ChangeRequest, state: RequestState, *, by: int | None, answer: str) -> None:
    if request.state is not RequestState.OPEN:
        raise RefusedError(N_("This request was decided already."))
    request.state, request.answer = state, names.one_line(answer)
    request.decided_at, request.decided_by = clock.now(), by
