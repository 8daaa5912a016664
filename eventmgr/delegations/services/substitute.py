"""Replace a person: somebody else takes over the slot, both stay on record (E-09)."""

from collections.abc import Callable
from typing import Unpack

from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.audit.log import because
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.fields import ParticipantFields
from eventmgr.delegations.models import Participation
from eventmgr.delegations.services.heads import refuse_second_head, settle_category
from eventmgr.delegations.services.keys import search_key_of
from eventmgr.delegations.services.register import participation_values, split_fields
from eventmgr.delegations.services.writing import put
from eventmgr.errors import RefusedError
from eventmgr.people.services import add_person
from eventmgr.words import N_

Follower = Callable[[Session, Participation, Participation], None]
_followers: list[Follower] = []

SLOT = (
    "event_id",
    "delegation_id",
    "number",
    "position",
    "placed",
    "category",
    "capacity",
    "agency",
    "country",
    "funding",
)
"""What a successor takes over unless something else is said. Visa, travel, photo and consents are personal."""
_NOT_YET_THERE = frozenset({ParticipationStatus.NOMINATED, ParticipationStatus.ACCEPTED})


def follow_substitution(follower: Follower) -> Follower:
    """Let `follower(session, old, new)` hand over what a higher area keeps for a slot, such as places in groups."""
    if follower not in _followers:
        _followers.append(follower)
    return follower


def substitute_participant(
    session: Session,
    participation: Participation,
    *,
    full_name: str,
    reason: str = "",
    authority: str = "",
    **fields: Unpack[ParticipantFields],
) -> Participation:
    """The new participation of `full_name` in the slot of `participation`, which becomes *replaced*.

    `reason` and `authority` ("letter of the focal point") stand in the change log. Raises RefusedError if the person
    was replaced already.
    """
    if participation.status is ParticipationStatus.REPLACED:
        raise RefusedError(N_("%(name)s was replaced already."), name=participation.person.full_name)
    of_person, of_participation = split_fields(fields)
    person = add_person(session, full_name=full_name, **of_person)
    slot = {name: getattr(participation, name) for name in SLOT} | {"status": _status_after(participation)}
    because(session, _told(reason, authority))
    put(participation, {"status": ParticipationStatus.REPLACED, "status_reason": _told(reason, authority)})
    session.flush()  # the slot is free from here on
    successor = Participation(person=person, **slot | participation_values(of_participation))
    settle_category(successor)
    refuse_second_head(session, successor, participation.delegation)
    successor.search_key = search_key_of(successor, participation.delegation)
    session.add(successor)
    session.flush()
    participation.replaced_by_id = successor.id
    for follower in _followers:
        follower(session, participation, successor)
    session.flush()
    return successor


def _status_after(participation: Participation) -> ParticipationStatus:
    """The successor has come as far as the nomination had, but has not arrived."""
    return participation.status if participation.status in _NOT_YET_THERE else ParticipationStatus.CONFIRMED


def _told(reason: str, authority: str) -> str:
    return "; ".join(part for part in (names.one_line(reason), names.one_line(authority)) if part)
