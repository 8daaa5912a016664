"""Verbs that change the programme: they check the rules, raise EventmgrError with a sentence, and never commit."""

from eventmgr.agenda.services.days import add_day, delete_day, edit_day, ensure_days
from eventmgr.agenda.services.groups import add_group, add_members, delete_group, edit_group, remove_member
from eventmgr.agenda.services.parts import GroupAtWork, Item, set_groups, set_items, set_roles, set_topics
from eventmgr.agenda.services.rooms import add_room, delete_room, edit_room, order_rooms
from eventmgr.agenda.services.sessions import (
    add_session,
    cancel_session,
    counts_by_kind,
    delete_session,
    edit_session,
    hold_later,
    move_session,
    public_by_kind,
    restore_session,
)
from eventmgr.agenda.services.succession import hand_over_groups
from eventmgr.agenda.services.times import check_actual_times, slot_of
from eventmgr.agenda.services.topics import add_topic, delete_topic, edit_topic, order_topics

__all__ = [
    "GroupAtWork",
    "Item",
    "add_day",
    "add_group",
    "add_members",
    "add_room",
    "add_session",
    "add_topic",
    "cancel_session",
    "check_actual_times",
    "counts_by_kind",
    "delete_day",
    "delete_group",
    "delete_room",
    "delete_session",
    "delete_topic",
    "edit_day",
    "edit_group",
    "edit_room",
    "edit_session",
    "edit_topic",
    "ensure_days",
    "hand_over_groups",
    "hold_later",
    "move_session",
    "order_rooms",
    "order_topics",
    "public_by_kind",
    "remove_member",
    "restore_session",
    "set_groups",
    "set_items",
    "set_roles",
    "set_topics",
    "slot_of",
]
