"""Photographs: with consent only, cut for the badge, seen by those who see the person, printed if the event says so."""

import pytest

from eventmgr import clock
from eventmgr.delegations.enums import ConsentKind
from eventmgr.delegations.models import Participation
from eventmgr.delegations.services import set_consents
from eventmgr.events.models import Event
from eventmgr.reports.printing import badges_content
from eventmgr.web.roles import Role
from tests.files.pictures import opened, picture
from tests.support.databases import Saving
from tests.support.factories import NOON_UTC, make_event, make_participation
from tests.support.statements import statements
from tests.support.uploads import upload
from tests.support.visitors import AsRole, Visitor

YES, NO = {ConsentKind.PHOTO: True}, {ConsentKind.PHOTO: False}


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session, badge_photos=True)


@pytest.fixture
def person(saving: Saving, event: Event) -> Participation:
    """Somebody who agreed to photographs."""
    with saving() as session:
        row = make_participation(session, event)
        set_consents(session, row, YES, at=NOON_UTC)
    return row


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def _path(event: Event, person: Participation, page: str = "") -> str:
    return f"/events/{event.code.lower()}/people/{person.id}{page}"


def _printed(reading: Saving, event: Event) -> list[tuple[str, int, int] | None]:
    """The photographs on the badges: words and pixels."""
    with reading() as session:
        content = badges_content(session, session.get_one(Event, event.id), as_of=clock.now())
    photos = [badge.photo for badge in content.badges]
    return [(photo.alt, photo.width, photo.height) if photo else None for photo in photos]


def test_photograph_is_handed_in_shown_printed_and_removed(
    organiser: Visitor, event: Event, person: Participation, reading: Saving
) -> None:
    saved = upload(organiser, _path(event, person, "/photo"), picture((1000, 1000), form="JPEG"))
    assert (saved.status_code, saved.location) == (302, _path(event, person) + "#photograph")
    with reading() as session:
        name = session.get_one(Participation, person.id).person.full_name
    assert f'alt="Photograph of {name}"' in organiser.text(_path(event, person))
    shown = organiser.get(_path(event, person, "/photo.jpg"))
    assert (shown.mimetype, opened(shown.data).size) == ("image/jpeg", (720, 900))
    assert _printed(reading, event) == [(f"Photograph of {name}", 720, 900)]
    organiser.send(_path(event, person, "/photo/remove"))
    assert (_printed(reading, event), organiser.get(_path(event, person, "/photo.jpg")).status_code) == ([None], 404)


@pytest.mark.parametrize("consents", [{}, NO])
def test_without_consent_no_photograph_is_taken(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving, consents: dict[ConsentKind, bool | None]
) -> None:
    with saving() as session:
        row = make_participation(session, event)
        set_consents(session, row, consents, at=NOON_UTC)
    page = organiser.text(_path(event, row))
    assert ("No consent to photographs is recorded." in page, 'type="file"' in page) == (True, False)
    answer = upload(organiser, _path(event, row, "/photo"), picture())
    assert (answer.status_code, "record it first" in answer.text) == (422, True)
    assert _printed(reading, event) == [None]


def test_consent_taken_back_or_a_name_withheld_keeps_the_photograph_off_the_badge(
    organiser: Visitor, event: Event, person: Participation, saving: Saving, reading: Saving
) -> None:
    upload(organiser, _path(event, person, "/photo"), picture())
    with saving() as session:
        set_consents(session, session.get_one(Participation, person.id), NO, at=NOON_UTC)
    assert (_printed(reading, event), "The photograph is not printed." in organiser.text(_path(event, person))) == (
        [None],
        True,
    )
    with saving() as session:
        row = session.get_one(Participation, person.id)
        set_consents(session, row, YES, at=NOON_UTC)
        row.name_withheld = True
    assert _printed(reading, event) == [None]
    assert "The name is withheld: the photograph is not printed." in organiser.text(_path(event, person))


def test_event_without_photographs_on_badges_prints_none(
    organiser: Visitor, event: Event, person: Participation, saving: Saving, reading: Saving
) -> None:
    upload(organiser, _path(event, person, "/photo"), picture())
    with saving() as session:
        session.get_one(Event, event.id).badge_photos = False
    assert _printed(reading, event) == [None]


def test_photograph_of_a_withheld_person_is_for_organisers_only(
    organiser: Visitor, event: Event, person: Participation, saving: Saving, as_role: AsRole
) -> None:
    upload(organiser, _path(event, person, "/photo"), picture())
    photo = _path(event, person, "/photo.jpg")
    before = as_role(Role.DESK, event).get(photo).status_code
    with saving() as session:
        session.get_one(Participation, person.id).name_withheld = True
        other = make_event(session)
    visitors = [organiser, *(as_role(role, event) for role in (Role.DESK, Role.RAPPORTEUR, Role.VIEWER))]
    statuses = [visitor.get(photo).status_code for visitor in (*visitors, as_role(Role.ORGANISER, other))]
    assert (before, statuses) == (200, [200, 403, 403, 403, 404])


def test_badges_ask_as_often_for_three_photographs_as_for_one(
    event: Event, person: Participation, organiser: Visitor, saving: Saving, reading: Saving
) -> None:
    upload(organiser, _path(event, person, "/photo"), picture())

    def asked() -> int:
        with reading() as session, statements() as sent:
            badges_content(session, session.get_one(Event, event.id), as_of=clock.now())
        return len(sent)

    one = asked()
    for _ in range(2):
        with saving() as session:
            row = make_participation(session, event)
            set_consents(session, row, YES, at=NOON_UTC)
        upload(organiser, _path(event, row, "/photo"), picture())
    assert asked() == one
