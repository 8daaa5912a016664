"""A list comes in by the pages: looked over first, corrected there, saved whole or not at all."""

import re

import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from eventmgr.audit.models import AuditLine, Change
from eventmgr.delegations.models import Participation, RosterImport
from eventmgr.delegations.work import LONG
from eventmgr.events.models import Event
from eventmgr.files.models import StoredFile
from eventmgr.files.sheets import read_sheets
from eventmgr.jobs.current import queue_of
from eventmgr.jobs.enums import JobState
from eventmgr.jobs.models import Job
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event, make_import, make_list, make_participation
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


def test_columns_that_nobody_knows_are_chosen_and_remembered_for_the_next_list(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        first = make_list(session, session.merge(event), "Nama;Negara;Jabatan\nSuharto;Indonesia;Kepala\n")
        second = make_list(session, session.merge(event), "Nama;Negara;Jabatan\nDewi Lestari;Indonesia;Staf\n")
    path = people(event, f"/import/{first.id}")
    asked = organiser.text(path)
    bring(organiser, path, {"column-nama": "full_name", "column-negara": "delegation", "column-jabatan": "post"})
    bring(organiser, people(event, f"/import/{second.id}"), {})
    with reading() as session:
        rows = session.scalars(select(Participation).where(Participation.event_id == event.id))
        came = sorted((row.person.full_name, row.post, row.delegation and row.delegation.country) for row in rows)
    assert ("Where are the names?" in asked, came) == (
        True,
        [("Dewi Lestari", "Staf", "ID"), ("Suharto", "Kepala", "ID")],
    )


def test_an_import_stands_among_the_lists_that_came_in(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        file = make_list(session, session.merge(event), "Country;Name\nCambodia;Sok Dara\n")
    bring(organiser, people(event, f"/import/{file.id}"), {})
    with reading() as session:
        (row,) = session.scalars(select(RosterImport).where(RosterImport.event_id == event.id))
        entries = session.scalars(select(Change.entity).where(Change.change_set == row.change_set)).all()
    assert (row.file_name, row.new, row.changed, row.same, row.by is not None) == ("list.csv", 1, 0, 0, True)
    assert sorted(entries) == ["delegation", "participation", "person"]
    assert "Lists that came in" in organiser.text(people(event, "/import"))


def test_an_import_is_taken_back_as_one_step(organiser: Visitor, event: Event, saving: Saving, reading: Saving) -> None:
    with saving() as session:
        kept = make_list(session, event, "Country;Name\nCambodia;Sok Dara\nLaos;Kham Sample\n")
    path = people(event, f"/import/{kept.id}")
    bring(organiser, path, {})
    assert names_of(reading, event) == ["Kham Sample", "Sok Dara"]
    (undo,) = set(re.findall(r'action="([^"]+/undo/[0-9a-f]+)"', organiser.text(people(event, "/import"))))
    organiser.send(undo, {})
    assert names_of(reading, event) == []
    assert "taken back" in organiser.text(people(event, "/import"))


def test_the_message_after_an_import_takes_it_back_and_the_list_of_imports_follows(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        kept = make_list(session, event, "Country;Name;Dietary\nCambodia;Sok Dara;\n")
    path, seen = people(event, f"/import/{kept.id}"), []
    bring(organiser, path, {})
    page = organiser.text(people(event))
    for _time in range(4):  # out, in, out, in again; the message and the list of imports have the same button
        (undo,) = set(re.findall(r'action="([^"]+/undo/[0-9a-f]+)"', page))
        organiser.send(undo, {})
        page = organiser.text(people(event, "/import"))
        seen.append((names_of(reading, event), "taken back" in page, "Bring in again" in page, "Take back" in page))
    out, back = ([], True, True, False), (["Sok Dara"], False, False, True)
    assert seen == [out, back, out, back]


def test_a_long_list_comes_in_in_the_background_and_is_found_again(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    rows = "".join(f"Cambodia;Person Number {number}\n" for number in range(LONG + 1))
    with saving() as session:
        file = make_list(session, session.merge(event), f"Country;Name\n{rows}")
    done = bring(organiser, people(event, f"/import/{file.id}"), {})
    with reading() as session:
        (job,) = session.scalars(select(Job).where(Job.event_id == event.id))
    assert (done.status_code, done.location) == (303, people(event, f"/import/jobs/{job.id}"))
    assert (job.state, {key: number for key, number in job.outcome.items() if key != "change_set"}) == (
        JobState.DONE,
        {"new": LONG + 1, "changed": 0, "same": 0, "duplicates": 0},
    )
    assert "The list is in." in organiser.text(done.location)
    assert len(names_of(reading, event)) == LONG + 1


def test_a_long_list_that_would_do_something_else_meanwhile_does_nothing(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        row = make_import(session, session.merge(event))
        job = session.scalars(select(Job).where(Job.event_id == row.event_id)).one()
        job.state = JobState.WAITING
        job.wished = job.wished | {"digest": "of another day"}
    with organiser.application.app_context():
        queue_of().put(job.id)
    page = organiser.text(people(event, f"/import/jobs/{job.id}"))
    assert ("Nothing was imported: look the list over again." in page, names_of(reading, event)) == (True, [])


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


def test_columns_that_nobody_knows_are_shown_to_organisers_only(
    organiser: Visitor, as_role: AsRole, event: Event, saving: Saving
) -> None:
    with saving() as session:
        event = session.merge(event)
        row = make_participation(session, event, full_name="Suharto", extra={"Size of the shirt": "XL <small>"})
    path = people(event, f"/{row.id}")
    assert ["XL &lt;small&gt;" in each.text(path) for each in (organiser, as_role(Role.DESK, event))] == [True, False]
