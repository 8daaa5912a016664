"""Sessions as boxes on a true scale of time: where each stands, and what is written in it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time

from eventmgr.documents.cards import CardText, Stage, card_text, slot
from eventmgr.documents.content.programme import ProgrammeBreak, ProgrammeContent, ProgrammeDay, ProgrammeItem
from eventmgr.documents.text import Style, text_width
from eventmgr.documents.theme import glance as measures


@dataclass(frozen=True)
class Scale:
    """Hours on paper: the first and the last whole hour, and points an hour; drops from the top of the scale."""

    first: int
    last: int
    unit: float

    def drop(self, at: time) -> float:
        """How far under the top a time of day lies."""
        return (at.hour + at.minute / 60 - self.first) * self.unit


@dataclass(frozen=True)
class SessionBox:
    """A session in its place; x from the left of the page, drop from the top of the scale; `way` leads to it.

    `clear` is how much of its height nothing covers: a session may lie over the later part of a break.
    """

    item: ProgrammeItem
    way: str
    x: float
    drop: float
    width: float
    height: float
    clear: float


def time_scale(content: ProgrammeContent, height: float) -> Scale:
    """The scale for all days: 08:00 to 17:00, more if the sessions need it, and a strip for the evening."""
    items = [item for day in content.days for item in day.items if item.starts < measures.EVENING]
    first = min([item.starts.hour for item in items], default=measures.FIRST_HOUR)
    last = max([item.ends.hour + bool(item.ends.minute) for item in items], default=measures.LAST_HOUR)
    first, last = min(first, measures.FIRST_HOUR), max(last, measures.LAST_HOUR)
    evening = any(item.starts >= measures.EVENING for day in content.days for item in day.items)
    strip = measures.EVENING_SHARE + measures.EVENING_START if evening else 0.0
    return Scale(first, last, height / (last - first + strip))


def most_abreast(content: ProgrammeContent) -> int:
    """The most sessions or groups side by side at one time of a day."""
    groups = [len(getattr(item, "groups", ())) for day in content.days for item in day.items]
    lanes = [count for day in content.days for _, count in _lanes(day)]
    return max([*groups, *lanes], default=1)


def day_boxes(day: ProgrammeDay, way: str, *, scale: Scale, x: float, width: float) -> Iterator[SessionBox]:
    """The boxes of a day in a column; sessions at the same time share its width."""
    lanes = _lanes(day)
    for place, (item, (lane, count)) in enumerate(zip(day.items, lanes, strict=True)):
        top, height = _extent(item, scale, day.items)
        share = width / count
        clear = min(height, _hours_before_others(item, day.items) * scale.unit) if _lies_behind(item, day) else height
        yield SessionBox(item, f"{way}.items.{place}", x + lane * share, top, share, height, clear)


def box_texts(box: SessionBox) -> list[CardText]:
    """What is written in a box: times and room, the title under them, groups side by side."""
    item, room = box.item, box.width - measures.INDENT - measures.RIGHT
    times = f"{item.starts:%H:%M}–{item.ends:%H:%M}"
    if isinstance(item, ProgrammeBreak) or box.height < measures.ONE_LINE:
        return [_one_line(box, times)]
    aside, style = (item.kind, measures.KIND) if item.groups else (item.room, measures.TIMES)
    taken = text_width(f"{times}  ", measures.TIMES)
    texts = [_set("starts", times, measures.TIMES, width=room, drop=measures.FIRST_LINE)]
    if aside and room > 2 * taken:
        drop, beside = measures.FIRST_LINE, room - taken
        right = card_text("room", aside, slot=slot(style), width=beside, drop=drop, align="r")
        texts.append(replace(right, x=measures.INDENT + taken))
    most = 2 if item.groups else int((box.height - measures.SECOND_LINE - measures.SINK) / measures.LINE) + 1
    title = _titled(item.number, item.title)
    texts.append(_set("title", title, measures.STRONG, width=room, drop=measures.SECOND_LINE, most=most))
    return [*texts, *(_group_texts(box, texts[-1].last_drop) if item.groups else ())]


def groups_drop(texts: Sequence[CardText]) -> float:
    """The drop of the line over the groups of a session."""
    title = next(text for text in texts if text.field == "title")
    return title.last_drop + measures.SINK


def is_left_out(text: CardText) -> bool:
    """Whether a text is not drawn: half of the topic of a group tells nothing, its letter and room do."""
    return text.fitted.clipped and text.field.endswith(".topic")


def _group_texts(box: SessionBox, title: float) -> Iterator[CardText]:
    groups = getattr(box.item, "groups", ())
    width, top = box.width / len(groups), title + measures.SINK
    most = max(int((box.height - top - measures.GROUP_TOPIC - measures.GROUP_SINK) / measures.GROUP_LINE) + 1, 0)
    for place, group in enumerate(groups):
        x = place * width + (measures.GROUP_INDENT if place else measures.INDENT)
        room = (place + 1) * width - x - measures.SINK
        way, drop = f"groups.{place}", top + measures.GROUP_FIRST
        beside = x + measures.GROUP_ROOM
        style = measures.GROUP_TYPE
        left = room - measures.GROUP_ROOM
        yield _set(f"{way}.room", group.room, style, width=left, drop=drop, x=beside)
        if most:
            drop = top + measures.GROUP_TOPIC
            yield _set(f"{way}.topic", group.topic, style, width=room, drop=drop, x=x, most=most)


def _one_line(box: SessionBox, times: str) -> CardText:
    item = box.item
    number = "" if isinstance(item, ProgrammeBreak) else item.number
    style = measures.ASIDE if isinstance(item, ProgrammeBreak) else measures.STRONG
    title = _titled(number, item.title)
    drop = box.clear / 2 + measures.HALF_X if isinstance(item, ProgrammeBreak) else measures.FIRST_LINE
    drop = min(drop, box.height / 2 + measures.HALF_X)
    width = box.width - measures.INDENT - measures.RIGHT
    line = slot(measures.TIMES)
    for when in (times, f"{item.starts:%H:%M}"):  # when it ends can be seen on the scale
        spans = [(f"{when}  ", measures.TIMES), (title, style)]
        text = card_text("title", title, slot=line, width=width, drop=drop, x=measures.INDENT, spans=spans)
        if not text.fitted.clipped:
            break
    return text


def _set(
    field: str,
    words: str,
    style: Style,
    *,
    width: float,
    drop: float,
    x: float = measures.INDENT,
    most: int = 1,
) -> CardText:
    """A text in a box, on `most` lines."""
    return card_text(field, words, slot=slot(style, Stage(9, 9, max(most, 1))), width=width, drop=drop, x=x)


def _titled(number: str, title: str) -> str:
    return f"{number}\u2002{title}" if number else title


def _extent(item: ProgrammeItem, scale: Scale, items: Sequence[ProgrammeItem]) -> tuple[float, float]:
    """Drop and height of a box, a point of white above and below; the evening has a strip of its own.

    A short one is as high as a line, unless the next one begins before that.
    """
    if item.starts >= measures.EVENING:
        top = (scale.last - scale.first + measures.EVENING_START) * scale.unit
        return top, measures.EVENING_SHARE * scale.unit
    top = scale.drop(item.starts) + measures.BOX_WHITE
    height = scale.drop(item.ends) - measures.BOX_WHITE - top
    following = [scale.drop(other.starts) for other in items if item.ends <= other.starts < measures.EVENING]
    free = min(following, default=math.inf) - measures.BOX_WHITE - top
    return top, max(height, min(measures.LINE, free))


def _lanes(day: ProgrammeDay) -> list[tuple[int, int]]:
    """(lane, number of lanes) of each item: those that overlap in time stand side by side."""
    behind = [_lies_behind(item, day) for item in day.items]

    def beside(place: int, other: int) -> bool:
        return not behind[place] and not behind[other] and _overlap(day.items[place], day.items[other])

    lanes: list[int] = []
    for place in range(len(day.items)):
        taken = {lanes[other] for other in range(place) if beside(place, other)}
        lanes.append(next(lane for lane in range(place + 1) if lane not in taken))
    return [
        (lane, 1 + max(lanes[other] for other in range(len(lanes)) if other == place or beside(place, other)))
        for place, lane in enumerate(lanes)
    ]


def _lies_behind(item: ProgrammeItem, day: ProgrammeDay) -> bool:
    """Whether a break has the width of its column: what falls into it begins late enough to leave it its line."""
    if not isinstance(item, ProgrammeBreak) or item.starts >= measures.EVENING:
        return False
    others = _others_at_that_time(item, day.items)
    breaks = any(isinstance(other, ProgrammeBreak) for other in others)
    return bool(others) and not breaks and _hours_before_others(item, day.items) >= measures.LEAST_CLEAR


def _hours_before_others(item: ProgrammeItem, items: Sequence[ProgrammeItem]) -> float:
    first = min(other.starts for other in _others_at_that_time(item, items))
    return first.hour - item.starts.hour + (first.minute - item.starts.minute) / 60


def _others_at_that_time(item: ProgrammeItem, items: Sequence[ProgrammeItem]) -> list[ProgrammeItem]:
    return [other for other in items if other is not item and _overlap(item, other)]


def _overlap(one: ProgrammeItem, other: ProgrammeItem) -> bool:
    evening = measures.EVENING
    if one.starts >= evening and other.starts >= evening:
        return True
    return one.starts < other.ends and other.starts < one.ends
