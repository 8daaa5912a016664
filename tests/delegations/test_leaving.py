"""People and delegations withdraw, and are taken back."""

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, DelegationKind, DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation, Presence
from eventmgr.delegations.services import (
    SecondHeadError,
    invite_delegation,
    register_participant,
    remove_delegation,
    substitute_participant,
    take_back_delegation,
    take_back_participant,
    withdraw_delegation,
    withdraw_participant,
)
from eventmgr.errors import RefusedError, StaleEditError
from eventmgr.events.models import Event
from tests.support.factories import make_event

BEFORE, SECOND_DAY = datetime(2024, 12, 8, 12), datetime(2024, 12, 10, 13, 30)
OPENS = datetime(2024, 12, 9)
CONFIRMED, CHECKED_IN = ParticipationStatus.CONFIRMED, ParticipationStatus.CHECKED_IN
WITHDRAWN, EARLY = ParticipationStatus.WITHDRAWN, ParticipationStatus.DEPARTED_EARLY


@pytest.fixture
def event(session: Session) -> Event:
    return make_event(session)


@pytest.fixture
def laos(session: Session, event: Event) -> Delegation:
    return invite_delegation(
        session, event, kind=DelegationKind.COUNTRY, name="Laos", status=DelegationStatus.CONFIRMED
    )


def test_who_withdraws_is_kept_with_the_reason(session: Session, event: Event) -> None:
    row = register_participant(session, event, full_name="Kham", status=CONFIRMED)
    withdraw_participant(session, row, version=1, reason=" Illness ")
    assert (row.status, row.status_reason) == (WITHDRAWN, "Illness")


def test_who_is_taken_back_has_the_status_of_before(session: Session, event: Event) -> None:
    row = register_participant(session, event, full_name="Kham", status=CHECKED_IN)
    withdraw_participant(session, row, version=1)
    take_back_participant(session, row)
    assert (row.status, row.status_reason) == (CHECKED_IN, "")
    with pytest.raises(RefusedError, match="Kham has not withdrawn"):
        take_back_participant(session, row)


def test_former_head_is_not_taken_back_beside_a_new_one(session: Session, event: Event, laos: Delegation) -> None:
    first = register_participant(session, event, full_name="First", delegation=laos, capacity=Capacity.HEAD)
    withdraw_participant(session, first, version=1)
    register_participant(session, event, full_name="Second", delegation=laos, capacity=Capacity.HEAD)
    with pytest.raises(SecondHeadError):
        take_back_participant(session, first)


def test_who_was_replaced_does_not_withdraw(session: Session, event: Event) -> None:
    row = register_participant(session, event, full_name="Kham")
    substitute_participant(session, row, full_name="Souk")
    with pytest.raises(RefusedError, match="Kham was replaced already"):
        withdraw_participant(session, row, version=row.version)


def test_withdraw_participant_refuses_a_stale_edit(session: Session, event: Event) -> None:
    row = register_participant(session, event, full_name="Kham")
    with pytest.raises(StaleEditError):
        withdraw_participant(session, row, version=7)


def later(session: Session) -> None:
    """What follows happens in another transaction, as the change log sees it."""
    session.flush()
    session.info.pop("change_set", None)


def people(session: Session, event: Event, laos: Delegation) -> dict[str, Participation]:
    statuses = {"Planned": CONFIRMED, "There": CHECKED_IN, "Declined": ParticipationStatus.DECLINED}
    return {
        name: register_participant(session, event, full_name=name, delegation=laos, status=status)
        for name, status in statuses.items()
    }


def test_members_leave_with_their_delegation_from_that_moment(session: Session, event: Event, laos: Delegation) -> None:
    rows = people(session, event, laos)
    assert withdraw_delegation(session, event, delegation=laos, version=1, reason="Recalled", at=SECOND_DAY) == 2
    assert (laos.status, laos.withdrawn_reason) == (DelegationStatus.WITHDRAWN, "Recalled")
    assert {name: row.status for name, row in rows.items()} == {
        "Planned": WITHDRAWN,
        "There": EARLY,
        "Declined": ParticipationStatus.DECLINED,
    }
    assert [(each.starts, each.ends) for each in rows["There"].presence] == [(OPENS, SECOND_DAY)]


def test_before_the_first_day_nobody_has_been_there(session: Session, event: Event, laos: Delegation) -> None:
    rows = people(session, event, laos)
    withdraw_delegation(session, event, delegation=laos, version=1, reason="", at=BEFORE)
    assert (rows["There"].status, rows["There"].presence) == (WITHDRAWN, [])


def test_delegation_taken_back_is_as_before(session: Session, event: Event, laos: Delegation) -> None:
    rows = people(session, event, laos)
    rows["There"].presence.append(Presence(starts=OPENS, ends=datetime(2024, 12, 11, 18)))
    later(session)
    withdraw_delegation(session, event, delegation=laos, version=1, reason="Recalled", at=SECOND_DAY)
    later(session)
    rows["Declined"].status_reason = "changed meanwhile"
    assert take_back_delegation(session, laos, version=laos.version) == 2
    assert (laos.status, laos.withdrawn_reason) == (DelegationStatus.CONFIRMED, "")
    assert [row.status for row in rows.values()] == [CONFIRMED, CHECKED_IN, ParticipationStatus.DECLINED]
    assert [(each.starts, each.ends) for each in rows["There"].presence] == [(OPENS, datetime(2024, 12, 11, 18))]


def test_presence_that_the_withdrawal_made_goes_with_it(session: Session, event: Event, laos: Delegation) -> None:
    rows = people(session, event, laos)
    later(session)
    withdraw_delegation(session, event, delegation=laos, version=1, reason="", at=SECOND_DAY)
    later(session)
    take_back_delegation(session, laos, version=laos.version)
    session.expire(rows["There"])
    assert rows["There"].presence == []


def test_who_was_decided_anew_after_the_withdrawal_stays_so(session: Session, event: Event, laos: Delegation) -> None:
    rows = people(session, event, laos)
    later(session)
    withdraw_delegation(session, event, delegation=laos, version=1, reason="", at=BEFORE)
    later(session)
    rows["Planned"].status = ParticipationStatus.DECLINED
    assert take_back_delegation(session, laos, version=laos.version) == 1
    assert rows["Planned"].status is ParticipationStatus.DECLINED


def test_nobody_is_added_to_a_delegation_that_has_withdrawn(session: Session, event: Event, laos: Delegation) -> None:
    withdraw_delegation(session, event, delegation=laos, version=1, reason="", at=BEFORE)
    with pytest.raises(RefusedError, match="Laos has withdrawn"):
        register_participant(session, event, full_name="Kham", delegation=laos)


def test_only_a_delegation_without_people_can_be_removed(session: Session, event: Event, laos: Delegation) -> None:
    mistake = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos")
    remove_delegation(session, mistake)
    register_participant(session, event, full_name="Kham", delegation=laos, status=WITHDRAWN)
    with pytest.raises(RefusedError, match="People were named for Laos"):
        remove_delegation(session, laos)
