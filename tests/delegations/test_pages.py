"""Pages of delegations, as organisers and the desk use them."""

import re
from collections.abc import Callable

import pytest

from eventmgr.delegations.enums import Capacity, DelegationKind, DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import EVERY_DELEGATION, delegations_in_order, members_in_order
from eventmgr.delegations.services import invite_delegation, register_participant
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation
from tests.support.statements import Counting
from tests.support.visitors import AsRole, Visitor

LIST = "/events/dialogue/delegations"
Get = Callable[[str], Delegation]


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session, code="DIALOGUE")


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


@pytest.fixture
def laos(saving: Saving, event: Event) -> Delegation:
    with saving() as session:
        return invite_delegation(
            session, session.get_one(Event, event.id), kind=DelegationKind.COUNTRY, name="Laos", invited_seats=3
        )


@pytest.fixture
def people(saving: Saving, event: Event, laos: Delegation) -> list[Participation]:
    with saving() as session:
        return [
            register_participant(session, session.get_one(Event, event.id), full_name=name, delegation=laos, **fields)
            for name, fields in [
                ("Kham", {"capacity": Capacity.HEAD}),
                ("Souk", {"name_withheld": True, "rank": "Major"}),
                ("Deng", {}),
            ]
        ]


@pytest.fixture
def names(reading: Saving, event: Event) -> Callable[[], list[tuple[str, str | None]]]:
    """Addresses and countries of all delegations in order."""

    def read() -> list[tuple[str, str | None]]:
        with reading() as session:
            rows = delegations_in_order(session, session.get_one(Event, event.id), statuses=EVERY_DELEGATION)
            return [(row.slug, row.country) for row in rows]

    return read


