"""The content of certificates: those that were issued, or a preview of those that are due (C.6)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from eventmgr.certificates.enums import CertificateKind
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.printing.wording import (
    CERTIFY,
    STATEMENTS,
    TITLES,
    attended,
    held,
    verify_link,
    verify_words,
)
from eventmgr.certificates.queries import certificate_in_event, certificates_of_event, plan_with_hours, signatories_of
from eventmgr.certificates.queries.plan import Order
from eventmgr.certificates.rules import printed_number
from eventmgr.delegations.queries.roll import RollLine, roll_of_event
from eventmgr.documents.content.certificates import Certificate as PrintedCertificate
from eventmgr.documents.content.certificates import CertificatesContent, Signature
from eventmgr.errors import RefusedError
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import acknowledgements_beside_logos, furniture, logos, written_date
from eventmgr.words import N_

TITLE = "Certificates"
OPEN_NAME = "_" * 22
"""A withheld name is on no print: the line is left open, to be written by hand (E-23)."""
PREVIEW = "PREVIEW: not issued, no number yet"
NOBODY = "No certificate of this kind was issued, and none is due yet."


@dataclass(frozen=True, slots=True)
class Press:
    """What all certificates of one print share: the event, and the address under which they are verified."""

    event: Event
    public_address: str


def certificates_content(
    session: Session,
    event: Event,
    *,
    as_of: datetime,
    public_address: str,
    kind: CertificateKind = CertificateKind.PARTICIPATION,
    paper: Paper | None = None,
) -> CertificatesContent:
    """The certificates of one kind in the order of the list of participants.

    Those in force, as they were issued, of people who are still in the list. While none of the kind is issued, a
    preview of those that are due: it has no number and no code and says that it is a preview.
    """
    press = Press(event, public_address)
    lines = {line.id: line for line in roll_of_event(session, event)}
    issued = [row for row in certificates_of_event(session, event) if row.kind is kind and row.voided_at is None]
    printed = _issued(press, issued, lines) if issued else _previews(session, press, lines, kind=kind)
    return replace(_shared(session, event, as_of=as_of, kind=kind, paper=paper), certificates=printed)


def single_certificate(
    session: Session, event: Event, *, certificate_id: int, as_of: datetime, public_address: str
) -> CertificatesContent:
    """One certificate as it was issued or corrected. Raises NotFoundError, RefusedError for a void one."""
    row = certificate_in_event(session, event, certificate_id)
    if row.voided_at is not None:
        raise RefusedError(N_("This certificate is void: it is not printed again."))
    lines = {line.id: line for line in roll_of_event(session, event)}
    shared = _shared(session, event, as_of=as_of, kind=row.kind, paper=None)
    return replace(shared, certificates=_issued(Press(event, public_address), [row], lines))


def _shared(
    session: Session, event: Event, *, as_of: datetime, kind: CertificateKind, paper: Paper | None
) -> CertificatesContent:
    """A certificate carries no marking: it is for the wall (C.6)."""
    furnished = furniture(event, title=TITLES[kind], as_of=as_of, paper=paper, logos=logos(event))
    return CertificatesContent(
        furniture=replace(furnished, marking=""),
        certify=CERTIFY[kind],
        nobody=NOBODY,
        theme=event.theme,
        held=held(event),
        acknowledgements=tuple(each.text for each in acknowledgements_beside_logos(event)),
        signatures=tuple(
            Signature(name=row.name, post=row.post, organisation=row.organisation)
            for row in signatories_of(session, event)
        ),
    )


def _issued(press: Press, rows: list[Certificate], lines: Mapping[int, RollLine]) -> tuple[PrintedCertificate, ...]:
    by_person: dict[int, list[Certificate]] = {}
    for row in rows:
        by_person.setdefault(row.participation_id, []).append(row)
    return tuple(_certificate(press, row, line) for line in lines.values() for row in by_person.get(line.id, ()))


def _certificate(press: Press, row: Certificate, line: RollLine) -> PrintedCertificate:
    printed = PrintedCertificate(
        title=TITLES[row.kind],
        statement=STATEMENTS[row.kind],
        name=row.name,
        rank=row.rank,
        native_name=row.native_name,
        affiliation=row.affiliation,
        attended=attended(row.kind, press.event, units=row.units, minutes=row.minutes),
        number=printed_number(press.event.code, row.number),
        verification=verify_words(press.public_address, row.verification),
        verification_link=verify_link(press.public_address, row.verification),
        issued=_issued_on(row, press.event),
    )
    return _withheld(printed, line) if line.name_withheld else printed


def _previews(
    session: Session, press: Press, lines: Mapping[int, RollLine], *, kind: CertificateKind
) -> tuple[PrintedCertificate, ...]:
    orders = plan_with_hours(session, press.event).orders
    return tuple(_preview(press, order, lines[order.participation_id]) for order in orders if order.kind is kind)


def _preview(press: Press, order: Order, line: RollLine) -> PrintedCertificate:
    basis = order.printed
    printed = PrintedCertificate(
        title=TITLES[order.kind],
        statement=STATEMENTS[order.kind],
        name=basis.name,
        rank=basis.rank,
        native_name=basis.native_name,
        affiliation=basis.affiliation,
        attended=attended(order.kind, press.event, units=order.standing.units, minutes=order.standing.minutes),
        number=PREVIEW,
    )
    return _withheld(printed, line) if line.name_withheld else printed


def _withheld(printed: PrintedCertificate, line: RollLine) -> PrintedCertificate:
    return replace(printed, name=OPEN_NAME, rank="", native_name="", affiliation=line.delegation)


def _issued_on(row: Certificate, event: Event) -> str:
    """`Issued 11 December 2024`, and when a corrected name was printed, on the calendar of the event."""
    zone = ZoneInfo(event.timezone)
    words = f"Issued {written_date(row.issued_at.astimezone(zone).date())}"
    if row.corrected_at is None:
        return words
    return f"{words}, corrected {written_date(row.corrected_at.astimezone(zone).date())}"
