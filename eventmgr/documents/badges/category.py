"""The category of a participant: letter, word and pattern say the same, so that no colour is needed."""

from eventmgr.documents.cards import CardText, card_text
from eventmgr.documents.content.badges import Badge, BadgeCategory, CategoryInk
from eventmgr.documents.marks import Pattern, box, pattern
from eventmgr.documents.marks.patterns import Colour
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Style, draw_line, put
from eventmgr.documents.theme import badges as measures
from eventmgr.documents.theme.ink import BLACK, RULE, WHITE


def bar_words(badge: Badge, width: float) -> list[CardText]:
    """The word of the category and, under it, the ribbon, set for a bar `width` points wide."""
    room = width - measures.BAR_HEIGHT - 2 * (measures.WORD_INDENT + measures.WORD_PADDING)
    words = [("category.word", badge.category.word), ("ribbon", badge.ribbon)]
    return [card_text(field, text.upper(), slot=measures.WORD, width=room) for field, text in words if text]


def draw_bar(surface: Surface, badge: Badge, width: float, *, ink: CategoryInk) -> None:
    """Letter in a square | pattern with the word in a white label, upwards from (0, 0)."""
    height = measures.BAR_HEIGHT
    kind, paper = fill_of(badge.category, ink)
    pattern(surface, height, 0, width=width - height, height=height, kind=kind, frame=0, paper=paper)
    for at, across in ((0.0, width), (0.0, height)):
        box(surface, at, 0, width=across, height=height, stroke=BLACK, weight=measures.BAR_FRAME)
    size = height * measures.LETTER_SHARE
    base = height / 2 - size * measures.HALF_CAPITAL
    put(surface, 0, base, badge.category.letter, Style(size, size, 700), align="c", width=height)
    _draw_labels(surface, bar_words(badge, width))


def draw_strip(surface: Surface, category: BadgeCategory, height: float, *, ink: CategoryInk) -> None:
    """Letter in a square over the pattern, upwards from (0, 0); as wide as the strip of a small badge."""
    width, style = measures.STRIP, measures.STRIP_LETTER
    kind, paper = fill_of(category, ink)
    pattern(surface, 0, 0, width=width, height=height, kind=kind, paper=paper)
    box(surface, 0, height - width, width=width, height=width, fill=WHITE, stroke=BLACK, weight=RULE)
    base = height - width / 2 - style.size * measures.HALF_CAPITAL
    put(surface, 0, base, category.letter, style, align="c", width=width)


def fill_of(category: BadgeCategory, ink: CategoryInk) -> tuple[Pattern, Colour | None]:
    """The pattern of a category and the colour under it; plain for a letter that has none of its own."""
    kind, colour = measures.CATEGORIES.get(category.letter, (Pattern.PLAIN, None))
    return kind, colour if ink == "colour" else None


def _draw_labels(surface: Surface, texts: list[CardText]) -> None:
    """White label with black words for the category, black label with white words for the ribbon."""
    heights = [text.height + text.fitted.style.size * measures.WORD_HEIGHT for text in texts]
    top = (measures.BAR_HEIGHT + sum(heights) + measures.RIBBON_GAP * (len(texts) - 1)) / 2
    for text, height in zip(texts, heights, strict=True):
        _draw_label(surface, text, top=top, height=height)
        top -= height + measures.RIBBON_GAP


def _draw_label(surface: Surface, text: CardText, *, top: float, height: float) -> None:
    style, x = text.fitted.style, measures.BAR_HEIGHT + measures.WORD_INDENT
    ground, ink = (BLACK, WHITE) if text.field == "ribbon" else (WHITE, BLACK)
    widest = max(line.width for line in text.fitted.lines) * style.size / 1000
    width = widest + 2 * measures.WORD_PADDING
    box(surface, x, top - height, width=width, height=height, fill=ground, stroke=BLACK, weight=measures.BAR_FRAME)
    base = top - (height - text.height) / 2 - style.lead / 2 - style.size * measures.HALF_CAPITAL
    for line in text.fitted.lines:
        draw_line(surface, x + measures.WORD_PADDING, base, line, style.but(gray=ink))
        base -= style.lead
