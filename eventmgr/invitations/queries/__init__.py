"""Reads of invitations."""

from eventmgr.invitations.queries.contacts import Contact, contact_in_event, contacts_of, last_contacts
from eventmgr.invitations.queries.texts import Text, text_of_event, text_row
from eventmgr.invitations.queries.whom import to_invite

__all__ = [
    "Contact",
    "Text",
    "contact_in_event",
    "contacts_of",
    "last_contacts",
    "text_of_event",
    "text_row",
    "to_invite",
]
