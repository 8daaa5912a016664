"""What a pack of an event may hold, and how often each is printed unless somebody says otherwise."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from eventmgr.events.models import Event
from eventmgr.reports.pack.copies import Numbers, numbers_of
from eventmgr.reports.pack.facts import PACK_FACTS, PackFacts
from eventmgr.reports.suite import KIND_LABELS, SUITE, Document, Wish
from eventmgr.web.roles import Role

MOST_COPIES = 9999


@dataclass(frozen=True, slots=True)
class Item:
    """A document of the suite, and which kind of it."""

    document: Document
    kind: str | None = None

    @property
    def facts(self) -> PackFacts:
        return PACK_FACTS[self.document.which]

    @property
    def key(self) -> str:
        """Its word in forms, jobs and file names: `programme`, `certificates-attendance`."""
        return f"{self.document.name}-{self.kind}" if self.facts.every_kind and self.kind else self.document.name

    @property
    def wish(self) -> Wish:
        return Wish(kind=self.kind)

    @property
    def title(self) -> str:
        """Its title in words of the print."""
        label = self.document.which.label
        kinds = self.facts.every_kind and self.kind
        return f"{label}: {KIND_LABELS.get(self.kind or '', self.kind or '').lower()}" if kinds else label


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An item with the number of copies that the data suggest, and why."""

    item: Item
    copies: int
    reason: str


def items_for(role: Role) -> list[Item]:
    """Everything of the suite that `role` may print, in the order of printing."""
    found = sorted(SUITE, key=lambda document: PACK_FACTS[document.which].order)
    return [item for document in found for item in _items(document, role)]


def suggestions(session: Session, event: Event, *, role: Role) -> list[Suggestion]:
    """What the pack holds for `role`, in the order of printing; one statement."""
    numbers = numbers_of(session, event)
    return [_suggestion(item, numbers) for item in items_for(role)]


def _items(document: Document, role: Role) -> list[Item]:
    if not document.may_print(role):
        return []
    kinds = [kind for kind in document.kinds if document.may_print(role, kind)]
    if not document.kinds:
        return [Item(document)]
    return [Item(document, kind) for kind in (kinds if PACK_FACTS[document.which].every_kind else kinds[:1])]


def _suggestion(item: Item, numbers: Numbers) -> Suggestion:
    copies, reason = item.facts.copies(numbers)
    return Suggestion(item, min(copies, MOST_COPIES), reason)
