"""The list of events, and a new one."""

import re
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from eventmgr import clock
from eventmgr.events.models import Event, EventUser
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event, make_role, make_user
from tests.support.statements import Counting
from tests.support.visitors import SignIn, Visitor

NEW = {
    "code": "ipssd-2025",
    "title": "Dialogue",
    "start_date": "2025-12-09",
    "end_date": "2025-12-11",
    "timezone": "Asia/Jakarta",
    "city": "Semarang",
    "country": "ID",
    "venue": "",
}


@pytest.fixture(autouse=True)
def _second_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tuesday, 10 December 2024, half past six in the morning in Jakarta; still Monday in UTC."""
    monkeypatch.setattr(clock, "now", lambda: datetime(2024, 12, 9, 23, 30, tzinfo=UTC))


def _headings(page: str) -> list[str]:
    return re.findall(r"<h[23][^>]*>(?:<a[^>]*>)?([^<]+)", page)


def test_events_stand_under_now_coming_and_over_by_their_own_calendar(saving: Saving, sign_in: SignIn) -> None:
    with saving() as session:
        user = make_user(session)
        for code, day, zone in (
            ("RUNS", date(2024, 12, 10), "Asia/Jakarta"),
            ("LATER", date(2025, 3, 1), "Asia/Jakarta"),
            ("SOON", date(2024, 12, 10), "UTC"),
            ("OLD", date(2023, 5, 1), "UTC"),
            ("OVER", date(2024, 12, 8), "Asia/Jakarta"),
        ):
            event = make_event(session, code=code, title=f"{code} event", start_date=day, end_date=day, timezone=zone)
            make_role(session, event, user=user, role=Role.DESK)
        make_event(session, title="Somebody else’s event")

    page = sign_in(user).text("/")

    assert _headings(page) == [
        "Now", "RUNS event", "Coming", "SOON event", "LATER event", "Over", "OVER event", "OLD event",
    ]  # fmt: skip
    assert re.findall(r"<b>([^<]+)</b><span>Desk</span>", page) == [
        "Day 1 of 1",
        "The opening is tomorrow",
        "2 months until the opening",
        "Ended 2 days ago",
        "Ended 19 months ago",
    ]


def test_whoever_has_no_event_is_told_how_to_get_in(saving: Saving, sign_in: SignIn) -> None:
    with saving() as session:
        user = make_user(session, email="new@agency.example")

    page = sign_in(user).text("/")

    assert "No event for you yet" in page
    assert "new@agency.example" in page
    assert "/events/new" not in page


def test_the_list_asks_as_often_for_three_events_as_for_one(
    saving: Saving, administrator: Visitor, count_statements: Counting
) -> None:
    with saving() as session:
        make_event(session)
    administrator.text("/")
    with count_statements() as one:
        administrator.text("/")
    with saving() as session:
        make_event(session)
        make_event(session)
    with count_statements() as three:
        administrator.text("/")

    assert len(one) == len(three)


def test_an_administrator_makes_an_event_and_organises_it(administrator: Visitor, reading: Saving) -> None:
    answer = administrator.send("/events/new", NEW)

    assert answer.headers["Location"] == "/events/ipssd-2025/settings"
    with reading() as session:
        event, role = session.execute(select(Event, EventUser).join(EventUser)).one()
        assert administrator.user is not None
        assert (event.code, event.city, event.country, event.demonstration) == ("IPSSD-2025", "Semarang", "ID", False)
        assert (role.user_id, role.role) == (administrator.user.id, Role.ORGANISER)


def test_a_code_that_is_taken_is_said_beside_the_field_and_nothing_is_made(
    administrator: Visitor, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        make_event(session, code="IPSSD-2025")

    answer = administrator.send("/events/new", NEW)

    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "IPSSD-2025 is the code of another event." in page
    assert 'id="code-error"' in page
    with reading() as session:
        assert len(session.scalars(select(Event)).all()) == 1
        assert session.scalars(select(EventUser)).all() == []
