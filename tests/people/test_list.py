"""The list of people: search, ready questions, pages."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, Category, DelegationKind, ParticipationStatus
from eventmgr.delegations.queries import Search, people_page, question_counts
from eventmgr.delegations.queries import people as module
from eventmgr.delegations.services import invite_delegation, register_participant, substitute_participant
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from tests.support.factories import make_event


@pytest.fixture
def event(session: Session) -> Event:
    """Ten participations, one of them replaced."""
    event = make_event(session)
    timor = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Timor-Leste")
    thailand = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Thailand")

    def add(name: str, **fields: object) -> object:
        return register_participant(session, event, full_name=name, **fields)

    add("Amostra da Conceição", delegation=timor, capacity=Capacity.HEAD, gender=Gender.MALE)
    add("Somchai", delegation=thailand, native_name="สมชาย ใจดี", rank="Police Colonel", agency="Royal Police")
    add("Nguyễn Văn 100%_A", delegation=thailand, status=ParticipationStatus.CONFIRMED)
    add("Secret Person", delegation=thailand, name_withheld=True, status=ParticipationStatus.CHECKED_IN)
    add("Expert", category=Category.SPEAKER, status=ParticipationStatus.CONFIRMED)
    add("Walker", status=ParticipationStatus.ON_SITE_UNCONFIRMED, delegation=timor)
    old = register_participant(session, event, full_name="Old One", delegation=timor)
    substitute_participant(session, old, full_name="New One")
    register_participant(session, make_event(session), full_name="Somchai of elsewhere")
    return event


def found(session: Session, event: Event, text: str = "", question: str = "all", sees_names: bool = True) -> list[str]:
    counts = question_counts(session, event)
    search = Search(text=text, question=question, sees_names=sees_names)
    return [line.full_name for line in people_page(session, event, search, counts=counts).lines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("conceicao", ["Amostra da Conceição"]),
        ("CONCEIÇÃO amostra", ["Amostra da Conceição"]),
        ("สมชาย", ["Somchai"]),
        ("colonel royal", ["Somchai"]),
        ("van nguyen", ["Nguyễn Văn 100%_A"]),
        ("100%_", ["Nguyễn Văn 100%_A"]),
        ("%", ["Nguyễn Văn 100%_A"]),
        ("\\", []),
        ("timor", ["Amostra da Conceição", "New One", "Walker"]),
        ("5", ["Expert"]),
        ("nobody", []),
    ],
)
def test_people_are_found_by_any_part_of_any_name(
    session: Session, event: Event, text: str, expected: list[str]
) -> None:
    assert found(session, event, text) == expected


def test_people_stand_in_the_order_of_delegations(session: Session, event: Event) -> None:
    assert found(session, event) == [
        "Nguyễn Văn 100%_A",
        "Secret Person",
        "Somchai",
        "Amostra da Conceição",
        "New One",
        "Walker",
        "Expert",
    ]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("heads", ["Amostra da Conceição"]),
        ("experts", ["Expert"]),
        ("unconfirmed", ["Somchai", "Amostra da Conceição", "New One"]),
        ("walk-ins", ["Walker"]),
        ("no-gender", ["Nguyễn Văn 100%_A", "Secret Person", "Somchai", "New One", "Walker", "Expert"]),
        ("no-delegation", ["Expert"]),
        ("withheld", ["Secret Person"]),
        ("left", ["Old One"]),
    ],
)
def test_ready_questions_find_and_count_the_same(
    session: Session, event: Event, question: str, expected: list[str]
) -> None:
    assert found(session, event, question=question) == expected
    assert question_counts(session, event)[question] == len(expected)


def test_withheld_people_are_not_found_by_name_where_names_are_not_seen(session: Session, event: Event) -> None:
    assert found(session, event, "secret") == ["Secret Person"]
    assert found(session, event, "secret", sees_names=False) == []
    assert found(session, event, "4", sees_names=False) == ["Secret Person"]


def test_successor_names_who_was_replaced(session: Session, event: Event) -> None:
    page = people_page(session, event, Search(text="new one"), counts=question_counts(session, event))
    assert [(line.full_name, line.replaces, line.number) for line in page.lines] == [("New One", "Old One", 7)]


def test_list_comes_in_pages(session: Session, event: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGE_SIZE", 3)
    counts = question_counts(session, event)
    pages = [people_page(session, event, Search(page=number), counts=counts) for number in (0, 1, 3, 99)]
    assert [(page.page, page.pages, page.found, len(page.lines)) for page in pages] == [
        (1, 3, 7, 3), (1, 3, 7, 3), (3, 3, 7, 1), (3, 3, 7, 1),
    ]  # fmt: skip
