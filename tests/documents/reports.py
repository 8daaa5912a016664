"""Contents of post-event reports, made by hand. Figures are invented; facts are those of December 2024."""

from dataclasses import replace

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.figures import KeyFigure
from eventmgr.documents.content.report import (
    BulletList,
    KeyFigures,
    Paragraph,
    Quote,
    ReportContent,
    ReportTable,
    Section,
    TableColumn,
)
from tests.documents.contents import COUNTRIES, FURNITURE

NARRATIVE = "Article narrative, not an adopted outcome"


def figures(*heads: str) -> tuple[TableColumn, ...]:
    return tuple(TableColumn(head=head, align="r", share=1) for head in heads)


SUMMARY = Section(
    title="Summary",
    blocks=(
        Paragraph(
            text="The International People Smuggling Strategic Dialogue was held from 9 to 11 December 2024 in "
            "Semarang, Indonesia, at the Jakarta Centre for Law Enforcement Cooperation (JCLEC). It was jointly "
            "funded by Canada and New Zealand and delivered in a trilateral partnership of the Royal "
            "Canadian Mounted Police, the Australian Federal Police and New Zealand Police.",
            side="What took place",
        ),
        Paragraph(
            text="Police officers from the ASEANAPOL Secretariat and ten countries took part. The figures below are "
            "demonstration data.",
            side="Who took part",
        ),
        KeyFigures(
            figures=(
                KeyFigure(value="11", words="delegations: 10 countries, 1 organisation"),
                KeyFigure(value="30", words="persons registered"),
                KeyFigure(value="29", words="attended at least one unit"),
                KeyFigure(value="93.2", words="per cent average attendance"),
            )
        ),
        Quote(
            text="“You cannot protect people unless you empower people, inform them, and help them understand that "
            "these crimes (TIP) must be stopped.”",
            source="Dr. Bakri bin Zainal Abidin, ASEANAPOL Secretariat",
        ),
    ),
)
OBJECTIVES = Section(
    title="Background and objectives",
    blocks=(
        Paragraph(text="The dialogue had two primary objectives:", side="Objectives"),
        BulletList(
            items=(
                "to strengthen engagement between policing agencies affected by migrant smuggling;",
                "to enhance law enforcement capabilities in operational engagement and information sharing.",
            )
        ),
    ),
)
PARTICIPATION = Section(
    title="Participation",
    blocks=(
        Paragraph(text="Eleven delegations were invited and eleven attended.", side="Delegations"),
        ReportTable(
            label="Table 1",
            title="Participants by delegation and gender",
            columns=(TableColumn(head="Delegation", share=3.2), *figures("Reg.", "F", "M", "NS", "Total")),
            rows=(
                *((name, str(count), "1", str(count - 1), "0", str(count)) for name, _, count in COUNTRIES),
                ("ASEANAPOL Secretariat", "1", "0", "0", "1", "1"),
            ),
            total=("All delegations", "30", "10", "19", "1", "30"),
            note="Reg. registered · F female · M male · NS not stated.",
        ),
    ),
)
PROGRAMME = Section(
    title="Programme",
    blocks=(
        ReportTable(
            label="Table 2",
            title="Sessions as delivered",
            columns=(
                TableColumn(head="No.", share=0.7),
                TableColumn(head="Session", share=6),
                TableColumn(head="Date, time", share=2.6),
                TableColumn(head="State", share=1.3),
            ),
            rows=tuple(
                (str(number), f"Sample session {number} on a point of discussion", "9 Dec, 10:15–11:00", "held")
                for number in range(1, 41)
            ),
        ),
    ),
)
TOPICS = Section(
    title="Themes",
    label=NARRATIVE,
    blocks=(
        Paragraph(text="The article on the dialogue names these themes.", side=NARRATIVE, numbered=False),
        BulletList(items=("information sharing", "gender-sensitive approaches"), side="Themes"),
        ReportTable(
            label="Table 3",
            title="Attendance by half-day",
            columns=(
                TableColumn(head="Day", share=3),
                *figures("Exp.", "Pres.", "%", "Exp.", "Pres.", "%", "Late"),
            ),
            rows=(("Day 1, 9 Dec", "29", "28", "96.6", "29", "28", "96.6", "0"),),
            note="Exp. expected · Pres. present.",
        ),
    ),
)
REPORT = ReportContent(
    furniture=replace(
        FURNITURE,
        title="Post-event report",
        document_number="IPSSD-2024-DEMO/REP/01/Rev.1",
        status="DRAFT",
        marking="LIMITED DISTRIBUTION",
    ),
    word="Report",
    kind="Post-event report to the funders",
    continued="continued",
    nothing="Nothing has been recorded yet.",
    facts=(
        Fact("Dates", "9 to 11 December 2024"),
        Fact("Place", "Hotel Aruss, Semarang, Indonesia"),
        Fact("At", "Jakarta Centre for Law Enforcement Cooperation (JCLEC)"),
        Fact("Funders", "Canada; New Zealand"),
        Fact("Delivery partners", "Royal Canadian Mounted Police; Australian Federal Police; New Zealand Police"),
        Fact("Grant reference", "DEMO-000"),
        Fact("Version", "Draft 1, for comments by 31 January 2025"),
    ),
    motto=Fact("Motto", "Together We Keep This Region Safe"),
    sections=(
        SUMMARY,
        OBJECTIVES,
        Section(title="Nothing here"),
        PARTICIPATION,
        PROGRAMME,
        TOPICS,
    ),
)
EMPTY = replace(REPORT, sections=(), motto=None)
