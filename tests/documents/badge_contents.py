"""Contents of badges, made by hand. Every person in them is visibly invented."""

from dataclasses import replace

from eventmgr.documents.content.badges import (
    Badge,
    BadgeBack,
    BadgeCategory,
    BadgeDay,
    BadgesContent,
    BadgeSession,
)
from tests.documents.contents import COUNTRIES, FURNITURE, delegate

CATEGORIES = {
    "H": BadgeCategory("H", "Head of delegation"),
    "D": BadgeCategory("D", "Delegate"),
    "O": BadgeCategory("O", "Observer"),
    "V": BadgeCategory("V", "Guest of honour"),
    "S": BadgeCategory("S", "Speaker"),
    "F": BadgeCategory("F", "Facilitator"),
    "C": BadgeCategory("C", "Secretariat"),
    "L": BadgeCategory("L", "Liaison officer"),
    "I": BadgeCategory("I", "Interpreter"),
    "T": BadgeCategory("T", "Technical staff"),
    "M": BadgeCategory("M", "Media"),
    "Z": BadgeCategory("Z", "Security"),
}
SHORT = {"Police Brigadier General": "Pol. Brig. Gen.", "Police Lieutenant Colonel": "Pol. Lt. Col."}


def badge_of(country: str, code: str, number: int) -> Badge:
    """The badge of delegate `number` of a delegation."""
    person = delegate(code, number)
    return Badge(
        badge_name=f"Sample {code}-{number:02}",
        category=CATEGORIES["H" if number == 1 else "D"],
        name=person.name,
        rank=person.rank,
        short_rank=SHORT.get(person.rank, ""),
        native_name=person.native_name,
        post=person.post,
        delegation=country,
        code=f"7K2M9Q{code}{number:02}XT4WB",
    )


OFFICER = Badge(
    badge_name="Sample AS-01",
    category=CATEGORIES["D"],
    name="Sample Officer AS-01",
    rank="Assistant Commissioner of Police (ACP)",
    short_rank="ACP",
    post="Director for Police Services",
    delegation="ASEANAPOL Secretariat",
    ribbon="Speaker",
    code="7K2M9QAS01XT4WB",
)
TRAINER = Badge(
    badge_name="Sample Trainer F-01",
    category=CATEGORIES["F"],
    name="Sample Trainer F-01",
    rank="Inspector",
    post="Sample Trainer",
    delegation="Sample Training Unit",
    code="7K2M9QTF01XT4WB",
)
BURMESE = replace(badge_of("Sample Organisation of Burmese Script", "XB", 2), short_rank="")
FIRST_NAME_ONLY = Badge(badge_name="Sample", category=CATEGORIES["D"], delegation="Thailand", code="7K2M9QXX01XT4WB")

BADGES = (
    *(badge_of(country, code, 1 + place % 2) for place, (country, code, _) in enumerate(COUNTRIES)),
    OFFICER,
    TRAINER,
    BURMESE,
    FIRST_NAME_ONLY,
)


def day(label: str, date: str, *lines: str) -> BadgeDay:
    sessions = tuple(BadgeSession(*line.split(" ", 1)) for line in lines)
    return BadgeDay(label=label, date=date, sessions=sessions)


DAYS = (
    day(
        "Day 1",
        "Mon 9 Dec",
        "09:00 Opening ceremony",
        "10:15 1\u2002Understanding trafficking in persons",
        "11:00 2\u2002International and regional instruments on trafficking",
        "13:45 3\u2002Country presentations I",
        "15:45 4\u2002Reviewing policing situations",
        "19:00 Welcome dinner",
    ),
    day(
        "Day 2",
        "Tue 10 Dec",
        "09:00 5\u2002Country presentations II",
        "10:45 6\u2002Operational engagement across borders",
        "13:45 7\u2002Information sharing: to whom, how fast",
        "15:45 8\u2002Groups report back",
    ),
    day(
        "Day 3",
        "Wed 11 Dec",
        "09:00 9\u2002Gender-sensitive approaches to policing and criminal justice",
        "11:00 10\u2002Protecting people from smuggling",
        "13:30 11\u2002Reading of recommendations",
        "15:15 Closing ceremony",
    ),
)

BACK = BadgeBack(
    heading="Programme at a glance",
    zone="All times WIB (UTC+7)",
    programme_goes_on="The other days: see the programme.",
    days=DAYS,
    emergency="Emergency: to be advised (TBA)",
    notes=("Secretariat: foyer, 07:30–17:30", "If found, please hand to the desk."),
)

BADGES_CONTENT = BadgesContent(
    furniture=replace(FURNITURE, title="Badges", document_number="", status="", marking=""),
    dates="9–11 December 2024",
    place="Semarang",
    nobody="No badges: nobody is registered yet.",
    badges=BADGES,
    back=BACK,
)
NO_BADGES = replace(BADGES_CONTENT, badges=())

LONG = Badge(
    badge_name="Maximiliana Wilhelmina",
    category=BadgeCategory("L", "Sample liaison officer for several delegations"),
    name="Sample Name Of More Than Sixty Characters Which Somebody Really Has",
    rank="Police Senior Lieutenant Colonel of the Sample Service of Investigation",
    native_name="ผู้แทนตัวอย่าง TH-01 ผู้แทนตัวอย่าง",
    post="Sample Deputy Head of the Division for the Prevention of Trafficking in Persons and Smuggling of Migrants",
    delegation="Sample Association of Chiefs of Police of the Region",
    ribbon="Speaker",
    code="7K2M9QLL01XT4WB",
)
