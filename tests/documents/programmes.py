"""Contents of programmes, made by hand. Every person in them is visibly invented."""

from dataclasses import replace
from datetime import time

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.programme import (
    PeopleInRole,
    Presentation,
    ProgrammeBreak,
    ProgrammeContent,
    ProgrammeDay,
    ProgrammeGroup,
    ProgrammePart,
    ProgrammeSession,
    ProgrammeWords,
    RankedName,
)
from tests.documents.contents import FURNITURE

WORDS = ProgrammeWords(
    time_and_room="Time, room",
    session="Session",
    people="People",
    continued="continued",
    at_a_glance="At a glance",
    morning="Morning",
    afternoon="Afternoon",
    evening="Evening",
    times="Times",
    changes="Changes",
    notes="Notes",
    no_sessions="No sessions entered.",
)

TRAINERS = [RankedName("Inspector", f"Sample Trainer F-{number:02}") for number in (1, 2, 3)]
EXPERT, ADVISER = RankedName("Superintendent", "Sample Expert R-01"), RankedName("Ms", "Sample Expert R-02")
OFFICER = RankedName("ACP", "Sample Officer AS-01")


def clock(text: str) -> time:
    """A time of day from "09:00"."""
    return time.fromisoformat(text)


def delegate(code: str, rank: str = "Police Colonel", number: int = 2) -> RankedName:
    return RankedName(rank, f"Sample Delegate {code}-{number:02}")


def role(label: str, *people: RankedName) -> PeopleInRole:
    return PeopleInRole(label, people)


def pause(start: str, end: str, title: str, room: str = "Foyer") -> ProgrammeBreak:
    return ProgrammeBreak(starts=clock(start), ends=clock(end), title=title, room=room)


def presenting(*countries: str) -> tuple[Presentation, ...]:
    return tuple(Presentation(delegation=country) for country in countries)


REGISTRATION = ProgrammeSession(
    starts=clock("08:00"),
    ends=clock("08:45"),
    title="Registration",
    kind="Registration",
    room="Foyer",
    description="Badges, programme and name tents at the desk.",
)
OPENING = ProgrammeSession(
    starts=clock("09:00"),
    ends=clock("09:45"),
    title="Opening ceremony",
    kind="Opening ceremony",
    room="Main Hall",
    parts=(
        ProgrammePart(title="Arrival of guests"),
        ProgrammePart(title="National anthem"),
        ProgrammePart(title="Invocation"),
        ProgrammePart(title="Welcome by the host institution", people=("Sample Official H-01",), minutes="5 min"),
        ProgrammePart(title="Remarks by the funders", people=("Sample Official CA-90", "Sample Official NZ-90")),
        ProgrammePart(title="Remarks by the delivery partners", people=("Sample Official P-01",)),
        ProgrammePart(title="Opening statement", people=("Sample Official H-02",)),
        ProgrammePart(title="Group photograph"),
    ),
)
KEYNOTE = ProgrammeSession(
    starts=clock("10:15"),
    ends=clock("11:00"),
    number="1",
    title="Understanding trafficking in persons",
    kind="Keynote",
    room="Main Hall",
    description="Trafficking and smuggling: two crimes, two protocols; emerging forms, and why they defy a class.",
    people=(role("Moderator", TRAINERS[0]), role("Speaker", EXPERT)),
)
PANEL = ProgrammeSession(
    starts=clock("11:00"),
    ends=clock("12:30"),
    number="2",
    title="International and regional instruments on trafficking",
    kind="Panel",
    room="Main Hall",
    description="The Trafficking in Persons Protocol and the ASEAN Convention Against TIP in daily police work.",
    people=(
        role("Moderator", ADVISER),
        role("Speakers", OFFICER, delegate("PH"), delegate("MY", "Superintendent", 3)),
    ),
    changed=True,
)
COUNTRIES_I = ProgrammeSession(
    starts=clock("13:45"),
    ends=clock("15:15"),
    number="3",
    title="Country presentations I",
    kind="Country presentations",
    room="Main Hall",
    presentations_note="15 minutes each, three for questions.",
    presentations=presenting("Cambodia", "Indonesia", "Laos", "Malaysia", "Philippines"),
    people=(role("Moderator", TRAINERS[1]),),
)
DISCUSSION = ProgrammeSession(
    starts=clock("15:45"),
    ends=clock("17:00"),
    number="4",
    title="Reviewing policing situations",
    kind="Facilitated discussion",
    room="Main Hall",
    people=(role("Facilitators", TRAINERS[0], TRAINERS[2]),),
)
DINNER = ProgrammeSession(
    starts=clock("19:00"),
    ends=clock("21:00"),
    title="Welcome dinner",
    kind="Reception",
    room="Garden Room",
    description="Dress: batik or national dress.",
)
DAY_1 = ProgrammeDay(
    label="Day 1",
    date="Monday, 9 December 2024",
    short_date="Mon 9 Dec",
    aside="Dress: uniform or business attire",
    items=(
        REGISTRATION,
        OPENING,
        pause("09:45", "10:15", "Coffee break"),
        KEYNOTE,
        PANEL,
        pause("12:30", "13:45", "Lunch and prayer", "Restaurant"),
        COUNTRIES_I,
        pause("15:15", "15:45", "Coffee break"),
        DISCUSSION,
        DINNER,
    ),
)

