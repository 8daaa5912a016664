"""What badges cannot show as it stands."""

from collections.abc import Iterator

from eventmgr.documents.badges.back import back_side, owner_text, unshown_days
from eventmgr.documents.badges.category import bar_words
from eventmgr.documents.badges.front import front_texts
from eventmgr.documents.badges.head import badge_head
from eventmgr.documents.badges.small import foot_room, small_back_texts, small_front_texts, small_head
from eventmgr.documents.cards import CardText, card_remarks
from eventmgr.documents.content.badges import Badge, BadgeBack, BadgesContent
from eventmgr.documents.remarks import Remark, RemarkKind, glyph_remarks
from eventmgr.documents.theme import badges as measures


def badges_remarks(content: BadgesContent) -> tuple[Remark, ...]:
    """Characters without glyph, texts that do not fit or are as small as they may be, days left out on the back."""
    return (*glyph_remarks(content), *_shared_remarks(content), *_badge_remarks(content))


def _shared_remarks(content: BadgesContent) -> Iterator[Remark]:
    if not content.badges:
        return
    yield from card_remarks("", badge_head(content).texts if content.size == "a6" else small_head(content))
    if content.back is not None:
        yield from _back_remarks(content.back, content)


def _back_remarks(back: BadgeBack, content: BadgesContent) -> Iterator[Remark]:
    if content.size == "86x54":
        yield from card_remarks("", small_back_texts(back))
        return
    yield from card_remarks("", back_side(back, content.furniture.demonstration).texts)
    first = len(back.days) - len(unshown_days(back))
    for place, day in enumerate(unshown_days(back), first):
        yield Remark(RemarkKind.DOES_NOT_FIT, f"back.days.{place}.label", day.label)


def _badge_remarks(content: BadgesContent) -> Iterator[Remark]:
    back = content.back
    foot = foot_room(small_head(content))
    behind = back_side(back, content.furniture.demonstration) if back else None
    for place, badge in enumerate(content.badges):
        if content.size == "a6":
            owner = [owner_text(badge, behind.name_drop)] if behind else []
            texts = [*_large_texts(badge, content), *owner]
        else:
            texts = [*small_front_texts(badge, foot), *(small_back_texts(back, badge)[-1:] if back else [])]
        yield from card_remarks(f"badges.{place}.", texts)


def _large_texts(badge: Badge, content: BadgesContent) -> list[CardText]:
    narrower = measures.QR + measures.QR_GAP if badge.code and content.back is None else 0.0
    return [*front_texts(badge), *bar_words(badge, measures.LIVE[0] - narrower)]
