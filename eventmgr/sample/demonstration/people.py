"""Invented people of the demonstration: every name says that it is a sample, in its own script too.

Burmese script belongs to an invented organisation, because the dialogue's Myanmar may not be claimed.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from eventmgr.delegations.enums import Capacity, Category, Funding, ParticipationStatus
from eventmgr.people.enums import Gender

F, M, X, N = Gender.FEMALE, Gender.MALE, Gender.ANOTHER, Gender.NOT_STATED
INSTITUTE = "Sample Institute of Regional Policing"
SECRETARIAT = "ASEANAPOL Secretariat"


@dataclass(frozen=True, slots=True)
class SampleDelegation:
    """A delegation: seats as invited, and what its members' names are made of."""

    name: str
    country: str | None
    seats: int
    members: str
    native: str = ""
    language: str = ""
    agency: str = ""
    ranks: tuple[str, ...] = ("Police Colonel", "Superintendent", "Inspector")


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """A person with what is peculiar to them."""

    full_name: str
    code: str
    gender: Gender
    native_name: str = ""
    language: str = ""
    rank: str = ""
    post: str = ""
    agency: str = ""
    category: Category = Category.DELEGATE
    capacity: Capacity | None = Capacity.DELEGATE
    status: ParticipationStatus = ParticipationStatus.ARRIVED
    extra: dict[str, object] = field(default_factory=dict)


DELEGATIONS = (
    SampleDelegation(
        "Cambodia",
        "KH",
        4,
        "FMMM",
        "គំរូ ប្រតិភូ",
        "km",
        "Sample General Commissariat",
        ("Police Major General", "Police Colonel", "Police Lieutenant Colonel"),
    ),
    SampleDelegation(
        "Indonesia",
        "ID",
        4,
        "MFMF",
        "",
        "",
        "Sample National Police Headquarters",
        ("Brigjen Pol", "Kombes Pol", "AKBP"),
    ),
    SampleDelegation("Laos", "LA", 3, "MMF", "ຕົວຢ່າງ ຜູ້ແທນ", "lo", "Sample Department of Police"),
    SampleDelegation("Malaysia", "MY", 4, "MFM", "", "", "Sample Police Headquarters", ("DCP", "SAC", "ACP")),
    SampleDelegation(
        "Philippines",
        "PH",
        3,
        "FMM",
        "",
        "",
        "Sample Police Directorate",
        ("Police Brigadier General", "Police Colonel", "Police Major"),
    ),
    SampleDelegation("Singapore", "SG", 3, "MF", "", "", "Sample Police Force", ("DAC", "SUPT", "DSP")),
    SampleDelegation(
        "Sri Lanka", "LK", 3, "MFMN", "නියැදි නියෝජිත", "si", "Sample Police Service", ("DIG", "SSP", "Chief Inspector")
    ),
    SampleDelegation(
        "Thailand",
        "TH",
        4,
        "MMFF",
        "ตัวอย่าง ผู้แทน",
        "th",
        "Sample Police Bureau",
        ("Pol. Maj. Gen.", "Pol. Col.", "Pol. Lt. Col."),
    ),
    SampleDelegation("Timor Leste", "TL", 3, "MF", "", "", "Sample National Police"),
    SampleDelegation(
        "Vietnam",
        "VN",
        3,
        "MFM",
        "Đại biểu mẫu",
        "vi",
        "Sample Department of Criminal Police",
        ("Senior Colonel", "Colonel", "Lieutenant Colonel"),
    ),
    SampleDelegation(SECRETARIAT, None, 2, "MF", "", "", SECRETARIAT, ("ACP", "SUPT", "")),
    SampleDelegation(INSTITUTE, None, 2, "MX", "နမူနာ ကိုယ်စားလှယ်", "my", INSTITUTE, ("", "", "")),
)
FUNDED = 2
"""Members of each delegation whom the funders pay for."""
GENDERS = {"F": F, "M": M, "X": X, "N": N}
POSTS = (
    "Director, Sample Crime Division",
    "Deputy Director for Sample Trafficking and Smuggling Cases",
    "Head of Sample Unit",
    "Sample Investigator",
)