COUNTRIES_II = replace(
    COUNTRIES_I,
    starts=clock("09:00"),
    ends=clock("10:15"),
    number="5",
    title="Country presentations II",
    presentations_note="",
    presentations=(
        Presentation(delegation="Singapore", minutes="10 min"),
        Presentation(delegation="Sri Lanka", minutes="15 min"),
        Presentation(delegation="Thailand", minutes="15 min"),
        Presentation(delegation="Timor Leste", minutes="10 min"),
        Presentation(delegation="Vietnam", minutes="15 min"),
    ),
)


def group(letter: str, topic: str, room: str, trainer: int, rapporteur: RankedName) -> ProgrammeGroup:
    return ProgrammeGroup(
        letter=letter,
        topic=topic,
        room=room,
        leaders=(role("Facilitator", TRAINERS[trainer]),),
        people=(role("Rapporteur", rapporteur),),
    )


SYNDICATES = ProgrammeSession(
    starts=clock("10:45"),
    ends=clock("12:30"),
    number="6",
    title="Operational engagement across borders",
    kind="Syndicates in parallel",
    description="Three groups, one case each. Rapporteurs report in Session 8.",
    groups=(
        group("A", "From report to joint investigation", "Room 1", 0, delegate("KH")),
        group("B", "Evidence from scam compounds", "Room 2", 1, delegate("TH", "Police Lieutenant Colonel")),
        group("C", "Victims first: identification and referral", "Room 3", 2, delegate("LK", "Superintendent", 3)),
    ),
)
SHARING = ProgrammeSession(
    starts=clock("13:45"),
    ends=clock("15:15"),
    number="7",
    title="Information sharing: to whom, how fast",
    kind="Syndicates in parallel",
    changed=True,
    groups=(
        group("A", "Requests that are answered within a day", "Room 1", 0, delegate("ID")),
        replace(
            group(
                "B",
                "Legal assistance, or police to police?",
                "Room 3",
                1,
                RankedName("Police Senior Lieutenant Colonel", "MẪU Văn Đại biểu 02"),
            ),
            changed=True,
        ),
    ),
)
REPORT_BACK = ProgrammeSession(
    starts=clock("15:45"),
    ends=clock("17:00"),
    number="8",
    title="Groups report back",
    kind="Report back",
    room="Main Hall",
    description="Eight minutes per group, then discussion.",
    remarks=("Chatham House Rule.",),
    people=(role("Chair", OFFICER),),
)
DAY_2 = ProgrammeDay(
    label="Day 2",
    date="Tuesday, 10 December 2024",
    short_date="Tue 10 Dec",
    aside="Dress: business attire",
    items=(
        COUNTRIES_II,
        pause("10:15", "10:45", "Coffee break"),
        SYNDICATES,
        pause("12:30", "13:45", "Lunch and prayer", "Restaurant"),
        SHARING,
        pause("15:15", "15:45", "Coffee break"),
        REPORT_BACK,
    ),
)

