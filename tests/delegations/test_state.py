"""How a delegation stands, in two or three words."""

import pytest

from eventmgr.countries import country
from eventmgr.delegations.enums import DelegationKind, DelegationStatus
from eventmgr.delegations.rules import SeatUse, Situation, Typed, delegation_state, typed_delegation
from eventmgr.delegations.rules.typed import invited_name
from eventmgr.words import Remark

INVITED, CONFIRMED = DelegationStatus.INVITED, DelegationStatus.CONFIRMED


def state(
    nominated: int,
    confirmed: int,
    *,
    seats: int | None = 4,
    headed: bool = True,
    status: DelegationStatus = CONFIRMED,
    quota: tuple[Remark, ...] = (),
) -> tuple[str, str]:
    use = SeatUse(nominated=nominated, confirmed=confirmed, arrived=0)
    found = delegation_state(Situation(status=status, seats=seats, use=use, headed=headed, quota=quota))
    return found.kind, found.message % found.params


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (state(4, 4), ("ok", "Complete")),
        (state(4, 3), ("wait", "1 to confirm")),
        (state(3, 3), ("wait", "1 seat open")),
        (state(2, 2), ("wait", "2 seats open")),
        (state(2, 2, seats=None), ("ok", "Complete")),
        (state(2, 1, headed=False), ("warn", "No head yet")),
        (state(1, 1, seats=1, headed=False), ("ok", "Complete")),
        (state(0, 0, status=DelegationStatus.DRAFT), ("wait", "Not invited yet")),
        (state(0, 0, status=DelegationStatus.NO_REPLY), ("none", "No reply")),
        (state(0, 0, status=INVITED), ("wait", "Names to come")),
        (state(4, 4, status=DelegationStatus.WITHDRAWN), ("out", "Withdrawn")),
        (state(0, 0, status=DelegationStatus.DECLINED), ("out", "Declined")),
    ],
)
def test_state_says_what_hurts_first(shown: tuple[str, str], expected: tuple[str, str]) -> None:
    assert shown == expected


def test_state_says_how_far_a_quota_is_exceeded() -> None:
    over = Remark("over_seats", "…", {"people": 5, "seats": 4})
    women = Remark("few_women", "…", {"women": 1, "stated": 5, "target": 40})
    assert state(5, 5, quota=(over, women)) == ("warn", "5 for 4 seats")
    assert state(4, 4, quota=(women,)) == ("warn", "Women below target")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KH", Typed(DelegationKind.COUNTRY, "Cambodia", "KH")),
        ("viet nam", Typed(DelegationKind.COUNTRY, "Viet Nam", "VN")),
        ("VIETNAM", Typed(DelegationKind.COUNTRY, "Vietnam", "VN")),
        ("Lao PDR", Typed(DelegationKind.COUNTRY, "Lao PDR", "LA")),
        ("  ASEANAPOL  Secretariat ", Typed(DelegationKind.ORGANISATION, "ASEANAPOL Secretariat")),
    ],
)
def test_typed_line_is_a_country_in_any_spelling_or_else_an_organisation(text: str, expected: Typed) -> None:
    assert typed_delegation(text) == expected


def test_name_as_invited_is_what_was_written() -> None:
    assert invited_name("Timor Leste", country("TL")) == "Timor Leste"
