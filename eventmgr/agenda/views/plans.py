"""What the form of a session says, read against the event: typed names become people, chosen numbers become rows."""

from dataclasses import dataclass, field
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext
from wtforms import Field

from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.agenda.forms import NewSessionForm, SessionForm
from eventmgr.agenda.models import AgendaSession, Group, Room, Topic
from eventmgr.agenda.queries import groups_of_event, people_found, rooms_of_event, topics_of_event
from eventmgr.agenda.services import (
    GroupAtWork,
    Item,
    check_actual_times,
    counts_by_kind,
    public_by_kind,
    slot_of,
)
from eventmgr.agenda.views.choices import chosen_day
from eventmgr.agenda.views.seeing import numbered_name
from eventmgr.database import db
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import delegations_in_order
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.web.answers import pin
from eventmgr.web.fields import RowList

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """A session as the form wants it: its columns, and all that belongs to it."""

    columns: dict[str, Any]
    roles: list[tuple[SessionRoleKind, Participation]] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    groups: list[GroupAtWork] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Book:
    """The rows of the event that a form can mean, by the number in the form."""

    rooms: dict[str, Room]
    topics: dict[str, Topic]
    groups: dict[str, Group]
    delegations: dict[int, Delegation]
    people: dict[str, Participation]  # who is in the session already, by their typed name


def read_plan(form: SessionForm, *, row: AgendaSession | None) -> Plan | None:
    """The plan of a form that validated; None when it means something that is not there, and then it has errors."""
    if form.state.data == SessionState.CANCELLED and not form.state_reason.data:
        form.state_reason.errors = [_("Write why it is cancelled. People will ask.")]
    _check_times(form)
    book = _book(row)
    plan = Plan(
        columns=_columns(form, book),
        roles=[_role(entry.form, person) for entry, person in _people(form.roles, "person", book)],
        topics=[book.topics[number] for number in form.topic_ids.data or [] if number in book.topics],
        items=[_item(entry.form, book) for entry in form.items if entry.form.title.data],
        groups=_groups(form.groups, book),
    )
    for rows in (form.roles, form.groups):
        rows.errors = [entry.errors for entry in rows] if any(entry.errors for entry in rows) else []
    return None if form.errors else plan


def _check_times(form: SessionForm) -> None:
    """Say what is wrong with the times together with everything else; the service would say it last (R10)."""
    try:
        slot_of(date=chosen_day(form.date.data), starts=form.starts.data, ends=form.ends.data)
        check_actual_times(form.actual_starts.data, form.actual_ends.data)
    except RefusedError as error:
        pin(form, error)


def _book(row: AgendaSession | None) -> _Book:
    session, event = db.session(), this_event()
    return _Book(
        rooms={str(room.id): room for room in rooms_of_event(session, event)},
        topics={str(topic.id): topic for topic in topics_of_event(session, event)},
        groups={str(group.id): group for group in groups_of_event(session, event)},
        delegations={each.id: each for each in delegations_in_order(session, event)},
        people={numbered_name(role.participation): role.participation for role in (row.roles if row else ())},
    )


def _columns(form: SessionForm, book: _Book) -> dict[str, Any]:
    kind = SessionKind(form.kind.data)
    plain = ("title", "number", "description", "starts", "ends", "minutes", "fixed", "parallel", "chatham_house")
    more = ("languages", "note", "state_reason", "actual_starts", "actual_ends")
    return {
        **{name: form[name].data for name in (*plain, *more)},
        "kind": kind,
        "date": chosen_day(form.date.data),
        "room": book.rooms.get(form.room_id.data),
        "state": SessionState(form.state.data),
        **_by_kind(form, kind),
    }


def _by_kind(form: SessionForm, kind: SessionKind) -> dict[str, bool]:
    usual = {"public": public_by_kind(kind), "counts_for_attendance": counts_by_kind(kind)}
    if not isinstance(form, NewSessionForm):
        return {name: bool(form[name].data) for name in usual}
    return {name: form[name].data == "yes" if form[name].data else value for name, value in usual.items()}


def _people(rows: RowList, name: str, book: _Book) -> list[tuple[Any, Participation]]:
    found = [(entry, _person(entry.form[name], book)) for entry in rows if entry.form[name].data]
    return [(entry, person) for entry, person in found if person is not None]


def _person(typed: Field, book: _Book) -> Participation | None:
    """Who is meant; the words stand beside the field when nobody is, or several are."""
    text = typed.data
    if not text:
        return None
    if text in book.people:
        return book.people[text]
    found = people_found(db.session(), this_event(), text, most=MOST_NAMED + 1)
    if len(found) == 1:
        return found[0]
    typed.errors = [*typed.errors, _several(text, found) if found else _nobody(text)]
    return None


def _nobody(text: str) -> str:
    return str(_("Nobody matches ‘%(text)s’. Try a part of the name, or add the person under People first.", text=text))


def _several(text: str, found: list[Participation]) -> str:
    named = "; ".join(numbered_name(person) for person in found[:MOST_NAMED])
    if len(found) > MOST_NAMED:
        return str(_("More than %(count)d people match ‘%(text)s’: %(names)s … Write one of them with the number.",
                     count=MOST_NAMED, text=text, names=named))  # fmt: skip
    return str(
        ngettext(
            "%(num)d person matches ‘%(text)s’: %(names)s.",
            "%(num)d people match ‘%(text)s’: %(names)s. Write one of them with the number.",
            len(found),
            text=text,
            names=named,
        )
    )


def _role(row: Any, person: Participation) -> tuple[SessionRoleKind, Participation]:
    return SessionRoleKind(row.role.data), person


def _item(row: Any, book: _Book) -> Item:
    return Item(
        title=row.title.data,
        people=row.people.data,
        delegation=book.delegations.get(row.delegation_id.data),
        minutes=row.minutes.data,
    )


def _groups(rows: RowList, book: _Book) -> list[GroupAtWork]:
    return [
        GroupAtWork(
            group=book.groups[entry.form.group_id.data],
            question=entry.form.question.data,
            room=book.rooms.get(entry.form.room_id.data),
            facilitator=_person(entry.form.facilitator, book),
            rapporteur=_person(entry.form.rapporteur, book),
        )
        for entry in rows
        if entry.form.group_id.data in book.groups
    ]
