"""The versions of a programme: for whom it is, and what it therefore holds (C.1, R18)."""

from dataclasses import dataclass

from eventmgr.agenda.enums import NOT_PRINTED, SessionState
from eventmgr.agenda.models import AgendaSession
from eventmgr.names import names_somebody

WITHHELD = "Name withheld"
COMING = frozenset({SessionState.PLANNED, SessionState.HELD})
EVERY_STATE = frozenset(SessionState)


@dataclass(frozen=True, slots=True)
class Version:
    """A version: its words, the `states` it prints, and whether it is for readers outside or looks back.

    Versions with the same `number` are revisions of one document: the provisional programme and the final one.
    `withheld` are folded names that must not be printed, wherever somebody typed them (E-23).
    """

    kind: str
    status: str = ""
    notice: str = ""
    states: frozenset[SessionState] = COMING
    outside: bool = False
    looks_back: bool = False
    number: int = 1
    withheld: frozenset[str] = frozenset()

    def prints(self, row: AgendaSession) -> bool:
        """Whether `row` stands in it: meetings of the secretariat never do, and only public sessions outside."""
        if row.date is None or row.kind in NOT_PRINTED or row.state not in self.states:
            return False
        return row.public or not self.outside

    def names_people(self, row: AgendaSession) -> bool:
        """Whether the people of `row` are named: not outside, where it is under the Chatham House Rule (R18)."""
        return not (self.outside and row.chatham_house)

    def typed_person(self, words: str) -> str:
        """Somebody typed in words, as printed: that the name is withheld, if it is."""
        return WITHHELD if names_somebody(words, self.withheld) else words


PROVISIONAL = Version("Provisional programme", status="PROVISIONAL", notice="Subject to change.")
FINAL = Version("Final programme", status="FINAL")
DELIVERED = Version("Programme as delivered", status="AS DELIVERED", states=EVERY_STATE, looks_back=True, number=2)
PUBLIC = Version("Programme", notice="Subject to change.", outside=True, number=3)

VERSIONS = {"provisional": PROVISIONAL, "final": FINAL, "delivered": DELIVERED, "public": PUBLIC}
