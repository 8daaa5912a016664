"""The parts of a door sign: its head, what is on, the other rooms."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from eventmgr.documents.cards import CardText, card_text, draw_texts, stacked
from eventmgr.documents.content.door_signs import DoorSession, DoorSign, DoorSignsContent
from eventmgr.documents.marks import letter_box, rule
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import door_signs as measures
from eventmgr.documents.theme.ink import RULE


@dataclass(frozen=True)
class DoorPart:
    """Texts with their drops from the top of the part, a rule above them or none, and the letter of a group.

    `keep` is the room that must be left under it on its page, `under` the heading that is said again above it if it
    begins a page.
    """

    texts: tuple[CardText, ...]
    height: float
    letter: str = ""
    ruled: bool = False
    keep: float = 0.0
    under: "DoorPart | None" = None

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw under the height `y`."""
        if self.ruled:
            rule(surface, x, y, width=measures.WIDTH, weight=RULE)
        draw_texts(surface, x, y, self.texts)
        if self.letter:
            letter_box(surface, x, y - measures.LETTER_DROP, letter=self.letter, size=measures.LETTER)


def head_texts(sign: DoorSign) -> list[CardText]:
    """Room and date; drops are counted from the top of the safe area."""
    room = card_text("room", sign.room, slot=measures.ROOM, width=measures.WIDTH, x=measures.ROOM_OUT)
    room = replace(room, drop=measures.BAR_DROP + room.fitted.style.size * measures.ROOM_SHARE)
    spans = [(f"{sign.day}  ", measures.DAY_TYPE), (sign.date, measures.DATE_TYPE)]
    words = f"{sign.day}  {sign.date}"
    date = card_text("date", words, slot=measures.DATE, width=measures.WIDTH, spans=spans)
    return [room, replace(date, drop=room.last_drop + measures.DATE_DROP)]


def door_parts(sign: DoorSign, content: DoorSignsContent) -> list[DoorPart]:
    """Sessions in their order, then what is on in the other rooms."""
    sessions = [_session(session, f"sessions.{place}.") for place, session in enumerate(sign.sessions)]
    return [*(sessions or [_nothing(content.no_sessions)]), *_others(sign, content.other_rooms)]


def _session(session: DoorSession, way: str) -> DoorPart:
    times = card_text(
        f"{way}times", session.times, slot=measures.TIMES, width=measures.SIDE_WIDTH, drop=measures.TIMES_DROP
    )
    topic = _right(f"{way}title", session.title, drop=measures.TOPIC_DROP)
    details = [
        card_text(f"{way}{field}", words, slot=measures.DETAIL, width=measures.TEXT_WIDTH_RIGHT, x=measures.TEXT_X)
        for field, words in (("session", session.session), ("people", session.people))
        if words
    ]
    lead = measures.DETAIL.style.lead + measures.DETAIL_SPACE
    texts = [topic, *stacked(details, topic.last_drop + lead)]
    least = measures.WITH_LETTER if session.letter else measures.WITHOUT_LETTER
    height = max(least, texts[-1].last_drop + measures.BELOW)
    return DoorPart((times, *texts), height, session.letter, ruled=True)


def _right(field: str, words: str, *, drop: float) -> CardText:
    width = measures.TEXT_WIDTH_RIGHT
    return card_text(field, words, slot=measures.TOPIC, width=width, x=measures.TEXT_X, drop=drop)


def _nothing(words: str) -> DoorPart:
    text = card_text("", words, slot=measures.NOTHING, width=measures.WIDTH, drop=measures.TIMES_DROP)
    return DoorPart((text,), measures.WITHOUT_LETTER, ruled=True)


def _others(sign: DoorSign, heading: str) -> Iterator[DoorPart]:
    if not sign.others:
        return
    drop = measures.OTHERS_DROP
    head = card_text("others", heading, slot=measures.OTHERS_HEAD, width=measures.WIDTH, drop=drop)
    rooms = [_other(place, room, what) for place, (room, what) in enumerate(sign.others)]
    heading_part = DoorPart((head,), drop + measures.OTHERS_BELOW, ruled=True, keep=rooms[0].height)
    yield heading_part
    yield from (replace(room, under=heading_part) for room in rooms)


def _other(place: int, room: str, what: str) -> DoorPart:
    way, drop, width = f"others.{place}", measures.OTHER_DROP, measures.TEXT_WIDTH_RIGHT
    name = card_text(f"{way}.0", room, slot=measures.OTHER_ROOM, width=measures.SIDE_WIDTH, drop=drop)
    text = card_text(f"{way}.1", what, slot=measures.OTHER_TEXT, width=width, x=measures.TEXT_X, drop=drop)
    return DoorPart((name, text), max(name.height, text.height))
