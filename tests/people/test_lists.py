"""A list comes in by the pages: looked over first, corrected there, saved whole or not at all."""

import re

import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from eventmgr.audit.models import AuditLine
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.files.models import StoredFile
from eventmgr.files.sheets import read_sheets
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event, make_list, make_participation
from tests.support.uploads import upload
from tests.support.visitors import AsRole, Visitor

TEXT = "Country;Name;E-mail\nCambodia;Sok Dara;\nCambodia;dara sok;\nCambodia;Vanna;nowhere\n"


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session)


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


@pytest.fixture
def file(saving: Saving, event: Event) -> StoredFile:
    with saving() as session:
        return make_list(session, event, TEXT)


def people(event: Event, page: str = "") -> str:
    return f"/events/{event.code.lower()}/people{page}"


def digest_in(page: str) -> str:
    found = re.search(r'name="digest" value="(\w+)"', page)
    assert found
    return found[1]


def names_of(reading: Saving, event: Event) -> list[str]:
    with reading() as session:
        rows = session.scalars(select(Participation).where(Participation.event_id == event.id))
        return sorted(row.person.full_name for row in rows)


def bring(organiser: Visitor, path: str, fields: dict[str, str]) -> TestResponse:
    """Look once with these corrections, then import what was shown."""
    shown = organiser.send(path, {"do": "look", **fields}).text
    return organiser.send(path, {"do": "import", "digest": digest_in(shown), **fields})


def test_a_list_is_kept_and_looked_over(organiser: Visitor, event: Event, reading: Saving) -> None:
    sent = upload(organiser, people(event, "/import"), TEXT.encode(), name="their list.csv", field="file")
    page = organiser.text(sent.location)
    assert "their list.csv. Nothing is saved yet." in page
    assert "“nowhere” is no e-mail address: write it like name@agency.example" in page
    assert "Sok Dara stands in this list above." in page
    assert names_of(reading, event) == []


def test_what_is_no_list_is_refused_beside_the_field(organiser: Visitor, event: Event) -> None:
    sent = upload(organiser, people(event, "/import"), b"\xff\xd8\xff\xe0" + bytes(99), name="me.jpg", field="file")
    assert (sent.status_code, "This file is no table: save the list as .xlsx" in sent.text) == (422, True)


def test_a_wrong_row_is_corrected_there_and_the_list_comes_in(
    organiser: Visitor, event: Event, file: StoredFile, reading: Saving
) -> None:
    path = people(event, f"/import/{file.id}")
    done = bring(organiser, path, {"cell-2-email": "vanna@agency.example"})
    assert (done.status_code, done.location) == (302, people(event))
    assert names_of(reading, event) == ["Sok Dara", "Vanna", "dara sok"]


def test_a_row_is_left_out_and_another_meant_somebody_known(
    organiser: Visitor, event: Event, file: StoredFile, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        make_participation(session, session.merge(event), full_name="Somebody Else", number=41)
    bring(organiser, people(event, f"/import/{file.id}"), {"out-2": "1", "same-1": "41"})
    assert names_of(reading, event) == ["Sok Dara", "dara sok"]


def test_as_long_as_a_row_is_wrong_nothing_comes_in(
    organiser: Visitor, event: Event, file: StoredFile, reading: Saving
) -> None:
    done = bring(organiser, people(event, f"/import/{file.id}"), {})
    assert (done.status_code, names_of(reading, event)) == (409, [])


def test_what_changed_since_it_was_looked_at_is_shown_again(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        file = make_list(session, session.merge(event), "Country;Name\nCambodia;Sok Dara\n")
    path = people(event, f"/import/{file.id}")
    digest = digest_in(organiser.text(path))
    bring(organiser, path, {})
    late = organiser.send(path, {"do": "import", "digest": digest})
    assert (late.status_code, names_of(reading, event)) == (409, ["Sok Dara"])
    assert "The people of this event changed meanwhile." in late.text


def test_a_list_of_another_event_is_not_found(organiser: Visitor, event: Event, saving: Saving) -> None:
    with saving() as session:
        other = make_list(session, make_event(session))
    assert organiser.get(people(event, f"/import/{other.id}")).status_code == 404


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_everybody_goes_out_as_a_list_and_a_line_says_so(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving, form: str
) -> None:
    with saving() as session:
        make_participation(session, session.merge(event), full_name="Suharto")
    answer = organiser.get(people(event, f"/list.{form}"))
    (sheet,) = read_sheets(answer.data)
    with reading() as session:
        line = session.scalars(select(AuditLine).where(AuditLine.event_id == event.id)).all()[-1]
    assert (len(sheet.rows), "Suharto" in sheet.rows[1], line.action, line.target, line.reason) == (
        2,
        True,
        "exported",
        "roster",
        form,
    )
