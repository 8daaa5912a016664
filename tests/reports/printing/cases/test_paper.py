"""Paper: A4 and Letter, black and white, nothing in the event and very much in it (E-21, E-22, E-27)."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PIL import Image, ImageChops
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import DelegationKind
from eventmgr.delegations.services import invite_delegation, register_participant
from eventmgr.events.enums import Paper
from eventmgr.reports.suite import COMMAND_NAMES, SUITE
from tests.documents.reading import check_with_qpdf, fonts_of, pages_of, words_of
from tests.reports.printing.cases.table import Table, attend, every_print, lay_table, printed, said, words_by_page
from tests.support.factories import make_event

NOTHING = {
    "programme": "No sessions entered.",
    "glance": "No sessions entered.",
    "door-signs": "No session has a room yet: there is no door sign to print.",
    "participants": "No participants entered.",
    "contacts": "Nobody has agreed to stand on this list yet.",
    "sign-in": "No session counts for attendance yet: there is nothing to sign.",
    "badges": "Nobody is registered yet: there is no badge to print.",
    "name-tents": "Nobody is registered yet: there is no name tent to print.",
    "plates": "No delegation is entered yet: there is no plate to print.",
    "invitations": "No delegation is to be invited yet: there is no letter to print.",
    "role-cards": "Nobody has a role in a session yet: there is no role card to print.",
    "groups": "No groups entered: there is nobody to be shared out yet.",
    "attendance": "No session counts for attendance: nothing could be recorded.",
    "register": "No session counts for attendance: there is nothing to record yet.",
}


def shows_colour(pdf: bytes) -> bool:
    """Whether anything of it is not black, white or grey."""
    with TemporaryDirectory() as folder:
        (file := Path(folder) / "print.pdf").write_bytes(pdf)
        subprocess.run(["pdftoppm", "-r", "36", file, f"{folder}/page"], check=True)
        pictures = [Image.open(path).convert("RGB").split() for path in Path(folder).glob("page*")]
        return any(
            ImageChops.difference(one, two).getbbox() for red, *rest in pictures for one, two in [(red, rest[0])]
        )


def test_every_print_is_sound_has_its_fonts_and_needs_no_colour(session: Session) -> None:
    """E-22: what a black-and-white printer makes of it is what is on it."""
    table = lay_table(session)
    attend(table)
    for name, pdf in every_print(table):
        assert check_with_qpdf(pdf).startswith("errors that qpdf cannot detect"), name
        assert ({embedded for _, embedded in fonts_of(pdf)}, shows_colour(pdf)) == ({True}, False), name


def test_categories_and_marks_are_letters_and_words(session: Session) -> None:
    """E-22."""
    table = lay_table(session)
    attend(table)
    assert "D DELEGATE" in said(table, "badges")
    assert "P present, L late" in said(table, "register")


def test_a4_and_letter_have_the_same_words_on_the_same_pages(session: Session) -> None:
    """E-21."""
    table = lay_table(session)
    attend(table)
    on_a4, on_letter = (dict(every_print(table, paper=paper)) for paper in (Paper.A4, Paper.LETTER))
    assert [name for name in on_a4 if words_by_page(on_a4[name]) != words_by_page(on_letter[name])] == []


def test_an_event_with_nothing_in_it_prints_pages_that_say_so(session: Session) -> None:
    """E-27."""
    table = Table(session, make_event(session))
    for name, pdf in every_print(table):
        assert check_with_qpdf(pdf).startswith("errors that qpdf cannot detect"), name
    assert {name: NOTHING[name] for name in NOTHING if NOTHING[name] not in said(table, name)} == {}
    assert ("–" in said(table, "attendance"), set(NOTHING) <= set(COMMAND_NAMES)) == (True, True)


def test_one_delegation_of_nobody_prints_too(session: Session) -> None:
    """E-27."""
    table = Table(session, make_event(session))
    invite_delegation(session, table.event, kind=DelegationKind.COUNTRY, name="Laos")
    texts = {name: words_of(pdf) for name, pdf in every_print(table)}
    assert ("Names to be advised" in texts["participants provisional"], "LAOS" in texts["plates"]) == (True, True)
    assert len(texts) >= len(SUITE)


@pytest.mark.slow
def test_three_hundred_people_are_all_on_every_list_of_people(session: Session) -> None:
    """E-27."""
    table = lay_table(session)
    laos = table.delegations["Laos"]
    names = [f"Sample Person {number:03}" for number in range(300)]
    for name in names:
        row = register_participant(session, table.event, full_name=name, delegation=laos, rank="Major")
        table.people.append(row)
    attend(table)
    for document in ("participants", "sign-in", "register", "contacts", "badges"):
        pdf = printed(table, document)
        text = words_of(pdf)
        assert [name for name in names if name not in text] == [], document
        assert len(pages_of(pdf)) > 9, document