GENDER = ProgrammeSession(
    starts=clock("09:00"),
    ends=clock("10:30"),
    number="9",
    title="Gender-sensitive approaches to policing and criminal justice",
    kind="Panel",
    room="Main Hall",
    topics=("Gender-sensitive approaches", "Women in operational units"),
    people=(role("Moderator", ADVISER), role("Speakers", delegate("LA"), delegate("SG", "Superintendent"))),
)
PROTECTING = ProgrammeSession(
    starts=clock("11:00"),
    ends=clock("12:15"),
    number="10",
    title="Protecting people from smuggling",
    kind="Table-top exercise",
    room="Main Hall",
    description="One boat, four ports, six agencies. Mixed tables of eight.",
    people=(role("Facilitators", TRAINERS[1], TRAINERS[2]),),
    changed=True,
)
CLOSING = ProgrammeSession(
    starts=clock("15:15"),
    ends=clock("16:00"),
    title="Closing ceremony",
    kind="Closing ceremony",
    room="Main Hall",
    parts=(
        ProgrammePart(title="Certificates", people=("Sample Official H-01",)),
        ProgrammePart(title="Closing remarks", people=("Sample Official P-01",)),
        ProgrammePart(title="Group photograph"),
    ),
)
DAY_3 = ProgrammeDay(
    label="Day 3",
    date="Wednesday, 11 December 2024",
    short_date="Wed 11 Dec",
    aside="Dress: uniform or business attire",
    items=(
        GENDER,
        pause("10:30", "11:00", "Coffee break"),
        PROTECTING,
        pause("12:15", "13:30", "Lunch and prayer", "Restaurant"),
        replace(
            PROTECTING,
            starts=clock("13:30"),
            ends=clock("14:30"),
            number="11",
            title="Reading of recommendations",
            kind="Recommendations",
            description="",
            people=(role("Chair", TRAINERS[0]),),
            changed=False,
        ),
        CLOSING,
    ),
)

PROGRAMME = ProgrammeContent(
    furniture=replace(
        FURNITURE, title="Programme", document_number="IPSSD-2024-DEMO/PROG/01/Rev.2", status="PROVISIONAL"
    ),
    words=WORDS,
    kind="Provisional programme",
    version="version 1.2",
    year="2024",
    facts=(
        Fact("Dates", "Monday 9 to Wednesday 11 December 2024"),
        Fact("Venue", "Hotel Aruss, Semarang, Indonesia"),
        Fact("At", "Jakarta Centre for Law Enforcement Cooperation (JCLEC), Semarang"),
        Fact("Funded by", "Canada · New Zealand"),
        Fact("Delivered by", "Royal Canadian Mounted Police · Australian Federal Police · New Zealand Police"),
    ),
    zone="All times WIB (UTC+7).",
    notice="Subject to change.",
    changes_since="Since version 1.1 of 6 December 2024; marked with a bar in the margin",
    changes=(
        Fact("Moved", "Session 10, Protecting people from smuggling from Wed 13:30 to Wed 11:00"),
        Fact("Room", "Session 7, Group B from Room 2 to Room 3"),
        Fact("Speaker", "Session 2: Sample Delegate MY-03 replaces Sample Delegate MY-02"),
    ),
    days=(DAY_1, DAY_2, DAY_3),
    notes=(
        Fact("Interpretation", "Headsets at the entrance of the Main Hall; channels are announced by the chair."),
        Fact("Prayer room", "Room 4, open all day."),
        Fact("Wi-Fi", "Name and code on the card in your folder."),
        Fact("Contact desk", "Foyer, 07:30–17:30."),
        Fact("Names", "Ranks and designations are printed as received from the delegations."),
    ),
)

DELIVERED = replace(
    PROGRAMME,
    kind="Programme as delivered",
    version="",
    notice="",
    changes=(),
    furniture=replace(PROGRAMME.furniture, status="AS DELIVERED"),
    days=(
        replace(
            DAY_1,
            items=(
                replace(OPENING, held="held 09:10–10:00"),
                replace(KEYNOTE, held="held 10:20–11:05"),
                replace(PANEL, outcome="moved to Tue 09:00", changed=False),
                replace(COUNTRIES_I, outcome="not held"),
            ),
        ),
    ),
)

NO_SESSIONS = replace(PROGRAMME, changes=(), days=tuple(replace(day, items=()) for day in PROGRAMME.days), notes=())
NO_DAYS = replace(NO_SESSIONS, days=(), facts=())

FIVE_DAYS = replace(
    PROGRAMME,
    days=(
        *PROGRAMME.days,
        replace(DAY_2, label="Day 4", short_date="Thu 12 Dec", date="Thursday, 12 December 2024"),
        replace(DAY_3, label="Day 5", short_date="Fri 13 Dec", date="Friday, 13 December 2024"),
    ),
)
