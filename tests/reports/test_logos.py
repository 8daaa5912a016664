"""Logos from the rows to the page: kept in snapshots by their hash, drawn from the files of the installation."""

from dataclasses import replace

from eventmgr import clock
from eventmgr.events.enums import OrganisationRole
from eventmgr.events.models import Event, EventOrganisation
from eventmgr.files.current import files_folder
from eventmgr.prints.packing import digest, pack, unpack
from eventmgr.reports.suite import COMMAND_NAMES, Wish, document_content
from tests.support.databases import Saving
from tests.support.factories import make_event, make_organisation
from tests.support.uploads import make_image

CARRIED = {"programme", "invitations", "participants", "attendance", "report", "badges", "certificates"}
"""The documents that show logos."""


def _event_with_logo(saving: Saving) -> Event:
    with saving() as session:
        event = make_event(session)
        funder = {"organisation_id": make_organisation(session, name="Sample Funder").id, "position": 1}
        logo = make_image(session, event)
        session.add(EventOrganisation(event_id=event.id, role=OrganisationRole.FUNDER, logo_id=logo.id, **funder))
    return event


def test_documents_that_show_logos_carry_them_and_no_other_does(saving: Saving, reading: Saving) -> None:
    event = _event_with_logo(saving)
    with reading() as session:
        found = session.get_one(Event, event.id)
        contents = {
            name: document_content(session, found, document, wish=Wish(), as_of=clock.now())
            for name, document in COMMAND_NAMES.items()
        }
    carried = {name: [logo.alt for logo in content.furniture.logos] for name, content in contents.items()}
    assert carried == {name: ["Logo of Sample Funder"] if name in CARRIED else [] for name in COMMAND_NAMES}


def test_snapshot_keeps_which_logos_and_prints_the_same(saving: Saving, reading: Saving) -> None:
    event, document = _event_with_logo(saving), COMMAND_NAMES["programme"]
    with reading() as session:
        content = document_content(session, session.get_one(Event, event.id), document, wish=Wish(), as_of=clock.now())
        kept = unpack(pack(content))
        render = document.making().render
        without = replace(content, furniture=replace(content.furniture, logos=()))  # type: ignore[type-var]  # a dataclass
        assert kept == content
        assert render(kept) == render(content)
        assert render(content).count(b"/Subtype /Image") == 1
        assert digest(without) != digest(content)


def test_print_is_made_without_the_picture_that_is_lost(saving: Saving, reading: Saving) -> None:
    event, document = _event_with_logo(saving), COMMAND_NAMES["programme"]
    with reading() as session:
        content = document_content(session, session.get_one(Event, event.id), document, wish=Wish(), as_of=clock.now())
        for file in files_folder().rglob("*"):
            if file.is_file():
                file.unlink()
        pdf = document.making().render(content)
    assert (pdf.startswith(b"%PDF-1.7"), pdf.count(b"/Subtype /Image")) == (True, 0)
