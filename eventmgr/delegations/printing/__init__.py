"""What stands on paper of delegations and people: the list of participants (domain.md C.2), the contact list."""

from eventmgr.delegations.printing.contacts import contacts_content
from eventmgr.delegations.printing.participants import FINAL, PROVISIONAL, participants_content
from eventmgr.delegations.printing.persons import withheld_as, withheld_name

__all__ = ["FINAL", "PROVISIONAL", "contacts_content", "participants_content", "withheld_as", "withheld_name"]
