"""The content of the individual register (domain.md C.7, table 5): for organisers only."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, HalfDay
from eventmgr.attendance.figures import definitions
from eventmgr.attendance.printing.summary.content import FINAL, PROVISIONAL
from eventmgr.attendance.queries import WholeRegister, whole_register
from eventmgr.attendance.rules import AttendanceRule, Mark, Share, share_of
from eventmgr.attendance.units import Unit
from eventmgr.delegations.printing import withheld_as
from eventmgr.delegations.queries.roll import RollLine
from eventmgr.documents.content.attendance import TableWords
from eventmgr.documents.content.figures import Share as PrintedShare
from eventmgr.documents.content.register import (
    AttendanceRegisterContent,
    RegisterHeads,
    RegisterLine,
    RegisterSum,
    RegisterUnit,
)
from eventmgr.documents.values import percent
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, furniture, place_line, short_date, written_dates
from eventmgr.names import printed_name

TITLE = "Attendance register"
LETTERS = "REG"
_HALVES = {HalfDay.AM: "a.m.", HalfDay.PM: "p.m."}
_LEGEND = ", ".join(f"{status.letter} {status.label.lower()}" for status in AttendanceStatus)
_WORDS = TableWords(
    label="Table 5",
    title="Individual register",
    legend=f"{_LEGEND}. Units: attended of expected.",
    nothing="No persons entered whose attendance is taken.",
    continued="continued",
)
_HEADS = RegisterHeads(
    number="No.",
    name="Name",
    delegation="Delegation",
    units="Units",
    percent="%",
    certificate="Certificate",
    part="part {part} of {parts}",
)


def register_content(
    session: Session,
    event: Event,
    *,
    as_of: datetime,
    certificates: Mapping[int, str] | None = None,
    paper: Paper | None = None,
) -> AttendanceRegisterContent:
    """Everybody whose attendance is taken, in the order of the lists, as of the aware instant `as_of`.

    `certificates` are the numbers of certificates by participation. FINAL and PROVISIONAL as the summary (R15).
    """
    whole = whole_register(session, event)
    units, people = whole.register.units, [line for line in whole.roll if line.id in whole.register.rows]
    shares = {line.id: share_of(whole.register.rows[line.id], whole.rule) for line in people}
    return AttendanceRegisterContent(
        furniture=furniture(
            event,
            title=TITLE,
            as_of=as_of,
            document_number=document_number(event, LETTERS),
            status=PROVISIONAL if not units or whole.missing or whole.disagreeing else FINAL,
            paper=paper,
        ),
        subtitle=(event.title, " · ".join(filter(None, [_dates(event), place_line(event)]))),
        words=_WORDS,
        heads=_HEADS,
        plain=AttendanceStatus.PRESENT.letter,
        definitions=_definitions(whole.rule),
        notes=_notes(whole),
        units=tuple(RegisterUnit(short_date(unit.date), _label(unit)) for unit in units),
        lines=tuple(_lines(event, people, whole, shares=shares, certificates=certificates or {})),
        sums=_sums(whole, list(shares.values())) if units else (),
    )


def _dates(event: Event) -> str:
    return written_dates(event.start_date, event.end_date)


def _definitions(rule: AttendanceRule) -> str:
    told = {each.code: each.text() for each in definitions(rule)}
    return " ".join(told[key] for key in ("met", "denominator") if key in told)


def _notes(whole: WholeRegister) -> tuple[str, ...]:
    if not whole.register.units:
        return ("No session counts for attendance: there is nothing to record yet.",)
    if not whole.missing:
        return ()
    told = "1 record is" if whole.missing == 1 else f"{whole.missing} records are"
    return (f"{told} still missing: this register is not final.",)


def _label(unit: Unit) -> str:
    """`a.m.`, or the number of the session, or when it begins."""
    if unit.half is not None:
        return _HALVES[unit.half]
    return (unit.session.number if unit.session else "") or f"{unit.starts:%H:%M}"


def _lines(
    event: Event,
    people: Sequence[RollLine],
    whole: WholeRegister,
    *,
    shares: Mapping[int, Share],
    certificates: Mapping[int, str],
) -> list[RegisterLine]:
    names = {line.id: _name(event, line) for line in people}
    alike = Counter((names[line.id], line.delegation_id) for line in people)
    return [
        RegisterLine(
            number=str(line.number),
            name=names[line.id],
            delegation=line.delegation,
            aside=_aside(line) if alike[names[line.id], line.delegation_id] > 1 else "",
            marks=tuple(mark.status.letter for mark in whole.register.rows[line.id]),
            units=_units(shares[line.id]) if whole.register.units else "",
            share=_printed(shares[line.id]),
            certificate=certificates.get(line.id, ""),
            withheld=line.name_withheld,
        )
        for line in people
    ]


def _name(event: Event, line: RollLine) -> str:
    if line.name_withheld:
        return withheld_as(line.category)
    style = event.name_style.value
    return printed_name("", "", full_name=line.full_name, family_part=line.family_part, name_style=style)


def _aside(line: RollLine) -> str:
    """What tells two people of one name apart (E-19); of withheld ones the number must do."""
    return "" if line.name_withheld else " · ".join(filter(None, [line.rank, line.agency]))


def _units(share: Share) -> str:
    """`5/6`, with one decimal where somebody was there for a part of a unit."""
    attended = share.attended
    return f"{attended.numerator if attended.denominator == 1 else f'{float(attended):.1f}'}/{share.expected}"


def _printed(share: Share) -> PrintedShare:
    return PrintedShare(share.attended.numerator, share.expected * share.attended.denominator)


def _sums(whole: WholeRegister, shares: Sequence[Share]) -> tuple[RegisterSum, ...]:
    columns: list[tuple[Mark, ...]] = list(zip(*whole.register.rows.values(), strict=True))
    together = sum(shares[1:], shares[0]) if shares else None
    return (
        RegisterSum(label="Expected", counts=tuple(sum(mark.expected for mark in marks) for marks in columns)),
        RegisterSum(
            label="Attended",
            counts=tuple(sum(mark.attended for mark in marks) for marks in columns),
            units=_units(together) if together else "",
            percent=percent(_printed(together)) if together else "",
        ),
    )
