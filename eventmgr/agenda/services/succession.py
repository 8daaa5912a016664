"""Who replaces somebody takes over their places in groups (domain.md E-09)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import GroupMember
from eventmgr.delegations.models import Participation
from eventmgr.delegations.services import follow_substitution


@follow_substitution
def hand_over_groups(session: Session, former: Participation, successor: Participation) -> None:
    """The successor stands in every group where the former person stood.

    What somebody does in a session (speaking, chairing) was asked of that person and is not handed over.
    """
    query = select(GroupMember).where(GroupMember.participation_id == former.id)
    for member in session.scalars(query.order_by(GroupMember.id)):
        member.participation_id = successor.id
    session.flush()
