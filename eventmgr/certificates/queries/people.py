"""One person's certificates, and what would be printed on one now."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries.listing import CertificateRow, rows_of
from eventmgr.certificates.queries.standings import Standings, standings_of_event
from eventmgr.delegations.queries.roll import RollLine
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.names import printed_name
from eventmgr.words import N_


@dataclass(frozen=True, slots=True)
class Printed:
    """What a certificate says of a person: name and rank as supplied (R7), "agency, delegation"."""

    name: str
    rank: str = ""
    native_name: str = ""
    affiliation: str = ""


def printed_on(line: RollLine, event: Event) -> Printed:
    """What would be printed of this person now."""
    style = event.name_style.value
    return Printed(
        name=printed_name("", "", full_name=line.full_name, family_part=line.family_part, name_style=style),
        rank=" ".join(part for part in (line.honorific, line.rank) if part),
        native_name=line.native_name,
        affiliation=", ".join(part for part in (line.agency, line.delegation) if part),
    )


def differs(certificate: Certificate, printed: Printed) -> bool:
    """Whether the certificate was printed with another name, rank or affiliation."""
    kept = (certificate.name, certificate.rank, certificate.native_name, certificate.affiliation)
    return kept != (printed.name, printed.rank, printed.native_name, printed.affiliation)


def person_row(session: Session, event: Event, participation_id: int) -> CertificateRow:
    """One person of the table; raises NotFoundError for somebody of another event or who may have none."""
    return row_among(session, event, standings_of_event(session, event), participation_id)


def row_among(session: Session, event: Event, everybody: Standings, participation_id: int) -> CertificateRow:
    """The same, of people who were judged already."""
    place = next((place for place in everybody.places if place.id == participation_id), None)
    if place is None:
        raise NotFoundError(N_("This person is not among those who may have a certificate."))
    return rows_of(session, event, [place], everybody.of)[0]
