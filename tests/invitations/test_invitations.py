"""The log of contacts, what is agreed with many at once, letters and their links."""

from datetime import date, timedelta
from typing import Any

import pytest
import zxingcpp
from sqlalchemy import select

from eventmgr import clock
from eventmgr.delegations.enums import DelegationKind, DelegationStatus, Standing
from eventmgr.delegations.models import Delegation
from eventmgr.errors import RefusedError, StaleEditError
from eventmgr.events.models import Event
from eventmgr.invitations.enums import Channel, ContactKind
from eventmgr.invitations.models import InvitationContact
from eventmgr.invitations.printing import letters_content
from eventmgr.invitations.queries import contacts_of, last_contacts, text_of_event, to_invite
from eventmgr.invitations.rules import filled, is_overdue, unknown_places
from eventmgr.invitations.services import agree_with_many, change_text, log_contact, log_to_many, remove_contact
from eventmgr.links.models import PrivateLink
from eventmgr.prints.packing import digest
from eventmgr.web.roles import Role
from tests.documents.reading import pages_of, pictures_of
from tests.support.databases import Saving
from tests.support.factories import make_contact, make_delegation, make_event
from tests.support.visitors import AsRole, Visitor

DAY = date(2024, 10, 7)


@pytest.fixture
def scene(saving: Saving) -> Any:
    """An event with two delegations to invite, one that declined, and the host."""
    with saving() as session:
        event = make_event(session, code="OWN", title="Sample Dialogue")
        draft = make_delegation(session, event, name="Alpha", status=DelegationStatus.DRAFT, invited_seats=4)
        asked = make_delegation(session, event, name="Beta")
        make_delegation(session, event, name="Gamma", status=DelegationStatus.DECLINED)
        make_delegation(session, event, name="Host", kind=DelegationKind.HOST)
    return event, draft, asked


def test_an_invitation_moves_a_draft_and_a_reminder_moves_who_was_invited(scene: Any, saving: Saving) -> None:
    _, draft, asked = scene
    with saving() as session:
        one, two = session.get_one(Delegation, draft.id), session.get_one(Delegation, asked.id)
        log_contact(session, one, kind=ContactKind.INVITATION, channel=Channel.NOTE_VERBALE, on=DAY, reference="NV/7")
        log_contact(session, two, kind=ContactKind.REMINDER, channel=Channel.PHONE, on=DAY)
        log_contact(session, two, kind=ContactKind.ANSWER, channel=Channel.EMAIL, on=DAY + timedelta(days=3))
        assert (one.status, two.status) == (DelegationStatus.INVITED, DelegationStatus.REMINDED)
        assert [(each.kind, each.reference) for each in contacts_of(session, one)] == [(ContactKind.INVITATION, "NV/7")]
        last = last_contacts(session, session.get_one(Event, one.event_id))
        assert {number: row.kind for number, row in last.items()} == {
            one.id: ContactKind.INVITATION,
            two.id: ContactKind.ANSWER,
        }


def test_contact_with_who_withdrew_and_a_reference_without_end_are_refused(scene: Any, saving: Saving) -> None:
    _, draft, _ = scene
    how = {"kind": ContactKind.INVITATION, "channel": Channel.POST, "on": DAY}
    with saving() as session:
        row = session.get_one(Delegation, draft.id)
        with pytest.raises(RefusedError, match="longer than"):
            log_contact(session, row, **how, reference="x" * 101)
        row.status = DelegationStatus.WITHDRAWN
        with pytest.raises(RefusedError, match="has withdrawn"):
            log_contact(session, row, **how)
        with pytest.raises(RefusedError, match="Tick at least one"):
            log_to_many(session, [], **how)


def test_a_contact_written_down_by_mistake_is_taken_out(scene: Any, saving: Saving) -> None:
    _, draft, _ = scene
    with saving() as session:
        remove_contact(session, make_contact(session, session.get_one(Delegation, draft.id)))
        assert session.scalars(select(InvitationContact)).all() == []


@pytest.mark.parametrize(
    ("status", "named", "last", "overdue"),
    [
        (DelegationStatus.INVITED, 0, ContactKind.INVITATION, True),
        (DelegationStatus.INVITED, 1, ContactKind.INVITATION, False),
        (DelegationStatus.REMINDED, 0, ContactKind.ANSWER, False),
        (DelegationStatus.CONFIRMED, 0, None, False),
    ],
)
def test_an_answer_is_overdue_after_its_day_from_who_has_not_given_one(status, named, last, overdue) -> None:
    due = {"reply_by": DAY, "named": named, "last": last}
    assert is_overdue(status, **due, day=DAY + timedelta(days=1)) is overdue
    assert is_overdue(status, **due, day=DAY) is False


