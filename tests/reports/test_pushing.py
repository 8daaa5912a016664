"""Which delegations need a push first, and the seats that are paid for."""

from datetime import date, timedelta

import pytest

from eventmgr import clock
from eventmgr.delegations.enums import Capacity, DelegationStatus, Funding, ParticipationStatus
from eventmgr.delegations.rules import SeatUse
from eventmgr.people.enums import Category
from eventmgr.reports.queries import SeatLine
from eventmgr.reports.views.pushing import FREE, HEADLESS, OVER, OVERDUE, SILENT, UNCONFIRMED, push_first
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation
from tests.support.visitors import AsRole

TODAY = date(2024, 11, 20)


def line(name: str, nominated: int = 0, confirmed: int = 0, **columns: object) -> SeatLine:
    known = {"status": DelegationStatus.INVITED, "reply_by": None, "seats": 4, "headed": True, "remarks": ()}
    use = SeatUse(nominated=nominated, confirmed=confirmed, arrived=0)
    return SeatLine(slug=name, name=name, country=None, use=use, **(known | columns))  # type: ignore[arg-type]  # one dictionary of columns


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (line("a", reply_by=TODAY - timedelta(days=1)), OVERDUE),
        (line("a", status=DelegationStatus.NO_REPLY), OVERDUE),
        (line("a", reply_by=TODAY), SILENT),
        (line("a", 5, 5), OVER),
        (line("a", 2, 2, headed=False), HEADLESS),
        (line("a", 4, 3), UNCONFIRMED),
        (line("a", 3, 3), FREE),
        (line("a", 4, 4), ""),
        (line("a", status=DelegationStatus.DECLINED), ""),
    ],
)
def test_why_a_delegation_needs_a_push(row: SeatLine, why: str) -> None:
    assert push_first([row], today=TODAY) == [(row, why)]


def test_the_most_urgent_stand_first_and_the_others_keep_their_order() -> None:
    rows = [line("fine", 4, 4), line("free", 3, 3), line("late", reply_by=date(2024, 1, 1)), line("too", 4, 4)]
    assert [row.name for row, _ in push_first(rows, today=TODAY)] == ["late", "free", "fine", "too"]


def test_overview_counts_funded_seats_and_says_who_needs_a_push(saving: Saving, as_role: AsRole) -> None:
    begins = clock.now().date() + timedelta(days=30)
    with saving() as session:
        event = make_event(session, code="OWN", start_date=begins, end_date=begins)
        first = make_delegation(session, event, name="Alpha", invited_seats=1, funded_seats=3)
        make_delegation(session, event, name="Beta", invited_seats=2)
        head = {"capacity": Capacity.HEAD, "category": Category.HEAD, "status": ParticipationStatus.CONFIRMED}
        make_participation(session, event, delegation_id=first.id, funding=Funding.FULL, **head)
    text = " ".join(as_role(Role.ORGANISER, event).text("/events/own/").split())
    assert ("of 3 funded seats" in text, "nobody named yet" in text) == (True, True)
    assert text.index(">Beta<") < text.index(">Alpha<")