def plain(html: str) -> str:
    """The text of a page on one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_list_shows_state_head_and_sums(organiser: Visitor, people: list[Participation]) -> None:
    text = plain(organiser.text(LIST))
    assert "LA Laos 0 of 3 confirmed, 0 arrived Kham" in text
    assert "3 3 0 0 3 to confirm Draft Edit" in text
    assert "1 delegation 3 3 0 0 1 needs something" in text


def test_countries_and_organisations_are_added_one_a_line(
    organiser: Visitor, event: Event, names: Callable[[], object]
) -> None:
    answer = organiser.send(LIST, {"names": "viet nam\r\n\r\nASEANAPOL Secretariat\r\nLAO", "seats": "4"})
    assert (answer.status_code, answer.headers["Location"]) == (302, LIST)
    assert names() == [("la", "LA"), ("vn", "VN"), ("aseanapol-secretariat", None)]


def test_second_delegation_of_a_country_is_warned_of_and_can_be_undone(
    organiser: Visitor, laos: Delegation, names: Callable[[], object]
) -> None:
    page = organiser.send(LIST, {"names": "Lao PDR"}, follow_redirects=True).get_data(as_text=True)
    assert "Lao PDR has 2 delegations now." in page
    assert names() == [("la-2", "LA"), ("la", "LA")]
    assert f'action="{LIST}/la-2/remove"' in page
    organiser.send(f"{LIST}/la-2/remove")
    assert names() == [("la", "LA")]


def test_nothing_typed_is_said_beside_the_field(organiser: Visitor, event: Event) -> None:
    answer = organiser.send(LIST, {"names": "", "seats": "many"})
    assert answer.status_code == 422
    text = answer.get_data(as_text=True)
    assert "Write at least one name." in text
    assert 'value="many"' in text


def test_new_delegation_keeps_all_that_is_agreed(organiser: Visitor, event: Event, reading: Saving) -> None:
    answer = organiser.send(
        f"{LIST}/new",
        {
            "name": "Timor Leste", "kind": "country", "status": "invited", "invited_seats": "4", "funded_seats": "2",
            "women_target": "40", "reply_by": "2024-11-01", "standing": "member", "focal_name": "Ana",
        },
    )  # fmt: skip
    assert answer.headers["Location"] == f"{LIST}/tl"
    with reading() as session:
        row = session.query(Delegation).one()
        assert (row.name, row.invited_seats, row.funded_seats, row.women_target, row.focal_name, row.status) == (
            "Timor Leste", 4, 2, 40, "Ana", DelegationStatus.INVITED,
        )  # fmt: skip


def test_country_that_does_not_exist_is_refused_beside_the_name(organiser: Visitor, event: Event) -> None:
    answer = organiser.send(f"{LIST}/new", {"name": "Atlantis", "kind": "country", "status": "draft", "standing": ""})
    assert answer.status_code == 422
    text = answer.get_data(as_text=True)
    assert "No country is called “Atlantis”. Check the spelling, or add it as an organisation." in text
    assert 'value="Atlantis"' in text


def edit_fields(organiser: Visitor, slug: str, **changes: str) -> dict[str, str]:
    """What the form of a delegation would send, with changes."""
    page = organiser.text(f"{LIST}/{slug}/edit")
    version = re.search(r'name="version" type="hidden" value="(\d+)"', page)
    assert version is not None
    return {"version": version[1], "name": "Laos", "status": "draft", "standing": "", "invited_seats": "3"} | changes


def test_edit_saves_and_shows_what_happened(organiser: Visitor, laos: Delegation) -> None:
    fields = edit_fields(organiser, "la", focal_name="Vilay", invited_seats="5")
    page = organiser.send(f"{LIST}/la/edit", fields, follow_redirects=True).get_data(as_text=True)
    assert "Laos saved." in page
    assert "Changed: Laos, invited seats 3 → 5, focal point – → Vilay." in plain(page)


def test_stale_edit_shows_both_versions_and_keeps_what_was_typed(organiser: Visitor, laos: Delegation) -> None:
    mine = edit_fields(organiser, "la", focal_name="Mine")
    organiser.send(f"{LIST}/la/edit", edit_fields(organiser, "la", focal_name="Theirs", invited_seats="7"))
    answer = organiser.send(f"{LIST}/la/edit", mine)
    text = plain(answer.get_data(as_text=True))
    assert answer.status_code == 409
    assert "Seats 3 7" in text
    assert "Focal point Mine Theirs" in text
    assert "Standing – –" not in text
    assert 'value="Mine"' in answer.get_data(as_text=True)
    again = mine | {"version": "2"}
    assert 'name="version" type="hidden" value="2"' in answer.get_data(as_text=True)
    assert "Mine" in organiser.send(f"{LIST}/la/edit", again, follow_redirects=True).get_data(as_text=True)


def test_withdrawal_names_who_leaves_and_can_be_undone(
    organiser: Visitor, laos: Delegation, people: list[Participation], reading: Saving
) -> None:
    assert "3 people leave the lists" in organiser.text(f"{LIST}/la/withdraw")
    sent = organiser.send(f"{LIST}/la/withdraw", {"version": "1", "reason": "Recalled"}, follow_redirects=True)
    page = sent.get_data(as_text=True)
    assert "Laos has withdrawn." in page
    assert f'action="{LIST}/la/take-back"' in page
    with reading() as session:
        statuses = {row.status for row in session.query(Participation)}
    assert statuses == {ParticipationStatus.WITHDRAWN}
    organiser.send(f"{LIST}/la/take-back")
    with reading() as session:
        assert {row.status for row in session.query(Participation)} == {ParticipationStatus.NOMINATED}
        assert session.query(Delegation).one().status is DelegationStatus.DRAFT


def test_delegations_move_by_buttons_and_back_to_the_agreed_order(
    organiser: Visitor, event: Event, names: Callable[[], list[tuple[str, str]]]
) -> None:
    organiser.send(LIST, {"names": "Laos\nNepal\nThailand"})
    organiser.send(f"{LIST}/th/earlier")
    assert [slug for slug, _ in names()] == ["la", "th", "np"]
    assert "Back to the agreed order" in organiser.text(f"{LIST}/order")
    organiser.send(f"{LIST}/la/later")
    assert [slug for slug, _ in names()] == ["th", "la", "np"]
    organiser.send(f"{LIST}/order")
    assert [slug for slug, _ in names()] == ["la", "np", "th"]


def test_members_move_by_buttons(
    organiser: Visitor, laos: Delegation, people: list[Participation], reading: Saving
) -> None:
    deng = people[2]
    organiser.send(f"{LIST}/la/members/{deng.id}/earlier")
    with reading() as session:
        rows = members_in_order(session, session.get_one(Delegation, laos.id))
        first = [row.person.full_name for row in rows]
    organiser.send(f"{LIST}/la/members/{deng.id}/later")
    organiser.send(f"{LIST}/la/members/order")
    with reading() as session:
        rows = members_in_order(session, session.get_one(Delegation, laos.id))
        assert {row.placed for row in rows} == {None}
    assert first == ["Deng", "Kham", "Souk"]


def test_member_of_another_delegation_is_not_moved_here(
    organiser: Visitor, event: Event, laos: Delegation, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        stranger = make_participation(session, session.get_one(Event, event.id))
    organiser.send(f"{LIST}/la/members/{stranger.id}/earlier")
    with reading() as session:
        assert session.get_one(Participation, stranger.id).placed is None


def test_own_page_says_what_is_missing(organiser: Visitor, saving: Saving, event: Event) -> None:
    with saving() as session:
        there = session.get_one(Event, event.id)
        nepal = invite_delegation(session, there, kind=DelegationKind.COUNTRY, name="Nepal", invited_seats=1)
        for name in ("One", "Two"):
            register_participant(session, there, full_name=name, delegation=nepal)
    text = plain(organiser.text(f"{LIST}/np"))
    for sentence in (
        "2 people for 1 seat.",
        "No head of delegation.",
        "2 people to confirm.",
        "2 people without rank or post.",
        "2 people without gender.",
    ):
        assert sentence in text


def test_desk_sees_withheld_people_by_number_only(
    as_role: AsRole, event: Event, laos: Delegation, people: list[Participation]
) -> None:
    desk = as_role(Role.DESK, event)
    page = desk.text(f"{LIST}/la")
    assert "Souk" not in page
    assert "Name withheld No. 2" in plain(page)
    assert "History" not in page
    assert "Edit delegation" not in page


def test_delegation_of_another_event_is_not_there(organiser: Visitor, saving: Saving) -> None:
    with saving() as session:
        make_delegation(session, make_event(session), slug="xx", name="Elsewhere")
    for path in ("xx", "xx/edit", "xx/withdraw"):
        assert organiser.get(f"{LIST}/{path}").status_code == 404
    assert organiser.send(f"{LIST}/xx/remove").status_code == 404


@pytest.mark.parametrize("path", ["", "/order"])
def test_pages_ask_as_often_for_three_delegations_as_for_one(
    organiser: Visitor, event: Event, saving: Saving, count_statements: Counting, path: str
) -> None:
    asked = []
    for rows in (1, 2):
        with saving() as session:
            there = session.get_one(Event, event.id)
            for _ in range(rows):
                delegation = make_delegation(session, there)
                make_participation(session, there, delegation_id=delegation.id, capacity=Capacity.HEAD)
        with count_statements() as sent:
            organiser.text(LIST + path)
        asked.append(len(sent))
    assert asked[0] == asked[1]


def test_own_page_asks_as_often_for_three_people_as_for_one(
    organiser: Visitor, event: Event, laos: Delegation, saving: Saving, count_statements: Counting
) -> None:
    asked = []
    for rows in (1, 2):
        with saving() as session:
            for number in range(rows):
                there = session.get_one(Event, event.id)
                register_participant(session, there, full_name=f"P {rows} {number}", delegation=laos)
        with count_statements() as sent:
            organiser.text(f"{LIST}/la")
        asked.append(len(sent))
    assert asked[0] == asked[1]
