"""Roles of users in one event (product.md section 6): the words that routes and pages are guarded with."""

from enum import StrEnum

from eventmgr.words import N_


class Role(StrEnum):
    """Role of a user in an event."""

    ORGANISER = "organiser"
    DESK = "desk"
    RAPPORTEUR = "rapporteur"
    VIEWER = "viewer"

    @property
    def label(self) -> str:
        return _ROLES[self]


_ROLES = {
    Role.ORGANISER: N_("Organiser"),
    Role.DESK: N_("Desk"),
    Role.RAPPORTEUR: N_("Rapporteur"),
    Role.VIEWER: N_("Viewer"),
}