def test_seats_and_dates_are_agreed_with_many_and_what_is_empty_stays(scene: Any, saving: Saving) -> None:
    event, draft, asked = scene
    with saving() as session:
        rows = to_invite(session, session.get_one(Event, event.id))
        assert [row.id for row in rows] == [draft.id, asked.id]
        agree_with_many(session, rows, funded_seats=2, reply_by=DAY, standing=Standing.OBSERVER)
        assert [(row.invited_seats, row.funded_seats, row.reply_by, row.standing) for row in rows] == [
            (4, 2, DAY, Standing.OBSERVER),
            (None, 2, DAY, Standing.OBSERVER),
        ]
        with pytest.raises(RefusedError, match="left empty stay"):
            agree_with_many(session, rows)


def test_words_of_the_letters_are_the_events_or_those_of_the_house(scene: Any, saving: Saving) -> None:
    event, _, _ = scene
    with saving() as session:
        row = session.get_one(Event, event.id)
        house = text_of_event(session, row)
        kept = change_text(session, row, version=None, opening="Dear {delegation}", signature="Name\nPost")
        found = text_of_event(session, row)
        assert (found.opening, found.subject, found.version) == ("Dear {delegation}", house.subject, kept.version)
        with pytest.raises(StaleEditError):
            change_text(session, row, version=99, opening="x")
        with pytest.raises(RefusedError, match="no place"):
            change_text(session, row, version=kept.version, opening="Dear {delegate}")


def test_a_value_never_brings_a_place_along() -> None:
    assert filled("{delegation} at {place}", {"delegation": "{place}", "place": "Semarang"}) == "{place} at Semarang"
    assert unknown_places("{delegation} {nobody}") == ["nobody"]


def test_letters_say_what_was_agreed_and_are_the_same_the_next_day(scene: Any, saving: Saving) -> None:
    event, draft, _ = scene
    with saving() as session:
        row = session.get_one(Event, event.id)
        make_contact(session, session.get_one(Delegation, draft.id))
        at = clock.now()
        today, tomorrow = (letters_content(session, row, as_of=at + timedelta(days=days)) for days in (0, 1))
        first = today.letters[0]
        assert [letter.addressee[-1] for letter in today.letters] == ["Alpha", "Beta"]
        assert (first.reference, first.link, "put in when" in first.link_note) == ("NV/1", "", True)
        assert ("Seats", "4") in [(fact.label, fact.text) for fact in first.facts]
        assert "Sample Dialogue" in first.subject
        assert today.furniture.as_of != tomorrow.furniture.as_of
        assert digest(today) == digest(tomorrow)


@pytest.fixture
def organiser(scene: Any, as_role: AsRole) -> Visitor:
    return as_role(Role.ORGANISER, scene[0])


def test_page_writes_down_and_agrees_for_those_who_are_ticked(organiser: Visitor, scene: Any, saving: Saving) -> None:
    _, draft, asked = scene
    page = "/events/own/delegations/invitations"
    assert "Alpha" in organiser.text(page)
    how = {"kind": "invitation", "channel": "email", "date": "2024-10-07", "reference": "R/1", "note": ""}
    sent = organiser.send(f"{page}/contacts", {**how, "delegation": [draft.id, asked.id]})
    assert sent.status_code == 302
    assert "R/1" in organiser.text(page)
    assert organiser.send(f"{page}/contacts", how).status_code == 422
    organiser.send(f"{page}/agreed", {"invited_seats": "7", "standing": "", "delegation": [asked.id]})
    with saving() as session:
        seats = [session.get_one(Delegation, each.id).invited_seats for each in (draft, asked)]
        assert seats == [4, 7]
        assert len(session.scalars(select(InvitationContact)).all()) == 2
    assert organiser.send(f"{page}/agreed", {"standing": "", "delegation": [asked.id]}).status_code == 422


def test_letters_with_links_renew_them_and_each_link_opens_its_delegation(
    organiser: Visitor, scene: Any, saving: Saving, client: Visitor
) -> None:
    _, draft, asked = scene
    print_it = {"delegation": [draft.id, asked.id]}
    first = organiser.send("/events/own/delegations/invitations/letters.pdf", print_it)
    second = organiser.send("/events/own/delegations/invitations/letters.pdf", print_it)
    assert (second.mimetype, len(pages_of(second.data))) == ("application/pdf", 2)
    old, new = (
        [code.text for picture in pictures_of(pdf.data, dpi=150) for code in zxingcpp.read_barcodes(picture)]
        for pdf in (first, second)
    )
    answers = [client.get("/l/" + link.rpartition("/l/")[2]).status_code for link in (*old, *new)]
    assert answers == [404, 404, 303, 303]
    with saving() as session:
        shut = session.scalars(select(PrivateLink.revoked_at).order_by(PrivateLink.id)).all()
        assert [at is not None for at in shut] == [True, True, False, False]
    assert organiser.send("/events/own/delegations/invitations/letters.pdf").status_code == 422


def test_text_page_shows_both_versions_of_a_stale_edit(organiser: Visitor) -> None:
    page = "/events/own/delegations/invitations/text"
    assert organiser.send(page, {"version": "", "subject": "One"}).status_code == 302
    stale = organiser.send(page, {"version": "99", "subject": "Two"})
    assert (stale.status_code, "One" in stale.text, "Two" in stale.text) == (409, True, True)
    assert organiser.send(page, {"version": "1", "opening": "{nobody}"}).status_code == 422
