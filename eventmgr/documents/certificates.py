"""Certificates of participation, attendance and appreciation (domain.md C.6; prints.md, section 3)."""

from collections.abc import Iterator

from eventmgr.documents.cards import CardText, Stamps, card_remarks, draw_texts, nothing_to_print
from eventmgr.documents.certifying import certificate_texts, foot_texts, signature_rules, signature_texts
from eventmgr.documents.content.certificates import Certificate, CertificatesContent
from eventmgr.documents.logos import draw_logos, logo_places
from eventmgr.documents.marks import box, qr_code, rule
from eventmgr.documents.page import Paper
from eventmgr.documents.remarks import Remark, glyph_remarks
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import certificates as measures
from eventmgr.documents.theme.ink import BAR, BLACK, HAIR, RULE, THIN
from eventmgr.documents.theme.paper import landscape


def render_certificates(content: CertificatesContent) -> bytes:
    """A page for each certificate, framed on the safe area. Without one, a page that says so.

    Raises ValueError where a verification link is longer than a QR code can hold.
    """
    if not content.certificates:
        return nothing_to_print(content.furniture, content.nobody)
    paper = Paper(content.furniture, landscape(content.furniture.paper))
    stamps = Stamps(paper.surface, "certificate")
    for certificate in content.certificates:
        _print(paper, stamps, certificate, content)
    return paper.finish()


def certificates_remarks(content: CertificatesContent) -> tuple[Remark, ...]:
    """Characters without glyph, and texts that do not fit or are as small as they may be."""
    return (*glyph_remarks(content), *_fitting_remarks(content))


def _fitting_remarks(content: CertificatesContent) -> Iterator[Remark]:
    """Of what all certificates share, a remark on the first is enough."""
    if content.certificates:
        yield from card_remarks("", signature_texts(content.signatures))
        first = _texts(content.certificates[0], content)
        yield from card_remarks("", [text.named(text.field[1:]) for text in first if text.field.startswith("/")])
    for place, certificate in enumerate(content.certificates):
        own = [text for text in _texts(certificate, content) if not text.field.startswith("/")]
        yield from card_remarks(f"certificates.{place}.", own)


def _texts(certificate: Certificate, content: CertificatesContent) -> list[CardText]:
    return [*certificate_texts(certificate, content), *foot_texts(certificate, content)]


def _print(paper: Paper, stamps: Stamps, certificate: Certificate, content: CertificatesContent) -> None:
    left, bottom = paper.sheet.left, paper.sheet.bottom
    top = bottom + measures.HEIGHT
    logos_left, room = measures.LOGOS_ROOM
    logos = logo_places(content.furniture.logos, room, height=measures.LOGOS_HEIGHT, align="c")

    def paint(surface: Surface) -> None:
        stamps.draw("frame", left, bottom, size=(measures.WIDTH, measures.HEIGHT), paint=_draw_frame)
        draw_logos(surface, left + logos_left, top - measures.LOGOS_DROP - measures.LOGOS_HEIGHT, logos)
        texts = certificate_texts(certificate, content)
        draw_texts(surface, left, top, [*texts, *signature_texts(content.signatures)])
        draw_texts(surface, left, top, foot_texts(certificate, content))
        title = next(text for text in texts if text.field == "title")
        middle = left + (measures.WIDTH - measures.RULE_WIDTH) / 2
        rule(surface, middle, top - title.last_drop - measures.RULE_GAP, width=measures.RULE_WIDTH, weight=RULE)
        for x, drop, width in signature_rules(content.signatures):
            rule(surface, left + x, top - drop, width=width, weight=THIN)
        if certificate.verification_link:
            inset = measures.CORNER + measures.QR
            x, y = left + measures.WIDTH - inset, top - inset
            qr_code(surface, x, y, data=certificate.verification_link, size=measures.QR)

    paper.print_card(paint, outline=certificate.name)


def _draw_frame(surface: Surface) -> None:
    for inset, weight in ((measures.OUTER, BAR), (measures.INNER, HAIR)):
        width, height = measures.WIDTH - 2 * inset, measures.HEIGHT - 2 * inset
        box(surface, inset, inset, width=width, height=height, stroke=BLACK, weight=weight)
