"""The texts of a certificate in their places; drops are counted from the top of the safe area, x from its left."""

from dataclasses import replace
from functools import lru_cache

from eventmgr.documents.cards import CardText, card_text
from eventmgr.documents.cards.slots import Slot
from eventmgr.documents.content.certificates import Certificate, CertificatesContent, Signature
from eventmgr.documents.text import text_width
from eventmgr.documents.theme import certificates as measures
from eventmgr.documents.theme.styles import CAPITALS

Line = tuple[str, str, Slot, float]
"""Field, words, slot, and the distance from the base line before. Fields that all share begin with a slash."""


def certificate_texts(certificate: Certificate, content: CertificatesContent) -> list[CardText]:
    """Acknowledgements, title, and what is certified; closer where it would else reach into the signatures."""
    head = _head(certificate, content)
    lines = [line for line in _lines(certificate, content) if line[1]]
    texts = [(_centred(field, words, slot), gap) for field, words, slot, gap in lines]
    room = _signature_top(content.signatures) - measures.SIGNATURE_WHITE - head[-1].last_drop
    more = sum(text.height - text.fitted.style.lead for text, _ in texts)
    above = [head[-1], *(text for text, _ in texts)]
    least = [min(gap, _least_gap(one, text)) for one, (text, gap) in zip(above, texts, strict=False)]
    spare = sum(gap for _, gap in texts) - sum(least)
    share = max(0.0, min(1.0, (room - more - sum(least)) / spare)) if spare else 1.0
    drop, placed = head[-1].last_drop, head
    for (text, gap), closest in zip(texts, least, strict=True):
        placed.append(replace(text, drop=drop + closest + (gap - closest) * share))
        drop = placed[-1].last_drop
    return placed


def _least_gap(above: CardText, below: CardText) -> float:
    """So far apart two base lines must be that what hangs from one does not touch what rises from the other."""
    sink, rise = (measures.NATIVE_REACH if one.field == "native_name" else measures.REACH for one in (above, below))
    return sink[0] * above.fitted.style.size + rise[1] * below.fitted.style.size + measures.LEAST_WHITE


@lru_cache(maxsize=16)  # the same on every certificate of a print
def signature_texts(signatures: tuple[Signature, ...]) -> tuple[CardText, ...]:
    """Name, post and organisation under each rule."""
    texts = []
    for place, column in enumerate(_signature_columns(signatures)):
        drop = _signature_top(signatures) + measures.SIGNATURE_DROP
        for text in _signature(signatures[place], place, column):
            texts.append(replace(text, drop=drop))
            drop += text.height
    return tuple(texts)


def signature_rules(signatures: tuple[Signature, ...]) -> list[tuple[float, float, float]]:
    """x, drop and width of the lines to sign on."""
    return [(x, _signature_top(signatures), width) for x, width in _signature_columns(signatures)]


def foot_texts(certificate: Certificate, content: CertificatesContent) -> list[CardText]:
    """Number and how to verify it left, the words of invented data in the middle, the date of issue right."""
    words = content.furniture.demonstration
    inner = measures.WIDTH - 2 * measures.CORNER
    side = (inner - text_width(words, CAPITALS)) / 2 - measures.FOOT_GAP if words else inner
    when = certificate.issued or content.issued
    issued = card_text("issued" if certificate.issued else "/issued", when, slot=measures.FOOT_LINE, width=inner / 2)
    room = side if words else side - text_width(when, measures.FOOT_LINE.style) - measures.FOOT_GAP
    drop = measures.HEIGHT - measures.FOOT
    return [
        *_number_texts(certificate, room, drop),
        card_text(
            "/furniture.demonstration",
            words,
            slot=measures.DEMONSTRATION,
            width=measures.WIDTH,
            drop=drop,
            align="c",
        ),
        replace(issued, x=measures.CORNER, width=inner, drop=drop, align="r"),
    ]