PECULIAR: dict[str, dict[str, object]] = {
    "ID-02": {"full_name": "Contoh", "badge_name": "Contoh"},  # one word is a whole name (E-01)
    "ID-04": {"full_name": "Teladan", "gender": N},
    "MY-01": {"full_name": "Sampel bin Contoh MY-01", "badge_name": "Sampel", "honorific": "Dato’"},
    "MY-02": {"full_name": "Sampel binti Contoh MY-02", "badge_name": "Sampel"},
    "PH-02": {"full_name": "Halimbawa de la Conceição Sample PH-02", "badge_name": "Halimbawa"},
    "LK-02": {"native_name": "மாதிரி பிரதிநிதி", "native_language": "ta"},
    "LK-03": {
        "full_name": "Sample Mudiyanselage Extraordinarily Long Names Are Printed Whole Delegate LK-03",
        "badge_name": "Delegate LK-03",
        "post": "Senior Superintendent in Charge of the Sample Division for the Coordination of Cross-Border "
        "Inquiries into Organised Migrant Smuggling and Trafficking in Persons",
    },
    "TH-03": {"status": ParticipationStatus.CONFIRMED, "will_present": "Sample case from the northern border"},
    "TL-01": {"full_name": "Amostra da Conceição TL-01", "badge_name": "Amostra"},
    "VN-01": {"full_name": "Nguyễn Văn Mẫu 01", "family_part": "Nguyễn", "badge_name": "Mẫu 01"},
    "VN-02": {"full_name": "Nguyễn Thị Mẫu 02", "family_part": "Nguyễn", "badge_name": "Mẫu 02"},
    "VN-03": {"full_name": "Trần Đại Biểu Mẫu 03", "family_part": "Trần", "badge_name": "Mẫu 03"},
    "SG-02": {"name_withheld": True},
}
SHARES_CONTACT = {"01": True, "02": True, "03": False}
"""What the first members of each delegation said when they were asked; the others were not."""
ASKED = datetime(2024, 11, 18, 3, tzinfo=UTC)
WITHOUT_HEAD = frozenset({"TL", "OR"})
"""One country has not named its head yet, and the invented institute sends none."""

RESOURCE_PERSONS = (
    SamplePerson(
        "Sample Expert 01",
        "X-01",
        F,
        post="Sample Adviser on Trafficking in Persons",
        agency=INSTITUTE,
        category=Category.SPEAKER,
        capacity=None,
        extra={"biography": "An invented expert. She has advised invented agencies for a sample of years."},
    ),
    SamplePerson(
        "Sample Expert 02",
        "X-02",
        M,
        post="Sample Adviser on Legal Instruments",
        agency="Sample Law Faculty",
        category=Category.SPEAKER,
        capacity=None,
        extra={"biography": "An invented lawyer who explains invented cases."},
    ),
    SamplePerson(
        "Sample Expert 03",
        "X-03",
        F,
        rank="Superintendent",
        post="Sample Gender Adviser",
        agency="Sample Partner Police",
        category=Category.SPEAKER,
        capacity=None,
    ),
    SamplePerson(
        "Sample Facilitator 01",
        "F-01",
        M,
        rank="Inspector",
        post="Sample Trainer",
        agency="Sample Partner Police",
        category=Category.FACILITATOR,
        capacity=None,
    ),
    SamplePerson(
        "Sample Facilitator 02",
        "F-02",
        F,
        rank="Sergeant",
        post="Sample Trainer",
        agency="Sample Partner Police",
        category=Category.FACILITATOR,
        capacity=None,
    ),
    SamplePerson(
        "Sample Facilitator 03",
        "F-03",
        M,
        post="Sample Trainer",
        agency="Sample Training Centre",
        category=Category.FACILITATOR,
        capacity=None,
    ),
    SamplePerson(
        "Sample Coordinator",
        "C-01",
        F,
        post="Sample Programme Manager",
        agency="Sample Secretariat",
        category=Category.SECRETARIAT,
        capacity=None,
    ),
    SamplePerson(
        "Sample Interpreter", "I-01", M, agency="Sample Language Service", category=Category.INTERPRETER, capacity=None
    ),
)


def members(delegation: SampleDelegation) -> list[SamplePerson]:
    """The members of a delegation, head first where it has one."""
    prefix = delegation.country or "".join(word[0] for word in delegation.name.split())[:2].upper()
    prefix = "OR" if delegation.name == INSTITUTE else prefix
    return [_member(delegation, prefix, n, gender) for n, gender in enumerate(delegation.members, 1)]


def _member(delegation: SampleDelegation, prefix: str, number: int, gender: str) -> SamplePerson:
    head = number == 1 and prefix not in WITHOUT_HEAD
    code = f"{prefix}-{number:02d}"
    return SamplePerson(
        full_name=f"Sample Delegate {code}",
        code=code,
        gender=GENDERS[gender],
        native_name=f"{delegation.native} {number:02d}" if delegation.native else "",
        language=delegation.language,
        rank=delegation.ranks[min(number, len(delegation.ranks)) - 1],
        post=POSTS[min(number, len(POSTS)) - 1],
        agency=delegation.agency,
        category=Category.HEAD if head else Category.DELEGATE,
        capacity=Capacity.HEAD if head else Capacity.DELEGATE,
        extra={
            "badge_name": f"Sample {code}",
            "funding": Funding.FULL if number <= FUNDED else Funding.SELF,
            **PECULIAR.get(code, {}),
        },
    )
