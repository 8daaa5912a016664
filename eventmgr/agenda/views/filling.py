"""Fills the form of a session: what it offers, and what the session says already."""

from types import SimpleNamespace
from typing import Any

from flask_babel import gettext as _
from wtforms.fields.choices import SelectChoice

from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.forms import NewSessionForm, SessionForm
from eventmgr.agenda.models import AgendaSession, SessionGroup
from eventmgr.agenda.queries import days_of, groups_of_event, rooms_of_event, topics_of_event
from eventmgr.agenda.views.choices import Choices, day_choices, group_choices, room_choices, topic_choices
from eventmgr.agenda.views.seeing import numbered_name
from eventmgr.database import db
from eventmgr.delegations.queries import delegations_in_order, printed_delegation
from eventmgr.events.current import this_event
from eventmgr.web.stale import Difference, differences

COLUMNS = (
    "title",
    "number",
    "kind",
    "description",
    "starts",
    "ends",
    "minutes",
    "fixed",
    "parallel",
    "public",
    "counts_for_attendance",
    "chatham_house",
    "languages",
    "note",
    "state",
    "state_reason",
    "actual_starts",
    "actual_ends",
    "version",
)


def offer(form: SessionForm) -> None:
    """Hand the form its choices: days, rooms, topics and groups of the event."""
    session, event = db.session(), this_event()
    rooms = room_choices(rooms_of_event(session, event))
    groups = group_choices(groups_of_event(session, event))
    form.date.choices = day_choices(days_of(session, event))
    form.room_id.choices = rooms
    form.topic_ids.choices = topic_choices(topics_of_event(session, event))
    usual = [SelectChoice("", _("As usual for this kind")), SelectChoice("yes", _("Yes")), SelectChoice("no", _("No"))]
    for name in ("public", "counts_for_attendance"):
        if isinstance(form, NewSessionForm):
            form[name].choices = usual
    _offer_rows(form, rooms, groups)


def add_row_choices(form: SessionForm) -> None:
    """Hand rows that were just added the choices of the others."""
    _offer_rows(form, form.room_id.choices, group_choices(groups_of_event(db.session(), this_event())))


def data_of(row: AgendaSession) -> dict[str, Any]:
    """What the form of `row` is filled with."""
    return {
        **{name: getattr(row, name) for name in COLUMNS},
        "date": row.date.isoformat() if row.date else "",
        "room_id": str(row.room_id or ""),
        "topic_ids": [str(entry.topic_id) for entry in row.topics],
        "roles": [
            {"role": role.role, "person": numbered_name(role.participation)}
            for role in row.roles
            if role.group_id is None
        ],
        "items": [
            {
                "title": item.title,
                "people": item.people,
                "minutes": item.minutes,
                "delegation_id": item.delegation_id,
            }
            for item in row.items
        ],
        "groups": [_group_data(row, entry) for entry in row.groups],
    }


def first_rows(form: SessionForm) -> None:
    """Rows to begin with: a speaker and a moderator."""
    form.roles.append_entry()
    form.roles.append_entry({"role": SessionRoleKind.MODERATOR})


def fill_delegations(form: SessionForm) -> None:
    """Add a part for every delegation that has none yet, in the order of precedence (R5), sharing the time evenly."""
    event = this_event()
    there = {entry.form.delegation_id.data for entry in form.items}
    missing = [each for each in delegations_in_order(db.session(), event) if each.id not in there]
    minutes = _minutes_each(form, len(there) + len(missing))
    for entry in [entry for entry in form.items if not entry.form.title.data]:
        form.items.pop_entry(form.items.entries.index(entry))
    for each in missing[: (form.items.max_entries or 0) - len(form.items)]:
        title = printed_delegation(each, event)
        form.items.append_entry({"title": title, "people": "", "minutes": minutes, "delegation_id": each.id})


def differences_of(form: SessionForm, row: AgendaSession) -> list[Difference]:
    """What the form and the session say differently: fields, and the lists as lines."""
    saved = data_of(row)
    lists = ("roles", "topic_ids", "items", "groups")
    theirs = SimpleNamespace(**{name: value for name, value in saved.items() if name not in lists})
    return [
        *differences(form, theirs),
        *(
            Difference(form[name].id, str(form[name].label.text), yours, kept)
            for name in lists
            for yours, kept in [(_lines(form, name, form[name].data), _lines(form, name, saved[name]))]
            if yours != kept
        ),
    ]


def _lines(form: SessionForm, name: str, rows: list[Any] | None) -> str:
    """A list of the form as people read it, one row a line; rows that say nothing are left out."""
    said = {"roles": _said_role, "items": _said_item, "groups": _said_group, "topic_ids": _said_topic}
    words = {choice.value: str(choice.label) for choice in _words(form, name)}
    return "\n".join(line for row in rows or [] if (line := said[name](row, words)))


def _words(form: SessionForm, name: str) -> Choices:
    if name == "groups":
        return group_choices(groups_of_event(db.session(), this_event()))
    return form.topic_ids.choices or []


def _said_role(row: Any, _words: dict[str, str]) -> str:
    return f"{_(SessionRoleKind(row['role']).label)}: {row['person']}" if row["person"] else ""


def _said_item(row: Any, _words: dict[str, str]) -> str:
    return ", ".join(str(row[key]) for key in ("title", "people", "minutes") if row[key])


def _said_group(row: Any, words: dict[str, str]) -> str:
    said = (words.get(row["group_id"], ""), row["question"], row["facilitator"], row["rapporteur"])
    return ", ".join(filter(None, said))


def _said_topic(number: Any, words: dict[str, str]) -> str:
    return words.get(number, "")


def _minutes_each(form: SessionForm, presenting: int) -> int | None:
    starts, ends = form.starts.data, form.ends.data
    if not (starts and ends and presenting):
        return None
    whole = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
    return whole // presenting or None if whole > 0 else None


def _group_data(row: AgendaSession, entry: SessionGroup) -> dict[str, Any]:
    people = {role.role: numbered_name(role.participation) for role in row.roles if role.group_id == entry.group_id}
    return {
        "group_id": str(entry.group_id),
        "question": entry.question,
        "room_id": str(entry.room_id or ""),
        "facilitator": people.get(SessionRoleKind.FACILITATOR, ""),
        "rapporteur": people.get(SessionRoleKind.RAPPORTEUR, ""),
    }


def _offer_rows(form: SessionForm, rooms: Choices, groups: Choices) -> None:
    for entry in form.groups:
        entry.form.room_id.choices = rooms
        entry.form.group_id.choices = groups
