"""Issuing a document of an event: revisions, snapshots, files, the change box of the next print (R16)."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.programme import ProgrammeContent
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.files.store import fetch
from eventmgr.prints.enums import DocumentStatus
from eventmgr.prints.models import IssuedDocument
from eventmgr.prints.packing import unpack
from eventmgr.prints.queries import issued_of_event, last_that_stands
from eventmgr.prints.services import issue, withdraw
from eventmgr.reports.suite import COMMAND_NAMES, Document, Wish, coming_issue, document_content, series_of
from eventmgr.reports.suite.issuing import Order, prepare_issue
from eventmgr.reports.suite.standing import Digests, is_stale
from tests.documents.reading import words_of
from tests.support.factories import make_event, make_participation, make_record, make_room, make_session, make_unit

PROGRAMME, PARTICIPANTS, REPORT, SIGN_IN, BADGES = (
    COMMAND_NAMES[name] for name in ("programme", "participants", "report", "sign-in", "badges")
)
FINAL, PROVISIONAL = Wish(kind="final"), Wish(kind="provisional")


@pytest.fixture
def event(session: Session) -> Event:
    return make_event(session, code="CODE-1")


@pytest.fixture
def panel(session: Session, event: Event) -> AgendaSession:
    room = make_room(session, event, name="Main Hall")
    return make_session(session, event, title="Panel one", room_id=room.id, starts=time(10, 30), ends=time(12))


def _issue(session: Session, event: Event, folder: Path, *, wish: Wish = PROVISIONAL, **order: Any) -> IssuedDocument:
    """An issue of the programme."""
    return _issue_of(session, event, folder, PROGRAMME, wish=wish, **order)


def _issue_of(session: Session, event: Event, folder: Path, document: Document, **order: Any) -> IssuedDocument:
    session.expire_all()
    what = prepare_issue(session, event, document, order=Order(**order), folder=folder)
    return issue(session, event.id, what=what)


def _programme(session: Session, event: Event, *, wish: Wish = PROVISIONAL) -> ProgrammeContent:
    session.expire_all()
    content = document_content(session, event, PROGRAMME, wish=wish)
    assert isinstance(content, ProgrammeContent)
    return content


def _later(session: Session, row: AgendaSession) -> None:
    row.starts, row.ends = time(14), time(15, 30)
    session.flush()


def test_first_issue_has_no_revision_and_later_ones_count_up(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    issued = [_issue(session, event, tmp_path, wish=wish) for wish in (PROVISIONAL, PROVISIONAL, FINAL)]
    assert [(row.revision, row.document_number, row.status) for row in issued] == [
        (0, "CODE-1/PROG/01", DocumentStatus.PROVISIONAL),
        (1, "CODE-1/PROG/01/Rev.1", DocumentStatus.PROVISIONAL),
        (2, "CODE-1/PROG/01/Rev.2", DocumentStatus.FINAL),
    ]


def test_versions_for_others_are_revised_by_themselves(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    _issue(session, event, tmp_path)
    issued = [_issue(session, event, tmp_path, wish=Wish(kind=kind)) for kind in ("public", "delivered", "public")]
    assert [row.document_number for row in issued] == ["CODE-1/PROG/03", "CODE-1/PROG/02", "CODE-1/PROG/03/Rev.1"]


def test_series_go_by_version_unit_and_size_and_not_by_paper() -> None:
    wishes = [
        (PROGRAMME, PROVISIONAL), (PROGRAMME, FINAL), (PROGRAMME, Wish(kind="public", paper=Paper.LETTER)),
        (SIGN_IN, Wish(unit="2024-12-09-am")), (BADGES, Wish()), (BADGES, Wish(size="a6")),
        (BADGES, Wish(size="86x54")),
    ]  # fmt: skip
    assert [(series_of(*one).variant, series_of(*one).number) for one in wishes] == [
        ("", 1), ("", 1), ("public", 3), ("2024-12-09-am", 1), ("", 1), ("", 1), ("86x54", 1),
    ]  # fmt: skip


def test_issue_keeps_content_and_file_as_they_were(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    row = _issue(session, event, tmp_path, reason="For the host")
    _later(session, panel)
    session.expire(row)
    content = unpack(row.snapshot)
    assert isinstance(content, ProgrammeContent)
    assert [item.starts for item in content.days[0].items] == [time(10, 30)]
    assert "10:30 Panel one" in words_of(fetch(tmp_path, row.sha256)).replace("–12:00", "")
    assert (row.title, row.reason, row.paper, row.wished) == (
        "Programme",
        "For the host",
        "a4",
        {"kind": "provisional"},
    )


def test_next_print_tells_what_has_changed_since_and_is_a_draft(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    first = _issue(session, event, tmp_path)
    _later(session, panel)
    content = _programme(session, event)
    assert content.changes == (Fact("Moved", "Panel one: from 10:30 to 14:00"),)
    as_of = unpack(first.snapshot).furniture.as_of
    assert content.changes_since == f"Changes since the first issue (as of{as_of.removeprefix('As of')})"
    assert content.furniture.document_number == "CODE-1/PROG/01/Rev.1 draft"
    assert [getattr(item, "changed", None) for item in content.days[0].items] == [True]


def test_print_before_any_issue_says_nothing_of_revisions(session: Session, event: Event, panel: AgendaSession) -> None:
    content = _programme(session, event)
    assert (content.furniture.document_number, content.changes, content.changes_since) == ("CODE-1/PROG/01", (), "")


def test_box_of_a_withdrawn_issue_goes_back_to_the_one_that_stands(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    _issue(session, event, tmp_path)
    _later(session, panel)
    withdraw(session, _issue(session, event, tmp_path), reason="Wrong hall")
    content = _programme(session, event)
    assert content.changes_since.startswith("Changes since the first issue")
    assert content.furniture.document_number == "CODE-1/PROG/01/Rev.2 draft"


def test_withdrawn_issue_keeps_everything_and_says_who_and_why(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    row = _issue(session, event, tmp_path)
    before = (row.document_number, row.sha256, row.digest)
    withdraw(session, row, reason=" Wrong hall ")
    assert (row.status, row.withdrawn_why) == (DocumentStatus.WITHDRAWN, "Wrong hall")
    assert (row.document_number, row.sha256, row.digest) == before
    assert last_that_stands(session, event.id, series_of(PROGRAMME, PROVISIONAL)) is None
    with pytest.raises(RefusedError, match="withdrawn already"):
        withdraw(session, row, reason="Again")


def test_withdrawing_asks_why(session: Session, event: Event, panel: AgendaSession, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="Say why it is withdrawn") as refused:
        withdraw(session, _issue(session, event, tmp_path), reason=" ")
    assert refused.value.field == "reason"


def test_second_of_two_who_issue_at_once_is_refused(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    one, other = (
        prepare_issue(session, event, PROGRAMME, order=Order(wish=PROVISIONAL), folder=tmp_path) for _ in range(2)
    )
    issue(session, event.id, what=one)
    with pytest.raises(RefusedError, match="A colleague has issued this document at the same moment"):
        issue(session, event.id, what=other)


def test_form_that_showed_an_older_revision_is_refused(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    _issue(session, event, tmp_path)
    with pytest.raises(RefusedError, match="A colleague has issued"):
        _issue(session, event, tmp_path, revision=0)


def test_final_list_with_undecided_nominations_is_not_issued(session: Session, event: Event, tmp_path: Path) -> None:
    """R15."""
    make_participation(session, event, status=ParticipationStatus.NOMINATED)
    with pytest.raises(RefusedError, match="nominations without a decision: 1"):
        _issue_of(session, event, tmp_path, PARTICIPANTS, wish=FINAL)
    assert _issue_of(session, event, tmp_path, PARTICIPANTS, wish=PROVISIONAL).status is DocumentStatus.PROVISIONAL


def test_final_report_waits_for_every_record(session: Session, event: Event, tmp_path: Path) -> None:
    """R15."""
    make_session(session, event, counts_for_attendance=True)
    person = make_participation(session, event, status=ParticipationStatus.CONFIRMED)
    unit = make_unit(session, event)
    with pytest.raises(RefusedError, match=r"records of attendance that are missing: \d"):
        _issue_of(session, event, tmp_path, REPORT, standing=DocumentStatus.FINAL)
    provisional = _issue_of(session, event, tmp_path, REPORT, standing=DocumentStatus.PROVISIONAL)
    make_record(session, unit, participation=person)
    final = _issue_of(session, event, tmp_path, REPORT, standing=DocumentStatus.FINAL)
    assert [(row.status, unpack(row.snapshot).furniture.status) for row in (provisional, final)] == [
        (DocumentStatus.PROVISIONAL, "PROVISIONAL"),
        (DocumentStatus.FINAL, "FINAL"),
    ]


def test_issue_is_stale_only_when_what_it_prints_has_changed(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    row, digests = _issue(session, event, tmp_path), Digests()

    def stale() -> bool:
        session.expire_all()
        return is_stale(session, event, PROGRAMME, row, digests=digests)

    seen = [stale()]
    make_participation(session, event)  # another change of the event, not of the programme
    seen.append(stale())
    _later(session, panel)
    seen.append(stale())
    panel.starts, panel.ends = time(10, 30), time(12)
    session.flush()
    seen.append(stale())
    assert seen == [False, False, True, False]


def test_list_that_could_not_be_final_now_is_stale(session: Session, event: Event, tmp_path: Path) -> None:
    row = _issue_of(session, event, tmp_path, PARTICIPANTS, wish=FINAL)
    make_participation(session, event, status=ParticipationStatus.NOMINATED)
    session.expire_all()
    assert is_stale(session, event, PARTICIPANTS, row, digests=Digests())


def test_person_who_is_withheld_by_now_is_not_named_in_the_box(session: Session, event: Event, tmp_path: Path) -> None:
    """E-23: the first issue names them, the box of the next does not."""
    person = make_participation(session, event, full_name="Named Once", status=ParticipationStatus.CONFIRMED)
    _issue_of(session, event, tmp_path, PARTICIPANTS, wish=PROVISIONAL)
    person.name_withheld, person.status = True, ParticipationStatus.WITHDRAWN
    session.flush()
    session.expire_all()
    coming = coming_issue(session, event, PARTICIPANTS, wish=PROVISIONAL)
    assert [(one.kind, one.text) for one in coming.changes] == [("Withdrawn", "name withheld")]
    assert "Named Once" not in repr(coming.content)


def test_issue_of_another_event_is_not_found(
    session: Session, event: Event, panel: AgendaSession, tmp_path: Path
) -> None:
    row = _issue(session, event, tmp_path)
    with pytest.raises(NotFoundError):
        issued_of_event(session, make_event(session).id, row.id)
