"""True duplicates become one entry, and nothing that belonged to either is lost (R2)."""

from typing import Any

import pytest
from sqlalchemy import select

from eventmgr import clock
from eventmgr.agenda.models import GroupMember, SessionRole
from eventmgr.attendance.models import AttendanceRecord
from eventmgr.certificates.models import Certificate
from eventmgr.delegations.enums import Capacity, ConsentKind, ParticipationStatus
from eventmgr.delegations.models import Consent, Participation
from eventmgr.delegations.queries.pairs import possible_duplicates
from eventmgr.delegations.services import keep_apart, merge_people, set_consents
from eventmgr.errors import RefusedError, StaleEditError
from eventmgr.events.models import Event
from eventmgr.people.enums import Category
from eventmgr.people.models import Person
from eventmgr.questions.models import Private
from eventmgr.questions.services import save_private
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import (
    make_certificate,
    make_delegation,
    make_event,
    make_group,
    make_message,
    make_participation,
    make_person,
    make_record,
    make_request,
    make_session,
    make_session_role,
    make_unit,
)
from tests.support.visitors import AsRole

NOMINATED = ParticipationStatus.NOMINATED


@pytest.fixture
def scene(saving: Saving) -> Any:
    """Aung Sample twice in a delegation, the second with a post, a role, a group, a mark, a request and a passport."""
    with saving() as session:
        event = make_event(session, code="OWN")
        delegation = make_delegation(session, event, name="Sampleland")
        rows = [
            make_participation(
                session,
                event,
                person_id=make_person(session, name, email=email).id,
                delegation_id=delegation.id,
                status=NOMINATED,
                post=post,
            )
            for name, email, post in (("Aung Sample", "", ""), ("AUNG  SAMPLE", "aung@a.example", "Director"))
        ]
        other = rows[1]
        make_session_role(session, make_session(session, event), participation=other)
        group = make_group(session, event)
        session.add(GroupMember(event_id=event.id, group_id=group.id, participation_id=other.id))
        make_record(session, make_unit(session, event), participation=other)
        make_request(session, delegation, member=other)
        save_private(session, other, {"passport_number": "X123"}, key=b"k" * 32)
        set_consents(session, rows[0], {ConsentKind.PHOTO: True}, at=clock.now())
        set_consents(session, other, {ConsentKind.PHOTO: False, ConsentKind.LIST: True}, at=clock.now())
    return event, rows[0].id, rows[1].id


def _merge(saving: Saving, kept: int, other: int, *taken: str) -> None:
    with saving() as session:
        one, two = session.get_one(Participation, kept), session.get_one(Participation, other)
        merge_people(session, one, other=two, taken=taken, version=one.version, other_version=two.version)


def test_the_same_name_in_a_delegation_is_listed_until_somebody_says_they_are_two(scene: Any, saving: Saving) -> None:
    """E-19."""
    event, one, two = scene
    with saving() as session:
        (pair,) = possible_duplicates(session, session.get_one(Event, event.id))
        assert ((pair.first.id, pair.second.id), pair.why) == ((one, two), ("same name",))
        keep_apart(session, session.get_one(Participation, two), session.get_one(Participation, one))
        assert possible_duplicates(session, session.get_one(Event, event.id)) == []


def test_everything_of_the_other_moves_along_and_the_chosen_values_stay(scene: Any, saving: Saving) -> None:
    _, one, two = scene
    _merge(saving, one, two, "post", "email")
    with saving() as session:
        row = session.get_one(Participation, one)
        assert (row.person.full_name, row.post, row.person.email) == ("Aung Sample", "Director", "aung@a.example")
        assert session.get(Participation, two) is None
        assert session.scalars(select(Person.full_name).where(Person.full_name == "AUNG  SAMPLE")).all() == []
        owners = [
            set(session.scalars(select(model.participation_id)))
            for model in (SessionRole, GroupMember, AttendanceRecord, Private)
        ]
        assert owners == [{one}] * 4
        consents = {each.kind: each.given for each in session.scalars(select(Consent))}
    assert consents == {ConsentKind.PHOTO: False, ConsentKind.LIST: True}


def test_two_certificates_of_a_kind_and_a_replaced_person_are_refused(scene: Any, saving: Saving) -> None:
    _, one, two = scene
    with saving() as session:
        for number in (one, two):
            row = session.get_one(Participation, number)
            make_certificate(session, session.get_one(Event, row.event_id), participation=row)
    with pytest.raises(RefusedError, match="certificate of the same kind"):
        _merge(saving, one, two)
    with saving() as session:
        for row in session.scalars(select(Certificate)):
            row.voided_at, row.void_reason = clock.now(), "wrong"
        session.get_one(Participation, two).status = ParticipationStatus.REPLACED
    with pytest.raises(RefusedError, match="was replaced"):
        _merge(saving, one, two)


def test_a_stale_comparison_changes_nothing(scene: Any, saving: Saving) -> None:
    _, one, two = scene
    with saving() as session:
        kept, other = session.get_one(Participation, one), session.get_one(Participation, two)
        with pytest.raises(StaleEditError):
            merge_people(session, kept, other=other, taken=(), version=kept.version, other_version=99)
    with saving() as session:
        assert session.get(Participation, two) is not None


def test_two_capacities_of_one_address_are_said_to_be_perhaps_meant_so(saving: Saving) -> None:
    """E-13: a person in two capacities is not joined by itself."""
    with saving() as session:
        event = make_event(session)
        for name, category in (("Aung Sample", Category.SPEAKER), ("A. Sample", Category.DELEGATE)):
            person = make_person(session, name, email="aung@a.example")
            make_participation(session, event, person_id=person.id, category=category)
        (pair,) = possible_duplicates(session, event)
    assert (pair.why, pair.two_capacities) == (("same e-mail",), True)


def test_page_compares_merges_and_takes_it_back(scene: Any, saving: Saving, as_role: AsRole) -> None:
    event, one, two = scene
    organiser = as_role(Role.ORGANISER, event)
    assert f"/people/{one}/merge/{two}" in organiser.text("/events/own/people/duplicates")
    page = f"/events/own/people/{one}/merge/{two}"
    text = organiser.text(page)
    assert ("Director" in text, "X123" in text) == (True, False)
    with saving() as session:
        versions = [session.get_one(Participation, number).version for number in (one, two)]
    form = {"version": versions[0], "other_version": versions[1], "take-post": "other", "take-restricted": "other"}
    assert organiser.send(page, form | {"version": 99}).status_code == 409
    answer = organiser.send(page, form, follow_redirects=True)
    assert "is one entry now" in answer.text
    undo = answer.text.split('action="/events/own/undo/', 1)[1].split('"', 1)[0]
    organiser.send(f"/events/own/undo/{undo}")
    with saving() as session:
        back = session.get(Participation, two)
        assert back is not None
        assert (back.person.full_name, back.post, session.get_one(Participation, one).post) == (
            "AUNG  SAMPLE",
            "Director",
            "",
        )
        assert set(session.scalars(select(SessionRole.participation_id))) == {two}


def test_messages_and_a_head_move_along(scene: Any, saving: Saving) -> None:
    event, one, two = scene
    with saving() as session:
        row = session.get_one(Participation, two)
        row.capacity, row.category = Capacity.HEAD, Category.HEAD
        make_message(session, session.get_one(Event, event.id), participation_id=two)
    _merge(saving, one, two, "capacity")
    with saving() as session:
        row = session.get_one(Participation, one)
        assert (row.capacity, row.category) == (Capacity.HEAD, Category.HEAD)
