"""The print pack: what is in it, in which order, how often, and what is left out for which reason."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from sqlalchemy.orm import Session

from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.pack import PACK_FACTS, archive, items_for, make_pack, pack_name, suggestions
from eventmgr.reports.pack.copies import Numbers, for_each, numbers_of
from eventmgr.reports.suite import SUITE
from eventmgr.web.roles import Role
from tests.documents.reading import check_with_qpdf, words_of
from tests.support.factories import (
    make_day,
    make_delegation,
    make_event,
    make_participation,
    make_room,
    make_session,
)

AS_OF = datetime(2024, 12, 8, 11, tzinfo=UTC)


@pytest.fixture
def event(session: Session) -> Event:
    """Two people of one delegation, one session in one room."""
    made = make_event(session, code="CODE-1")
    delegation = make_delegation(session, made, name="Fiji")
    for name in ("Ana Sample", "Ben Sample"):
        make_participation(session, made, full_name=name, delegation_id=delegation.id)
    room = make_room(session, made, name="Main Hall")
    day = make_day(session, made)
    make_session(session, made, date=day.date, room_id=room.id, title="Opening")
    return made


def _files(pack: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(pack)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_every_kind_of_document_has_its_place_in_the_pack() -> None:
    assert set(PACK_FACTS) == set(DocumentKind)
    assert len({facts.order for facts in PACK_FACTS.values()}) == len(PACK_FACTS)


def test_what_a_role_may_not_print_is_not_in_its_pack() -> None:
    desk = {item.document.name for item in items_for(Role.DESK)}
    assert desk == {document.name for document in SUITE if document.may_print(Role.DESK)}
    everything = {item.document.which for item in items_for(Role.ORGANISER)}
    assert everything == {document.which for document in SUITE if document.may_print(Role.ORGANISER)}


def test_files_are_numbered_in_the_order_of_printing_with_the_cover_first(session: Session, event: Event) -> None:
    names = list(_files(make_pack(session, event, as_of=AS_OF)))
    numbers, words = [name[:2] for name in names], [name[3:-4] for name in names]
    order = {item.key: item.facts.order for item in items_for(Role.ORGANISER)}
    assert words[0] == "cover-sheet"
    assert numbers == [f"{number:02}" for number in range(len(names))]
    assert [order[word] for word in words[1:]] == sorted(order[word] for word in words[1:])
    assert {"programme", "participants", "badges", "name-tents", "plates", "door-signs"} <= set(words)


def test_cover_says_how_many_copies_and_why(session: Session, event: Event) -> None:
    files = _files(make_pack(session, event, as_of=AS_OF, copies={"badges": 0, "plates": 3}))
    read = words_of(files["00-cover-sheet.pdf"])
    for words in ("2 participants + 2 spare", "as asked for", "No copies were asked for.", "01-programme.pdf"):
        assert words in read
    assert [name for name in files if "badges" in name] == []


def test_documents_that_are_empty_are_left_out_with_their_own_reason(session: Session) -> None:
    files = _files(make_pack(session, make_event(session), as_of=AS_OF))
    read = words_of(files["00-cover-sheet.pdf"])
    assert [name for name in files if "badges" in name or "programme" in name] == []
    assert "Nobody is registered yet: there is no badge to print." in read


def test_a_document_that_is_refused_breaks_no_pack(
    session: Session, event: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = archive.document_content

    def refusing(session: Session, event: Event, document: object, **more: object) -> object:
        if getattr(document, "name", "") == "participants":
            raise RefusedError("3 nominations are still open.")
        return made(session, event, document, **more)

    monkeypatch.setattr(archive, "document_content", refusing)
    files = _files(make_pack(session, event, as_of=AS_OF))
    assert [name for name in files if "participants" in name] == []
    assert "3 nominations are still open." in words_of(files["00-cover-sheet.pdf"])


def test_the_same_content_gives_the_same_bytes(session: Session, event: Event) -> None:
    packs = [make_pack(session, event, as_of=AS_OF) for _ in range(2)]
    assert packs[0] == packs[1]


def test_every_file_is_sound(session: Session, event: Event) -> None:
    said = {check_with_qpdf(data) for data in _files(make_pack(session, event)).values()}
    assert said == {"errors that qpdf cannot detect"}


def test_progress_counts_every_document(session: Session, event: Event) -> None:
    told: list[tuple[int, int]] = []
    make_pack(session, event, told=lambda done, total, _: told.append((done, total)))
    count = sum(one.copies > 0 for one in suggestions(session, event, role=Role.ORGANISER))
    assert told == [(done, count) for done in range(count + 1)]


def test_copies_come_from_the_data(session: Session, event: Event) -> None:
    assert numbers_of(session, event) == Numbers(people=2, delegations=1, rooms=1, partners=0)
    copies = {one.item.key: (one.copies, one.reason) for one in suggestions(session, event, role=Role.ORGANISER)}
    assert copies["programme"] == (4, "2 participants + 2 spare")
    assert copies["role-cards"] == (2, "1 room + 1 for the desk")
    assert copies["badges"] == (1, "one set: every page once")


@pytest.mark.parametrize(
    ("count", "copies"),
    [
        (0, (2, "2 spare")),
        (1, (3, "1 participant + 2 spare")),
        (64, (74, "64 participants + 10 spare")),
        (3000, (3450, "3000 participants + 450 spare")),
    ],
)
def test_spare_copies_are_fifteen_in_a_hundred_and_two_at_least(count: int, copies: tuple[int, str]) -> None:
    assert for_each(count, "participant", "participants") == copies


def test_pack_is_named_after_the_event(session: Session, event: Event) -> None:
    assert pack_name(event) == "CODE-1-pack.zip"
