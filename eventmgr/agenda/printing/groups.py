"""The content of group lists: who works in which group, where and when, led by whom."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession, Group, SessionGroup
from eventmgr.agenda.printing.people import people_of_group, ranked_name
from eventmgr.agenda.printing.versions import PROVISIONAL
from eventmgr.agenda.queries import groups_of_event, members_by_group, programme_sessions
from eventmgr.delegations.models import Participation
from eventmgr.delegations.printing import withheld_name
from eventmgr.delegations.queries import printed_delegation
from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.lists import GroupList, GroupListsContent, GroupListWords, GroupMember
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, furniture, short_date, time_range

TITLE = "Group lists"
LETTERS = "GROUP"
_WORDS = GroupListWords(
    number="No.",
    rank_and_name="Rank and name",
    delegation="Delegation",
    continued="continued",
    nobody="Nobody is in this group yet.",
    no_groups="No groups entered: there is nobody to be shared out yet.",
)


def group_lists_content(
    session: Session, event: Event, *, as_of: datetime, paper: Paper | None = None
) -> GroupListsContent:
    """A list for every group; members who left, and sessions that do not take place, are not printed."""
    rows = [row for row in programme_sessions(session, event) if PROVISIONAL.prints(row)]
    members = members_by_group(session, event)
    return GroupListsContent(
        furniture=furniture(
            event, title=TITLE, as_of=as_of, document_number=document_number(event, LETTERS), paper=paper
        ),
        words=_WORDS,
        groups=tuple(
            _group(group, rows, members.get(group.id, []), event) for group in groups_of_event(session, event)
        ),
    )


def _group(group: Group, rows: Sequence[AgendaSession], members: Sequence[Participation], event: Event) -> GroupList:
    at_work = [(row, entry) for row in rows for entry in row.groups if entry.group_id == group.id]
    questions = {entry.question for _, entry in at_work}
    return GroupList(
        title=f"Group {group.letter}",
        topic=group.name or (questions.pop() if len(questions) == 1 else ""),
        facts=tuple(_facts(at_work, group, event)),
        members=tuple(_member(row, event) for row in members),
    )


def _facts(at_work: Sequence[tuple[AgendaSession, SessionGroup]], group: Group, event: Event) -> Iterator[Fact]:
    """Each session with its room; who leads and who reports under it, once if it is the same in all of them."""
    people = [_people(row, entry, event) for row, entry in at_work]
    alike = all(each == people[0] for each in people)
    for (row, entry), who in zip(at_work, people, strict=True):
        yield from _session(row, entry, group) if len(at_work) == 1 else _briefly(row, entry, group)
        yield from () if alike else who
    yield from people[0] if people and alike else ()


def _session(row: AgendaSession, entry: SessionGroup, group: Group) -> Iterator[Fact]:
    facts = (("Session", _title(row)), ("When", _when(row)), ("Room", _room(row, entry)))
    yield from (Fact(label, text) for label, text in facts if text)
    if entry.question and group.name and entry.question != group.name:
        yield Fact("Question", entry.question)


def _briefly(row: AgendaSession, entry: SessionGroup, group: Group) -> Iterator[Fact]:
    """One of several sessions on one line."""
    yield Fact("Session", " · ".join(filter(None, [_when(row), _title(row), _room(row, entry)])))
    if entry.question and entry.question != group.name:
        yield Fact("", entry.question)


def _title(row: AgendaSession) -> str:
    return "  ".join(filter(None, [row.number, row.title]))


def _when(row: AgendaSession) -> str:
    if row.date is None or row.starts is None or row.ends is None:
        return ""
    return f"{short_date(row.date)}, {time_range(row.starts, row.ends)}"


def _room(row: AgendaSession, entry: SessionGroup) -> str:
    room = entry.room or row.room
    return room.name if room else ""


def _people(row: AgendaSession, entry: SessionGroup, event: Event) -> list[Fact]:
    leading, others = people_of_group(row, entry.group_id, event, PROVISIONAL)
    return [
        Fact(each.label, " · ".join(" ".join(filter(None, [who.rank, who.name])) for who in each.people))
        for each in (*leading, *others)
    ]


def _member(row: Participation, event: Event) -> GroupMember:
    delegation = printed_delegation(row.delegation, event) if row.delegation else ""
    if row.name_withheld:
        return GroupMember(name=withheld_name(row), delegation=delegation, withheld=True)
    who = ranked_name(row, event)
    return GroupMember(name=who.name, rank=who.rank, native_name=row.person.native_name, delegation=delegation)
