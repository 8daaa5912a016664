"""Contents of name tents, plates and role cards, made by hand. Every person in them is visibly invented."""

from dataclasses import replace

from eventmgr.documents.content.tents import NameTent, NameTentsContent, PlatesContent
from tests.documents.contents import COUNTRIES, FURNITURE, OFFICER, delegate


def tent_of(country: str, code: str, number: int) -> NameTent:
    person = delegate(code, number)
    return NameTent(name=person.name, rank=person.rank, native_name=person.native_name, delegation=country)


TENTS = (
    *(tent_of(country, code, 2) for country, code, _ in COUNTRIES),
    NameTent(name=OFFICER.name, rank=OFFICER.rank, delegation="ASEANAPOL Secretariat"),
    tent_of("Sample Organisation of Burmese Script", "XB", 1),
    NameTent(name="Contohnama", delegation="Indonesia"),
)
LONG_TENT = NameTent(
    name="Sample Name Of More Than Sixty Characters Which Somebody Really Has",
    rank="Police Senior Lieutenant Colonel of the Sample Service of Investigation and of its School",
    native_name="ผู้แทนตัวอย่าง TH-01 ผู้แทนตัวอย่าง",
    delegation="Sample Association of Chiefs of Police of the Whole of the Region",
)
TENTS_CONTENT = NameTentsContent(
    furniture=replace(FURNITURE, title="Name tents", document_number="", status="", marking=""),
    nobody="No name tents: nobody is registered yet.",
    tents=TENTS,
)
PLATES_CONTENT = PlatesContent(
    furniture=replace(TENTS_CONTENT.furniture, title="Country plates"),
    nothing="No plates: there are no delegations yet.",
    names=(*(country for country, _, _ in COUNTRIES), "ASEANAPOL Secretariat"),
)
LONG_NAMES = ("Sample Association of Chiefs of Police", "Sample Organisation of Chiefs of Police of the Region")
ROLE_CARDS = replace(
    PLATES_CONTENT,
    furniture=replace(TENTS_CONTENT.furniture, title="Role cards"),
    names=("Moderator", "Speaker", "Rapporteur", "Interpreters"),
)
