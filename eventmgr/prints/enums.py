"""Words of issued documents (domain.md B.2)."""

from enum import StrEnum

from eventmgr.words import N_


class DocumentKind(StrEnum):
    """Which document it is."""

    PROGRAMME = "programme"
    PARTICIPANTS = "participants"
    SIGN_IN = "sign_in"
    ATTENDANCE = "attendance"
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
    DocumentKind.PARTICIPANTS: N_("List of participants"),
    DocumentKind.SIGN_IN: N_("Sign-in sheets"),
    DocumentKind.ATTENDANCE: N_("Attendance summary"),
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
