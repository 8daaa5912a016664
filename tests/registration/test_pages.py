"""The delegation's own page, as its focal point uses it."""

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from sqlalchemy import select

from eventmgr import clock
from eventmgr.audit.models import AuditLine, Change
from eventmgr.delegations.enums import Capacity, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event
from eventmgr.files.sheets import read_sheets
from eventmgr.links.models import PrivateLink
from eventmgr.mail.enums import MessageState
from eventmgr.people.models import Person
from eventmgr.questions.models import FieldSetting, Private
from eventmgr.registration.models import ChangeRequest, RegistrationPaper
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import (
    make_delegation,
    make_event,
    make_link,
    make_message,
    make_participation,
    make_person,
    make_request,
)
from tests.support.statements import statements
from tests.support.visitors import AsRole, Visitor, holding

PDF = b"%PDF-1.4 a sample"


@pytest.fixture
def scene(saving: Saving, app: Any) -> Any:
    """A delegation with one member whose event is in the future, and its focal point at the page."""
    begins = clock.now().date() + timedelta(days=40)
    with saving() as session:
        event = make_event(session, code="OWN", start_date=begins, end_date=begins + timedelta(days=2))
        delegation = make_delegation(session, event, name="Sampleland", invited_seats=3)
        person = make_person(session, "Aung Sample")
        member = make_participation(
            session, event, person_id=person.id, delegation_id=delegation.id, status=ParticipationStatus.NOMINATED
        )
        session.add_all(
            FieldSetting(event_id=event.id, key=key, shown=True, required=False)
            for key in ("passport_number", "dietary", "visa_needed")
        )
        token = make_link(session, delegation)
        number = session.scalars(select(PrivateLink.id)).one()
    return event, delegation, member, holding(app, token), f"/registration/{number}/"


def _close(saving: Saving, delegation: Delegation) -> None:
    with saving() as session:
        session.get_one(Delegation, delegation.id).nominate_by = date(2020, 1, 1)


def _form(visitor: Visitor, scene: Any, saving: Saving) -> dict[str, Any]:
    with saving() as session:
        row = session.get_one(Participation, scene[2].id)
        return {"version": row.version, "person_version": row.person.version, "full_name": row.person.full_name}


def test_page_shows_the_list_what_was_agreed_and_how_data_is_used(scene: Any) -> None:
    *_, visitor, page = scene
    text = visitor.text(page)
    for words in ("Sampleland", "Aung Sample", "Seats", "Privacy", "Add a person"):
        assert words in text


def test_new_person_needs_only_a_name_and_is_told_of_in_the_change_log(scene: Any, saving: Saving) -> None:
    _, delegation, _, visitor, page = scene
    answer = visitor.send(f"{page}members/new", {"full_name": "Bopha", "dietary": "halal", "consent_list": "yes"})
    assert answer.status_code == 302
    with saving() as session:
        row = session.scalars(select(Participation).join(Person).where(Person.full_name == "Bopha")).one()
        assert (row.delegation_id, row.status) == (delegation.id, ParticipationStatus.NOMINATED)
        assert session.scalars(select(Private.dietary)).one() == "halal"
        assert [each.given for each in row.consents] == [True]
        told = session.scalars(
            select(Change).where(Change.entity == "participation", Change.entity_id == row.id)
        ).first()
        assert (told.actor_id, told.reason) == (None, "by the private link of the delegation")
    assert visitor.send(f"{page}members/new", {"full_name": " "}).status_code == 422


def test_restricted_facts_are_written_and_never_shown(scene: Any, saving: Saving) -> None:
    _, _, member, visitor, page = scene
    form = _form(visitor, scene, saving)
    assert visitor.send(f"{page}members/{member.id}", form | {"passport_number": "X1234567"}).status_code == 302
    assert "X1234567" not in visitor.text(f"{page}members/{member.id}")
    form = _form(visitor, scene, saving)
    assert (
        visitor.send(f"{page}members/{member.id}", form | {"passport_number": "", "rank": "Major"}).status_code == 302
    )
    with saving() as session:
        assert session.scalars(select(Private.passport_number)).one() == "X1234567"
        assert session.get_one(Participation, member.id).rank == "Major"
    (sheet,) = read_sheets(visitor.get(f"{page}list.xlsx").data)
    cells = [str(cell) for row in sheet.rows for cell in row if cell]
    assert ("Aung Sample" in cells, any("X1234567" in cell for cell in cells)) == (True, False)


