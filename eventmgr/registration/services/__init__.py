"""What a delegation does on its own page, and what becomes of its requests."""

from eventmgr.registration.services.members import confirm_all, hand_in, lead, withdraw_own
from eventmgr.registration.services.papers import hand_in_own_paper, remove_own_paper
from eventmgr.registration.services.requests import accept_request, ask_change, refuse_request, take_back_request

__all__ = [
    "accept_request",
    "ask_change",
    "confirm_all",
    "hand_in",
    "hand_in_own_paper",
    "lead",
    "refuse_request",
    "remove_own_paper",
    "take_back_request",
    "withdraw_own",
]
