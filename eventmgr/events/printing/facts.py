"""Where the event takes place and whom it owes thanks, from the data only: what is inferred is not stated."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from babel import Locale

from eventmgr.countries import country_name
from eventmgr.events.enums import OrganisationRole
from eventmgr.events.models import Event, EventOrganisation
from eventmgr.events.printing.dates import LANGUAGE, dates_line

_WORDS = {
    OrganisationRole.HOST: "Hosted by",
    OrganisationRole.HOST_INSTITUTION: "Host institution",
    OrganisationRole.CO_HOST: "Co-hosted by",
    OrganisationRole.FUNDER: "Funded by",
    OrganisationRole.DELIVERY_PARTNER: "Delivered by",
    OrganisationRole.SUPPORTING: "Supported by",
    OrganisationRole.KNOWLEDGE_PARTNER: "Knowledge partner",
    OrganisationRole.VENUE: "Venue",
    OrganisationRole.SECRETARIAT: "Secretariat",
}
_PRINTED = (
    OrganisationRole.FUNDER,
    OrganisationRole.DELIVERY_PARTNER,
    OrganisationRole.HOST,
    OrganisationRole.CO_HOST,
    OrganisationRole.HOST_INSTITUTION,
    OrganisationRole.SUPPORTING,
    OrganisationRole.KNOWLEDGE_PARTNER,
    OrganisationRole.SECRETARIAT,
)
"""Order on paper: who paid, who delivered, who hosted, who helped. The venue stands in the line of the place."""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Everybody in one role, in the agreed order: `words` "Funded by", `names` ("Canada", "New Zealand")."""

    role: OrganisationRole
    words: str
    names: tuple[str, ...]

    @property
    def text(self) -> str:
        """`Funded by Canada and New Zealand`."""
        return f"{self.words} {listed(self.names)}"


def acknowledgements(event: Event) -> tuple[Acknowledgement, ...]:
    """Who funded, delivered, hosted and helped; roles that are only inferred are left out (domain.md D.1, F03)."""
    return _in_words(stated(event), event)


def acknowledgements_beside_logos(event: Event) -> tuple[Acknowledgement, ...]:
    """Those of `acknowledgements` who have no logo: where logos stand in their place, nobody is left out."""
    return _in_words([row for row in stated(event) if row.logo is None], event)


def stated(event: Event) -> list[EventOrganisation]:
    """Those whom prints thank, in the order on paper: by role, inside it as agreed."""
    rows = [row for row in event.organisations if not row.inferred and row.role in _PRINTED]
    return sorted(rows, key=lambda row: (_PRINTED.index(row.role), row.position))


def _in_words(rows: Sequence[EventOrganisation], event: Event) -> tuple[Acknowledgement, ...]:
    return tuple(
        Acknowledgement(role, _WORDS[role], tuple(printed_name(row, event) for row in places))
        for role, places in groupby(rows, key=lambda row: row.role)
    )


def acknowledgement_line(event: Event) -> str:
    """`Funded by Canada and New Zealand · Delivered by …`, empty without anybody."""
    return " · ".join(each.text for each in acknowledgements(event))


def printed_name(row: EventOrganisation, event: Event) -> str:
    """How it is called in prints: its printed name, the organisation with its acronym, or the country's name."""
    if row.printed_name:
        return row.printed_name
    if row.organisation is not None:
        acronym = row.organisation.acronym
        return f"{row.organisation.name} ({acronym})" if acronym else row.organisation.name
    return country_name(row.country or "", event.country_name_style.value)


def place_line(event: Event) -> str:
    """`Hotel Aruss, Semarang, Indonesia`: as much of it as is known."""
    country = country_name(event.country, event.country_name_style.value) if event.country else ""
    return ", ".join(part for part in (event.venue, event.city, country) if part)


def host_line(event: Event) -> str:
    """How prints say where it was held when no host is a stated fact: `at the Jakarta Centre …`; empty if unknown."""
    if event.host_line:
        return event.host_line
    inferred = (row.printed_name for row in event.organisations if row.inferred and row.printed_name)
    return next(inferred, "")


def event_facts(event: Event) -> tuple[tuple[str, str], ...]:
    """Rows of label and value for the head of a document; what is not known has no row."""
    rows = [
        ("Dates", dates_line(event.start_date, event.end_date)),
        ("Venue", place_line(event)),
        ("Held", host_line(event)),
        *((each.words, " · ".join(each.names)) for each in acknowledgements(event)),
    ]
    return tuple((label, value) for label, value in rows if value)


def languages_line(event: Event) -> str:
    """`English, Indonesian`: the working languages, in the language of the print."""
    known = Locale(LANGUAGE).languages
    return ", ".join(str(known.get(code, code)) for code in event.working_languages or ())


def listed(names: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
