"""Pages of the print pack and of jobs: asked for, watched, fetched by those who may."""

import re
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
import sqlalchemy as sa
from flask import Flask

from eventmgr import clock
from eventmgr.database import db
from eventmgr.events.models import Event
from eventmgr.jobs.enums import JobState
from eventmgr.jobs.models import Job
from eventmgr.reports import work
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_job, make_participation
from tests.support.visitors import AsRole, Visitor

HOME = "/events/code-1/documents"


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        event = make_event(session, code="CODE-1")
        fiji = make_delegation(session, event, name="Fiji")
        make_participation(session, event, full_name="Ana Sample", delegation_id=fiji.id)
    return event


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def _copies(page: str) -> dict[str, str]:
    fields = re.findall(r"<input[^>]*>", page)
    found = [(re.search(r'name="([^"]+)"', one), re.search(r'value="(\d+)"', one)) for one in fields]
    return {name[1]: value[1] for name, value in found if name and value}


def _save_job(saving: Saving, event: Event, **columns: Any) -> int:
    with saving() as session:
        return make_job(session, event, **columns).id


def test_pack_is_asked_for_with_the_copies_on_the_page_and_fetched(organiser: Visitor) -> None:
    copies = _copies(organiser.text(f"{HOME}/pack"))
    answer = organiser.send(f"{HOME}/pack", {**copies, "badges": "0"})
    page = organiser.text(answer.location)
    assert (answer.status_code, "It is ready." in page) == (303, True)
    fetched = organiser.get(f"{answer.location}/file")
    names = ZipFile(BytesIO(fetched.data)).namelist()
    assert (fetched.mimetype, fetched.headers["Content-Disposition"]) == (
        "application/zip",
        'attachment; filename="CODE-1-pack.zip"',
    )
    assert ("00-cover-sheet.pdf" in names, [name for name in names if "badges" in name]) == (True, [])
    assert "CODE-1-pack.zip" in organiser.text(f"{HOME}/pack")


def test_a_number_that_is_none_is_told_beside_its_field(organiser: Visitor) -> None:
    copies = _copies(organiser.text(f"{HOME}/pack"))
    answer = organiser.send(f"{HOME}/pack", {**copies, "programme": "many", "plates": "-1"})
    page = answer.get_data(as_text=True)
    assert (answer.status_code, "Write a whole number." in page, "Write a number from 0 to 9999." in page) == (
        422,
        True,
        True,
    )


def test_desk_and_rapporteur_pack_what_they_may_print(as_role: AsRole, event: Event) -> None:
    pages = {role: _copies(as_role(role, event).text(f"{HOME}/pack")) for role in (Role.DESK, Role.RAPPORTEUR)}
    seen = {role: ("badges" in fields, "report" in fields) for role, fields in pages.items()}
    assert seen == {Role.DESK: (True, False), Role.RAPPORTEUR: (False, True)}


def test_the_pack_of_an_organiser_is_not_for_the_desk(as_role: AsRole, saving: Saving, event: Event) -> None:
    number = _save_job(saving, event)
    desk = as_role(Role.DESK, event)
    statuses = [desk.get(f"{HOME}/jobs/{number}{end}").status_code for end in ("", "/file")]
    assert (statuses, f"/jobs/{number}" in desk.text(f"{HOME}/pack")) == ([403, 403], False)


def test_a_job_in_hand_tells_how_far_it_is(organiser: Visitor, saving: Saving, event: Event) -> None:
    columns = {"state": JobState.RUNNING, "done": 3, "total": 14, "part": "Badges", "pages": 450}
    page = organiser.text(f"{HOME}/jobs/{_save_job(saving, event, **columns)}")
    for words in ("3 of 14 documents are made.", "In hand: Badges, 450 pages drawn.", "data-watch", 'value="3"'):
        assert words in page


def test_a_failure_is_told_in_its_sentence(organiser: Visitor, saving: Saving, event: Event) -> None:
    columns = {"state": JobState.FAILED, "error": "%(name)s is too long.", "error_params": {"name": "X"}}
    page = organiser.text(f"{HOME}/jobs/{_save_job(saving, event, **columns)}")
    assert ("X is too long." in page, "data-watch" in page) == (True, False)


def test_trouble_that_nobody_expected_is_told_without_its_details(
    organiser: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> bytes:
        raise ValueError("secret detail")

    monkeypatch.setattr(work, "make_pack", broken)
    answer = organiser.send(f"{HOME}/pack", _copies(organiser.text(f"{HOME}/pack")))
    page = organiser.text(answer.location)
    assert ("This could not be made." in page, "secret detail" in page) == (True, False)


def test_a_file_is_kept_for_a_day(organiser: Visitor, saving: Saving, app: Flask) -> None:
    answer = organiser.send(f"{HOME}/pack", _copies(organiser.text(f"{HOME}/pack")))
    with saving() as session:
        job = session.scalars(sa.select(Job)).one()
        job.finished_at = clock.now() - timedelta(hours=25)
    assert organiser.get(f"{answer.location}/file").status_code == 404


def test_many_badges_are_made_in_the_background(
    organiser: Visitor, saving: Saving, event: Event, monkeypatch: pytest.MonkeyPatch, app: Flask
) -> None:
    monkeypatch.setattr(work, "MANY", 0)
    with app.app_context():
        found = [work.is_long(db.session(), event, work.COMMAND_NAMES[name]) for name in ("badges", "plates")]
    sent_on = organiser.get(f"{HOME}/badges.pdf?size=86x54")
    assert sent_on.location == f"{HOME}/jobs/new/badges?size=86x54"
    answer = organiser.send(sent_on.location)
    fetched = organiser.get(f"{answer.location}/file")
    assert (found, fetched.mimetype, fetched.data[:4]) == ([True, False], "application/pdf", b"%PDF")
    assert fetched.headers["Content-Disposition"] == 'attachment; filename="CODE-1-badges.pdf"'


def test_a_rapporteur_asks_for_no_badges(as_role: AsRole, event: Event) -> None:
    rapporteur = as_role(Role.RAPPORTEUR, event)
    paths = (f"{HOME}/jobs/new/badges", f"{HOME}/jobs/new/nothing")
    assert [rapporteur.get(path).status_code for path in paths] == [403, 404]
