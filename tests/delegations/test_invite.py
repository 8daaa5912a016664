"""Inviting delegations."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import DelegationKind
from eventmgr.delegations.services import change_delegation, invite_delegation, register_participant
from eventmgr.errors import RefusedError, StaleEditError
from tests.support.factories import make_event

COUNTRY, ORGANISATION, JOINT = DelegationKind.COUNTRY, DelegationKind.ORGANISATION, DelegationKind.JOINT


@pytest.mark.parametrize(
    ("name", "country", "slug"),
    [("Viet Nam", "VN", "vn"), ("KHM", "KH", "kh"), ("lao people's democratic republic", "LA", "la")],
)
def test_invite_delegation_finds_a_country_in_any_spelling(
    session: Session, name: str, country: str, slug: str
) -> None:
    delegation = invite_delegation(session, make_event(session), kind=COUNTRY, name=name)
    assert (delegation.country, delegation.slug, delegation.organisation_id) == (country, slug, None)


def test_invite_delegation_keeps_the_name_as_invited(session: Session) -> None:
    delegation = invite_delegation(session, make_event(session), kind=COUNTRY, name=" Timor  Leste", country="tl")
    assert (delegation.name, delegation.country) == ("Timor Leste", "TL")


def test_second_delegation_of_a_country_has_an_address_of_its_own(session: Session) -> None:
    event = make_event(session)
    slugs = [invite_delegation(session, event, kind=COUNTRY, name="Cambodia").slug for _ in range(3)]
    assert slugs == ["kh", "kh-2", "kh-3"]


def test_organisation_without_country_is_entered_and_found_again(session: Session) -> None:
    first = invite_delegation(session, make_event(session), kind=ORGANISATION, name="ASEANAPOL Secretariat")
    again = invite_delegation(session, make_event(session), kind=ORGANISATION, name="ASEANAPOL Secretariat")
    assert (first.slug, first.country) == ("aseanapol-secretariat", None)
    assert first.organisation_id == again.organisation_id


@pytest.mark.parametrize(("name", "slug"), [("New", "new-2"), ("សំណាក", "delegation"), ("A & B / Ç", "a-b-c")])
def test_addresses_are_small_latin_letters_and_never_those_of_pages(session: Session, name: str, slug: str) -> None:
    assert invite_delegation(session, make_event(session), kind=JOINT, name=name).slug == slug


@pytest.mark.parametrize(
    ("kind", "name", "sentence"),
    [
        (COUNTRY, "Atlantis", "No country is called “Atlantis”"),
        (ORGANISATION, " \u200b ", "Write the name"),
        (JOINT, "x" * 301, "longer than 300 letters"),
    ],
)
def test_invite_delegation_refuses_nobody(session: Session, kind: DelegationKind, name: str, sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence) as refused:
        invite_delegation(session, make_event(session), kind=kind, name=name)
    assert refused.value.field == "name"


@pytest.mark.parametrize(("field", "number"), [("women_target", 101), ("invited_seats", -1), ("room_places", 10**9)])
def test_invite_delegation_refuses_numbers_that_cannot_be(session: Session, field: str, number: int) -> None:
    with pytest.raises(RefusedError, match="A number from 0") as refused:
        invite_delegation(session, make_event(session), kind=COUNTRY, name="Laos", **{field: number})
    assert refused.value.field == field


def test_renamed_delegation_keeps_its_address_and_its_people_are_found_by_the_new_name(session: Session) -> None:
    event = make_event(session)
    burma = invite_delegation(session, event, kind=COUNTRY, name="Burma")
    member = register_participant(session, event, full_name="Sample One", delegation=burma)
    change_delegation(session, burma, version=1, name="Myanmar", name_override="Republic of the Union of Myanmar")
    session.expire(member)
    assert (burma.slug, burma.name, member.version) == ("mm", "Myanmar", 1)
    assert member.search_key == "sample one myanmar republic of the union of myanmar"


def test_change_delegation_refuses_a_stale_edit(session: Session) -> None:
    delegation = invite_delegation(session, make_event(session), kind=COUNTRY, name="Laos")
    change_delegation(session, delegation, version=1, invited_seats=4)
    with pytest.raises(StaleEditError) as refused:
        change_delegation(session, delegation, version=1, invited_seats=5)
    assert (refused.value.theirs, delegation.invited_seats) == (delegation, 4)
