"""Where an event stands in time, in words."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from flask import Flask

from eventmgr.web.situation import Phase, Situation, in_words, situation

START, END = date(2024, 12, 9), date(2024, 12, 11)


@pytest.fixture(autouse=True)
def _words(app: Flask) -> Iterator[None]:
    with app.test_request_context():
        yield


@pytest.mark.parametrize(
    ("today", "where"),
    [
        (date(2024, 12, 8), Situation(Phase.COMING, days=1, of=3)),
        (date(2024, 12, 9), Situation(Phase.NOW, day=1, of=3)),
        (date(2024, 12, 11), Situation(Phase.NOW, day=3, of=3)),
        (date(2024, 12, 12), Situation(Phase.OVER, days=1, of=3)),
    ],
)
def test_an_event_is_on_from_its_first_day_to_its_last(today: date, where: Situation) -> None:
    assert situation(START, END, today=today) == where


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-1, "The opening is tomorrow"),
        (-2, "2 days until the opening"),
        (-59, "59 days until the opening"),
        (-60, "2 months until the opening"),
        (-730, "2 years until the opening"),
        (0, "Day 1 of 3"),
        (3, "Ended yesterday"),
        (4, "Ended 2 days ago"),
        (15, "Ended 13 days ago"),
        (16, "Ended 2 weeks ago"),
        (62, "Ended 2 months ago"),
        (732, "Ended 2 years ago"),
    ],
)
def test_time_is_told_in_the_unit_that_people_would_use(days: int, words: str) -> None:
    assert in_words(situation(START, END, today=START + timedelta(days=days))) == words
