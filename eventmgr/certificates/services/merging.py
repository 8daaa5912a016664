"""Two entries of one person that both hold a certificate of a kind: one has to be void first (C.6)."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.certificates.models import Certificate
from eventmgr.delegations.models import Participation
from eventmgr.delegations.services import check_merge
from eventmgr.errors import RefusedError
from eventmgr.words import N_


@check_merge
def refuse_two_certificates(session: Session, kept: Participation, other: Participation) -> None:
    """Raises RefusedError where both hold a certificate of the same kind that is in force: each has its number."""
    query = select(Certificate.kind).where(
        Certificate.participation_id.in_((kept.id, other.id)), Certificate.voided_at.is_(None)
    )
    if session.scalar(query.group_by(Certificate.kind).having(func.count() > 1).limit(1)) is not None:
        raise RefusedError(N_("Both hold a certificate of the same kind: make one of them void first."))
