"""Who was invited and has not answered."""

from datetime import date

from eventmgr.delegations.enums import DelegationStatus
from eventmgr.invitations.enums import ContactKind

UNANSWERED = frozenset({DelegationStatus.INVITED, DelegationStatus.REMINDED, DelegationStatus.NO_REPLY})


def is_overdue(
    status: DelegationStatus, *, reply_by: date | None, named: int, last: ContactKind | None, day: date
) -> bool:
    """Whether an answer was due before `day` and has not come.

    Who has named people has answered, and so has a delegation whose `last` contact was an answer.
    """
    if status not in UNANSWERED or named or last is ContactKind.ANSWER:
        return False
    return reply_by is not None and reply_by < day
