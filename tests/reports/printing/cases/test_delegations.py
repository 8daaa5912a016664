"""Delegations on paper: without a country, joint, of several agencies, under a name in dispute, with a walk-in."""

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import DelegationKind, ParticipationStatus
from eventmgr.delegations.queries import Search, people_page, question_counts
from eventmgr.delegations.services import change_delegation, invite_delegation, withdraw_delegation
from tests.documents.reading import words_of
from tests.reports.printing.cases.table import AS_OF, ORGANISATION, attend, every_print, lay_table, said


def test_an_organisation_without_country_stands_in_the_second_section_with_a_plate_of_its_own(session: Session) -> None:
    """E-07."""
    table = lay_table(session)
    text = said(table, "participants")
    assert "II Delegations: organisations 1 organisation" in text
    assert text.index("II Delegations: organisations") < text.index(ORGANISATION.upper())
    assert ORGANISATION.upper() in said(table, "plates")


def test_agencies_of_one_country_stand_under_one_heading_and_add_up(session: Session) -> None:
    """E-08."""
    table = lay_table(session, agencies_as_headings=True)
    for agency in ("Sample Navy", "Sample Immigration"):
        table.join(f"Sample Officer {agency}", "Laos", agency=agency)
    text = said(table, "participants")
    assert text.count("LAOS") == 1
    assert [agency for agency in ("Sample Police", "Sample Navy", "Sample Immigration") if agency not in text] == []
    assert "Laos 0 0 0 3 3" in text
    assert said(table, "plates").count("LAOS") == 2  # once on each half of one sheet


def test_a_name_in_dispute_is_changed_in_one_place_for_all_prints(session: Session) -> None:
    """E-18."""
    table = lay_table(session)
    attend(table)
    table.delegations["Laos"].name_override = "Sample Democratic Republic"
    for row in table.people:
        row.person.full_name = row.person.full_name.replace(" Laos", " LA-01")  # that of the person is another thing
    session.flush()
    texts = {name: words_of(pdf).upper() for name, pdf in every_print(table)}
    assert [name for name, text in texts.items() if "LAOS" in text] == []
    named = (
        "participants provisional",
        "sign-in",
        "badges a6",
        "name-tents",
        "plates",
        "groups",
        "contacts",
        "register",
    )
    assert [name for name in (*named, "attendance") if "SAMPLE DEMOCRATIC REPUBLIC" not in texts[name]] == []


def test_a_delegation_that_withdrew_leaves_plates_and_lists_and_stays_in_the_figures(session: Session) -> None:
    """E-20."""
    table = lay_table(session)
    laos = table.delegations["Laos"]
    withdraw_delegation(session, table.event, delegation=laos, version=laos.version, reason="flood at home", at=AS_OF)
    gone = [name for name in ("plates", "participants", "sign-in", "name-tents") if "LAOS" in said(table, name).upper()]
    assert gone == []
    assert "Laos (withdrawn)" in said(table, "attendance")


def test_a_walk_in_is_to_be_confirmed_and_stands_on_the_next_sheet(session: Session) -> None:
    """E-11: a name and a delegation are enough, and it keeps nobody from anything."""
    table = lay_table(session)
    walked = table.join("Sample Walk-in", "Cambodia", status=ParticipationStatus.ON_SITE_UNCONFIRMED)
    found = people_page(session, table.event, Search(question="walk-ins"), counts=question_counts(session, table.event))
    assert [line.id for line in found.lines] == [walked.id]
    absent = [
        name for name in ("sign-in", "badges", "participants", "name-tents") if "Walk-in" not in said(table, name)
    ]
    assert absent == []


def test_a_joint_delegation_is_one_heading_and_its_people_count_for_their_countries(session: Session) -> None:
    """E-17."""
    table = lay_table(session)
    joint = invite_delegation(session, table.event, kind=DelegationKind.JOINT, name="Aland and Zedland")
    table.delegations["joint"] = joint
    for name, country in (("Sample One", "NZ"), ("Sample Two", "CA")):
        table.join(name, "joint", country=country, agency=f"Agency {country}")
    text = said(table, "participants")
    assert (text.count("ALAND AND ZEDLAND"), "Agency NZ" in text, "Agency CA" in text) == (1, True, True)
    assert text.index("ALAND AND ZEDLAND") < text.index("CAMBODIA")
    change_delegation(session, joint, version=joint.version, sort_key="zedland", name_override="Zedland and Aland")
    text = said(table, "participants")
    assert text.index("ZEDLAND AND ALAND") > text.index("VIETNAM")
    assert sorted(row.country for row in joint.participations if row.country) == ["CA", "NZ"]
