"""What is agreed with many delegations at once: seats, dates, standing."""

from collections.abc import Sequence
from typing import Unpack

from sqlalchemy.orm import Session

from eventmgr.delegations.fields import DelegationFields
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.services.writing import kept, put
from eventmgr.errors import RefusedError
from eventmgr.words import N_


def agree_with_many(session: Session, delegations: Sequence[Delegation], **fields: Unpack[DelegationFields]) -> int:
    """Write the same in `fields` down for each delegation; how many there were.

    Raises RefusedError for nobody, for nothing, and for a value that cannot be.
    """
    if not delegations:
        raise RefusedError(N_("Tick at least one delegation."), field="delegation")
    values = kept(fields, DelegationFields)
    if not values:
        raise RefusedError(N_("Fill in what was agreed: fields that are left empty stay as they are."))
    for row in delegations:
        put(row, values)
    session.flush()
    return len(delegations)
