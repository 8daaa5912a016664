"""Everything that R9 finds in a programme, in one pass over its rows."""

from itertools import chain

from eventmgr.agenda.rules.collisions import people_in_two_places, rooms_used_twice, short_ways
from eventmgr.agenda.rules.days import long_interpretation, uncovered_topics, without_break
from eventmgr.agenda.rules.findings import Finding
from eventmgr.agenda.rules.programme import Programme
from eventmgr.agenda.rules.sessions import crowded_rooms, outside_hours, with_people_who_left, without_moderator


def programme_findings(programme: Programme, *, change_minutes: int = 0) -> list[Finding]:
    """The warnings of R9 in order of time, topics last. `change_minutes`: what people need between two rooms."""
    items = programme.active_items()
    rooms = {room.key: room for room in programme.rooms}
    found = chain(
        people_in_two_places(items, rooms),
        rooms_used_twice(items, rooms),
        with_people_who_left(items),
        crowded_rooms(items, rooms),
        outside_hours(items, programme.days),
        without_moderator(items),
        without_break(items),
        long_interpretation(items),
        short_ways(items, rooms, change_minutes),
        uncovered_topics(items, programme.topics),
    )
    place = {item.key: number for number, item in enumerate(items)}
    return sorted(found, key=lambda each: place[each.sessions[0]] if each.sessions else len(items))
