"""Texts of a card: set once, then drawn or remarked on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from eventmgr.documents.cards.slots import Slot
from eventmgr.documents.remarks import Remark, RemarkKind
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Fitted, Spans, draw_line


@dataclass(frozen=True, slots=True)
class CardText:
    """A text in its place on a card.

    `drop` is how far its first base line lies under the top of the card, `x` its left edge, both in points;
    `align` as in `draw_line`, within `width`. `field` names it for remarks, `words` is what it says.
    """

    field: str
    words: str
    slot: Slot
    fitted: Fitted
    x: float = 0.0
    drop: float = 0.0
    width: float = 0.0
    align: str = "l"

    @property
    def height(self) -> float:
        """The leading of its lines, in points."""
        return len(self.fitted.lines) * self.fitted.style.lead

    @property
    def last_drop(self) -> float:
        """Its last base line, counted like the first."""
        return self.drop + self.height - self.fitted.style.lead

    def named(self, field: str) -> "CardText":
        """The same text under another name."""
        return replace(self, field=field)

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw with the upper left corner of the card at (x, y)."""
        style, at = self.fitted.style, y - self.drop
        for line in self.fitted.lines:
            draw_line(surface, x + self.x, at, line, style, align=self.align, width=self.width)
            at -= style.lead


def card_text(
    field: str,
    words: str,
    *,
    slot: Slot,
    width: float,
    drop: float = 0.0,
    x: float = 0.0,
    align: str = "l",
    spans: Spans = "",
) -> CardText:
    """Set `words` (or `spans`, the same in several styles) in a slot `width` points wide."""
    return CardText(field, words, slot, slot.fill(one_line(spans or words), width), x, drop, width, align)


def one_line(text: Spans) -> Spans:
    """Text of a card is one paragraph: line ends become spaces."""
    if isinstance(text, str):
        return text if text.isprintable() else " ".join(text.splitlines())
    return [(" ".join(part.splitlines()) if not part.isprintable() else part, style) for part, style in text]


def stacked(texts: Sequence[CardText], drop: float) -> list[CardText]:
    """Texts under each other, the first base line at `drop`, each on its own leading."""
    placed: list[CardText] = []
    for text in texts:
        at = placed[-1].last_drop + text.fitted.style.lead if placed else drop
        placed.append(replace(text, drop=at))
    return placed


def stacked_up(texts: Sequence[CardText], last: float) -> list[CardText]:
    """Texts under each other, the last base line at `last`."""
    if not texts:
        return []
    return stacked(texts, last - stacked(texts, 0.0)[-1].last_drop)


def draw_texts(surface: Surface, x: float, y: float, texts: Iterable[CardText]) -> None:
    """Draw texts of a card with its upper left corner at (x, y)."""
    for text in texts:
        text.draw(surface, x, y)


def card_remarks(way: str, texts: Iterable[CardText]) -> Iterator[Remark]:
    """What had to be clipped, and what is as small as it may be; `way` leads to the card in the content."""
    for text in texts:
        if text.fitted.clipped:
            yield Remark(RemarkKind.DOES_NOT_FIT, f"{way}{text.field}", text.words)
        elif text.slot.is_shrunk(text.fitted):
            yield Remark(RemarkKind.SHRUNK, f"{way}{text.field}", text.words)
