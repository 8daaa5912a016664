"""The record of printed cards: what was printed last of everybody, and one more print."""

from collections.abc import Collection, Sequence

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.prints.enums import DocumentKind
from eventmgr.prints.models import PrintedCard, PrintRun
from eventmgr.prints.rules.cards import Standing


def printed_cards(session: Session, event_id: int, kind: DocumentKind, *, variant: str = "") -> dict[str, Standing]:
    """By key, the last card of everybody that was printed or taken back; in one statement."""
    runs = (PrintRun.event_id == event_id, PrintRun.kind == kind, PrintRun.variant == variant)
    last = (
        select(func.max(PrintedCard.id))
        .join(PrintRun, PrintRun.id == PrintedCard.run_id)
        .where(*runs)
        .group_by(PrintedCard.key)
    )
    query = (
        select(PrintedCard.key, PrintedCard.label, PrintedCard.digests)
        .where(PrintedCard.event_id == event_id, PrintedCard.id.in_(last))
        .order_by(PrintedCard.id)
    )
    return {row.key: Standing(row.key, row.label, row.digests) for row in session.execute(query)}


def last_runs(session: Session, event_id: int) -> dict[tuple[DocumentKind, str], PrintRun]:
    """The last print of every kind and variant, by both; in one statement. Cards taken back are no print."""
    last = (
        select(func.max(PrintRun.id))
        .where(PrintRun.event_id == event_id, PrintRun.count > 0)
        .group_by(PrintRun.kind, PrintRun.variant)
    )
    rows = session.scalars(select(PrintRun).where(PrintRun.event_id == event_id, PrintRun.id.in_(last)))
    return {(row.kind, row.variant): row for row in rows}


def latest_run(session: Session, event_id: int) -> int:
    """The number of the last print or taking back that was recorded; it grows with every record. One statement."""
    return session.scalar(select(func.max(PrintRun.id)).where(PrintRun.event_id == event_id)) or 0


def record_run(
    session: Session, event_id: int, *, kind: DocumentKind, variant: str, cards: Sequence[Standing], shared: str
) -> PrintRun:
    """Record that `cards` came out of the printer, now and by the actor of the transaction."""
    run = _run(session, event_id, kind=kind, variant=variant, count=len(cards), shared=shared)
    _add_cards(session, run, [(card.key, card.label, dict(card.digests)) for card in cards])
    note(session, "printed", target=f"print_run:{run.id}", event_id=event_id)
    return run


def record_collected(
    session: Session, event_id: int, *, kind: DocumentKind, variant: str, cards: Collection[Standing]
) -> PrintRun:
    """Record that `cards` were taken back, so that nobody looks for them again."""
    run = _run(session, event_id, kind=kind, variant=variant, count=0, shared="")
    _add_cards(session, run, [(card.key, card.label, {}) for card in cards])
    note(session, "collected", target=f"print_run:{run.id}", event_id=event_id)
    return run


def _run(session: Session, event_id: int, *, kind: DocumentKind, variant: str, count: int, shared: str) -> PrintRun:
    run = PrintRun(
        event_id=event_id,
        kind=kind,
        variant=variant,
        count=count,
        shared=shared,
        printed_at=clock.now(),
        printed_by=session.info.get("actor"),
    )
    session.add(run)
    session.flush()
    return run


def _add_cards(session: Session, run: PrintRun, cards: Sequence[tuple[str, str, dict[str, str]]]) -> None:
    same = {"event_id": run.event_id, "run_id": run.id}
    rows = [{**same, "key": key, "label": label, "digests": digests} for key, label, digests in cards]
    if rows:
        session.execute(insert(PrintedCard), rows)
