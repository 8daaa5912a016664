"""The contact list: those who agreed to stand on it, and nobody else."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Category, ConsentKind, ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.printing import contacts_content
from eventmgr.delegations.services import set_consents
from eventmgr.documents.content.lists import Contact, ContactsContent
from eventmgr.events.models import Event
from tests.support.factories import NOON_UTC, make_delegation, make_event, make_participation, make_person
from tests.support.statements import Counting

AS_OF = datetime(2024, 12, 8, 11, tzinfo=UTC)


def content(session: Session, event: Event) -> ContactsContent:
    return contacts_content(session, event, as_of=AS_OF)


def asked(session: Session, event: Event, name: str, *, agrees: bool | None, **columns: object) -> Participation:
    person = make_person(session, name, email=f"{name.split(maxsplit=1)[0].lower()}@police.example", phone="+62 1")
    row = make_participation(session, event, person=person, **columns)
    set_consents(session, row, {ConsentKind.CONTACT: agrees}, at=NOON_UTC)
    return row


def test_only_who_agreed_and_is_not_withheld_stands_on_the_list(session: Session) -> None:
    event = make_event(session)
    laos = make_delegation(session, event, name="Laos")
    asked(session, event, "Agrees One", agrees=True, delegation_id=laos.id, rank="Major", post="Director", agency="NP")
    asked(session, event, "Refuses Two", agrees=False)
    asked(session, event, "Unasked Three", agrees=None)
    asked(session, event, "Withheld Four", agrees=True, name_withheld=True)
    asked(session, event, "Left Five", agrees=True, status=ParticipationStatus.WITHDRAWN)
    asked(session, event, "Technician Six", agrees=True, category=Category.TECHNICAL)
    made = content(session, event)
    assert made.contacts == (
        Contact(
            name="Agrees One",
            rank="Major",
            delegation="Laos",
            post="Director",
            addresses=("agrees@police.example", "+62 1"),
        ),
    )
    assert made.note.endswith("On the list: 1. Did not agree, or were not asked: 3.")


def test_who_takes_the_consent_back_leaves_the_list(session: Session) -> None:
    event = make_event(session)
    row = asked(session, event, "Agrees One", agrees=True)
    assert [one.name for one in content(session, event).contacts] == ["Agrees One"]
    set_consents(session, row, {ConsentKind.CONTACT: False}, at=NOON_UTC)
    assert content(session, event).contacts == ()
    set_consents(session, row, {ConsentKind.CONTACT: True, ConsentKind.LIST: False}, at=NOON_UTC)
    assert content(session, event).contacts == ()


def test_an_event_of_nobody_has_a_list_that_says_so(session: Session) -> None:
    made = content(session, make_event(session))
    assert (made.contacts, made.words.nobody) == ((), "Nobody has agreed to stand on this list yet.")


def test_a_consent_in_one_event_does_not_count_in_another(session: Session) -> None:
    one, other = make_event(session), make_event(session)
    row = asked(session, one, "Agrees One", agrees=True)
    make_participation(session, other, person=row.person)
    assert content(session, other).contacts == ()


def test_what_the_list_asks_does_not_grow(session: Session, count_statements: Counting) -> None:
    event = make_event(session)

    def sent() -> int:
        asked(session, event, "Agrees One", agrees=True, delegation_id=make_delegation(session, event).id)
        session.expire_all()
        session.refresh(event)
        with count_statements() as statements:
            content(session, event)
        return len(statements)

    assert sent() == sent() == sent()
