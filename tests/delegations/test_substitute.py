"""Replacing a person."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.audit.queries import history_of_row
from eventmgr.delegations.enums import Capacity, Category, ConsentKind, DelegationKind, Funding, ParticipationStatus
from eventmgr.delegations.models import Consent, Participation
from eventmgr.delegations.services import (
    follow_substitution,
    invite_delegation,
    register_participant,
    substitute_participant,
)
from eventmgr.delegations.services import substitute as module
from eventmgr.errors import RefusedError
from tests.support.factories import NOON_UTC, make_event


@pytest.fixture
def delegate(session: Session) -> Participation:
    event = make_event(session)
    thailand = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Thailand")
    register_participant(session, event, full_name="Sample TH-01", delegation=thailand)
    return register_participant(
        session,
        event,
        full_name="Sample TH-02",
        delegation=thailand,
        capacity=Capacity.HEAD,
        category=Category.HEAD,
        position=2,
        rank="Police Colonel",
        agency="Sample Agency",
        funding=Funding.FULL,
        passport_name="SAMPLE TH TWO",
        status=ParticipationStatus.CHECKED_IN,
    )


def test_successor_takes_over_the_slot_and_nothing_personal(session: Session, delegate: Participation) -> None:
    delegate.consents.append(Consent(kind=ConsentKind.PHOTO, given=True, recorded_at=NOON_UTC))
    new = substitute_participant(session, delegate, full_name="Sample TH-05", reason="recalled to duty")
    taken = (new.number, new.delegation_id, new.position, new.capacity, new.category, new.agency, new.funding)
    assert taken == (2, delegate.delegation_id, 2, Capacity.HEAD, Category.HEAD, "Sample Agency", Funding.FULL)
    assert (new.rank, new.person.passport_name, new.consents, new.photo_id) == ("", "", [], None)
    assert new.status is ParticipationStatus.CONFIRMED


def test_replaced_person_stays_on_record_and_leads_to_the_successor(session: Session, delegate: Participation) -> None:
    new = substitute_participant(
        session, delegate, full_name="Sample TH-05", reason="recalled to duty", authority="letter of the focal point"
    )
    assert (delegate.status, delegate.replaced_by_id) == (ParticipationStatus.REPLACED, new.id)
    logged = {key: value for change in history_of_row(session, "participation", delegate.id)
              for key, value in (change.after or {}).items() if change.action == "changed"}  # fmt: skip
    assert logged == {
        "status": "replaced",
        "status_reason": "recalled to duty; letter of the focal point",
        "replaced_by_id": new.id,
    }


def test_successor_may_have_another_capacity(session: Session, delegate: Participation) -> None:
    new = substitute_participant(
        session,
        delegate,
        full_name="Sample TH-05",
        capacity=Capacity.DELEGATE,
        category=Category.DELEGATE,
        rank="Major",
    )
    assert (new.capacity, new.category, new.rank) == (Capacity.DELEGATE, Category.DELEGATE, "Major")


def test_slot_can_be_handed_on_again(session: Session, delegate: Participation) -> None:
    second = substitute_participant(session, delegate, full_name="Sample TH-05")
    third = substitute_participant(session, second, full_name="Sample TH-06")
    assert [row.number for row in (delegate, second, third)] == [2, 2, 2]
    with pytest.raises(RefusedError, match="Sample TH-05 was replaced already"):
        substitute_participant(session, second, full_name="Sample TH-07")


def test_higher_areas_hand_over_what_they_keep(
    session: Session, delegate: Participation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_followers", [])
    seen: list[tuple[Participation, Participation]] = []
    follow_substitution(lambda _session, old, new: seen.append((old, new)))
    new = substitute_participant(session, delegate, full_name="Sample TH-05")
    assert seen == [(delegate, new)]
