"""The Documents pages: what is there, how it looks before it is printed, issuing it, what was issued."""

import re
from datetime import time
from io import BytesIO
from typing import Any

import pytest
import sqlalchemy as sa
from PIL import Image

from eventmgr.agenda.models import AgendaSession
from eventmgr.audit.models import AuditLine
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.events.models import Event
from eventmgr.prints.enums import DocumentKind, DocumentStatus
from eventmgr.prints.models import IssuedDocument
from eventmgr.reports.suite import Wish
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event, make_issue, make_participation, make_session
from tests.support.visitors import AsRole, Visitor

HERE = "/events/code-1/documents"


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        event = make_event(session, code="CODE-1")
        make_session(session, event, title="Panel one", starts=time(10, 30), ends=time(12))
        return event


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def _issued(saving: Saving, event: Event, **order: Any) -> int:
    with saving() as session:
        return make_issue(session, session.merge(event), **order).id


def _plain(page: str) -> str:
    """The words of a page without its markup."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def _issue_form(visitor: Visitor, name: str = "programme", **data: Any) -> Any:
    return visitor.send(f"{HERE}/{name}/issue", {"reason": "For the host", "revision": "0"} | data)


def test_organiser_issues_and_the_file_can_be_fetched(organiser: Visitor, reading: Saving) -> None:
    answer = _issue_form(organiser)
    assert (answer.status_code, answer.headers["Location"]) == (302, f"{HERE}/programme/issues")
    with reading() as session:
        row = session.scalars(sa.select(IssuedDocument)).one()
        lines = session.execute(sa.select(AuditLine.action, AuditLine.target, AuditLine.actor_id)).all()
    assert (row.kind, row.status, row.reason) == (DocumentKind.PROGRAMME, DocumentStatus.PROVISIONAL, "For the host")
    assert organiser.user is not None
    assert lines == [("issued", f"issued_document:{row.id}", organiser.user.id)]
    file = organiser.get(f"{HERE}/issued/{row.id}.pdf?download=1")
    assert (file.data[:5], file.headers["Cache-Control"]) == (b"%PDF-", "no-store")
    assert file.headers["Content-Disposition"] == 'attachment; filename="CODE-1-programme.pdf"'


def test_issued_file_stays_what_it_was(organiser: Visitor, saving: Saving, event: Event) -> None:
    number = _issued(saving, event)
    before = organiser.get(f"{HERE}/issued/{number}.pdf").data
    with saving() as session:
        session.scalars(sa.select(AgendaSession)).one().title = "Another title"
    assert organiser.get(f"{HERE}/issued/{number}.pdf").data == before


def test_documents_page_says_what_was_issued_and_whether_it_is_still_right(
    organiser: Visitor, saving: Saving, event: Event
) -> None:
    before = _plain(organiser.text(HERE))
    _issued(saving, event)
    current = _plain(organiser.text(HERE))
    with saving() as session:
        session.scalars(sa.select(AgendaSession)).one().title = "Another title"
    stale = _plain(organiser.text(HERE))
    assert "First issue" not in before
    assert "Current Provisional First issue" in current
    assert "What was issued says what the data say." in current
    assert "Data have changed since Provisional First issue" in stale
    assert "1 of 1 issued document is older than what it prints." in stale


def test_change_that_a_document_does_not_print_leaves_it_current(
    organiser: Visitor, saving: Saving, event: Event
) -> None:
    _issued(saving, event)
    with saving() as session:
        make_participation(session, session.merge(event))
    assert "Current Provisional First issue" in _plain(organiser.text(HERE))


def test_second_of_two_forms_is_refused_with_a_sentence(organiser: Visitor, saving: Saving, event: Event) -> None:
    _issued(saving, event)
    answer = _issue_form(organiser)
    assert answer.status_code == 422
    assert "A colleague has issued this document at the same moment." in answer.text


def test_final_list_with_open_nominations_cannot_be_issued(organiser: Visitor, saving: Saving, event: Event) -> None:
    """R15."""
    with saving() as session:
        make_participation(session, session.merge(event), status=ParticipationStatus.NOMINATED)
    for path in ("participants/issue?kind=final", "participants?kind=final"):
        answer = organiser.get(f"{HERE}/{path}")
        assert answer.status_code == 422
        assert "nominations without a decision: 1." in answer.text
    assert organiser.send(f"{HERE}/participants/issue?kind=final", {"revision": "0"}).status_code == 422


def test_report_is_issued_as_what_the_organiser_says(organiser: Visitor, reading: Saving) -> None:
    assert _issue_form(organiser, "report", standing="final").status_code == 302
    with reading() as session:
        assert session.scalars(sa.select(IssuedDocument.status)).all() == [DocumentStatus.FINAL]


def test_issues_page_tells_reason_and_difference(organiser: Visitor, saving: Saving, event: Event) -> None:
    _issued(saving, event, reason="First sent")
    with saving() as session:
        session.scalars(sa.select(AgendaSession)).one().starts = time(9, 30)
    _issued(saving, event, reason="Second sent")
    page = _plain(organiser.text(f"{HERE}/programme/issues"))
    assert page.index("CODE-1/PROG/01/Rev.1") < page.index("First sent")
    assert "Second sent Moved Panel one: from 09:00 to 09:30" in page.replace("10:30", "09:00")


def test_preview_shows_pages_and_says_what_is_all_right(organiser: Visitor) -> None:
    page = organiser.text(f"{HERE}/programme?kind=final")
    pictures = re.findall(r'<img src="([^"]+)" width="1000" height="(\d+)" loading="lazy"', page)
    assert [height for _, height in pictures] == ["1415"] * len(pictures)
    assert "Every character can be drawn in its script." in page
    answer = organiser.get(pictures[0][0].replace("&amp;", "&"))
    assert (answer.mimetype, answer.headers["Cache-Control"]) == ("image/png", "no-store")
    assert Image.open(BytesIO(answer.data)).size == (1000, 1415)


def test_preview_names_characters_that_no_font_has(organiser: Visitor, saving: Saving, event: Event) -> None:
    with saving() as session:
        make_participation(
            session, session.merge(event), full_name="Sample \U0001e2c0", status=ParticipationStatus.CONFIRMED
        )
    words = _plain(organiser.text(f"{HERE}/participants"))
    assert "No font has \U0001e2c0 in the name of Sample \U0001e2c0 (“Sample \U0001e2c0”): a mark is printed" in words


@pytest.mark.parametrize("page", ["0", "99"])
def test_picture_of_a_page_there_is_not_is_not_found(organiser: Visitor, page: str) -> None:
    assert organiser.get(f"{HERE}/programme.png?page={page}").status_code == 404


def test_withdrawn_issue_says_so_with_its_reason(organiser: Visitor, saving: Saving, event: Event) -> None:
    number = _issued(saving, event)
    refused = organiser.send(f"{HERE}/issued/{number}/withdraw", {"reason": ""})
    assert (refused.status_code, "People will ask." in refused.text) == (422, True)
    assert organiser.send(f"{HERE}/issued/{number}/withdraw", {"reason": "Wrong hall"}).status_code == 302
    page = _plain(organiser.text(f"{HERE}/programme/issues"))
    assert "Withdrawn: Wrong hall" in page
    assert organiser.get(f"{HERE}/issued/{number}.pdf").data[:5] == b"%PDF-"
    assert "First issue" not in _plain(organiser.text(HERE))


def test_issuing_without_the_token_of_a_form_changes_nothing(organiser: Visitor, reading: Saving) -> None:
    answer = organiser.post(f"{HERE}/programme/issue", data={"revision": "0"})
    assert answer.status_code == 400
    with reading() as session:
        assert session.scalars(sa.select(IssuedDocument)).all() == []


def test_desk_prints_and_does_not_issue(as_role: AsRole, event: Event) -> None:
    desk = as_role(Role.DESK, event)
    assert desk.get(f"{HERE}/programme").status_code == 200
    assert f'{HERE}/programme/issue"' not in desk.text(HERE)
    assert desk.get(f"{HERE}/programme/issue").status_code == 403


def test_viewers_open_what_was_issued_for_the_public_only(as_role: AsRole, saving: Saving, event: Event) -> None:
    inside, public = _issued(saving, event), _issued(saving, event, wish=Wish(kind="public"))
    viewer = as_role(Role.VIEWER, event)
    found = [viewer.get(f"{HERE}/issued/{number}.pdf").status_code for number in (inside, public)]
    page = viewer.text(f"{HERE}/programme/issues")
    assert found == [403, 200]
    assert ("CODE-1/PROG/03" in page, "CODE-1/PROG/01" in page) == (True, False)
    assert "Current For the public First issue" in _plain(viewer.text(HERE))
    assert viewer.get(f"{HERE}/programme?kind=provisional").status_code == 403
    assert viewer.get(f"{HERE}/programme.png?kind=provisional").status_code == 403
