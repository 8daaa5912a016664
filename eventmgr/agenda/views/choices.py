"""What the selects of the agenda's forms offer."""

from datetime import date

from flask_babel import gettext as _
from wtforms.fields.choices import SelectChoice

from eventmgr.agenda.models import Group, Room, Topic
from eventmgr.agenda.queries import AgendaDay
from eventmgr.web.filters import date_short

Choices = list[SelectChoice]


def day_words(day: AgendaDay) -> str:
    """`Mon 9 Dec, day 1`."""
    words = date_short(day.date)
    return _("%(date)s, day %(number)d", date=words, number=day.number) if day.number else words


def day_choices(days: list[AgendaDay]) -> Choices:
    """The days of the programme, and none."""
    return [
        SelectChoice("", _("Not placed yet")),
        *(SelectChoice(day.date.isoformat(), day_words(day)) for day in days),
    ]


def room_choices(rooms: list[Room]) -> Choices:
    """The rooms, and none."""
    return [SelectChoice("", _("No room")), *(SelectChoice(str(room.id), _room_words(room)) for room in rooms)]


def group_choices(groups: list[Group]) -> Choices:
    """The groups, and none."""
    return [
        SelectChoice("", "–"),
        *(SelectChoice(str(group.id), f"{group.letter} {group.name}".strip()) for group in groups),
    ]


def topic_choices(topics: list[Topic]) -> Choices:
    """The topics, those of the second level under theirs."""
    words: Choices = []
    for topic in (row for row in topics if row.parent_id is None):
        words.append(SelectChoice(str(topic.id), topic.text))
        words += [SelectChoice(str(row.id), f"– {row.text}") for row in topics if row.parent_id == topic.id]
    return words


def chosen_day(value: str | None) -> date | None:
    """The day that was chosen."""
    return date.fromisoformat(value) if value else None


def _room_words(room: Room) -> str:
    if room.capacity is None:
        return room.name
    return str(_("%(room)s, %(seats)d seats", room=room.name, seats=room.capacity))