def _number_texts(certificate: Certificate, room: float, drop: float) -> list[CardText]:
    """Number and how to verify it in one line; where that is too long, the number stands over it."""
    parts = [part for part in (certificate.number, certificate.verification) if part]
    whole = " · ".join(parts)
    style = measures.FOOT_LINE.style
    fields = ("number", "verification")
    lines = [("number", whole)] if text_width(whole, style) <= room else list(zip(fields, parts, strict=False))
    return [
        card_text(
            field,
            line,
            slot=measures.FOOT_LINE,
            width=room,
            x=measures.CORNER,
            drop=drop - style.lead * (len(lines) - 1 - place),
        )
        for place, (field, line) in enumerate(lines)
    ]


def _head(certificate: Certificate, content: CertificatesContent) -> list[CardText]:
    texts = []
    drop = measures.FIRST
    if content.furniture.logos:
        drop = measures.LOGOS_DROP + measures.LOGOS_HEIGHT + measures.AFTER_LOGOS
    for place, words in enumerate(content.acknowledgements):
        text = _centred(f"/acknowledgements.{place}", words, measures.ACKNOWLEDGEMENT)
        texts.append(replace(text, drop=drop))
        drop += text.height
    title = _centred("title", certificate.title.upper(), measures.TITLE)
    lower = drop + title.fitted.style.lead if content.acknowledgements else 0.0
    return [*texts, replace(title, drop=max(measures.TITLE_DROP, lower))]


def _lines(certificate: Certificate, content: CertificatesContent) -> list[Line]:
    name_gap = measures.NAME_GAP if certificate.rank else measures.NAME_ALONE
    return [
        ("/certify", content.certify, measures.LINE, measures.CERTIFY),
        ("rank", certificate.rank, measures.RANK, measures.RANK_GAP),
        ("name", certificate.name, measures.NAME, name_gap),
        ("native_name", certificate.native_name, measures.NATIVE, measures.NATIVE_GAP),
        ("affiliation", certificate.affiliation, measures.LINE, measures.AFFILIATION_GAP),
        ("statement", certificate.statement, measures.LINE, measures.STATEMENT_GAP),
        ("/furniture.event_title", content.furniture.event_title, measures.EVENT, measures.EVENT_GAP),
        ("/theme", content.theme, measures.THEME, measures.THEME_GAP),
        ("/held", content.held, measures.LINE, measures.HELD_GAP),
        ("attended", certificate.attended, measures.LINE, measures.ATTENDED_GAP),
    ]


def _centred(field: str, words: str, slot: Slot) -> CardText:
    x, width = measures.TEXT
    return card_text(field, words, slot=slot, width=width, x=x, align="c")


def _signature_columns(signatures: tuple[Signature, ...]) -> list[tuple[float, float]]:
    """x and width of each, in the middle together; as wide as a third, or less where there are more than three."""
    x, room = measures.TEXT
    count, gap = len(signatures), measures.SIGNATURE_GAP
    width = (room + gap) / max(count, measures.SIGNATURES_ABREAST) - gap
    left = x + (room - count * (width + gap) + gap) / 2
    return [(left + place * (width + gap), width) for place in range(count)]


def _signature(signature: Signature, place: int, column: tuple[float, float]) -> list[CardText]:
    x, width = column
    lines = (
        ("name", signature.name, measures.SIGNATURE_NAME),
        ("post", signature.post, measures.SIGNATURE_LINE),
        ("organisation", signature.organisation, measures.SIGNATURE_LINE),
    )
    return [
        card_text(f"signatures.{place}.{field}", words, slot=slot, width=width, x=x, align="c")
        for field, words, slot in lines
        if words
    ]


@lru_cache(maxsize=16)
def _signature_top(signatures: tuple[Signature, ...]) -> float:
    """The drop of the rules: they rise where a post or an organisation needs two lines."""
    columns = _signature_columns(signatures)
    heights = [
        sum(text.height for text in _signature(one, 0, column)) for one, column in zip(signatures, columns, strict=True)
    ]
    lines = max(*heights, 0.0, 3 * measures.SIGNATURE_LEAD)
    base = measures.HEIGHT - measures.SIGNATURE_BASE
    return base - lines + measures.SIGNATURE_LEAD - measures.SIGNATURE_DROP