def test_an_edit_of_a_changed_row_shows_both_versions_and_saves_nothing(scene: Any, saving: Saving) -> None:
    _, _, member, visitor, page = scene
    form = _form(visitor, scene, saving)
    with saving() as session:
        session.get_one(Participation, member.id).post = "Theirs"
    answer = visitor.send(f"{page}members/{member.id}", form | {"post": "Mine"})
    assert (answer.status_code, "Theirs" in answer.text, "Mine" in answer.text) == (409, True, True)
    with saving() as session:
        assert session.get_one(Participation, member.id).post == "Theirs"


def test_saving_as_it_goes_answers_what_the_next_form_must_say(scene: Any, saving: Saving) -> None:
    _, _, member, visitor, page = scene
    as_it_goes = {"X-Save-As-You-Go": "1"}
    made = visitor.send(f"{page}members/new", {"full_name": "Bopha"}, headers=as_it_goes).get_json()
    assert (made["saved"], made["address"].startswith(f"{page}members/")) == (True, True)
    versions = {name: made[name] for name in ("version", "person_version")}
    changed = {"full_name": "Bopha Sample", "post": "Director", **versions}
    again = visitor.send(made["address"], changed, headers=as_it_goes)
    assert again.get_json()["saved"] is True
    stale = visitor.send(made["address"], changed, headers=as_it_goes)
    assert (stale.status_code, stale.get_json()["stale"]) == (409, True)
    refused = visitor.send(f"{page}members/{member.id}", {"full_name": ""}, headers=as_it_goes)
    assert (refused.status_code, refused.get_json()["saved"]) == (422, False)


def test_order_and_capacity_are_the_delegations_own(scene: Any, saving: Saving) -> None:
    _, _, member, visitor, page = scene
    visitor.send(f"{page}members/new", {"full_name": "Bopha"})
    with saving() as session:
        second = session.scalars(select(Participation).join(Person).where(Person.full_name == "Bopha")).one()
    visitor.send(f"{page}members/{second.id}/move", {"where": "up"})
    text = visitor.text(page)
    assert text.index("Bopha") < text.index("Aung Sample")
    visitor.send(f"{page}members/{member.id}/capacity", {"capacity": "head"})
    with saving() as session:
        assert session.get_one(Participation, member.id).capacity is Capacity.HEAD
    assert visitor.send(f"{page}members/{member.id}/capacity", {"capacity": "adviser"}).status_code == 422


def test_after_the_deadline_changes_are_requests_and_needs_are_still_saved(
    scene: Any, saving: Saving, as_role: AsRole
) -> None:
    event, delegation, member, visitor, page = scene
    _close(saving, delegation)
    form = _form(visitor, scene, saving) | {"post": "Attaché", "dietary": "vegan", "request_note": "promoted"}
    assert visitor.send(f"{page}members/{member.id}", form).status_code == 302
    visitor.send(f"{page}members/new", {"full_name": "Late Comer"})
    visitor.send(f"{page}members/{member.id}/leave", {"reason": "ill"})
    with saving() as session:
        row = session.get_one(Participation, member.id)
        assert (row.post, row.status) == ("", ParticipationStatus.NOMINATED)
        assert session.scalars(select(Private.dietary)).one() == "vegan"
        numbers = list(session.scalars(select(ChangeRequest.id).order_by(ChangeRequest.id)))
    assert len(numbers) == 3
    organiser = as_role(Role.ORGANISER, event)
    waiting = organiser.text("/events/own/delegations/registration/requests")
    for words in ("Attaché", "promoted", "Late Comer", "ill"):
        assert words in waiting
    organiser.send(f"/events/own/delegations/registration/requests/{numbers[0]}/accept")
    organiser.send(f"/events/own/delegations/registration/requests/{numbers[2]}/refuse", {"answer": "Seats are booked"})
    visitor.send(f"{page}requests/{numbers[1]}/take-back")
    text = visitor.text(page)
    for words in ("Accepted", "Refused", "Seats are booked", "Taken back"):
        assert words in text
    with saving() as session:
        assert session.get_one(Participation, member.id).post == "Attaché"
    assert organiser.send(f"/events/own/delegations/registration/requests/{numbers[1]}/accept").status_code == 422


