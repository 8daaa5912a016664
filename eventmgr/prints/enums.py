"""Words of issued documents (domain.md B.2)."""

from enum import StrEnum

from eventmgr.words import N_


class DocumentKind(StrEnum):
    """Which document it is."""

    PROGRAMME = "programme"
    GLANCE = "glance"
    DOOR_SIGNS = "door_signs"
    PARTICIPANTS = "participants"
    CONTACTS = "contacts"
    SIGN_IN = "sign_in"
    BADGES = "badges"
    NAME_TENTS = "name_tents"
    PLATES = "plates"
    ROLE_CARDS = "role_cards"
    CERTIFICATES = "certificates"
    CERTIFICATE_REGISTER = "certificate_register"
    ATTENDANCE = "attendance"
    REGISTER = "register"
    GROUPS = "groups"
    INVITATIONS = "invitations"
    REPORT = "report"

    @property
    def label(self) -> str:
        return _DOCUMENT_KIND_LABELS[self]


class DocumentStatus(StrEnum):
    """Standing of an issued document."""

    DRAFT = "draft"
    PROVISIONAL = "provisional"
    FINAL = "final"
    REVISED = "revised"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    DELIVERED = "delivered"

    @property
    def label(self) -> str:
        return _DOCUMENT_STATUS_LABELS[self]


_DOCUMENT_KIND_LABELS = {
    DocumentKind.PROGRAMME: N_("Programme"),
    DocumentKind.GLANCE: N_("Programme at a glance"),
    DocumentKind.DOOR_SIGNS: N_("Door signs"),
    DocumentKind.PARTICIPANTS: N_("List of participants"),
    DocumentKind.CONTACTS: N_("Contact list"),
    DocumentKind.SIGN_IN: N_("Sign-in sheets"),
    DocumentKind.BADGES: N_("Badges"),
    DocumentKind.NAME_TENTS: N_("Name tents"),
    DocumentKind.PLATES: N_("Country plates"),
    DocumentKind.ROLE_CARDS: N_("Role cards"),
    DocumentKind.CERTIFICATES: N_("Certificates"),
    DocumentKind.CERTIFICATE_REGISTER: N_("Certificate register"),
    DocumentKind.ATTENDANCE: N_("Attendance summary"),
    DocumentKind.REGISTER: N_("Attendance register"),
    DocumentKind.GROUPS: N_("Group lists"),
    DocumentKind.INVITATIONS: N_("Invitations"),
    DocumentKind.REPORT: N_("Post-event report"),
}

_DOCUMENT_STATUS_LABELS = {
    DocumentStatus.DRAFT: N_("Draft"),
    DocumentStatus.PROVISIONAL: N_("Provisional"),
    DocumentStatus.FINAL: N_("Final"),
    DocumentStatus.REVISED: N_("Revised"),
    DocumentStatus.CORRECTED: N_("Corrected"),
    DocumentStatus.WITHDRAWN: N_("Withdrawn"),
    DocumentStatus.DELIVERED: N_("As delivered"),
}
