"""Words of registration by the delegation itself."""

from enum import StrEnum

from eventmgr.words import N_


class RequestKind(StrEnum):
    """What is asked for after the deadline."""

    ADD = "add"
    CHANGE = "change"
    WITHDRAW = "withdraw"

    @property
    def label(self) -> str:
        return _KINDS[self]


class RequestState(StrEnum):
    """What became of a request."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"

    @property
    def label(self) -> str:
        return _STATES[self]


class PaperKind(StrEnum):
    """What a paper is."""

    NOTE_VERBALE = "note_verbale"
    PASSPORT = "passport"

    @property
    def label(self) -> str:
        return _PAPERS[self]


_KINDS = {
    RequestKind.ADD: N_("Add a person"),
    RequestKind.CHANGE: N_("Change a person"),
    RequestKind.WITHDRAW: N_("Withdraw a person"),
}
_STATES = {
    RequestState.OPEN: N_("Waiting for the organiser"),
    RequestState.ACCEPTED: N_("Accepted"),
    RequestState.REFUSED: N_("Refused"),
    RequestState.TAKEN_BACK: N_("Taken back"),
}
_PAPERS = {
    PaperKind.NOTE_VERBALE: N_("Note verbale"),
    PaperKind.PASSPORT: N_("Copy of a passport"),
}
