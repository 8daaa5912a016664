"""Classes of what is kept about people (domain.md B.8)."""

from enum import StrEnum

from eventmgr.words import N_


class FieldClass(StrEnum):
    """Who may see a value and how long it is kept.

    `STATISTICS` tells nobody apart by itself: it stays when a person is forgotten, so that counts stay right.
    `TECHNICAL` is made by the program (numbers, keys, versions) and says nothing about a person.
    """

    PARTICIPANTS = "participants"
    ORGANISERS = "organisers"
    RESTRICTED = "restricted"
    AUDIT = "audit"
    STATISTICS = "statistics"
    TECHNICAL = "technical"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    FieldClass.PARTICIPANTS: N_("Names and posts"),
    FieldClass.ORGANISERS: N_("Contacts and notes"),
    FieldClass.RESTRICTED: N_("Restricted"),
    FieldClass.AUDIT: N_("Evidence"),
    FieldClass.STATISTICS: N_("Anonymous counts"),
    FieldClass.TECHNICAL: N_("Numbers of the program"),
}
PURGED = (FieldClass.RESTRICTED, FieldClass.ORGANISERS, FieldClass.PARTICIPANTS)
"""What a purge takes away, the most sensitive first."""
