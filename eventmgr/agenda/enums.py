"""Words of the programme (domain.md B.2)."""

from enum import StrEnum

from eventmgr.words import N_


class SessionKind(StrEnum):
    """What sort of programme item a session is."""

    REGISTRATION = "registration"
    OPENING = "opening"
    ANTHEM = "anthem"
    INVOCATION = "invocation"
    WELCOME = "welcome"
    KEYNOTE = "keynote"
    PRESENTATION = "presentation"
    PANEL = "panel"
    COUNTRY_PRESENTATION = "country_presentation"
    DISCUSSION = "discussion"
    BREAKOUT = "breakout"
    REPORT_BACK = "report_back"
    EXERCISE = "exercise"
    CASE_STUDY = "case_study"
    QUESTIONS = "questions"
    TEST = "test"
    RECOMMENDATIONS = "recommendations"
    CLOSING = "closing"
    CERTIFICATES = "certificates"
    PHOTO = "photo"
    BREAK = "break"
    LUNCH = "lunch"
    PRAYER = "prayer"
    SITE_VISIT = "site_visit"
    CULTURAL = "cultural"
    RECEPTION = "reception"
    BILATERAL = "bilateral"
    HEADS_MEETING = "heads_meeting"
    SECRETARIAT = "secretariat"
    TRANSFER = "transfer"
    FREE = "free"

    @property
    def label(self) -> str:
        return _SESSION_KIND_LABELS[self]


class SessionState(StrEnum):
    """What became of a session."""

    PLANNED = "planned"
    HELD = "held"
    NOT_HELD = "not_held"
    CANCELLED = "cancelled"

    @property
    def label(self) -> str:
        return _SESSION_STATE_LABELS[self]


class SessionRoleKind(StrEnum):
    """What a person does in a session."""

    MODERATOR = "moderator"
    SPEAKER = "speaker"
    PANELLIST = "panellist"
    FACILITATOR = "facilitator"
    RAPPORTEUR = "rapporteur"
    DISCUSSANT = "discussant"
    MC = "mc"
    INTERPRETER = "interpreter"

    @property
    def label(self) -> str:
        return _SESSION_ROLE_KIND_LABELS[self]


_SESSION_KIND_LABELS = {
    SessionKind.REGISTRATION: N_("Registration"),
    SessionKind.OPENING: N_("Opening ceremony"),
    SessionKind.ANTHEM: N_("National anthem"),
    SessionKind.INVOCATION: N_("Prayer or invocation"),
    SessionKind.WELCOME: N_("Welcome remarks"),
    SessionKind.KEYNOTE: N_("Keynote"),
    SessionKind.PRESENTATION: N_("Presentation"),
    SessionKind.PANEL: N_("Panel"),
    SessionKind.COUNTRY_PRESENTATION: N_("Country presentations"),
    SessionKind.DISCUSSION: N_("Facilitated discussion"),
    SessionKind.BREAKOUT: N_("Breakout groups"),
    SessionKind.REPORT_BACK: N_("Report back"),
    SessionKind.EXERCISE: N_("Table-top exercise"),
    SessionKind.CASE_STUDY: N_("Case study"),
    SessionKind.QUESTIONS: N_("Questions and answers"),
    SessionKind.TEST: N_("Test or evaluation"),
    SessionKind.RECOMMENDATIONS: N_("Recommendations"),
    SessionKind.CLOSING: N_("Closing ceremony"),
    SessionKind.CERTIFICATES: N_("Certificate ceremony"),
    SessionKind.PHOTO: N_("Group photo"),
    SessionKind.BREAK: N_("Break"),
    SessionKind.LUNCH: N_("Lunch"),
    SessionKind.PRAYER: N_("Prayer break"),
    SessionKind.SITE_VISIT: N_("Site visit"),
    SessionKind.CULTURAL: N_("Cultural programme"),
    SessionKind.RECEPTION: N_("Reception or dinner"),
    SessionKind.BILATERAL: N_("Bilateral meeting"),
    SessionKind.HEADS_MEETING: N_("Heads of delegation meeting"),
    SessionKind.SECRETARIAT: N_("Secretariat meeting"),
    SessionKind.TRANSFER: N_("Transfer"),
    SessionKind.FREE: N_("Free time"),
}

_SESSION_STATE_LABELS = {
    SessionState.PLANNED: N_("Planned"),
    SessionState.HELD: N_("Held"),
    SessionState.NOT_HELD: N_("Not held"),
    SessionState.CANCELLED: N_("Cancelled"),
}

_SESSION_ROLE_KIND_LABELS = {
    SessionRoleKind.MODERATOR: N_("Moderator"),
    SessionRoleKind.SPEAKER: N_("Speaker"),
    SessionRoleKind.PANELLIST: N_("Panellist"),
    SessionRoleKind.FACILITATOR: N_("Facilitator"),
    SessionRoleKind.RAPPORTEUR: N_("Rapporteur"),
    SessionRoleKind.DISCUSSANT: N_("Discussant"),
    SessionRoleKind.MC: N_("Master of ceremonies"),
    SessionRoleKind.INTERPRETER: N_("Interpreter"),
}

COUNTS_FOR_ATTENDANCE = frozenset(
    {
        SessionKind.KEYNOTE,
        SessionKind.PRESENTATION,
        SessionKind.PANEL,
        SessionKind.COUNTRY_PRESENTATION,
        SessionKind.DISCUSSION,
        SessionKind.BREAKOUT,
        SessionKind.REPORT_BACK,
        SessionKind.EXERCISE,
        SessionKind.CASE_STUDY,
        SessionKind.QUESTIONS,
        SessionKind.TEST,
        SessionKind.RECOMMENDATIONS,
        SessionKind.OPENING,
        SessionKind.CLOSING,
    }
)
"""Kinds whose sessions count for attendance unless the organiser says otherwise (B.2)."""

BREAKS = frozenset({SessionKind.BREAK, SessionKind.LUNCH, SessionKind.PRAYER})
"""Printed as one full-width row without people (C.1)."""

NOT_PRINTED = frozenset({SessionKind.SECRETARIAT})
"""Kept in the agenda, left out of every print (B.2)."""
