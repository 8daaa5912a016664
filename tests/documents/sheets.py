"""Contents of sign-in sheets, made by hand."""

from dataclasses import replace

from eventmgr.documents.content.sign_in import ExpectedPerson, SignInContent, SignInSheet, SignInWords
from tests.documents.contents import COUNTRIES, FURNITURE, OFFICER, TITLE, delegate

SIGN_IN_WORDS = SignInWords(
    number="No.",
    delegation="Delegation",
    rank_and_name="Rank and name",
    agency="Agency",
    arrival_time="Arrival time",
    signature="Signature",
    not_on_the_list="Not on the list:",
    signed_on_this_page="Signed on this page:",
    checked_by="Checked by:",
    checker_signature="Signature:",
    time="Time:",
    no_sheets="No sign-in sheets: there are no half-days or sessions yet.",
)

ABBREVIATIONS = {
    "Police Brigadier General": "Pol. Brig. Gen.",
    "Police Lieutenant Colonel": "Pol. Lt. Col.",
    "Police Colonel": "Pol. Col.",
}


def expected(name: str, code: str, number: int) -> ExpectedPerson:
    """The row of delegate `number` of a delegation."""
    person = delegate(code, number)
    return ExpectedPerson(
        delegation=name,
        name=person.name,
        rank=ABBREVIATIONS.get(person.rank, person.rank),
        native_name=person.native_name,
        agency=person.agency,
    )


PERSONS = (
    *(expected(name, code, number) for name, code, count in COUNTRIES for number in range(1, min(count, 2) + 1)),
    ExpectedPerson(delegation="ASEANAPOL Secretariat", name=OFFICER.name, rank="ACP"),
)

SHEET = SignInSheet(
    number="IPSSD-2024-DEMO/SIGN/03",
    status="SHEET 3 OF 6",
    heading="Sign-in sheet 3",
    day="Tuesday, 10 December 2024,",
    unit="morning",
    facts=(
        ("Project ref.: DEMO-000", f"{TITLE} (dialogue) · Sessions 5 and 6, 09:00–12:30 WIB (UTC+7)"),
        ("Expected: 21 persons", "Hotel Aruss, Semarang, Indonesia · Main Hall · Organiser: Sample Secretariat"),
    ),
    persons=PERSONS,
)
EMPTY_SHEET = replace(
    SHEET,
    number="IPSSD-2024-DEMO/SIGN/04",
    status="SHEET 4 OF 6",
    heading="Sign-in sheet 4",
    unit="afternoon",
    persons=(),
)

SIGN_IN = SignInContent(
    furniture=replace(FURNITURE, title="Sign-in sheets", document_number="", status=""),
    words=SIGN_IN_WORDS,
    sheets=(SHEET, EMPTY_SHEET),
)
NO_SHEETS = replace(SIGN_IN, sheets=())
