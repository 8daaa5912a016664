"""The list of participants: who stands where, and under which name."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import (
    Capacity,
    Category,
    ConsentKind,
    DelegationKind,
    DelegationStatus,
    ParticipationStatus,
    Standing,
)
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.printing import FINAL, participants_content
from eventmgr.delegations.services import set_consents, substitute_participant
from eventmgr.documents.content.figures import GenderCounts
from eventmgr.documents.content.participants import AgencyGroup, ListedDelegation, ListedPerson, ParticipantsContent
from eventmgr.documents.participants import render_participants
from eventmgr.errors import RefusedError
from eventmgr.events.enums import CountryNameStyle, NameStyle
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from tests.support.databases import Saving
from tests.support.factories import (
    NOON_UTC,
    make_delegation,
    make_event,
    make_organisation,
    make_participation,
    make_person,
)
from tests.support.statements import Counting

AS_OF = datetime(2024, 12, 8, 11, tzinfo=UTC)


def content(session: Session, event: Event) -> ParticipantsContent:
    return participants_content(session, event, as_of=AS_OF)


def sections(session: Session, event: Event) -> dict[str, list[str]]:
    """Titles with the headings of delegations and the names of persons under them."""
    return {
        section.title: [
            *(each.heading for each in section.delegations),
            *(person.name for each in section.delegations for person in each.persons),
            *(person.name for person in section.persons),
        ]
        for section in content(session, event).sections
        if section.delegations or section.persons
    }


def member(session: Session, event: Event, delegation: Delegation, name: str, **columns: object) -> Participation:
    return make_participation(session, event, full_name=name, delegation_id=delegation.id, **columns)


def test_everybody_stands_in_one_section(session: Session) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos", country="LA")
    member(session, event, laos, "Delegate")
    member(session, event, laos, "Their liaison", category=Category.LIAISON)
    bali = make_organisation(session, name="Bali Process Regional Support Office", acronym="RSO")
    make_delegation(session, event, name=bali.name, kind=DelegationKind.ORGANISATION, organisation_id=bali.id)
    make_delegation(session, event, name="Watchers", kind=DelegationKind.ORGANISATION, standing=Standing.OBSERVER)
    make_delegation(session, event, name="Trainers", kind=DelegationKind.DELIVERY_TEAM)
    make_delegation(session, event, name="Host committee", kind=DelegationKind.HOST)
    for name, category in [
        ("Observer", Category.OBSERVER), ("Guest", Category.GUEST), ("Expert", Category.SPEAKER),
        ("Interpreter", Category.INTERPRETER), ("Guard", Category.SECURITY), ("Loose delegate", Category.DELEGATE),
    ]:  # fmt: skip
        make_participation(session, event, full_name=name, category=category)
    assert sections(session, event) == {
        "Delegations: countries": ["Laos", "Delegate"],
        "Delegations: organisations": ["Bali Process Regional Support Office (RSO)"],
        "Observers and guests": ["Watchers", "Observer", "Guest"],
        "Other participants": ["Loose delegate"],
        "Resource persons, facilitators": ["Trainers", "Expert"],
        "Host, secretariat, interpreters": ["Host committee", "Their liaison", "Interpreter"],
    }


def test_entry_is_printed_as_supplied(session: Session) -> None:
    event = make_event(session, name_style=NameStyle.CAPS_FAMILY)
    laos = make_delegation(session, event, name="Laos", country="LA")
    person = make_person(session, "Kham Souk", family_part="Souk", honorific="H.E.", native_name="ຄຳ ສຸກ")
    make_participation(
        session,
        event,
        person=person,
        delegation_id=laos.id,
        capacity=Capacity.HEAD,
        rank="Pol. Col.",
        post="Director",
        unit="Crime Division",
        agency="Department of Police",
    )
    assert content(session, event).sections[0].delegations == (
        ListedDelegation(
            heading="Laos",
            count="1 person",
            groups=(
                AgencyGroup(
                    persons=(
                        ListedPerson(
                            name="Kham SOUK",
                            rank="H.E. Pol. Col.",
                            native_name="ຄຳ ສຸກ",
                            post="Director, Crime Division",
                            agency="Department of Police",
                            capacity="Head of delegation",
                            heads_delegation=True,
                        ),
                    )
                ),
            ),
        ),
    )


def test_names_of_countries_follow_the_style_of_the_event_and_the_override(session: Session) -> None:
    event = make_event(session, country_name_style=CountryNameStyle.UN_SHORT)
    make_delegation(session, event, name="Vietnam", country="VN")
    make_delegation(session, event, name="Laos", country="LA", name_override="Lao PDR")
    assert [row.heading for row in content(session, event).sections[0].delegations] == ["Lao PDR", "Viet Nam"]


@pytest.mark.parametrize("by", ["flag", "consent"])
def test_withheld_names_are_not_printed_but_counted(session: Session, by: str) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos", country="LA")
    secret = member(session, event, laos, "Secret Name", rank="Colonel", agency="Agency", name_withheld=by == "flag")
    if by == "consent":
        set_consents(session, secret, {ConsentKind.LIST: False}, at=NOON_UTC)
    (delegation,) = content(session, event).sections[0].delegations
    assert delegation.persons == (ListedPerson(name="Delegate (name withheld)", capacity="Delegate", withheld=True),)
    assert delegation.count == "1 person"
    annex = content(session, event).annex
    assert annex is not None
    assert [row.counts.total for row in annex.rows] == [1, 1]


def test_people_and_delegations_that_left_are_not_printed(session: Session) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos", country="LA")
    member(session, event, laos, "Left", status=ParticipationStatus.WITHDRAWN)
    member(session, event, laos, "Waiting", status=ParticipationStatus.WAIT_LISTED)
    make_delegation(session, event, name="Gone", status=DelegationStatus.WITHDRAWN)
    (delegation,) = content(session, event).sections[0].delegations
    assert (delegation.heading, delegation.persons, delegation.count, delegation.note) == ("Laos", (), "", "")


def test_change_box_names_who_was_replaced_by_whom_and_withheld_people_do_not_appear_in_it(session: Session) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos", country="LA")
    substitute_participant(session, member(session, event, laos, "Old One"), full_name="New One")
    substitute_participant(session, member(session, event, laos, "Old Two", name_withheld=True), full_name="New Two")
    assert content(session, event).changes == (
        ("Replaced:", "Old One by New One; Delegate (name withheld) by New Two"),
    )


def test_country_without_a_head_says_so_when_it_has_people(session: Session) -> None:
    event = make_event(session)
    member(session, event, make_delegation(session, event, name="Laos", country="LA"), "Delegate")
    make_delegation(session, event, name="Nepal", country="NP")
    notes = {row.heading: row.note for row in content(session, event).sections[0].delegations}
    assert notes == {"Laos": "Head of delegation: to be advised", "Nepal": ""}


def test_agencies_become_headings_if_the_event_says_so(session: Session) -> None:
    event = make_event(session, agencies_as_headings=True)
    laos = make_delegation(session, event, name="Laos", country="LA")
    for name, agency in [("A", "Police"), ("B", "Immigration"), ("C", "Police")]:
        member(session, event, laos, name, agency=agency)
    (delegation,) = content(session, event).sections[0].delegations
    groups = [(group.heading, [person.name for person in group.persons]) for group in delegation.groups]
    assert groups == [("Police", ["A", "C"]), ("Immigration", ["B"])]


def test_annex_counts_each_person_once_by_gender(session: Session) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos", country="LA")
    for gender in (Gender.FEMALE, Gender.FEMALE, Gender.MALE, Gender.NOT_STATED):
        make_participation(session, event, person=make_person(session, gender=gender), delegation_id=laos.id)
    make_participation(
        session, event, person=make_person(session, gender=Gender.ANOTHER), category=Category.FACILITATOR
    )
    annex = content(session, event).annex
    assert annex is not None
    four = GenderCounts(female=2, male=1, another=0, not_stated=1, total=4)
    assert [(row.label, row.counts, row.is_sum) for row in annex.rows] == [
        ("Laos", four, False),
        ("All delegations", four, True),
        ("Resource persons, facilitators", GenderCounts(another=1, total=1), False),
    ]


def test_counts_of_sections_are_said_in_words(session: Session) -> None:
    event = make_event(session)
    for name, country in [("Laos", "LA"), ("Nepal", "NP")]:
        member(session, event, make_delegation(session, event, name=name, country=country), f"From {name}")
    make_delegation(session, event, name="Office", kind=DelegationKind.ORGANISATION)
    counts = [section.count for section in content(session, event).sections[:2]]
    assert counts == ["2 countries, 2 persons", "1 organisation, 0 persons"]


def test_final_list_needs_every_nomination_decided(session: Session) -> None:
    event = make_event(session, contact_desk="Room 2")
    open_one = make_participation(session, event, status=ParticipationStatus.NOMINATED)
    with pytest.raises(RefusedError, match="nominations without a decision: 1"):
        participants_content(session, event, as_of=AS_OF, status=FINAL)
    open_one.status = ParticipationStatus.CONFIRMED
    session.flush()
    final = participants_content(session, event, as_of=AS_OF, status=FINAL)
    assert (final.furniture.status, final.corrections) == ("FINAL", "")
    assert content(session, event).corrections == "Corrections to be handed to the secretariat in writing (Room 2)."


def test_empty_event_prints_a_valid_list(session: Session) -> None:
    empty = content(session, make_event(session))
    assert empty.annex is None
    assert render_participants(empty).startswith(b"%PDF")


@pytest.mark.parametrize("people", [1, 3])
def test_list_is_read_in_five_statements(
    saving: Saving, reading: Saving, count_statements: Counting, people: int
) -> None:
    with saving() as session:
        event = make_event(session)
        for _ in range(people):
            office = make_organisation(session)
            delegation = make_delegation(
                session, event, kind=DelegationKind.ORGANISATION, organisation_id=office.id, name=office.name
            )
            member(session, event, delegation, "Somebody")
    with reading() as session:
        there = session.get_one(Event, event.id)
        with count_statements() as sent:
            content(session, there)
    assert len(sent) == 5
