"""Contents of attendance summaries, made by hand."""

from dataclasses import replace

from eventmgr.documents.content.attendance import (
    AttendanceContent,
    DayHeads,
    DayLine,
    DayTable,
    DelegationHeads,
    DelegationLine,
    DelegationTable,
    GenderHeads,
    GenderLine,
    GenderTable,
    SessionHeads,
    SessionLine,
    SessionTable,
    TableWords,
)
from eventmgr.documents.content.figures import GenderCounts, KeyFigure, Share
from tests.documents.contents import COUNTRIES, FURNITURE, TITLE


def words(number: int, title: str, legend: str, nothing: str) -> TableWords:
    return TableWords(label=f"Table {number}", title=title, legend=legend, nothing=nothing, continued="continued")


DELEGATION_HEADS = DelegationHeads(
    persons="Persons",
    genders="Gender of those registered",
    attendance="Attendance",
    changes="Changes",
    delegation="Delegation",
    invited="Inv.",
    registered="Reg.",
    attended="Att.",
    female="F",
    male="M",
    another="A",
    not_stated="NS",
    women="% w.",
    average="Avg. %",
    withdrawn="Wd",
    replaced="Rp",
)
DELEGATION_WORDS = words(
    1,
    "By delegation",
    "Inv. invited seats · Reg. registered · Att. attended at least one unit · F female · M male · A another · "
    "NS not stated · % w. = F ÷ (F + M + A) · Wd withdrawn · Rp replaced. Bar: 0 to 100 %, tick at the "
    "threshold of 80 %.",
    "No delegations entered.",
)


def delegation_line(place: int, name: str, count: int) -> DelegationLine:
    return DelegationLine(
        label=name,
        invited=None if name == "Malaysia" else 3,
        registered=count,
        attended=count,
        genders=GenderCounts(female=1, male=count - 1, total=count),
        units=Share(6 * count - place, 6 * count),
        replaced=1 if name == "Malaysia" else 0,
    )


DELEGATIONS = DelegationTable(
    words=DELEGATION_WORDS,
    heads=DELEGATION_HEADS,
    rows=(
        *(delegation_line(place, name, count) for place, (name, _, count) in enumerate(COUNTRIES)),
        DelegationLine(
            label="ASEANAPOL Secretariat",
            invited=1,
            registered=1,
            attended=0,
            genders=GenderCounts(not_stated=1, total=1),
            units=Share(0, 0),
        ),
    ),
    total=DelegationLine(
        label="All delegations",
        invited=28,
        registered=30,
        attended=29,
        genders=GenderCounts(female=10, male=19, not_stated=1, total=30),
        units=Share(129, 174),
        replaced=1,
    ),
)

DAY_HEADS = DayHeads(
    day="Day",
    morning="Morning",
    afternoon="Afternoon",
    expected="Exp.",
    present="Pres.",
    percent="%",
    morning_short="a.m.",
    afternoon_short="p.m.",
)
DAYS = DayTable(
    words=words(
        2, "By day and half-day", "Exp. expected · Pres. present, late or left early. Chart: per cent.", "No days."
    ),
    heads=DAY_HEADS,
    rows=(
        DayLine(label="Day 1, 9 Dec", short="Day 1", morning=Share(28, 29), afternoon=Share(28, 29)),
        DayLine(label="Day 2, 10 Dec", short="Day 2", morning=Share(28, 30), afternoon=Share(27, 30)),
        DayLine(label="Day 3, 11 Dec", short="Day 3", morning=Share(30, 30), afternoon=Share(0, 0)),
    ),
    total=DayLine(label="All days", morning=Share(86, 89), afternoon=Share(55, 59)),
)

SESSION_HEADS = SessionHeads(
    number="No.",
    title="Title",
    when="Date, time",
    expected="Exp",
    present="Pres",
    late="Late",
    left_early="Left",
    excused="Exc",
    absent="Abs",
    not_expected="N/e",
)
SESSIONS = SessionTable(
    words=words(
        3,
        "By session",
        "Exp expected · Pres present · Left left early · Exc excused · Abs absent · N/e not expected.",
        "No sessions entered.",
    ),
    heads=SESSION_HEADS,
    rows=tuple(
        SessionLine(
            number=str(number),
            title="Sample session on international and regional instruments" if number % 3 == 2 else "Sample session",
            when=f"{9 + (number - 1) // 4} Dec, 09:00–10:30",
            expected=30,
            present=27,
            late=1,
            excused=1,
            absent=1,
        )
        for number in range(1, 13)
    ),
)

GENDERS = GenderTable(
    words=words(4, "By gender and category", "% w. = F ÷ (F + M + another). Bar:", "No persons entered."),
    heads=GenderHeads(
        category="Category",
        female="Female",
        male="Male",
        another="Another",
        not_stated="Not stated",
        total="Total",
        women="% w.",
    ),
    rows=(
        GenderLine(label="Heads of delegation", counts=GenderCounts(male=10, total=10)),
        GenderLine(
            label="Delegates, advisers", counts=GenderCounts(female=9, male=8, another=1, not_stated=2, total=20)
        ),
        GenderLine(label="Resource persons", counts=GenderCounts(female=2, male=3, total=5)),
        GenderLine(label="Interpreters", counts=GenderCounts()),
    ),
    total=GenderLine(label="All", counts=GenderCounts(female=11, male=21, another=1, not_stated=2, total=35)),
)

ATTENDANCE = AttendanceContent(
    furniture=replace(FURNITURE, title="Attendance summary", document_number="IPSSD-2024-DEMO/ATT/01", status="FINAL"),
    subtitle=(TITLE, "9–11 December 2024 · Hotel Aruss, Semarang, Indonesia"),
    key_figures=(
        KeyFigure(value="30", words="registered"),
        KeyFigure(value="30", words="expected for at least one unit"),
        KeyFigure(value="29", words="attended at least one unit"),
        KeyFigure(value="27", words="met the threshold"),
        KeyFigure(value="26", words="certificates issued"),
    ),
    definitions="Unit: half-day (6). Attendance % = units attended ÷ units expected; late and left early count as "
    "attended, excused stays in the denominator, not expected leaves it. Threshold: 80 % of all expected units, "
    "compared without rounding. Persons are counted, not roles.",
    delegations=DELEGATIONS,
    days=DAYS,
    sessions=SESSIONS,
    genders=GENDERS,
)

_NONE = Share()
NO_ATTENDANCE = replace(
    ATTENDANCE,
    key_figures=tuple(replace(figure, value="0") for figure in ATTENDANCE.key_figures),
    delegations=replace(
        DELEGATIONS,
        rows=(),
        total=DelegationLine(
            label="All delegations", invited=0, registered=0, attended=0, genders=GenderCounts(), units=_NONE
        ),
    ),
    days=replace(DAYS, rows=(), total=DayLine(label="All days", morning=_NONE, afternoon=_NONE)),
    sessions=replace(SESSIONS, rows=()),
    genders=replace(GENDERS, rows=(), total=GenderLine(label="All", counts=GenderCounts())),
)
