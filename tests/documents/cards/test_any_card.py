"""Every word of a card replaced by whatever people may type: still a sound file, and the same one again."""

from collections.abc import Callable
from itertools import cycle
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from eventmgr.documents.badges import badges_remarks, render_badges
from eventmgr.documents.certificates import certificates_remarks, render_certificates
from eventmgr.documents.door_signs import door_signs_remarks, render_door_signs
from eventmgr.documents.plates import plates_remarks, render_plates
from eventmgr.documents.tents import name_tents_remarks, render_name_tents
from tests.documents.badge_contents import BADGES_CONTENT
from tests.documents.certificate_contents import CERTIFICATES_CONTENT
from tests.documents.door_contents import DOOR_SIGNS
from tests.documents.reading import check_with_qpdf
from tests.documents.rewording import reworded
from tests.documents.table_cards import PLATES_CONTENT, TENTS_CONTENT
from tests.documents.text.test_cleaning import ANY_TEXT

CARDS = [
    (BADGES_CONTENT, render_badges, badges_remarks),
    (TENTS_CONTENT, render_name_tents, name_tents_remarks),
    (PLATES_CONTENT, render_plates, plates_remarks),
    (CERTIFICATES_CONTENT, render_certificates, certificates_remarks),
    (DOOR_SIGNS, render_door_signs, door_signs_remarks),
]


@pytest.mark.parametrize(("content", "render", "remarks"), CARDS, ids=lambda value: getattr(value, "__name__", ""))
@settings(max_examples=6, deadline=None)
@given(texts=st.lists(ANY_TEXT, min_size=7, max_size=23))
@example(
    texts=["W" * 300, "ผู้แทนตัวอย่าง" * 20, "مندوب العينة AR-01", "Sample 👩‍✈️ 🇹🇭", "<b>&amp; (Tj) ET {name} %s", "", "\n"]
)
def test_any_words_give_a_sound_file(
    content: Any, render: Callable[[Any], bytes], remarks: Callable[[Any], tuple[Any, ...]], texts: list[str]
) -> None:
    other = reworded(content, cycle(texts))
    pdf = render(other)
    assert check_with_qpdf(pdf)
    assert render(other) == pdf
    remarks(other)
