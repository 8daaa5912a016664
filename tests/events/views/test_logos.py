"""Logos of organisations: handed in, shown to whoever may enter the event, replaced, removed, printed in order."""

from pathlib import Path

import pytest
from flask import Flask

from eventmgr.events.enums import OrganisationRole
from eventmgr.events.models import Event, EventOrganisation
from eventmgr.events.printing import acknowledgements_beside_logos, logos
from eventmgr.web.roles import Role
from tests.events.views.settings_page import path
from tests.files.pictures import opened, picture
from tests.support.databases import Saving
from tests.support.factories import make_event, make_organisation
from tests.support.uploads import upload
from tests.support.visitors import AsRole, Visitor


@pytest.fixture
def event(saving: Saving) -> Event:
    """An event whose funder is a country, delivered by an agency; somebody is thought to have hosted it."""
    with saving() as session:
        made = make_event(session)
        agency = make_organisation(session, name="Sample Agency")
        rows = [
            EventOrganisation(
                event_id=made.id, role=OrganisationRole.DELIVERY_PARTNER, position=1, organisation=agency
            ),
            EventOrganisation(event_id=made.id, role=OrganisationRole.FUNDER, position=1, country="CA"),
            EventOrganisation(event_id=made.id, role=OrganisationRole.HOST, position=1, country="ID", inferred=True),
        ]
        session.add_all(rows)
    return made


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def _row(reading: Saving, event: Event, role: OrganisationRole) -> EventOrganisation:
    with reading() as session:
        return session.query(EventOrganisation).filter_by(event_id=event.id, role=role).one()


def test_logo_is_handed_in_shown_and_removed(organiser: Visitor, event: Event, reading: Saving) -> None:
    agency = _row(reading, event, OrganisationRole.DELIVERY_PARTNER)
    page = path(event, f"/organisations/{agency.id}")
    saved = upload(organiser, f"{page}/logo", picture((2400, 800), form="JPEG"), name="../../agency logo.jpg")
    assert (saved.status_code, saved.location) == (302, f"{page}#logo")
    row = _row(reading, event, OrganisationRole.DELIVERY_PARTNER)
    assert row.logo is not None
    assert (row.logo.name, row.logo.media_type, row.logo.width, row.logo.height) == (
        "agency logo.jpg",
        "image/png",
        1200,
        400,
    )
    shown = organiser.text(page)
    assert 'alt="Logo of Sample Agency"' in shown
    assert "1200 × 400 pixels" in shown
    assert opened(organiser.get(f"{page}/logo.png").data).size == (1200, 400)
    organiser.send(f"{page}/logo/remove")
    assert (_row(reading, event, OrganisationRole.DELIVERY_PARTNER).logo_id, "<img" in organiser.text(page)) == (
        None,
        False,
    )
    assert organiser.get(f"{page}/logo.png").status_code == 404


def test_logo_is_for_this_visitor_alone_and_sent_once(organiser: Visitor, event: Event, reading: Saving) -> None:
    page = path(event, f"/organisations/{_row(reading, event, OrganisationRole.FUNDER).id}")
    upload(organiser, f"{page}/logo", picture())
    first = organiser.get(f"{page}/logo.png")
    told = [first.headers[name] for name in ("Content-Type", "Cache-Control", "X-Content-Type-Options")]
    assert told == ["image/png", "private, no-cache", "nosniff"]
    again = organiser.get(f"{page}/logo.png", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_whoever_may_enter_sees_the_logo_and_nobody_else(
    organiser: Visitor, event: Event, reading: Saving, as_role: AsRole, app: Flask, saving: Saving
) -> None:
    logo = path(event, f"/organisations/{_row(reading, event, OrganisationRole.FUNDER).id}/logo.png")
    upload(organiser, logo.removesuffix(".png"), picture())
    with saving() as session:
        other = make_event(session)
    answers = [
        as_role(Role.VIEWER, event).get(logo),
        as_role(Role.ORGANISER, other).get(logo),
        app.test_client().get(logo),
    ]
    assert [answer.status_code for answer in answers] == [200, 404, 302]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "Choose a picture first."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "This is a drawing (SVG)"),
        (picture()[:200], "damaged or incomplete"),
        (b"MZ nothing like a picture", "not a picture that can be printed"),
    ],
)
def test_what_is_no_picture_is_told_beside_the_field_and_nothing_is_kept(
    organiser: Visitor, event: Event, reading: Saving, data: bytes, sentence: str
) -> None:
    row = _row(reading, event, OrganisationRole.FUNDER)
    answer = upload(organiser, path(event, f"/organisations/{row.id}/logo"), data, name="x.png" if data else "")
    assert (answer.status_code, sentence in answer.text) == (422, True)
    assert _row(reading, event, OrganisationRole.FUNDER).logo_id is None


def test_what_is_larger_than_the_limit_is_told_in_one_sentence(
    organiser: Visitor, event: Event, reading: Saving, app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(app.config, "MAX_CONTENT_LENGTH", 2_000_000)
    row = _row(reading, event, OrganisationRole.FUNDER)
    answer = upload(organiser, path(event, f"/organisations/{row.id}/logo"), b"\0" * 2_100_000)
    assert (answer.status_code, "Files of up to 2 MB can be sent." in answer.text) == (413, True)


def test_prints_take_the_logos_in_the_agreed_order_and_name_the_others(
    organiser: Visitor, event: Event, reading: Saving
) -> None:
    for role in (OrganisationRole.DELIVERY_PARTNER, OrganisationRole.HOST):
        row = _row(reading, event, role)
        upload(organiser, path(event, f"/organisations/{row.id}/logo"), picture((300, 200)))
    with reading() as session:
        found = session.get_one(Event, event.id)
        told = [(each.alt, each.name, each.width, each.height, each.media_type) for each in logos(found)]
        beside = [each.text for each in acknowledgements_beside_logos(found)]
    assert told == [("Logo of Sample Agency", "Sample Agency", 300, 200, "image/png")]
    assert beside == ["Funded by Canada"]


def test_programme_of_an_event_shows_its_logo(
    organiser: Visitor, event: Event, reading: Saving, tmp_path: Path
) -> None:
    address = f"/events/{event.code.lower()}/documents/programme.pdf"
    without = organiser.get(address).data
    row = _row(reading, event, OrganisationRole.FUNDER)
    upload(organiser, path(event, f"/organisations/{row.id}/logo"), picture((300, 200)))
    with_logo = organiser.get(address).data
    assert (without.count(b"/Subtype /Image"), with_logo.count(b"/Subtype /Image")) == (0, 1)
