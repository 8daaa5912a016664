"""Every word of a programme and of a report replaced by whatever people may type: still a sound file."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmgr.documents.programme import programme_remarks, render_programme
from eventmgr.documents.report import render_report, report_remarks
from tests.documents.programmes import DELIVERED, PROGRAMME
from tests.documents.reading import check_with_qpdf
from tests.documents.reports import REPORT
from tests.documents.text.test_cleaning import ANY_TEXT

FIXED = {"paper", "language", "align"}
"""Fields of a few allowed values; no text of a user gets there."""


def reworded(value: Any, words: Iterator[str]) -> Any:
    """The same content with other words."""
    if isinstance(value, str):
        return next(words)
    if isinstance(value, tuple):
        return tuple(reworded(part, words) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in FIXED]
        return replace(value, **{name: reworded(getattr(value, name), words) for name in names})
    return value


@pytest.mark.parametrize(
    ("content", "render", "remarks"),
    [
        (PROGRAMME, render_programme, programme_remarks),
        (DELIVERED, render_programme, programme_remarks),
        (REPORT, render_report, report_remarks),
    ],
    ids=["programme", "delivered", "report"],
)
@settings(max_examples=6)
@given(texts=st.lists(ANY_TEXT, min_size=7, max_size=23))
def test_any_words_give_a_sound_file(
    content: Any, render: Callable[[Any], bytes], remarks: Callable[[Any], tuple[Any, ...]], texts: list[str]
) -> None:
    other = reworded(content, cycle(texts))
    pdf = render(other)
    assert check_with_qpdf(pdf)
    assert render(other) == pdf
    remarks(other)
