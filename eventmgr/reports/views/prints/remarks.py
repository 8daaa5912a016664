"""What a print cannot show as it stands, in sentences: before it is printed, with the person and the field (C.0)."""

from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from eventmgr.documents.content.remarks import Content, Remark, RemarkKind
from eventmgr.words import N_

MOST = 12
LONGEST = 80
FIELDS = {
    "addresses": N_("the contact details"),
    "affiliation": N_("agency and delegation"),
    "agency": N_("the agency"),
    "badge_name": N_("the name on the badge"),
    "delegation": N_("the delegation"),
    "description": N_("the description"),
    "event_title": N_("the title of the event"),
    "heading": N_("the name of the delegation"),
    "marking": N_("the marking"),
    "name": N_("the name"),
    "names": N_("the names"),
    "native_name": N_("the name in its own script"),
    "post": N_("the post"),
    "rank": N_("the rank"),
    "room": N_("the room"),
    "text": N_("a text"),
    "title": N_("the title"),
    "topic": N_("the topic"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """The first remarks as sentences and how many there are besides; `drawn` and `fitting` say what is all right."""

    sentences: tuple[str, ...] = ()
    more: int = 0
    drawn: bool = True
    fitting: bool = True


def told(remarks: tuple[Remark, ...], content: Content) -> Told:
    """`remarks` on `content` in the visitor's language."""
    kinds = {remark.kind for remark in remarks}
    sentences = tuple(dict.fromkeys(_sentence(remark, content) for remark in remarks))
    return Told(
        sentences=sentences[:MOST],
        more=max(0, len(sentences) - MOST),
        drawn=RemarkKind.MISSING_GLYPHS not in kinds,
        fitting=RemarkKind.DOES_NOT_FIT not in kinds,
    )


def _sentence(remark: Remark, content: Content) -> str:
    values = {"field": _field(remark), "whose": _whose(remark, content), "text": _short(remark.text)}
    if remark.kind is RemarkKind.MISSING_GLYPHS:
        return str(
            _(
                "No font has %(characters)s in %(field)s of %(whose)s (“%(text)s”): a mark is printed instead.",
                characters=" ".join(remark.characters),
                **values,
            )
        )
    if remark.kind is RemarkKind.DOES_NOT_FIT:
        return str(_("There is no room for %(field)s of %(whose)s: “%(text)s”.", **values))
    return str(_("%(text)s is set as small as it may be (%(field)s of %(whose)s).", **values))


def _field(remark: Remark) -> str:
    names = [step for step in remark.field.split(".") if not step.isdigit()]
    return str(_(FIELDS.get(names[-1], "")) if names and names[-1] in FIELDS else _("a text"))


def _whose(remark: Remark, content: Content) -> str:
    """Who or what the text belongs to: the nearest thing round it that has a name or a title."""
    found: Any = content
    name = content.furniture.title
    for step in remark.field.split(".")[:-1]:
        try:
            found = found[int(step)] if step.isdigit() else getattr(found, step)
        except (AttributeError, IndexError, TypeError):
            break
        name = _named(found) or name
    return name


def _named(thing: Any) -> str:
    for attribute in ("badge_name", "name", "title", "heading", "topic", "room"):
        value = getattr(thing, attribute, "")
        if isinstance(value, str) and value:
            return value
    return ""


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
