"""Words of an event (domain.md B.1 and B.2)."""

from enum import StrEnum

from eventmgr.words import N_


class EventKind(StrEnum):
    """What sort of event it is."""

    DIALOGUE = "dialogue"
    WORKSHOP = "workshop"
    TRAINING_COURSE = "training_course"
    SEMINAR = "seminar"
    CONFERENCE = "conference"
    MEETING = "meeting"
    EXERCISE = "exercise"
    STUDY_VISIT = "study_visit"

    @property
    def label(self) -> str:
        return _EVENT_KIND_LABELS[self]


class OrganisationKind(StrEnum):
    """What sort of body an organisation is."""

    POLICE = "police"
    MINISTRY = "ministry"
    BORDER = "border"
    JUSTICE = "justice"
    REGIONAL_BODY = "regional_body"
    INTERGOVERNMENTAL = "intergovernmental"
    UNITED_NATIONS = "united_nations"
    TRAINING_CENTRE = "training_centre"
    NGO = "ngo"
    ACADEMIC = "academic"
    OTHER = "other"

    @property
    def label(self) -> str:
        return _ORGANISATION_KIND_LABELS[self]


class OrganisationRole(StrEnum):
    """Role of an organisation or a country in an event."""

    HOST = "host"
    HOST_INSTITUTION = "host_institution"
    CO_HOST = "co_host"
    FUNDER = "funder"
    DELIVERY_PARTNER = "delivery_partner"
    SUPPORTING = "supporting"
    KNOWLEDGE_PARTNER = "knowledge_partner"
    VENUE = "venue"
    SECRETARIAT = "secretariat"

    @property
    def label(self) -> str:
        return _ORGANISATION_ROLE_LABELS[self]


class CountryNameStyle(StrEnum):
    """Which name of a country is printed (B.6)."""

    AS_INVITED = "as_invited"
    UN_SHORT = "un_short"
    COMMON = "common"

    @property
    def label(self) -> str:
        return _COUNTRY_NAME_STYLE_LABELS[self]


class NameStyle(StrEnum):
    """How names of persons are printed (B.5)."""

    AS_SUPPLIED = "as_supplied"
    CAPS_FAMILY = "caps_family"

    @property
    def label(self) -> str:
        return _NAME_STYLE_LABELS[self]


class Paper(StrEnum):
    """Paper of the prints."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def label(self) -> str:
        return _PAPER_LABELS[self]


class UnitKind(StrEnum):
    """What attendance is taken for."""

    HALF_DAY = "half_day"
    SESSION = "session"

    @property
    def label(self) -> str:
        return _UNIT_KIND_LABELS[self]


class ThresholdScope(StrEnum):
    """Over what the attendance threshold is taken (R14)."""

    OVERALL = "overall"
    EACH_DAY = "each_day"

    @property
    def label(self) -> str:
        return _THRESHOLD_SCOPE_LABELS[self]


class StatementKind(StrEnum):
    """Text that belongs to an event as a whole."""

    THEME = "theme"
    INSTRUMENT = "instrument"
    NARRATIVE = "narrative"
    QUOTE = "quote"

    @property
    def label(self) -> str:
        return _STATEMENT_KIND_LABELS[self]


_EVENT_KIND_LABELS = {
    EventKind.DIALOGUE: N_("Dialogue"),
    EventKind.WORKSHOP: N_("Workshop"),
    EventKind.TRAINING_COURSE: N_("Training course"),
    EventKind.SEMINAR: N_("Seminar"),
    EventKind.CONFERENCE: N_("Conference"),
    EventKind.MEETING: N_("Meeting"),
    EventKind.EXERCISE: N_("Exercise"),
    EventKind.STUDY_VISIT: N_("Study visit"),
}

_ORGANISATION_KIND_LABELS = {
    OrganisationKind.POLICE: N_("Police"),
    OrganisationKind.MINISTRY: N_("Ministry"),
    OrganisationKind.BORDER: N_("Border or immigration"),
    OrganisationKind.JUSTICE: N_("Justice or prosecution"),
    OrganisationKind.REGIONAL_BODY: N_("Regional police body"),
    OrganisationKind.INTERGOVERNMENTAL: N_("Intergovernmental organisation"),
    OrganisationKind.UNITED_NATIONS: N_("United Nations entity"),
    OrganisationKind.TRAINING_CENTRE: N_("Training centre"),
    OrganisationKind.NGO: N_("Non-governmental organisation"),
    OrganisationKind.ACADEMIC: N_("Academic institution"),
    OrganisationKind.OTHER: N_("Other"),
}

_ORGANISATION_ROLE_LABELS = {
    OrganisationRole.HOST: N_("Host"),
    OrganisationRole.HOST_INSTITUTION: N_("Host institution"),
    OrganisationRole.CO_HOST: N_("Co-host"),
    OrganisationRole.FUNDER: N_("Funder"),
    OrganisationRole.DELIVERY_PARTNER: N_("Delivery partner"),
    OrganisationRole.SUPPORTING: N_("Supporting organisation"),
    OrganisationRole.KNOWLEDGE_PARTNER: N_("Knowledge partner"),
    OrganisationRole.VENUE: N_("Venue"),
    OrganisationRole.SECRETARIAT: N_("Secretariat"),
}

_COUNTRY_NAME_STYLE_LABELS = {
    CountryNameStyle.AS_INVITED: N_("As invited"),
    CountryNameStyle.UN_SHORT: N_("United Nations short name"),
    CountryNameStyle.COMMON: N_("Common name"),
}

_NAME_STYLE_LABELS = {
    NameStyle.AS_SUPPLIED: N_("As supplied"),
    NameStyle.CAPS_FAMILY: N_("Marked family part in capitals"),
}

_PAPER_LABELS = {
    Paper.A4: N_("A4"),
    Paper.LETTER: N_("Letter"),
}

_UNIT_KIND_LABELS = {
    UnitKind.HALF_DAY: N_("Half-day"),
    UnitKind.SESSION: N_("Session"),
}

_THRESHOLD_SCOPE_LABELS = {
    ThresholdScope.OVERALL: N_("Over the whole event"),
    ThresholdScope.EACH_DAY: N_("On each day"),
}

_STATEMENT_KIND_LABELS = {
    StatementKind.THEME: N_("Theme"),
    StatementKind.INSTRUMENT: N_("Legal instrument"),
    StatementKind.NARRATIVE: N_("Article narrative, not an adopted outcome"),
    StatementKind.QUOTE: N_("Quotation"),
}
