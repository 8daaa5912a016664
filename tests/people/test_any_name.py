"""Whatever is typed as a name: saved as written, or refused in words; never a traceback, never half a person."""

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.names import fold, one_line
from eventmgr.people.models import Person
from tests.people.conftest import LIST, form_of, person_fields
from tests.support.databases import Saving
from tests.support.visitors import Visitor

NAMES = st.text(min_size=1, max_size=300)
HARD = [
    "<script>alert(1)</script>", "{{ 7*7 }}", "' OR 1=1 --", "%s %(name)s {0}", "نموذج مندوب", "\u202egnp.exe",
    "👩🏽‍✈️ Pilot",
    "\x00", "\u200b", "a\u0301" * 150, "គំរូ ប្រតិភូ", "Å\r\nB", "\ud7ff\uffff", "x" * 300, "0", "None", "&lt;b&gt;",
]  # fmt: skip


def counted(reading: Saving) -> tuple[int, int]:
    with reading() as session:
        counts = (session.scalar(select(func.count()).select_from(model)) or 0 for model in (Person, Participation))
        people, participations = counts
        return people, participations


def add(organiser: Visitor, fields: dict[str, str]) -> TestResponse:
    """Send the form; who is alike is said to be a different person."""
    answer = organiser.send(f"{LIST}/new", fields)
    alike = re.search(r'name="different" value="([\d,]+)"', answer.get_data(as_text=True))
    return organiser.send(f"{LIST}/new", fields | {"different": alike[1]}) if alike else answer


def check(organiser: Visitor, reading: Saving, name: str, **more: str) -> None:
    """Send the form and hold the answer to what was saved."""
    before = counted(reading)
    answer = add(organiser, person_fields(full_name=name, **more))
    after = counted(reading)
    if not fold(one_line(name)):
        assert (answer.status_code, after) == (422, before)
        return
    assert (answer.status_code, after) == (302, (before[0] + 1, before[1] + 1))
    with reading() as session:
        kept = session.scalars(select(Person).order_by(Person.id.desc()).limit(1)).one()
        assert kept.full_name == one_line(name)
    page = organiser.get(answer.headers["Location"])
    assert page.status_code == 200
    assert "<script>alert" not in page.get_data(as_text=True)


@pytest.mark.parametrize("name", HARD)
def test_hard_names_are_saved_as_written(organiser: Visitor, event: Event, reading: Saving, name: str) -> None:
    check(organiser, reading, name, native_name=name, rank=name, note=name)
    assert organiser.get(f"{LIST}?q={name[:50]}".encode("utf-8", "ignore").decode()).status_code == 200


@given(name=NAMES, rank=NAMES)
@example(name="Ｆｕｌｌ ｗｉｄｔｈ", rank="\u2028")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_name_is_saved_whole_or_refused(
    organiser: Visitor, event: Event, reading: Saving, name: str, rank: str
) -> None:
    check(organiser, reading, name, rank=rank, badge_name=rank, sort_key=rank)


@given(data=st.dictionaries(st.sampled_from(sorted(person_fields())), st.text(max_size=40), min_size=1))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_answer_to_any_field_is_understood_or_refused(
    organiser: Visitor, event: Event, reading: Saving, data: dict[str, str]
) -> None:
    before = counted(reading)
    answer = add(organiser, person_fields(full_name="Kham") | data)
    saved = tuple(after - earlier for after, earlier in zip(counted(reading), before, strict=True))
    assert (answer.status_code, saved) in {(302, (1, 1)), (422, (0, 0))}


def test_too_long_a_name_is_refused(organiser: Visitor, event: Event, reading: Saving) -> None:
    answer = organiser.send(f"{LIST}/new", person_fields(full_name="x" * 301))
    assert (answer.status_code, counted(reading)) == (422, (0, 0))


def test_form_shows_markup_as_text(organiser: Visitor, event: Event) -> None:
    answer = organiser.send(f"{LIST}/new", person_fields(full_name='"><b>Kham</b>', note="</textarea><b>x"))
    assert "<b>Kham" not in organiser.text(answer.headers["Location"])
    fields = form_of(organiser, f"{answer.headers['Location']}/edit")
    assert fields["full_name"] == "&#34;&gt;&lt;b&gt;Kham&lt;/b&gt;"
