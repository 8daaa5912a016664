"""The Overview as a page: what it says, to whom, at which time."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from eventmgr import clock
from eventmgr.delegations.enums import Capacity, Category, DelegationStatus, ParticipationStatus
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import (
    FIRST_DAY,
    make_delegation,
    make_event,
    make_participation,
    make_person,
    make_room,
    make_session,
    make_session_role,
    make_topic,
)
from tests.support.statements import Counting
from tests.support.visitors import AsRole

SetClock = Callable[[datetime], None]
PAGE = "/events/dialogue/"


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """`at(instant)`: what the clock says from now on; to begin with, nine days before the opening."""

    def set_clock(instant: datetime) -> None:
        monkeypatch.setattr(clock, "now", lambda: instant)

    set_clock(datetime(2024, 11, 30, 5, tzinfo=UTC))
    return set_clock


@pytest.fixture
def event(saving: Saving, at: SetClock) -> Event:
    """A dialogue with something wrong in every place that is looked at."""
    with saving() as session:
        event = make_event(session, code="DIALOGUE")
        late = {"status": DelegationStatus.INVITED, "reply_by": date(2024, 11, 20), "invited_seats": 2}
        make_delegation(session, event, name="Philippines", slug="ph", **late)
        crowded = make_delegation(session, event, name="Sri Lanka", slug="lk", invited_seats=3, country="LK")
        for n in range(4):
            person = make_person(session, f"Sample Delegate LK-{n}", gender=Gender.FEMALE if n else Gender.NOT_STATED)
            make_participation(session, event, person=person, delegation_id=crowded.id)
        make_participation(session, event, full_name="Sample Walk-in", category=Category.DELEGATE)
        expert = make_participation(session, event, full_name="Sample Expert 02", category=Category.SPEAKER)
        make_topic(session, event, text="Forced scams")
        room = make_room(session, event, name="Main Hall")
        for title, starts in (("Opening ceremony", time(9)), ("Heads’ meeting", time(9, 30))):
            item = make_session(session, event, title=title, starts=starts, ends=time(10), room_id=room.id)
            make_session_role(session, item, participation=expert)
        make_session(session, event, title="Excursion", date=date(2024, 12, 14))
    return event


def _needs(page: str) -> list[str]:
    todo = page.partition('class="plain todo"')[2].partition("</ol>")[0]
    return re.findall(r"<h3>([^<]+)</h3>", todo)


def _heading(page: str) -> str:
    return " ".join(re.findall(r"<h1[^>]*>([^<]+)</h1>", page))


def test_what_hurts_first_stands_first(event: Event, as_role: AsRole) -> None:
    page = as_role(Role.ORGANISER, event).text(PAGE)

    assert _needs(page) == [
        "Sample Expert 02 is in two places at once",
        "Main Hall is used twice at once",
        "1 session outside the dates",
        "Sri Lanka: 4 people for 3 seats",
        "Sri Lanka has no head of delegation",
        "Philippines has not answered",
        "1 delegate without a delegation",
        "1 speaker without a biography",
        "1 topic that no session treats",
        "3 people whose gender is not stated",
    ]
    assert "10 things need you." in page
    assert "Mon 9 Dec: Opening ceremony, 09:00–10:00, and Heads’ meeting, 09:30–10:00." in page
    assert 'href="/events/dialogue/delegations/lk"' in page
    assert 'href="/events/dialogue/people?show=no-gender"' in page


def test_each_role_is_told_what_it_can_repair(event: Event, as_role: AsRole) -> None:
    assert _needs(as_role(Role.DESK, event).text(PAGE)) == [
        "1 delegate without a delegation",
        "3 people whose gender is not stated",
    ]
    assert _needs(as_role(Role.RAPPORTEUR, event).text(PAGE)) == [
        "Sample Expert 02 is in two places at once",
        "Main Hall is used twice at once",
        "1 session outside the dates",
        "1 speaker without a biography",
        "1 topic that no session treats",
    ]


def test_a_viewer_sees_numbers_and_no_name_of_a_person(event: Event, as_role: AsRole, saving: Saving) -> None:
    with saving() as session:
        make_session(session, event, title="Not for the public", public=False, starts=time(7), ends=time(8))

    page = as_role(Role.VIEWER, event).text(PAGE)

    assert _needs(page) == []
    assert "Sample" not in page
    assert "Not for the public" not in page
    assert "Latest changes" not in page
    assert "4 <small>of 5 seats</small>" in page
    assert "Opening ceremony" in page


@pytest.mark.parametrize(
    ("genders", "shown"),
    [
        ([Gender.FEMALE] * 3 + [Gender.MALE] * 3, "3 <small>of 6 stated</small>"),
        ([Gender.MALE] * 3, "0 <small>of 3 stated</small>"),
        ([Gender.FEMALE] * 2 + [Gender.MALE] * 4, "too few to be told"),
        ([Gender.FEMALE] * 4 + [Gender.MALE], "too few to be told"),
        ([Gender.FEMALE] * 3 + [Gender.NOT_STATED], "too few to be told"),
    ],
)
def test_genders_of_one_or_two_persons_are_not_told_to_a_viewer(
    saving: Saving, as_role: AsRole, genders: list[Gender], shown: str
) -> None:
    with saving() as session:
        event = make_event(session, code="DIALOGUE")
        delegation = make_delegation(session, event)
        for gender in genders:
            make_participation(session, event, person=make_person(session, gender=gender), delegation_id=delegation.id)

    assert shown in as_role(Role.VIEWER, event).text(PAGE)
    assert "too few to be told" not in as_role(Role.ORGANISER, event).text(PAGE)


def test_a_withheld_name_shows_for_organisers_only(event: Event, as_role: AsRole, saving: Saving) -> None:
    with saving() as session:
        hidden = make_participation(session, event, full_name="Sample Witness", name_withheld=True)
        for title, starts in (("First", time(15)), ("Second", time(15, 30))):
            item = make_session(session, event, title=title, starts=starts, ends=time(16), parallel=True)
            make_session_role(session, item, participation=hidden)

    assert "Sample Witness is in two places at once" in _needs(as_role(Role.ORGANISER, event).text(PAGE))
    rapporteur = as_role(Role.RAPPORTEUR, event).text(PAGE)
    assert "Name withheld is in two places at once" in _needs(rapporteur)
    assert "Sample Witness" not in rapporteur


@pytest.mark.parametrize(
    ("instant", "heading"),
    [
        (datetime(2024, 11, 30, 5, tzinfo=UTC), "9 days until the opening"),
        (datetime(2024, 12, 8, 16, 4, tzinfo=UTC), "Opening ceremony begins in 9 h 56 min"),
        (datetime(2024, 12, 9, 17, 0, tzinfo=UTC), "Day 2 of 3"),
        (datetime(2025, 1, 5, tzinfo=UTC), "Ended 3 weeks ago"),
    ],
)
def test_the_title_is_the_situation_on_the_clock_of_the_event(
    event: Event, as_role: AsRole, at: SetClock, instant: datetime, heading: str
) -> None:
    at(instant)
    assert _heading(as_role(Role.ORGANISER, event).text(PAGE)) == heading


def test_after_the_event_only_what_the_report_waits_for_is_left(event: Event, as_role: AsRole, at: SetClock) -> None:
    at(datetime(2025, 1, 5, tzinfo=UTC))

    page = as_role(Role.ORGANISER, event).text(PAGE)

    assert _needs(page) == [
        "Mon 9 Dec, Morning: 6 people without a mark",
        "Sat 14 Dec, Morning: 6 people without a mark",
        "1 session outside the dates",
        "1 delegate without a delegation",
        "1 topic that no session treats",
        "3 people whose gender is not stated",
    ]
    assert "The programme is over." in page


def test_an_event_in_order_says_so(saving: Saving, as_role: AsRole, at: SetClock) -> None:
    with saving() as session:
        event = make_event(session, code="DIALOGUE")
        delegation = make_delegation(session, event, name="Laos", invited_seats=2, status=DelegationStatus.CONFIRMED)
        for capacity in (Capacity.HEAD, Capacity.DELEGATE):
            person = make_person(session, gender=Gender.FEMALE)
            make_participation(session, event, person=person, delegation_id=delegation.id, capacity=capacity)
        make_session(session, event)

    page = as_role(Role.ORGANISER, event).text(PAGE)

    assert (_needs(page), "Everything that can be checked is in order." in page) == ([], True)


def test_an_empty_event_shows_where_to_begin(saving: Saving, as_role: AsRole, at: SetClock) -> None:
    with saving() as session:
        event = make_event(session, code="DIALOGUE")

    page = as_role(Role.ORGANISER, event).text(PAGE)

    assert _needs(page) == ["No delegation yet", "No session yet"]
    assert 'href="/events/dialogue/delegations/new"' in page


def test_the_latest_change_is_told_with_the_time_of_the_event(
    event: Event, as_role: AsRole, saving: Saving, at: SetClock
) -> None:
    at(datetime(2024, 11, 30, 15, 51, tzinfo=UTC))
    with saving() as session:
        delegation = make_delegation(session, event, name="Timor Leste")
    with saving() as session:
        session.merge(delegation).status = DelegationStatus.CONFIRMED

    page = as_role(Role.ORGANISER, event).text(PAGE)

    changes = page.partition('id="changes"')[2]
    line = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", changes.partition("<tbody>")[2].partition("</tr>")[0])).strip()
    assert line == "22:51 Changed Timor Leste, status Invited → Confirmed –"


def test_the_page_asks_as_often_for_three_of_everything_as_for_one(
    event: Event, as_role: AsRole, saving: Saving, count_statements: Counting, at: SetClock
) -> None:
    at(datetime(2024, 12, 10, 5, tzinfo=UTC))
    organiser = as_role(Role.ORGANISER, event)

    def statements() -> int:
        with count_statements() as sent:
            organiser.text(PAGE)
        return len(sent)

    statements()
    one = statements()
    with saving() as session:
        for n in range(2):
            delegation = make_delegation(session, event, name=f"Country {n}", invited_seats=1)
            for _ in range(3):
                expert = make_participation(session, event, delegation_id=delegation.id)
            item = make_session(session, event, date=FIRST_DAY, starts=time(9), ends=time(10))
            make_session_role(session, item, participation=expert)
            make_topic(session, event)
            make_participation(session, event, status=ParticipationStatus.NOMINATED)
    assert statements() == one
