"""Correct what was written about a participant."""

from typing import Unpack

from sqlalchemy.orm import Session

from eventmgr.database import expect_version
from eventmgr.delegations.fields import ParticipantFields
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services.heads import refuse_second_head, settle_category
from eventmgr.delegations.services.keys import refresh_search_keys
from eventmgr.delegations.services.register import check_delegation, participation_values, split_fields
from eventmgr.delegations.services.writing import put
from eventmgr.people.services import change_person


def change_participant(
    session: Session,
    participation: Participation,
    *,
    version: int | None,
    person_version: int | None,
    delegation: Delegation | None,
    full_name: str | None = None,
    **fields: Unpack[ParticipantFields],
) -> Participation:
    """Change what is given; `delegation` is where the person is from now on.

    Raises StaleEditError if either version is not the row's, SecondHeadError (R4), RefusedError for a value that
    cannot be.
    """
    expect_version(participation, version)
    expect_version(participation.person, person_version)
    of_person, of_participation = split_fields(fields)
    values = participation_values(of_participation)
    capacity = values.get("capacity", participation.capacity)
    if delegation is not participation.delegation:
        check_delegation(participation.event_id, delegation, capacity=capacity)
        values = {"position": None, "placed": None} | values
        participation.delegation = delegation
    with session.no_autoflush:
        put(participation, values)
        settle_category(participation)
        refuse_second_head(session, participation, delegation)
        check_delegation(participation.event_id, participation.delegation, capacity=participation.capacity)
    change_person(session, participation.person, full_name=full_name, **of_person)
    refresh_search_keys(session, people=[participation.person_id])
    return participation
