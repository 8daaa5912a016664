"""What a print cannot show as it stands, known before it is made and told to the user, never hidden."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.content.remarks import Content, Remark, RemarkKind
from eventmgr.documents.furniture import surround
from eventmgr.documents.text import missing_glyphs
from eventmgr.documents.theme.paper import Sheet

__all__ = ["Content", "Remark", "RemarkKind", "common_remarks", "glyph_remarks"]


def common_remarks(content: Content, sheet: Sheet) -> tuple[Remark, ...]:
    """What every document has to say: characters that no font has, and furniture that leaves no room for text."""
    return (*glyph_remarks(content), *_furniture_remarks(content.furniture, sheet))


def glyph_remarks(content: object) -> tuple[Remark, ...]:
    """A remark for every text of a content with characters that no font has; in the order of the fields."""
    texts = list(_texts(content, ""))
    if not missing_glyphs(text for _, text in texts):
        return ()
    found = ((way, text, "".join(one for one, _ in missing_glyphs([text]))) for way, text in texts)
    return tuple(Remark(RemarkKind.MISSING_GLYPHS, *one) for one in found if one[2])


def _furniture_remarks(furniture: Furniture, sheet: Sheet) -> Iterator[Remark]:
    """Header and footer grow with their words; beyond half a page the longest of these is the one to shorten."""
    if surround(furniture, sheet).text_height < sheet.safe_height / 2:
        way, text = max(_texts(furniture, "furniture"), key=lambda one: len(one[1]))
        yield Remark(RemarkKind.DOES_NOT_FIT, way, text)


def _texts(value: object, way: str) -> Iterator[tuple[str, str]]:
    """(field, text) of every text in a content."""
    if isinstance(value, str):
        yield way, value
    elif isinstance(value, tuple):
        for place, part in enumerate(value):
            yield from _texts(part, _step(way, str(place)))
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name), _step(way, field.name))


def _step(way: str, name: str) -> str:
    return f"{way}.{name}" if way else name
