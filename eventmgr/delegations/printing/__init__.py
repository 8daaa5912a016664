"""What stands in the list of participants (domain.md C.2)."""

from eventmgr.delegations.printing.participants import FINAL, PROVISIONAL, participants_content

__all__ = ["FINAL", "PROVISIONAL", "participants_content"]
