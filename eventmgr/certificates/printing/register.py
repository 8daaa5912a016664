"""The register of certificates: everybody who may have one, why, and who has signed for it (C.6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from eventmgr.attendance.figures import definitions
from eventmgr.attendance.rules import AttendanceRule, Share
from eventmgr.certificates.enums import Answer
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.printing.wording import number_of
from eventmgr.certificates.queries import CertificateRow, printed_on, rows_of, standings_of_event
from eventmgr.certificates.rules import printed_number, short_number
from eventmgr.delegations.enums import DELEGATE_CATEGORIES
from eventmgr.documents.content.lists import RegisterContent, RegisterEntry, RegisterWords
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, furniture, short_date

TITLE, LETTERS = "Certificate register", "CREG"
WORDS = RegisterWords(
    number="No.",
    name="Rank and name",
    delegation="Delegation",
    kind="Kind",
    attendance="Attendance",
    eligible="Eligible",
    override="Decided otherwise",
    handed_over="Handed over",
    signature="Signature",
    nobody="Nobody is registered yet who could have a certificate.",
)
ANSWERS = {Answer.YES: "yes", Answer.NO: "no", Answer.UNDECIDED: "not yet decidable"}
RULE_CODES = ("met", "denominator")


def certificate_register_content(
    session: Session, event: Event, *, as_of: datetime, paper: Paper | None = None
) -> RegisterContent:
    """A line for every certificate, voided ones as well, and for everybody without one; in the order of the list."""
    everybody = standings_of_event(session, event)
    rows = rows_of(session, event, everybody.places, everybody.of)
    furnished = furniture(event, title=TITLE, as_of=as_of, document_number=document_number(event, LETTERS), paper=paper)
    entries = tuple(entry for row in rows for entry in _entries(row, event))
    return RegisterContent(furniture=furnished, words=WORDS, note=_note(event, everybody.rule), entries=entries)


def _note(event: Event, rule: AttendanceRule) -> str:
    """The rule, and how the short numbers of the table are written in full."""
    said = [each.text() for each in definitions(rule) if each.code in RULE_CODES]
    return " ".join([*said, f"No. 0001 is certificate {printed_number(event.code, 1)}."])


def _entries(row: CertificateRow, event: Event) -> Iterator[RegisterEntry]:
    basis = _person(row, event)
    for certificate in row.certificates:
        yield _certified(basis, certificate, event)
    if not row.certificates:
        standing = row.standing
        yield replace(basis, number="–", attendance=_share(standing.units), eligible=ANSWERS[standing.answer])


def _person(row: CertificateRow, event: Event) -> RegisterEntry:
    """Who it is. A withheld name is on no print (E-23); who left is called as on the certificate."""
    line = row.line
    delegation = line.delegation if line else ""
    if row.place.name_withheld:
        who = "Delegate" if row.place.category in DELEGATE_CATEGORIES else row.place.category.label
        return RegisterEntry(number="", name=f"{who} (name withheld)", delegation=delegation)
    if line is None:
        certificate = row.certificates[-1]
        return RegisterEntry(number="", name=certificate.name, rank=certificate.rank, delegation="Left the list")
    printed = printed_on(line, event)
    return RegisterEntry(number="", name=printed.name, rank=printed.rank, delegation=delegation)


def _certified(basis: RegisterEntry, row: Certificate, event: Event) -> RegisterEntry:
    decided = f"{row.decided_by}: {row.reason}" if row.decided_by else ""
    return replace(
        basis,
        number=short_number(row.number),
        kind=f"{row.kind.label}, void" if row.voided_at else row.kind.label,
        attendance=_share(row.units),
        eligible="yes" if row.met else "no",
        override=f"Void: {row.void_reason}" if row.voided_at else decided,
        handed_over=_day(row.handed_over_at, event) if row.handed_over_at else "",
    )


def _share(share: Share) -> str:
    if share.percent is None:
        return "–"
    return f"{number_of(share.attended)} of {share.expected}, {share.percent} %"


def _day(at: datetime, event: Event) -> str:
    return short_date(at.astimezone(ZoneInfo(event.timezone)).date())
