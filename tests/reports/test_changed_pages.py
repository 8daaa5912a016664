"""Pages of what has changed since it was printed."""

import html
import re

import pytest
import sqlalchemy as sa

from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.prints.models import PrintRun
from eventmgr.web.roles import Role
from tests.documents.reading import words_of
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation
from tests.support.visitors import AsRole, Visitor

HOME = "/events/code-1/documents/changed"


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        event = make_event(session, code="CODE-1")
        fiji = make_delegation(session, event, name="Fiji")
        for name in ("Ana Sample", "Ben Sample"):
            make_participation(session, event, full_name=name, delegation_id=fiji.id)
    return event


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def _words(page: str) -> str:
    main = page[page.index("<main") : page.index("</main>")]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", main)).split())


def _form(page: str, action: str, which: str | None = None) -> dict[str, str]:
    """The hidden fields of the form that posts to `action`, of those with that `which`."""
    for form in re.findall(r"<form.*?</form>", page, re.DOTALL):
        fields = dict(re.findall(r'name="([a-z_]+)" value="([^"]*)"', form))
        if action in form and fields.get("which") == which:
            return {name: value for name, value in fields.items() if name != "csrf_token"}
    raise AssertionError(f"no form for {action}")


def _record(visitor: Visitor, which: str = "changed") -> None:
    form = _form(visitor.text(f"{HOME}/badges"), "/printed", which)
    assert visitor.send(f"{HOME}/badges/printed?size=a6", form).status_code == 303


def test_the_list_says_who_and_why_and_is_empty_after_the_print_was_recorded(organiser: Visitor) -> None:
    before = _words(organiser.text(f"{HOME}/badges"))
    _record(organiser)
    after = _words(organiser.text(f"{HOME}/badges"))
    assert "Ana Sample New Ben Sample New" in before
    assert "Recorded. 2 cards were printed." in after
    assert "Nothing has changed. There is nothing to print." in after


def test_a_changed_post_is_named_and_only_that_card_is_printed(
    organiser: Visitor, saving: Saving, event: Event
) -> None:
    _record(organiser)
    with saving() as session:
        row = session.scalars(sa.select(Participation)).first()
        assert row is not None
        row.post = "Director"
    page = _words(organiser.text(f"{HOME}/badges"))
    pdf = organiser.get(f"{HOME}/badges.pdf?size=a6").data
    assert "Ana Sample Changed: post" in page
    assert ["Ana" in words_of(pdf), "Ben" in words_of(pdf)] == [True, False]


def test_a_withdrawn_persons_badge_is_to_be_collected(organiser: Visitor, saving: Saving, event: Event) -> None:
    _record(organiser)
    with saving() as session:
        row = session.scalars(sa.select(Participation)).first()
        assert row is not None
        row.status = ParticipationStatus.WITHDRAWN
    page = organiser.text(f"{HOME}/badges")
    answer = organiser.send(f"{HOME}/badges/collected?size=a6", _form(page, "/collected"))
    after = _words(organiser.text(f"{HOME}/badges"))
    assert ("To collect 1 void card" in _words(page), answer.status_code) == (True, 303)
    assert ("1 card was taken back." in after, "To collect" in after) == (True, False)


def test_a_withheld_name_on_a_void_card_is_for_organisers_only(
    organiser: Visitor, as_role: AsRole, saving: Saving, event: Event
) -> None:
    _record(organiser)
    with saving() as session:
        row = session.scalars(sa.select(Participation)).first()
        assert row is not None
        row.status, row.name_withheld = ParticipationStatus.WITHDRAWN, True
    desk = as_role(Role.DESK, event)
    seen = [_words(visitor.text(f"{HOME}/badges")) for visitor in (organiser, desk)]
    assert [("Ana Sample" in words, "Name withheld" in words) for words in seen] == [(True, False), (False, True)]


def test_a_list_that_is_no_longer_true_is_not_recorded(organiser: Visitor, saving: Saving, event: Event) -> None:
    form = _form(organiser.text(f"{HOME}/badges"), "/printed", "changed")
    with saving() as session:
        make_participation(session, event, full_name="Cy Sample")
    answer = organiser.send(f"{HOME}/badges/printed?size=a6", form)
    with saving() as session:
        runs = session.scalar(sa.select(sa.func.count()).select_from(PrintRun))
    words = "The data have changed since this list was made."
    assert (answer.status_code, words in answer.get_data(as_text=True), runs) == (422, True, 0)


def test_a_page_that_was_looked_at_before_tells_what_changed_since(
    organiser: Visitor, saving: Saving, event: Event
) -> None:
    _record(organiser)
    assert "Nothing has changed." in organiser.text(f"{HOME}/badges")
    with saving() as session:
        make_participation(session, event, full_name="Cai Sample")
    assert "Cai Sample New" in _words(organiser.text(f"{HOME}/badges"))


def test_printing_all_records_all(organiser: Visitor, saving: Saving) -> None:
    _record(organiser, "all")
    with saving() as session:
        run = session.scalars(sa.select(PrintRun)).one()
    assert (run.count, run.variant, run.printed_by) == (2, "a6", organiser.user and organiser.user.id)


def test_the_first_page_says_when_each_was_last_printed(organiser: Visitor) -> None:
    before = _words(organiser.text(HOME))
    _record(organiser)
    after = _words(organiser.text(HOME))
    assert (before.count("No print is recorded yet."), after.count("No print is recorded yet.")) == (4, 3)
    assert ": 2 cards" in after


def test_documents_without_cards_have_no_such_page(organiser: Visitor) -> None:
    assert [organiser.get(f"{HOME}/{name}").status_code for name in ("programme", "nothing")] == [404, 404]
