"""The invented programme of the demonstration: three days on the five discussion points of the dialogue."""

from dataclasses import dataclass
from datetime import date, time

from eventmgr.agenda.enums import SessionKind as Kind

ROOMS = (
    ("Main Hall", 80, "Hollow square", 2),
    ("Room A", 20, "Boardroom", 0),
    ("Room B", 20, "Boardroom", 0),
    ("Room C", 18, "Round tables", 0),
    ("Foyer", None, "", 0),
    ("Restaurant", 120, "", 0),
)
GROUPS = (("A", "Sample group A"), ("B", "Sample group B"), ("C", "Sample group C"))
DAY_TITLES = ("Understanding the problem", "Working across borders", "Protecting people")
DRESS = ("Uniform or business suit", "Smart casual", "Business suit")

TIP, INSTRUMENTS, SITUATIONS, GENDER, PROTECTION = range(5)
"""Positions of the five discussion points among the topics of the event."""


@dataclass(frozen=True, slots=True)
class SampleSession:
    """An item of the programme. People are named by their sample codes; `items` are pairs of title and people."""

    day: int
    starts: str
    ends: str
    kind: Kind
    title: str
    room: str = "Main Hall"
    number: str = ""
    description: str = ""
    topics: tuple[int, ...] = ()
    moderators: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    panellists: tuple[str, ...] = ()
    rapporteurs: tuple[str, ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    presenting: tuple[str, ...] = ()
    groups: tuple[tuple[str, str, str, str, str], ...] = ()
    fixed: bool = False
    public: bool = True
    chatham: bool = False


def clock(text: str) -> time:
    """Wall time from `09:00`."""
    return time.fromisoformat(text)


def day_of(first: date, number: int) -> date:
    """Calendar day of day `number` (1, 2, 3)."""
    return date.fromordinal(first.toordinal() + number - 1)


SESSIONS = (
    SampleSession(1, "08:00", "08:45", Kind.REGISTRATION, "Registration of delegations", "Foyer"),
    SampleSession(
        1,
        "09:00",
        "09:45",
        Kind.OPENING,
        "Opening ceremony",
        fixed=True,
        items=(
            ("Arrival of guests", ""),
            ("National anthem", ""),
            ("Welcome remarks", "Sample Coordinator"),
            ("Remarks on behalf of the funders", "To be advised"),
            ("Remarks on behalf of the delivery partners", "To be advised"),
            ("Opening statement", "To be advised"),
        ),
        moderators=("C-01",),
    ),
    SampleSession(1, "09:45", "10:00", Kind.PHOTO, "Group photograph", "Foyer"),
    SampleSession(1, "10:00", "10:30", Kind.BREAK, "Coffee and tea", "Foyer", fixed=True),
    SampleSession(
        1,
        "10:30",
        "12:00",
        Kind.PRESENTATION,
        "Understanding trafficking in persons",
        number="1",
        description="What the words mean, and where trafficking in persons and the smuggling of migrants differ.",
        topics=(TIP,),
        moderators=("AS-01",),
        speakers=("X-01",),
        rapporteurs=("SG-01",),
    ),
    SampleSession(1, "12:00", "13:30", Kind.LUNCH, "Lunch", "Restaurant", fixed=True),
    SampleSession(1, "12:40", "13:10", Kind.HEADS_MEETING, "Heads of delegation meeting", "Room B", public=False),
    SampleSession(
        1,
        "13:30",
        "15:00",
        Kind.PANEL,
        "International and regional instruments",
        number="2",
        description="The protocols, the regional convention, and what they ask of an investigator.",
        topics=(INSTRUMENTS,),
        moderators=("PH-01",),
        speakers=("X-02",),
        panellists=("TH-01", "LK-01"),
    ),
    SampleSession(1, "15:00", "15:30", Kind.BREAK, "Coffee and tea", "Foyer", fixed=True),
    SampleSession(
        1,
        "15:30",
        "17:00",
        Kind.COUNTRY_PRESENTATION,
        "Policing situations, part one",
        number="3",
        topics=(SITUATIONS,),
        moderators=("X-03",),
        presenting=("KH", "ID", "LA", "MY", "PH"),
    ),
    SampleSession(1, "18:30", "20:30", Kind.RECEPTION, "Welcome dinner", "Restaurant"),
    SampleSession(
        2,
        "09:00",
        "10:30",
        Kind.COUNTRY_PRESENTATION,
        "Policing situations, part two",
        number="4",
        topics=(SITUATIONS,),
        moderators=("X-03",),
        presenting=("SG", "LK", "TH", "TL", "VN"),
    ),
    SampleSession(2, "10:30", "11:00", Kind.BREAK, "Coffee and tea", "Foyer", fixed=True),
    SampleSession(
        2,
        "11:00",
        "12:30",
        Kind.BREAKOUT,
        "Syndicate work: cases across borders",
        number="5",
        room="",
        description="Each group solves one invented case and prepares its report.",
        topics=(SITUATIONS, TIP),
        groups=(
            ("A", "Who asks whom, and how quickly?", "Room A", "F-01", "MY-02"),
            ("B", "What may be shared before a formal request?", "Room B", "F-02", "VN-02"),
            ("C", "How is a forced scam recognised?", "Room C", "F-03", "KH-02"),
        ),
    ),
    SampleSession(2, "12:30", "13:30", Kind.LUNCH, "Lunch", "Restaurant", fixed=True),
    SampleSession(
        2,
        "13:30",
        "15:00",
        Kind.REPORT_BACK,
        "Reports of the groups",
        number="6",
        topics=(SITUATIONS,),
        moderators=("F-01",),
        speakers=("MY-02", "VN-02", "KH-02"),
    ),
    SampleSession(2, "15:00", "15:15", Kind.PRAYER, "Prayer break", "", fixed=True),
    SampleSession(
        2,
        "15:15",
        "16:45",
        Kind.DISCUSSION,
        "Gender-sensitive approaches to policing and criminal justice",
        number="7",
        topics=(GENDER,),
        moderators=("X-03",),
        panellists=("KH-01", "PH-01", "TH-03"),
        chatham=True,
    ),
    SampleSession(2, "17:00", "17:30", Kind.SECRETARIAT, "Secretariat meeting", "Room A", public=False),
    SampleSession(
        3,
        "09:00",
        "10:30",
        Kind.EXERCISE,
        "Protecting people from smuggling: table-top exercise",
        number="8",
        topics=(PROTECTION,),
        moderators=("F-02",),
        speakers=("X-01",),
    ),
    SampleSession(3, "10:30", "11:00", Kind.BREAK, "Coffee and tea", "Foyer", fixed=True),
    SampleSession(
        3,
        "11:00",
        "12:30",
        Kind.RECOMMENDATIONS,
        "Recommendations, reading and comments",
        number="9",
        topics=(PROTECTION, GENDER),
        moderators=("AS-01",),
        rapporteurs=("SG-01",),
    ),
    SampleSession(3, "12:30", "13:30", Kind.LUNCH, "Lunch", "Restaurant", fixed=True),
    SampleSession(3, "13:30", "14:15", Kind.TEST, "Evaluation", number="10", moderators=("F-03",)),
    SampleSession(
        3,
        "14:30",
        "15:30",
        Kind.CLOSING,
        "Closing ceremony",
        items=(("Handing over of certificates", ""), ("Closing statement", "To be advised"), ("Group photograph", "")),
        moderators=("C-01",),
    ),
)
