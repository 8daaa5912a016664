"""The days of the programme on the back of a badge."""

from collections.abc import Sequence

from eventmgr.documents.cards import CardText, card_text
from eventmgr.documents.cards.slots import Stage, slot
from eventmgr.documents.content.badges import BadgeDay
from eventmgr.documents.theme import badges as measures
from eventmgr.documents.theme.styles import SMALL

WIDTH = measures.LIVE[0]
_TITLE = slot(SMALL.but(lead=measures.TITLE_LEAD), Stage(9, 9, 20))


def days_texts(days: Sequence[BadgeDay], drop: float) -> tuple[list[CardText], list[float], float]:
    """Texts of the days under each other from `drop` on, the drops of the rules above them, and where they end."""
    texts: list[CardText] = []
    rules = []
    for place, day in enumerate(days):
        rules.append(drop)
        own, drop = _day(day, f"back.days.{place}", drop)
        texts += own
    return texts, rules, drop


def days_height(days: Sequence[BadgeDay]) -> float:
    """The room that days take on the back, in points."""
    return days_texts(days, 0.0)[2]


def _day(day: BadgeDay, way: str, drop: float) -> tuple[list[CardText], float]:
    base = drop + measures.DAY_DROP
    label = card_text(f"{way}.label", day.label, slot=measures.STRONG_LINE, width=WIDTH, drop=base)
    taken = label.fitted.lines[0].width * 9 / 1000 + measures.FOOT_GAP
    x = max(measures.BACK_TIME, taken)
    texts = [label, card_text(f"{way}.date", day.date, slot=measures.LINE, width=WIDTH - x, drop=base, x=x)]
    base += 0.5
    for place, session in enumerate(day.sessions):
        base += measures.SESSION_LEAD
        step = f"{way}.sessions.{place}"
        texts.append(card_text(f"{step}.time", session.time, slot=measures.LINE, width=measures.BACK_TIME, drop=base))
        x = measures.BACK_TIME
        title = card_text(f"{step}.title", session.title, slot=_TITLE, width=WIDTH - x, drop=base, x=x)
        texts.append(title)
        base = title.last_drop
    return texts, base + measures.DAY_BELOW
