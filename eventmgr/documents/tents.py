"""Name tents (domain.md C.5; prints.md, section 3)."""

from collections.abc import Iterator
from dataclasses import replace

from eventmgr.documents.cards import CardText, card_remarks, card_text, nothing_to_print
from eventmgr.documents.cards.slots import Slot
from eventmgr.documents.content.tents import NameTent, NameTentsContent
from eventmgr.documents.folded import print_folded
from eventmgr.documents.marks import rule
from eventmgr.documents.remarks import Remark, glyph_remarks
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import folded as measures
from eventmgr.documents.theme.ink import RULE

WIDTH = measures.TENT_WIDTH


def render_name_tents(content: NameTentsContent) -> bytes:
    """A sheet for each person, to be folded; the name stands on both halves. Without anyone, a page that says so."""
    if not content.tents:
        return nothing_to_print(content.furniture, content.nobody)
    return print_folded([_texts(tent) for tent in content.tents], content.furniture, draw=_rule)


def name_tents_remarks(content: NameTentsContent) -> tuple[Remark, ...]:
    """Characters without glyph, and texts that do not fit or are smaller than can be read across a table."""
    return (*glyph_remarks(content), *_fitting_remarks(content))


def _fitting_remarks(content: NameTentsContent) -> Iterator[Remark]:
    for place, tent in enumerate(content.tents):
        yield from card_remarks(f"tents.{place}.", _texts(tent))


def _texts(tent: NameTent) -> list[CardText]:
    lower = 0.0 if tent.native_name else measures.NO_NATIVE_DROP
    name = _centred("name", tent.name, measures.NAME)
    style, more = name.fitted.style, len(name.fitted.lines) - 1
    name = replace(name, drop=measures.NAME_DROP + lower - more * style.lead / 2)
    under = name.last_drop + measures.NATIVE_LEAST + measures.NATIVE_SHARE * style.size
    texts = [
        _up(_centred("rank", tent.rank, measures.RANK, measures.RANK_DROP + lower)),
        name,
        _centred("native_name", tent.native_name, measures.NATIVE, under),
        _up(_centred("delegation", tent.delegation.upper(), measures.DELEGATION, measures.DELEGATION_DROP)),
    ]
    return [text for text in texts if text.words]


def _centred(field: str, words: str, slot: Slot, drop: float = 0.0) -> CardText:
    return card_text(field, words, slot=slot, width=WIDTH, x=-WIDTH / 2, drop=drop, align="c")


def _up(text: CardText) -> CardText:
    """A second line goes above the first, not into what stands below."""
    return replace(text, drop=text.drop - text.height + text.fitted.style.lead)


def _rule(surface: Surface, x: float, y: float) -> None:
    rule(surface, x - measures.RULE_WIDTH / 2, y - measures.RULE_DROP, width=measures.RULE_WIDTH, weight=RULE)
