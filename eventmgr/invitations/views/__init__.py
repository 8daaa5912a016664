"""The pages of invitations: who was asked and has not answered, letters, the words in them."""

from eventmgr.invitations.views import contacts, index, letters, text
from eventmgr.invitations.views.blueprint import blueprint

__all__ = ["blueprint", "contacts", "index", "letters", "text"]
