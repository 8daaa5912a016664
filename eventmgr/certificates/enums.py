"""Words of certificates (domain.md C.6)."""

from enum import StrEnum

from eventmgr.words import N_


class CertificateKind(StrEnum):
    """What a certificate says; in the order of precedence."""

    PARTICIPATION = "participation"
    ATTENDANCE = "attendance"
    APPRECIATION = "appreciation"
    COMPLETION = "completion"

    @property
    def label(self) -> str:
        return _CERTIFICATE_KIND_LABELS[self]


class Answer(StrEnum):
    """Whether somebody is to have a certificate by the rule."""

    YES = "yes"
    NO = "no"
    UNDECIDED = "undecided"

    @property
    def label(self) -> str:
        return _ANSWER_LABELS[self]


_CERTIFICATE_KIND_LABELS = {
    CertificateKind.PARTICIPATION: N_("Participation"),
    CertificateKind.ATTENDANCE: N_("Attendance with hours"),
    CertificateKind.APPRECIATION: N_("Appreciation"),
    CertificateKind.COMPLETION: N_("Completion"),
}

_ANSWER_LABELS = {
    Answer.YES: N_("Eligible"),
    Answer.NO: N_("Not eligible"),
    Answer.UNDECIDED: N_("Not yet decidable"),
}
