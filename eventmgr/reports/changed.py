"""Printing only what has changed since it was last printed: badges, name tents, plates."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.documents.content.remarks import Content
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.prints.cards import cards_of, only, shared_digest
from eventmgr.prints.enums import DocumentKind
from eventmgr.prints.models import PrintRun
from eventmgr.prints.rules.cards import Delta, Standing, delta, mark
from eventmgr.prints.runs import last_runs, latest_run, printed_cards, record_collected, record_run
from eventmgr.reports.suite import SUITE, Document, Wish, document_content
from eventmgr.reports.suite.revisions import mark_of
from eventmgr.words import N_

CARD_KINDS = frozenset({DocumentKind.BADGES, DocumentKind.NAME_TENTS, DocumentKind.PLATES})
CARD_DOCUMENTS = {document.name: document for document in SUITE if document.which in CARD_KINDS}
"""Documents whose cards are printed one by one, by name."""
MOST_GLANCES = 200
MOVED_ON = N_("The data have changed since this list was made. Look at it again before you record the print.")


@dataclass(frozen=True, slots=True)
class Marks:
    """Of the cards that somebody looked at: a print is recorded only of the same ones."""

    changed: str
    every: str
    void: str


@dataclass(frozen=True, slots=True)
class State:
    """The cards of a document as they stand, and what has changed since they were printed."""

    document: Document
    variant: str
    content: Content
    cards: list[Standing]
    delta: Delta
    last: PrintRun | None

    @property
    def marks(self) -> Marks:
        """The marks of the cards to print, of all cards and of the void ones."""
        return Marks(mark(self.to_print), mark(self.cards), mark(self.delta.void))

    @property
    def shared_changed(self) -> bool:
        """Whether what all cards have in common differs from the last print."""
        return self.last is not None and self.last.shared != shared_digest(self.content)

    @property
    def to_print(self) -> list[Standing]:
        """The cards that are new or have changed."""
        keys = self.delta.keys
        return [card for card in self.cards if card.key in keys]

    def chosen(self, which: str) -> list[Standing]:
        """`changed` or `all`."""
        return self.to_print if which == "changed" else self.cards


def variant_of(document: Document, wish: Wish) -> str:
    """Prints of another size are other cards."""
    return wish.size or (document.sizes[0] if document.sizes else "")


def refuse_other(document: Document) -> None:
    """Raise RefusedError for a document without cards of its own."""
    if document.which not in CARD_KINDS:
        raise RefusedError(
            N_("%(document)s has no cards: only %(known)s are printed one by one."),
            document=document.name,
            known=", ".join(CARD_DOCUMENTS),
        )


def card_state(session: Session, event: Event, document: Document, *, wish: Wish) -> State:
    """How the cards of `document` stand; RefusedError for a document without cards."""
    refuse_other(document)
    content = document_content(session, event, document, wish=wish)
    variant, cards = variant_of(document, wish), cards_of(content)
    before = printed_cards(session, event.id, document.which, variant=variant)
    last = last_runs(session, event.id).get((document.which, variant))
    return State(document, variant, content, cards, delta(cards, before), last)


@dataclass(frozen=True, slots=True)
class Glance:
    """As much of a state as its page shows; `printed_at` is when the last print was recorded."""

    delta: Delta
    marks: Marks
    shared_changed: bool
    printed_at: datetime | None


@dataclass(slots=True)
class Glances:
    """Glances as of a place in the change log and of the record of prints, remembered by this process.

    Reading the cards of thousands of people takes most of a second; as long as nobody has changed or printed anything
    the same glance is true.
    """

    known: dict[tuple[int, str, str], tuple[str, Glance]] = field(default_factory=dict)

    def now(self, session: Session, event: Event, document: Document, *, wish: Wish) -> Glance:
        """How the cards of `document` stand; RefusedError for a document without cards."""
        refuse_other(document)
        key = (event.id, document.name, variant_of(document, wish))
        at = f"{mark_of(session, event, document)} {latest_run(session, event.id)}"
        if key not in self.known or self.known[key][0] != at:
            if len(self.known) >= MOST_GLANCES:
                self.known.clear()
            self.known[key] = (at, _glance(card_state(session, event, document, wish=wish)))
        return self.known[key][1]


def _glance(state: State) -> Glance:
    return Glance(state.delta, state.marks, state.shared_changed, state.last.printed_at if state.last else None)


def print_changed(state: State) -> bytes:
    """The changed cards as PDF, on sheets as always; without any, the page that says there is nothing to print."""
    return state.document.making().render(only(state.content, state.delta.keys))


def print_cards(session: Session, event: Event, document: Document, *, wish: Wish) -> bytes:
    """The cards that have changed, as they stand now."""
    return print_changed(card_state(session, event, document, wish=wish))


def record_print(session: Session, event: Event, state: State, *, which: str, seen: str) -> PrintRun:
    """Record that the `changed` or `all` cards were printed.

    `seen` is the mark of those that somebody looked at: RefusedError if others stand there now.
    """
    cards = state.chosen(which)
    if mark(cards) != seen:
        raise RefusedError(MOVED_ON)
    shared = shared_digest(state.content)
    return record_run(session, event.id, kind=state.document.which, variant=state.variant, cards=cards, shared=shared)


def record_taken_back(session: Session, event: Event, state: State, *, seen: str) -> PrintRun:
    """Record that all void cards were collected; RefusedError if they are not those that somebody looked at."""
    if mark(state.delta.void) != seen:
        raise RefusedError(MOVED_ON)
    return record_collected(session, event.id, kind=state.document.which, variant=state.variant, cards=state.delta.void)


def changed_name(event: Event, document: Document) -> str:
    """`IPSSD-2024-badges-changed.pdf`."""
    return f"{event.code}-{document.name}-changed.pdf"
