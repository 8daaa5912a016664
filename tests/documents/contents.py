"""Contents of prints, made by hand. Every person in them is visibly invented."""

from dataclasses import replace

from eventmgr.documents.content.figures import GenderCounts
from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.content.participants import (
    AgencyGroup,
    ListedDelegation,
    ListedPerson,
    ListSection,
    ListWords,
    ParticipantsContent,
    TotalsAnnex,
    TotalsRow,
)

TITLE = "International People Smuggling Strategic Dialogue"

FURNITURE = Furniture(
    event_code="IPSSD-2024-DEMO",
    event_title=TITLE,
    title="List of participants",
    as_of="As of 8 December 2024, 18:00 WIB (UTC+7)",
    page_label="Page {page} of {pages}",
    document_number="IPSSD-2024-DEMO/LOP/01/Rev.3",
    status="PROVISIONAL",
    marking="FOR PARTICIPANTS ONLY",
    demonstration="DEMONSTRATION DATA",
)

NATIVE_NAMES = {
    "KH": "ប្រតិភូគំរូ KH-{:02}",
    "LA": "ຜູ້ແທນຕົວຢ່າງ LA-{:02}",
    "TH": "ผู้แทนตัวอย่าง TH-{:02}",
    "LK": "නියැදි නියෝජිත LK-{:02}",
    "SG": "மாதிரி பிரதிநிதி SG-{:02}",
    "XB": "နမူနာ ကိုယ်စားလှယ် XB-{:02}",
}

COUNTRIES = (
    ("Cambodia", "KH", 3),
    ("Indonesia", "ID", 4),
    ("Laos", "LA", 3),
    ("Malaysia", "MY", 3),
    ("Philippines", "PH", 3),
    ("Singapore", "SG", 2),
    ("Sri Lanka", "LK", 3),
    ("Thailand", "TH", 3),
    ("Timor Leste", "TL", 2),
    ("Vietnam", "VN", 3),
)

RANKS = ("Police Brigadier General", "Police Colonel", "Police Lieutenant Colonel", "Superintendent")
POSTS = (
    "Sample Director, Crime Division",
    "Sample Chief, Trafficking Unit",
    "Sample Investigator, Desk 3",
    "Sample Liaison Officer",
)
LONG_POST = "Sample Deputy Head of the Division for the Prevention of Trafficking in Persons and Smuggling of Migrants"


def delegate(code: str, number: int) -> ListedPerson:
    """Delegate `number` of the delegation `code`; 1 is its head."""
    name = f"MẪU Văn Đại biểu {number:02}" if code == "VN" else f"Sample Delegate {code}-{number:02}"
    special = {("ID", 3): "Contohnama", ("TL", 2): "Amostra da Conceição Exemplo", ("MY", 2): "Contoh bin Sampel"}
    return ListedPerson(
        name=special.get((code, number), name),
        rank="Police Senior Lieutenant Colonel" if (code, number) == ("VN", 2) else RANKS[number % 4],
        native_name=NATIVE_NAMES.get(code, "").format(number),
        post=LONG_POST if (code, number) == ("VN", 2) else POSTS[(number - 1) % 4],
        agency=f"Sample Police Service {code}",
        capacity="Head of delegation" if number == 1 else "Delegate" if number < 4 else "Adviser",
        heads_delegation=number == 1,
    )


def persons_words(count: int) -> str:
    return f"{count} person" if count == 1 else f"{count} persons"


def delegation(name: str, code: str, count: int) -> ListedDelegation:
    people = tuple(delegate(code, number) for number in range(1, count + 1))
    return ListedDelegation(heading=name, count=persons_words(count), groups=(AgencyGroup(persons=people),))


LIST_WORDS = ListWords(
    number="No.",
    rank_and_name="Rank and name",
    post_and_agency="Post, agency",
    capacity="Capacity",
    continued="continued",
    names_to_come="Names to be advised",
    nobody="No participants entered.",
)

OFFICER = ListedPerson(
    name="Sample Officer AS-01",
    rank="Assistant Commissioner of Police (ACP)",
    post="Director for Police Services",
    agency="ASEANAPOL Secretariat",
)
WITHHELD = ListedPerson(name="Delegate (name withheld)", capacity="Delegate", withheld=True)
BURMESE = delegate("XB", 1)

RESOURCE = (
    ListedPerson(name="Sample Expert R-01", rank="Superintendent", post="Sample Lecturer", capacity="Speaker"),
    ListedPerson(name="Sample Expert R-02", rank="Ms", post="Sample Legal Adviser", capacity="Speaker"),
    ListedPerson(name="Sample Trainer F-01", rank="Inspector", agency="Sample Training Unit", capacity="Facilitator"),
)
STAFF = (
    ListedPerson(name="Sample Secretary C-01", post="Head of the sample secretariat", capacity="Secretariat"),
    ListedPerson(name="Sample Interpreter I-01", post="Sample language pair", capacity="Interpreter"),
)


def _one(name: str, person: ListedPerson) -> ListedDelegation:
    return ListedDelegation(heading=name, count="1 person", groups=(AgencyGroup(persons=(person,)),))


def _annex() -> TotalsAnnex:
    rows = [
        TotalsRow(label=name, counts=GenderCounts(female=1, male=count - 1, total=count))
        for name, _, count in COUNTRIES
    ]
    whole = GenderCounts(female=10, male=21, not_stated=2, total=33)
    rows.append(TotalsRow(label="All delegations", counts=whole, is_sum=True))
    rows.append(TotalsRow(label="Resource persons", counts=GenderCounts(female=1, male=2, total=3)))
    return TotalsAnnex(
        title="Annex  Totals",
        aside="Persons, each counted once",
        delegation="Delegation",
        female="Female",
        male="Male",
        another="Another",
        not_stated="Not stated",
        total="Total",
        note="Gender as stated by the person or the delegation; it is never taken from a name or a title. "
        "Persons whose name is withheld are counted.",
        rows=tuple(rows),
    )


PARTICIPANTS = ParticipantsContent(
    furniture=FURNITURE,
    words=LIST_WORDS,
    subtitle=(TITLE, "9–11 December 2024 · Hotel Aruss, Semarang, Indonesia"),
    corrections="Corrections to be handed to the secretariat in writing by 9 December 2024, 12:00 WIB (UTC+7).",
    disclaimer="Names, ranks and designations are printed as received; they do not imply any opinion on the "
    "status of a country or territory.",
    changes=(("Replaced:", "MY-02 by MY-03"), ("New:", "none")),
    sections=(
        ListSection(
            title="Delegations: countries",
            count="10 countries, 29 persons",
            delegations=tuple(delegation(*country) for country in COUNTRIES),
        ),
        ListSection(
            title="Organisations",
            count="3 organisations, 3 persons",
            delegations=(
                _one("ASEANAPOL Secretariat", OFFICER),
                _one("Sample Organisation of Burmese Script", BURMESE),
                ListedDelegation(heading="Sample Organisation without names", count="0 persons"),
                _one("Sample Organisation of Secrets", WITHHELD),
            ),
        ),
        ListSection(title="Observers", count="0 persons"),
        ListSection(title="Resource persons, facilitators, moderators", count="3 persons", persons=RESOURCE),
        ListSection(title="Host, secretariat, interpreters", count="2 persons", persons=STAFF),
    ),
    annex=_annex(),
)

NO_PARTICIPANTS = replace(PARTICIPANTS, sections=(), annex=None, changes=())
