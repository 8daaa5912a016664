"""The pages of keeping: what is kept, the purge, one person's data."""

import io
import zipfile

import pytest
from flask import Flask
from sqlalchemy import select

from eventmgr.audit.models import AuditLine
from eventmgr.delegations.models import Participation
from eventmgr.errors import NotFoundError
from eventmgr.files.current import files_folder
from eventmgr.files.store import fetch
from eventmgr.keeping.views.bytes import discard_unused
from eventmgr.web.roles import Role
from tests.attendance.scene import Scene
from tests.attendance.views.pages import words
from tests.keeping.scene import known
from tests.support.databases import Saving
from tests.support.factories import make_event, make_list
from tests.support.visitors import AsRole, Visitor

DATA = "/events/sample/settings/data"


@pytest.fixture
def scene(saving: Saving) -> Scene:
    with saving() as session:
        return known(session)


@pytest.fixture
def organiser(scene: Scene, as_role: AsRole) -> Visitor:
    return as_role(Role.ORGANISER, scene.event)


def test_the_page_says_what_is_kept_and_when_it_goes(organiser: Visitor) -> None:
    text = words(organiser.text(DATA))
    assert "10 January 2025 due 2 Look at it – Restricted" in text
    assert "no day set" in text


def test_a_purge_is_read_ticked_and_done(organiser: Visitor) -> None:
    text = words(organiser.text(f"{DATA}/restricted"))
    assert "Names as in the passport 1 Columns of lists that nobody knew 1" in text
    refused = organiser.send(f"{DATA}/restricted", {})
    assert refused.status_code == 422
    assert "a purge cannot be taken back" in refused.get_data(as_text=True)
    done = organiser.send(f"{DATA}/restricted", {"sure": "y"})
    assert (done.status_code, done.location) == (302, DATA)
    assert "Nothing is kept." in organiser.text(f"{DATA}/restricted")


def test_one_persons_data_are_downloaded_and_the_download_is_recorded(
    organiser: Visitor, scene: Scene, saving: Saving
) -> None:
    answer = organiser.send(f"/events/sample/people/{scene.people[0].id}/data.zip", {})
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        assert archive.namelist() == ["data.json", "data.txt"]
    with saving() as session:
        lines = session.scalars(select(AuditLine.target).where(AuditLine.action == "exported person")).all()
    assert lines == [f"participation:{scene.people[0].id}"]


def test_one_person_is_erased_by_the_page(organiser: Visitor, scene: Scene, saving: Saving) -> None:
    page = f"/events/sample/people/{scene.people[0].id}/data"
    assert "Erase for good" in organiser.text(page)
    assert "it is the only trace that stays" in organiser.send(page, {"reason": ""}).get_data(as_text=True)
    assert organiser.send(page, {"reason": "Own letter"}).location == "/events/sample/people"
    with saving() as session:
        assert session.get_one(Participation, scene.people[0].id).person.full_name == "Erased"
    assert "was erased already" in organiser.send(page, {"reason": "Own letter"}).get_data(as_text=True)


def test_bytes_that_another_event_needs_stay(app: Flask, scene: Scene, saving: Saving) -> None:
    with saving() as session:
        mine, theirs = make_list(session, scene.event), make_list(session, make_event(session, code="OTHER"))
        only_mine = make_list(session, scene.event, "Country;Name\nLaos;Sample Alone\n")
        session.delete(mine)
        session.delete(only_mine)
    with app.app_context():
        discard_unused([mine.sha256, only_mine.sha256])
        assert fetch(files_folder(), theirs.sha256)
        with pytest.raises(NotFoundError):
            fetch(files_folder(), only_mine.sha256)
