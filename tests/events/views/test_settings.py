"""Facts, prints and rules of an event, as a page."""

from datetime import date, time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from eventmgr.agenda.enums import SessionState
from eventmgr.audit.models import Change
from eventmgr.database import db
from eventmgr.events.enums import EventKind, Paper, ThresholdScope
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.events.views.settings_page import FIELDS, filled, path
from tests.support.databases import Saving
from tests.support.factories import make_event, make_session
from tests.support.visitors import AsRole, Visitor


@pytest.fixture
def event(saving: Saving) -> Event:
    """A demonstration, so that what nobody may change can be seen to stay."""
    with saving() as session:
        return make_event(session, code="IPSSD-2024-DEMO", demonstration=True, motto="Together", country="ID")


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def _saved(reading: Saving, event: Event) -> Event:
    with reading() as session:
        return session.scalars(select(Event).where(Event.id == event.id)).one()


def test_settings_are_saved_as_typed(organiser: Visitor, event: Event, reading: Saving) -> None:
    typed = filled(
        event,
        title=" Dialogue  on Smuggling ",
        kind="workshop",
        timezone="asia/bangkok",
        working_languages="en, ID,  th",
        marking="OFFICIAL: Sensitive",
        paper="letter",
        attendance_threshold="75",
        threshold_scope="each_day",
        agencies_as_headings="y",
        retention_until="2025-12-31",
        notes="Line one\r\nline two",
    )
    typed.pop("excused_counts", None)

    answer = organiser.send(path(event), typed)

    assert answer.headers["Location"] == path(event)
    saved = _saved(reading, event)
    assert (saved.title, saved.kind, saved.timezone) == ("Dialogue on Smuggling", EventKind.WORKSHOP, "Asia/Bangkok")
    assert (saved.working_languages, saved.marking, saved.paper) == (
        ["en", "id", "th"],
        "OFFICIAL: Sensitive",
        Paper.LETTER,
    )
    assert (saved.attendance_threshold, saved.threshold_scope) == (75, ThresholdScope.EACH_DAY)
    assert (saved.agencies_as_headings, saved.excused_counts) == (True, False)
    assert (saved.retention_until, saved.notes) == (date(2025, 12, 31), "Line one\nline two")
    assert (saved.motto, saved.country) == ("Together", "ID")


def test_what_was_changed_stands_in_the_log_with_who_did_it(organiser: Visitor, event: Event, reading: Saving) -> None:
    organiser.send(path(event), filled(event, city="Semarang"))

    with reading() as session:
        change = session.scalars(select(Change).where(Change.entity == "event", Change.action == "changed")).one()
    assert organiser.user is not None
    assert (change.actor_id, change.before, change.after) == (organiser.user.id, {"city": ""}, {"city": "Semarang"})


def test_no_form_takes_the_demonstration_away(organiser: Visitor, event: Event, reading: Saving) -> None:
    organiser.send(path(event), filled(event, demonstration="", code="REAL-2024", city="Semarang"))

    saved = _saved(reading, event)
    assert (saved.demonstration, saved.code, saved.city) == (True, "IPSSD-2024-DEMO", "Semarang")
    assert "DEMONSTRATION DATA" in organiser.text(path(event))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": "  "}, "An event needs a title."),
        ({"end_date": "2024-12-08"}, "The last day is before the first."),
        ({"start_date": "9 December"}, "This is not a date. Write it like 2024-12-09."),
        ({"timezone": "Semarang"}, "No time zone is called “Semarang”: Asia/Jakarta is one."),
        ({"working_languages": "en, Bahasa Indonesia"}, "“Bahasa Indonesia” is no language"),
        ({"attendance_threshold": "101"}, "Write a number from 0 to 100."),
        ({"kind": "party"}, "Choose one of the list."),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_nothing_is_saved(
    organiser: Visitor, event: Event, reading: Saving, typed: dict[str, Any], sentence: str
) -> None:
    answer = organiser.send(path(event), filled(event, motto="Typed already", **typed))

    page = answer.get_data(as_text=True)
    (name,) = typed
    assert answer.status_code == 422
    assert f'id="{name}-error"' in page
    assert sentence in page
    assert "Typed already" in page
    assert (_saved(reading, event).motto, _saved(reading, event).version) == ("Together", 1)


