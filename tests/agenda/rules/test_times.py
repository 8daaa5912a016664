"""R10: a session ends after it starts, on the same day."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmgr.agenda.rules import check_times


@pytest.mark.parametrize(
    ("starts", "ends", "sentence"),
    [
        (time(13, 30), time(3), "The session ends before it starts. Did you mean 13:30–15:00?"),
        (time(15), time(13, 30), "The session ends before it starts. Did you mean 13:30–15:00?"),
        (time(11), time(1), "The session ends before it starts. Did you mean 11:00–13:00?"),
        (time(11), time(10), "The session ends before it starts. Did you mean 10:00–11:00?"),
        (time(23), time(1), "The session ends before it starts."),
        (time(9), time(9), "The session ends when it starts."),
        (time(22), time(0), "A session ends on the day it starts, at 23:59 at the latest."),
    ],
)
def test_times_that_cannot_be_are_refused_with_what_was_meant(starts: time, ends: time, sentence: str) -> None:
    remark = check_times(starts, ends)

    assert remark is not None
    assert remark.text() == sentence


def test_a_session_may_last_to_the_last_minute_of_its_day() -> None:
    assert check_times(time(0), time(23, 59)) is None
    assert check_times(time(9), time(9, 1)) is None


@given(st.times(), st.times())
def test_exactly_the_times_in_order_are_accepted_and_a_guess_is_itself_acceptable(starts: time, ends: time) -> None:
    remark = check_times(starts, ends)

    assert (remark is None) == (starts < ends)
    if remark and remark.params:
        assert check_times(*(time.fromisoformat(remark.params[word]) for word in ("starts", "ends"))) is None
