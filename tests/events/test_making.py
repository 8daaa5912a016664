"""Creating an event and changing its facts."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from eventmgr.errors import NotFoundError, RefusedError, StaleEditError
from eventmgr.events.enums import EventKind, Paper
from eventmgr.events.services import change_event, create_event, existing_event
from tests.support.factories import make_event

FACTS: dict[str, Any] = {
    "code": "IPSSD-2024",
    "title": "International People Smuggling Strategic Dialogue",
    "start_date": date(2024, 12, 9),
    "end_date": date(2024, 12, 11),
    "timezone": "Asia/Jakarta",
}


def test_create_event_keeps_the_code_in_capitals_and_the_zone_as_it_is_called(session: Session) -> None:
    event = create_event(session, **FACTS | {"code": " ipssd-2024 ", "timezone": "asia/jakarta", "city": " Semarang "})

    assert (event.code, event.timezone, event.city, event.demonstration) == (
        "IPSSD-2024",
        "Asia/Jakarta",
        "Semarang",
        False,
    )
    assert existing_event(session, "ipssd-2024") is event


def test_create_event_refuses_a_code_that_differs_only_in_case(session: Session) -> None:
    create_event(session, **FACTS)

    with pytest.raises(RefusedError, match="IPSSD-2024 is the code of another event") as refused:
        create_event(session, **FACTS | {"code": "Ipssd-2024"})
    assert refused.value.field == "code"


@pytest.mark.parametrize("code", ["", "-", "A--B", "A_B", "A B", "ÉVÉNEMENT", "٢٠٢٤", "-A", "A-", "A" * 41, "new"])
def test_create_event_refuses_a_code_that_no_address_can_carry(session: Session, code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        create_event(session, **FACTS | {"code": code})
    assert refused.value.field == "code"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"title": " \t "}, "title"),
        ({"timezone": "Semarang"}, "timezone"),
        ({"timezone": "../../etc/passwd"}, "timezone"),
        ({"end_date": date(2024, 12, 8)}, "end_date"),
        ({"end_date": date(2042, 12, 11)}, "end_date"),
        ({"start_date": date(204, 12, 9)}, "start_date"),
        ({"country": "QQ"}, "country"),
        ({"working_languages": ["en", "Bahasa Indonesia"]}, "working_languages"),
        ({"attendance_threshold": 101}, "attendance_threshold"),
    ],
)
def test_create_event_refuses_what_cannot_be_and_names_the_field(
    session: Session, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        create_event(session, **FACTS | wrong)
    assert refused.value.field == field


def test_change_event_changes_only_what_it_is_given(session: Session) -> None:
    event = make_event(session, motto="Together", city="Semarang", country="ID")

    change_event(
        session, event, version=1, kind=EventKind.WORKSHOP, paper=Paper.LETTER, working_languages=["EN", "id", "en"]
    )

    assert (event.kind, event.paper, event.working_languages) == (EventKind.WORKSHOP, Paper.LETTER, ["en", "id"])
    assert (event.motto, event.city, event.country, event.version) == ("Together", "Semarang", "ID", 2)


def test_change_event_of_what_is_so_already_makes_no_new_version(session: Session) -> None:
    event = make_event(session, city="Semarang")

    change_event(session, event, version=1, city="Semarang", title=event.title)

    assert event.version == 1


def test_change_event_refuses_a_form_made_from_an_older_version(session: Session) -> None:
    event = make_event(session)
    change_event(session, event, version=1, city="Semarang")

    with pytest.raises(StaleEditError) as stale:
        change_event(session, event, version=1, city="Jakarta")
    assert (stale.value.theirs, event.city) == (event, "Semarang")


@pytest.mark.parametrize("name", ["demonstration", "code", "id", "version_id"])
def test_change_event_can_touch_neither_the_demonstration_flag_nor_the_code(session: Session, name: str) -> None:
    event = make_event(session, demonstration=True)

    with pytest.raises(TypeError, match=name):
        change_event(session, event, version=1, **{name: False})
    assert event.demonstration is True


def test_a_demonstration_is_said_when_the_event_is_made(session: Session) -> None:
    assert create_event(session, **FACTS, demonstration=True).demonstration is True


def test_existing_event_says_which_code_there_is_not(session: Session) -> None:
    with pytest.raises(NotFoundError, match="There is no event IPSSD-2025"):
        existing_event(session, "IPSSD-2025")
