"""Every word of a programme and of a report replaced by whatever people may type: still a sound file."""

from collections.abc import Callable
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmgr.documents.glance import glance_remarks, render_glance
from eventmgr.documents.programme import programme_remarks, render_programme
from eventmgr.documents.report import render_report, report_remarks
from tests.documents.programmes import DELIVERED, PROGRAMME
from tests.documents.reading import check_with_qpdf
from tests.documents.reports import REPORT
from tests.documents.rewording import reworded
from tests.documents.text.test_cleaning import ANY_TEXT


@pytest.mark.parametrize(
    ("content", "render", "remarks"),
    [
        (PROGRAMME, render_programme, programme_remarks),
        (DELIVERED, render_programme, programme_remarks),
        (PROGRAMME, render_glance, glance_remarks),
        (REPORT, render_report, report_remarks),
    ],
    ids=["programme", "delivered", "glance", "report"],
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
