"""The tables of the post-event report: numbers in words, zero as 0, nothing as an en dash."""

from collections.abc import Sequence

from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.queries import TopicRow
from eventmgr.attendance.figures import DayFigures, GenderCount, HalfFigures
from eventmgr.attendance.rules import Share
from eventmgr.documents.content.report import ReportTable, TableColumn
from eventmgr.events.printing import time_range, weekday_date
from eventmgr.reports.printing.reading import Reading

DASH = "–"
GENDERS = tuple(TableColumn(head=head, align="r", share=1) for head in ("Female", "Male", "Another", "Not stated"))
COUNTED = "Gender as stated, never inferred. % women: of those who stated a gender."


def delegation_table(reading: Reading) -> ReportTable:
    """Persons registered by delegation and gender."""
    names = {each.id: reading.name(each) for each in reading.delegations}
    rows = reading.by_delegation.rows
    return ReportTable(
        label="Table 1",
        title="Persons by delegation and gender",
        columns=(TableColumn(head="Delegation", share=3), *GENDERS, _right("Total"), _right("% women")),
        rows=tuple(
            (names.get(row.key, DASH) if row.key is not None else "Without a delegation", *_genders(row.registered))
            for row in rows
        ),
        total=("All", *_genders(reading.by_delegation.total.registered)),
        note=COUNTED,
    )


def category_table(reading: Reading) -> ReportTable:
    """Persons registered by category and gender."""
    return ReportTable(
        label="Table 2",
        title="Persons by category and gender",
        columns=(TableColumn(head="Category", share=3), *GENDERS, _right("Total"), _right("% women")),
        rows=tuple((row.category.label, *_genders(row.registered)) for row in reading.by_category.rows),
        total=("All", *_genders(reading.by_category.total)),
        note=COUNTED,
    )


def programme_table(sessions: Sequence[AgendaSession]) -> ReportTable:
    """The programme as a list: day and time, what, where."""
    return ReportTable(
        title="Sessions",
        columns=(TableColumn(head="Day and time", share=2.6), TableColumn(head="Session", share=4)),
        rows=tuple((_when(row), _what(row)) for row in sessions),
    )


def topic_table(topics: Sequence[TopicRow]) -> ReportTable:
    """Each topic with its sessions and minutes; one that no session treats says so."""
    return ReportTable(
        title="Topics and the time they were given",
        columns=(TableColumn(head="Topic", share=4), _right("Sessions"), _right("Minutes")),
        rows=tuple(
            (topic.text, str(len(topic.sessions)) if topic.covered else "not covered", str(topic.minutes))
            for topic in _flat(topics)
        ),
        note="A session with several topics counts for each of them.",
    )


def day_table(days: Sequence[DayFigures]) -> ReportTable:
    """Present of expected by half-day."""
    return ReportTable(
        label="Table 3",
        title="Attendance by day and half-day",
        columns=(
            TableColumn(head="Day", share=4),
            _right("Morning", share=1.5),
            _right("%"),
            _right("Afternoon", share=1.5),
            _right("%"),
        ),
        rows=tuple((weekday_date(day.day), *_half(day.am), *_half(day.pm)) for day in days),
        note="Present of expected.",
    )


def _right(head: str, *, share: float = 1) -> TableColumn:
    return TableColumn(head=head, align="r", share=share)


def _genders(counts: GenderCount) -> tuple[str, ...]:
    return (*(str(number) for number in counts.cells), str(counts.total), _percent(counts.women))


def _percent(share: Share) -> str:
    return DASH if share.percent is None else f"{share.percent}"


def _half(half: HalfFigures | None) -> tuple[str, str]:
    if half is None:
        return DASH, DASH
    percent = f"{100 * half.present / half.expected:.1f}" if half.expected else DASH
    return f"{half.present} of {half.expected}", percent


def _when(row: AgendaSession) -> str:
    if row.date is None or row.starts is None or row.ends is None:
        return DASH
    return f"{weekday_date(row.date).split(',')[0]} {row.date.day}, {time_range(row.starts, row.ends)}"


def _what(row: AgendaSession) -> str:
    return " ".join(filter(None, [row.number, row.title]))


def _flat(topics: Sequence[TopicRow]) -> list[TopicRow]:
    return [each for topic in topics for each in (topic, *_flat(topic.below))]