def test_everything_wrong_is_said_at_once(organiser: Visitor, event: Event) -> None:
    page = organiser.send(path(event), filled(event, title="", end_date="2024-12-08", timezone="Semarang")).text

    assert "3 things to correct" in page
    assert [sentence in page for sentence in ("Write the title.", "The last day is before the first.")] == [True, True]


def test_a_stale_edit_shows_both_versions_and_saving_again_is_a_choice(
    organiser: Visitor, event: Event, reading: Saving
) -> None:
    organiser.send(path(event), filled(event, city="Semarang", working_languages="en"))

    stale = organiser.send(path(event), filled(event, city="Jakarta"))

    page = stale.get_data(as_text=True)
    assert stale.status_code == 409
    assert "A colleague changed this page." in page
    assert "<td>Jakarta</td><td>Semarang</td>" in page
    assert 'name="version" type="hidden" value="2"' in page
    assert _saved(reading, event).city == "Semarang"

    organiser.send(path(event), filled(event, city="Jakarta", version="2"))
    assert _saved(reading, event).city == "Jakarta"


def test_sessions_outside_new_dates_are_kept_and_named(organiser: Visitor, event: Event, saving: Saving) -> None:
    with saving() as session:
        make_session(session, event, title="Closing ceremony", date=date(2024, 12, 11), starts=time(16), ends=time(17))
        make_session(session, event, title="Given up", date=date(2024, 12, 11), state=SessionState.CANCELLED)

    organiser.send(path(event), filled(event, end_date="2024-12-10"))

    page = organiser.text(path(event))
    assert "1 session lies outside the dates; it is kept." in page
    assert 'Closing ceremony, Wed 11 Dec, <span class="num">16:00–17:00</span>' in page
    assert "Given up" not in page


@pytest.mark.parametrize(
    ("marking", "warned"), [("CONFIDENTIAL", True), ("NATO Secret", True), ("IN-CONFIDENCE", False), ("TLP:RED", False)]
)
def test_a_marking_beyond_the_accreditation_is_saved_with_a_warning(
    organiser: Visitor, event: Event, reading: Saving, marking: str, warned: bool
) -> None:
    organiser.send(path(event), filled(event, marking=marking))

    assert _saved(reading, event).marking == marking
    assert ("marking-advice" in organiser.text(path(event))) is warned


def test_only_organisers_find_the_settings_among_the_tabs(as_role: AsRole, event: Event) -> None:
    assert path(event) in as_role(Role.ORGANISER, event).text(f"/events/{event.code.lower()}/")
    assert path(event) not in as_role(Role.DESK, event).text(f"/events/{event.code.lower()}/")


TYPED = st.dictionaries(
    st.sampled_from([*FIELDS, "start_date", "end_date", "working_languages", "retention_until", "excused_counts"]),
    st.text(max_size=80),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=TYPED)
def test_whatever_is_typed_is_saved_or_refused_as_a_whole(
    organiser: Visitor, event: Event, reading: Saving, typed: dict[str, str]
) -> None:
    before = _columns(reading, event)
    answer = organiser.send(path(event), filled(_saved(reading, event), **typed))

    assert answer.status_code in {302, 409, 422}
    after = _columns(reading, event)
    assert after["demonstration"] is True
    assert answer.status_code == 302 or after == before


def _columns(reading: Saving, event: Event) -> dict[str, Any]:
    with reading() as session:
        db.session.expire_all()
        row = session.execute(select(*Event.__table__.columns).where(Event.id == event.id)).one()
        return dict(row._mapping)
