"""The summary as a whole: status, key figures, definitions, notes."""

from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.attendance.figures import definitions
from eventmgr.attendance.figures.publication import LEAST
from eventmgr.attendance.printing.summary.counts import Printed, every_count, public_counts
from eventmgr.attendance.printing.summary.reading import Reading, read_attendance
from eventmgr.attendance.printing.summary.tables import day_table, delegation_table, gender_table, session_table
from eventmgr.attendance.printing.summary.words import SUPPRESSION
from eventmgr.documents.content.attendance import AttendanceContent
from eventmgr.documents.content.figures import KeyFigure
from eventmgr.documents.values import counted
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, furniture, logos, place_line, written_dates

TITLE = "Attendance summary"
LETTERS = "ATT"
FINAL = "FINAL"
PROVISIONAL = "PROVISIONAL"


def attendance_content(
    session: Session,
    event: Event,
    *,
    as_of: datetime,
    paper: Paper | None = None,
    for_publication: bool = False,
    certificates: int = 0,
) -> AttendanceContent:
    """The summary as of the aware instant `as_of`, on `paper` instead of the event's own.

    `certificates`: how many are in force; whoever knows the certificates says so.

    It is FINAL once every expected person has a record in every unit and no source contradicts another (R15, E-25),
    and PROVISIONAL before. `for_publication` leaves out numbers that tell of one or two persons (E-26).
    """
    reading = read_attendance(session, event)
    count = public_counts if for_publication else every_count
    printed = count(reading.by_delegation, reading.by_category, reading.totals)
    return AttendanceContent(
        furniture=furniture(
            event,
            title=TITLE,
            as_of=as_of,
            document_number=document_number(event, LETTERS),
            status=PROVISIONAL if _open(reading) else FINAL,
            paper=paper,
            logos=logos(event),
        ),
        subtitle=_subtitle(event),
        key_figures=_key_figures(printed, certificates=certificates, for_publication=for_publication),
        definitions=" ".join([*_unit(reading), *(each.text() for each in definitions(reading.whole.rule))]),
        delegations=delegation_table(reading, printed),
        days=day_table(reading),
        sessions=session_table(reading),
        genders=gender_table(reading, printed),
        threshold=event.attendance_threshold,
        notes=_notes(reading),
        suppression=SUPPRESSION if for_publication else "",
    )


def _open(reading: Reading) -> bool:
    """Whether something is still to be recorded or settled; of an event without units, everything is."""
    return not reading.units or bool(reading.whole.missing or reading.whole.disagreeing)


def _subtitle(event: Event) -> tuple[str, ...]:
    where = " · ".join(filter(None, [written_dates(event.start_date, event.end_date), place_line(event)]))
    return (event.title, where)


def _key_figures(printed: Printed, *, certificates: int, for_publication: bool) -> tuple[KeyFigure, ...]:
    """The totals. Outside, the certificates are told with the threshold only: beside a star they would tell it."""
    hidden = for_publication and (printed.met_threshold is None or 0 < certificates < LEAST)
    figures = (
        (printed.total.total, "registered"),
        (printed.expected, "expected for at least one unit"),
        (printed.attended_total, "attended at least one unit"),
        (printed.met_threshold, "met the threshold"),
        (None if hidden else certificates, "certificates issued"),
    )
    return tuple(KeyFigure(value=counted(number), words=words) for number, words in figures)


def _unit(reading: Reading) -> list[str]:
    count = len(reading.units)
    if not count:
        return []
    kind = "half-days" if all(unit.half is not None for unit in reading.units) else "sessions"
    return [f"Units: {kind} with a session that counts for attendance, {count} in all."]


def _notes(reading: Reading) -> tuple[str, ...]:
    if not reading.units:
        return ("No session counts for attendance: nothing could be recorded.",)
    table, notes = reading.by_delegation, []
    if table.invited:
        invited = _counted(table.invited, "delegation was", "delegations were")
        notes.append(f"{invited} invited, {table.attended} attended.")
    if missing := reading.whole.missing:
        notes.append(f"{_counted(missing, 'record is', 'records are')} still missing: these figures are not final.")
    if disagreeing := reading.whole.disagreeing:
        told = _counted(disagreeing, "record", "records")
        notes.append(
            f"Signed sheet and desk contradict each other in {told}: the signed sheet counts until a correction "
            "settles it."
        )
    return tuple(notes)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
