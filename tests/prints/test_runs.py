"""The record of printed cards, on both databases."""

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from eventmgr.audit.models import AuditLine
from eventmgr.events.models import Event
from eventmgr.prints.enums import DocumentKind
from eventmgr.prints.models import PrintedCard
from eventmgr.prints.rules.cards import Standing
from eventmgr.prints.runs import last_runs, printed_cards, record_collected, record_run
from tests.support.factories import make_event

ANA, BEN = Standing("1", "Ana", {"name": "a"}), Standing("2", "Ben", {"name": "b"})
BADGES = DocumentKind.BADGES


@pytest.fixture
def event(session: Session) -> Event:
    return make_event(session)


def _print(session: Session, event: Event, *cards: Standing, variant: str = "a6") -> int:
    return record_run(session, event.id, kind=BADGES, variant=variant, cards=cards, shared="s").id


def test_the_last_card_of_everybody_counts(session: Session, event: Event) -> None:
    later = Standing("1", "Ana B.", {"name": "c"})
    _print(session, event, ANA, BEN)
    _print(session, event, later)
    assert printed_cards(session, event.id, BADGES, variant="a6") == {"2": BEN, "1": later}


def test_sizes_kinds_and_events_are_printed_apart(session: Session, event: Event) -> None:
    _print(session, event, ANA)
    _print(session, event, BEN, variant="86x54")
    other = make_event(session)
    _print(session, other, BEN)
    found = [
        printed_cards(session, event.id, BADGES, variant="a6"),
        printed_cards(session, event.id, BADGES, variant="86x54"),
        printed_cards(session, event.id, DocumentKind.NAME_TENTS),
    ]
    assert found == [{"1": ANA}, {"2": BEN}, {}]


def test_a_card_taken_back_keeps_its_label_and_loses_its_digests(session: Session, event: Event) -> None:
    _print(session, event, ANA)
    record_collected(session, event.id, kind=BADGES, variant="a6", cards=[ANA])
    assert printed_cards(session, event.id, BADGES, variant="a6") == {"1": Standing("1", "Ana", {})}


def test_the_last_run_of_each_kind_and_size_is_found_and_taking_back_is_no_print(
    session: Session, event: Event
) -> None:
    _print(session, event, ANA, BEN)
    second = _print(session, event, ANA)
    record_collected(session, event.id, kind=BADGES, variant="a6", cards=[BEN])
    small = _print(session, event, BEN, variant="86x54")
    runs = last_runs(session, event.id)
    assert {key: (run.id, run.count) for key, run in runs.items()} == {
        (BADGES, "a6"): (second, 1),
        (BADGES, "86x54"): (small, 1),
    }


def test_a_recorded_print_leaves_an_audit_line(session: Session, event: Event) -> None:
    run = _print(session, event, ANA)
    found = session.execute(sa.select(AuditLine.action, AuditLine.target).where(AuditLine.event_id == event.id)).all()
    assert [tuple(line) for line in found] == [("printed", f"print_run:{run}")]


def test_deleting_an_event_forgets_what_was_printed(session: Session, event: Event) -> None:
    _print(session, event, ANA)
    session.execute(sa.delete(Event).where(Event.id == event.id))
    assert session.scalar(sa.select(sa.func.count()).select_from(PrintedCard)) == 0
