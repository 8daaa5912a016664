"""The sections of the post-event report, each written from the data and left out where the data say nothing.

Nobody is named but the speaker of a quotation: sessions may stand under the Chatham House Rule (R18).
"""

from eventmgr.agenda.enums import BREAKS, SessionState
from eventmgr.attendance.figures import definitions, per_day
from eventmgr.countries import country_name
from eventmgr.documents.content.figures import KeyFigure
from eventmgr.documents.content.report import BulletList, KeyFigures, Paragraph, Quote, ReportBlock, Section
from eventmgr.events.enums import StatementKind
from eventmgr.events.models import Event
from eventmgr.events.printing import acknowledgements, dates_line, host_line, listed
from eventmgr.reports.printing.reading import Reading
from eventmgr.reports.printing.tables import (
    category_table,
    day_table,
    delegation_table,
    programme_table,
    topic_table,
)

NARRATIVE = "Told in the source, not an outcome that was adopted"


def all_sections(reading: Reading) -> tuple[Section, ...]:
    """The sections in their order; the document leaves out those without blocks."""
    return (
        Section(title="Summary", blocks=tuple(_summary(reading))),
        Section(title="Objectives", blocks=_objectives(reading)),
        Section(title="Participation", blocks=tuple(_participation(reading))),
        Section(title="Programme", blocks=_programme(reading)),
        Section(title="Topics", blocks=_topics(reading)),
        Section(title="Attendance", blocks=tuple(_attendance(reading))),
        Section(title="Themes and instruments", blocks=_themes(reading)),
        Section(title="What was said", blocks=_said(reading), label=NARRATIVE if _narrative(reading) else ""),
    )


def _summary(reading: Reading) -> list[ReportBlock]:
    event = reading.event
    blocks: list[ReportBlock] = [Paragraph(text=_what_took_place(event), side="What took place")]
    thanks = [f"{each.words} {listed(each.names)}." for each in acknowledgements(event)]
    if thanks:
        blocks.append(Paragraph(text=" ".join(thanks), side="Who made it possible"))
    if reading.delegations:
        blocks.append(Paragraph(text=_who(reading), side="Delegations"))
    blocks.append(KeyFigures(figures=tuple(_figures(reading))))
    return blocks


def _what_took_place(event: Event) -> str:
    """Dates, city and the line of the host; the venue is a fact of its own and never merged with it (D.1, F03, F04)."""
    days = dates_line(event.start_date, event.end_date)
    when = f"on {days}" if event.start_date == event.end_date else f"from {days}"
    country = country_name(event.country, event.country_name_style.value) if event.country else ""
    town = ", ".join(filter(None, [event.city, country]))
    parts = [f"The {event.title} took place {when}", f" in {town}" if town else "", f", {host_line(event)}"]
    venue = f" Venue: {event.venue}." if event.venue else ""
    return "".join(parts if host_line(event) else parts[:2]) + f".{venue}"


def _who(reading: Reading) -> str:
    parts = [
        f"{_counted(len(group), one, many)}: {listed([reading.name(each) for each in group])}"
        for group, one, many in (
            (reading.countries, "country", "countries"),
            (reading.organisations, "organisation", "organisations"),
        )
        if group
    ]
    return f"The delegations were those of {'; and of '.join(parts)}."


def _figures(reading: Reading) -> list[KeyFigure]:
    countries, organisations = len(reading.countries), len(reading.organisations)
    both = f"{_counted(countries, 'country', 'countries')}, {_counted(organisations, 'organisation', 'organisations')}"
    figures = [
        KeyFigure(value=str(len(reading.delegations)), words=f"delegations: {both}"),
        KeyFigure(value=str(reading.totals.registered), words="persons registered by name"),
    ]
    if reading.attendance_taken:
        share = reading.by_delegation.total.share.percent
        figures.append(KeyFigure(value=str(reading.totals.attended), words="attended at least one unit"))
        figures.append(KeyFigure(value=str(share) if share is not None else "–", words="per cent average attendance"))
    return figures


def _objectives(reading: Reading) -> tuple[ReportBlock, ...]:
    texts = tuple(objective.text for objective in reading.event.objectives)
    return (BulletList(items=texts),) if texts else ()


def _participation(reading: Reading) -> list[ReportBlock]:
    if not reading.totals.registered:
        return []
    blocks: list[ReportBlock] = [delegation_table(reading), category_table(reading)]
    unnamed = [reading.name(each) for each in reading.delegations if not _registered(reading, each.id)]
    if unnamed:
        blocks.append(Paragraph(text=f"No person is registered by name for {listed(unnamed)}.", side="Not known"))
    return blocks


def _registered(reading: Reading, delegation_id: int) -> int:
    return sum(row.registered.total for row in reading.by_delegation.rows if row.key == delegation_id)


def _programme(reading: Reading) -> tuple[ReportBlock, ...]:
    rows = [row for row in reading.sessions if row.kind not in BREAKS]
    return (programme_table(rows),) if rows else ()


def _topics(reading: Reading) -> tuple[ReportBlock, ...]:
    if not reading.topics:
        return ()
    if reading.sessions:
        return (topic_table(reading.topics),)
    return (BulletList(items=tuple(topic.text for topic in reading.topics), side="Discussion points"),)


def _attendance(reading: Reading) -> list[ReportBlock]:
    if not reading.attendance_taken:
        return []
    blocks: list[ReportBlock] = [day_table(per_day(reading.whole.register))]
    blocks.append(
        Paragraph(text=" ".join(each.text() for each in definitions(reading.whole.rule)), side="How we count")
    )
    if reading.whole.missing:
        missing = _counted(reading.whole.missing, "record is", "records are")
        blocks.append(Paragraph(text=f"{missing} still missing: these figures are not final.", side="Still open"))
    not_held = [row.title for row in reading.sessions if row.state is SessionState.NOT_HELD]
    if not_held:
        blocks.append(Paragraph(text=f"Not held: {listed(not_held)}.", side="Changes"))
    return blocks


def _themes(reading: Reading) -> tuple[ReportBlock, ...]:
    kinds = ((StatementKind.THEME, "Themes"), (StatementKind.INSTRUMENT, "Legal instruments"))
    lists = ((_texts(reading, kind), side) for kind, side in kinds)
    return tuple(BulletList(items=texts, side=side) for texts, side in lists if texts)


def _said(reading: Reading) -> tuple[ReportBlock, ...]:
    quotes = [
        Quote(text=f"“{row.text.strip('“”')}”", source=row.speaker)
        for row in reading.event.statements
        if row.kind is StatementKind.QUOTE
    ]
    narrative = _narrative(reading)
    told: list[ReportBlock] = [BulletList(items=narrative, side="Narrative")] if narrative else []
    return (*told, *quotes)


def _narrative(reading: Reading) -> tuple[str, ...]:
    return _texts(reading, StatementKind.NARRATIVE)


def _texts(reading: Reading, kind: StatementKind) -> tuple[str, ...]:
    return tuple(row.text for row in reading.event.statements if row.kind is kind)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