def test_papers_are_handed_in_and_opened_by_organisers_only(scene: Any, saving: Saving, as_role: AsRole) -> None:
    event, _, member, visitor, page = scene
    sent = {"kind": "passport", "participation_id": str(member.id), "paper": (BytesIO(PDF), "passport.pdf")}
    assert visitor.send(f"{page}papers", sent, content_type="multipart/form-data").status_code == 302
    bad = {"kind": "note_verbale", "participation_id": "", "paper": (BytesIO(b"MZ evil"), "note.exe")}
    answer = visitor.send(f"{page}papers", bad, content_type="multipart/form-data")
    assert (answer.status_code, "Only PDF, PNG and JPEG" in answer.text) == (422, True)
    with saving() as session:
        (paper,) = session.scalars(select(RegistrationPaper))
    path = f"/events/own/delegations/registration/papers/{paper.id}"
    download = as_role(Role.ORGANISER, event).get(path)
    assert (download.data, "attachment" in download.headers["Content-Disposition"]) == (PDF, True)
    assert as_role(Role.DESK, event).get(path).status_code == 403
    with saving() as session:
        assert "downloaded a file" in set(session.scalars(select(AuditLine.action)))
    visitor.send(f"{page}papers/{paper.id}/remove")
    with saving() as session:
        assert session.scalars(select(RegistrationPaper)).all() == []


def test_organiser_makes_shows_once_and_closes_the_link(scene: Any, saving: Saving, as_role: AsRole) -> None:
    event, delegation, _, visitor, page = scene
    organiser = as_role(Role.ORGANISER, event)
    desk = f"/events/own/delegations/registration/{delegation.slug}"
    assert "Open until" in organiser.text(desk)
    shown = organiser.send(f"{desk}/link")
    link = shown.text.split('value="http', 1)[1].split('"', 1)[0]
    assert "/l/" in link
    assert link not in organiser.text(desk)
    assert visitor.get(page).status_code == 302  # the link before it is closed
    path = "/l/" + link.rpartition("/l/")[2]
    assert visitor.get(path).status_code == 303
    organiser.send(f"{desk}/link/close")
    assert visitor.get(path).status_code == 404


def test_withheld_member_is_a_number_without_a_name(scene: Any, saving: Saving) -> None:
    _, _, member, visitor, page = scene
    with saving() as session:
        session.get_one(Participation, member.id).name_withheld = True
    text = visitor.text(page)
    assert ("Aung Sample" in text, "Name withheld" in text) == (False, True)
    assert visitor.get(f"{page}members/{member.id}").status_code == 404


def test_handing_in_and_confirming(scene: Any, saving: Saving) -> None:
    _, delegation, member, visitor, page = scene
    visitor.send(f"{page}hand-in")
    visitor.send(f"{page}confirm")
    with saving() as session:
        assert session.get_one(Participation, member.id).status is ParticipationStatus.CONFIRMED
        assert session.get_one(Delegation, delegation.id).status.value == "confirmed"


def test_page_asks_as_often_for_three_people_as_for_one(scene: Any) -> None:
    *_, visitor, page = scene
    counts = []
    for name in ("", "Second", "Third"):
        if name:
            visitor.send(f"{page}members/new", {"full_name": name})
            visitor.text(page)
        with statements() as sent:
            visitor.text(page)
        counts.append(len(sent))
    assert len(set(counts)) == 1


def test_overview_says_that_requests_wait_and_messages_did_not_go(scene: Any, saving: Saving, as_role: AsRole) -> None:
    event, delegation, member, *_ = scene
    organiser = as_role(Role.ORGANISER, event)
    quiet = organiser.text("/events/own/")
    assert ("request of a delegation" in quiet, "did not go" in quiet) == (False, False)
    with saving() as session:
        row = session.get_one(Delegation, delegation.id)
        make_request(session, row, member=session.get_one(Participation, member.id))
        make_message(session, session.get_one(Event, event.id), state=MessageState.FAILED)
    text = organiser.text("/events/own/")
    assert ("1 request of a delegation" in text, "1 message did not go" in text) == (True, True)
