"""Verbs of invitations."""

from eventmgr.invitations.services.agreeing import agree_with_many
from eventmgr.invitations.services.contacts import log_contact, log_to_many, remove_contact
from eventmgr.invitations.services.links import letter_links
from eventmgr.invitations.services.texts import change_text

__all__ = ["agree_with_many", "change_text", "letter_links", "log_contact", "log_to_many", "remove_contact"]
