"""Write down what was sent to a delegation, or came from it."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.delegations.enums import DelegationStatus
from eventmgr.delegations.models import Delegation
from eventmgr.errors import RefusedError
from eventmgr.invitations.enums import Channel, ContactKind
from eventmgr.invitations.models import InvitationContact
from eventmgr.words import N_

LONGEST_REFERENCE = 100
_MOVES = {
    ContactKind.INVITATION: (frozenset({DelegationStatus.DRAFT}), DelegationStatus.INVITED),
    ContactKind.REMINDER: (
        frozenset({DelegationStatus.INVITED, DelegationStatus.NO_REPLY}),
        DelegationStatus.REMINDED,
    ),
}
"""From which status a contact leads to which. An answer moves nothing: what it says is for people to read."""


def log_contact(
    session: Session,
    delegation: Delegation,
    *,
    kind: ContactKind,
    channel: Channel,
    on: date,
    reference: str = "",
    note: str = "",
) -> InvitationContact:
    """Write down one contact of the day `on`, by the actor of the transaction; a draft is invited by an invitation.

    Raises RefusedError for a delegation that has withdrawn, and for a reference that is too long.
    """
    row = _contact(session, delegation, kind=kind, channel=channel, on=on, reference=reference, note=note)
    session.flush()
    return row


def log_to_many(
    session: Session,
    delegations: Iterable[Delegation],
    *,
    kind: ContactKind,
    channel: Channel,
    on: date,
    reference: str = "",
    note: str = "",
) -> int:
    """Write down the same contact with several delegations; how many there were. Raises as `log_contact` does, and
    RefusedError for nobody.
    """
    rows = [
        _contact(session, each, kind=kind, channel=channel, on=on, reference=reference, note=note)
        for each in delegations
    ]
    if not rows:
        raise RefusedError(N_("Tick at least one delegation."), field="delegation")
    session.flush()
    return len(rows)


def remove_contact(session: Session, contact: InvitationContact) -> None:
    """Take out a contact that was written down by mistake. The status of the delegation stays as it is."""
    session.delete(contact)
    session.flush()


def _contact(
    session: Session,
    delegation: Delegation,
    *,
    kind: ContactKind,
    channel: Channel,
    on: date,
    reference: str,
    note: str,
) -> InvitationContact:
    if delegation.status is DelegationStatus.WITHDRAWN:
        raise RefusedError(N_("%(delegation)s has withdrawn: take it back first."), delegation=delegation.name)
    reference = names.one_line(reference)
    if len(reference) > LONGEST_REFERENCE:
        raise RefusedError(N_("This is longer than %(most)s letters."), field="reference", most=LONGEST_REFERENCE)
    row = InvitationContact(
        event_id=delegation.event_id,
        delegation_id=delegation.id,
        kind=kind,
        channel=channel,
        reference=reference,
        date=on,
        note=names.several_lines(note),
        by=session.info.get("actor"),
    )
    session.add(row)
    before, after = _MOVES.get(kind, (frozenset(), delegation.status))
    if delegation.status in before:
        delegation.status = after
    return row
