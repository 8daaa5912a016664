"""An undo puts everything back as it was, and refuses what would lose somebody's later work."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import GroupMember
from eventmgr.audit.log import change_set
from eventmgr.audit.undo import Undone, undo_set
from eventmgr.database import Base
from eventmgr.delegations.enums import Capacity, ConsentKind, DelegationKind
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import (
    change_delegation,
    change_participant,
    invite_delegation,
    make_head,
    register_participant,
    set_consents,
    substitute_participant,
    withdraw_delegation,
    withdraw_participant,
)
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.models import Event
from tests.support.factories import NOON_UTC, make_event, make_group, make_record, make_unit

REMADE = {"version", "badge_code"}
"""A version rises with every change, an undo included; a code that was given up is not given again."""
NOT_COMPARED = {"change", "audit_line"}
Tables = dict[str, list[dict[str, Any]]]
Work = Callable[[Session, Event, list[Participation]], object]


@pytest.fixture
def scene(session: Session) -> tuple[Event, list[int]]:
    """Thailand with its head and two members."""
    event = make_event(session, code="SAMPLE")
    thailand = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Thailand", invited_seats=3)
    people = [
        register_participant(session, event, full_name=name, delegation=thailand, capacity=capacity, rank="Captain")
        for name, capacity in (("Somchai Sample", Capacity.HEAD), ("Niran Sample", None), ("Malee Sample", None))
    ]
    closed(session)
    return event, [person.id for person in people]


def closed(session: Session) -> str:
    """End the set of changes, as the end of a transaction does; the word for it. Nothing stays in memory."""
    session.flush()
    word = change_set(session)
    session.info.pop("change_set")
    session.expire_all()
    return word


def tables(session: Session) -> Tables:
    """Everything there is, but for what an undo may change."""
    session.flush()
    return {
        table.name: [
            {name: value for name, value in row.items() if name not in REMADE}
            for row in session.execute(select(table).order_by(table.c.id)).mappings()
        ]
        for table in Base.metadata.sorted_tables
        if table.name not in NOT_COMPARED
    }


def done(session: Session, scene: tuple[Event, list[int]], work: Work) -> tuple[str, Tables]:
    """The change set of `work`, and everything after it."""
    work(session, scene[0], [session.get_one(Participation, number) for number in scene[1]])
    return closed(session), tables(session)


def undone(session: Session, event: Event, word: str) -> tuple[str, Tables]:
    undo_set(session, event_id=event.id, change_set=word)
    return closed(session), tables(session)


def withdraw(session: Session, _event: Event, people: list[Participation]) -> None:
    withdraw_participant(session, people[1], version=people[1].version, reason="Recalled")


def substitute(session: Session, event: Event, people: list[Participation]) -> None:
    group = make_group(session, event)
    session.add(GroupMember(event_id=event.id, group_id=group.id, participation_id=people[0].id))
    session.flush()
    substitute_participant(session, people[0], full_name="Arthit Sample", reason="Ill")


def another_head(session: Session, _event: Event, people: list[Participation]) -> None:
    make_head(session, people[2], reason="By letter")


def rename(session: Session, _event: Event, people: list[Participation]) -> None:
    person = people[1]
    change_participant(
        session,
        person,
        version=person.version,
        person_version=person.person.version,
        delegation=person.delegation,
        full_name="Nirand Example",
        rank="Major",
        name_withheld=True,
    )


def rename_delegation(session: Session, _event: Event, people: list[Participation]) -> None:
    delegation = session.get_one(Delegation, people[0].delegation_id)
    change_delegation(session, delegation, version=delegation.version, name_override="Kingdom of Thailand")


def withdraw_all(session: Session, event: Event, people: list[Participation]) -> None:
    delegation = session.get_one(Delegation, people[0].delegation_id)
    withdraw_delegation(
        session, event, delegation=delegation, version=delegation.version, reason="Not coming", at=datetime(2024, 12, 8)
    )


def add(session: Session, event: Event, people: list[Participation]) -> None:
    laos = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos")
    newcomer = register_participant(session, event, full_name="Kham Sample", delegation=laos)
    set_consents(session, newcomer, {ConsentKind.PHOTO: True}, at=NOON_UTC)
    set_consents(session, people[0], {ConsentKind.PHOTO: False}, at=NOON_UTC)


def mark_kham(session: Session, event: Event, _people: list[Participation]) -> None:
    make_record(session, make_unit(session, event), participation=_kham(session))


WORKS = [withdraw, substitute, another_head, rename, rename_delegation, withdraw_all, add]


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.__name__)
def test_what_was_done_is_put_back_and_can_be_done_again(
    session: Session, scene: tuple[Event, list[int]], work: Work
) -> None:
    before = tables(session)
    word, after = done(session, scene, work)
    assert after != before
    again, back = undone(session, scene[0], word)
    assert back == before
    assert undone(session, scene[0], again)[1] == after


def test_an_undo_says_how_much_it_did(session: Session, scene: tuple[Event, list[int]]) -> None:
    word, _ = done(session, scene, add)
    assert undo_set(session, event_id=scene[0].id, change_set=word) == Undone(5, 0, 0)


def test_what_was_changed_since_is_not_taken_back(session: Session, scene: tuple[Event, list[int]]) -> None:
    word, _ = done(session, scene, rename)
    done(session, scene, lambda _session, _event, people: setattr(people[1], "rank", "Colonel"))
    with pytest.raises(RefusedError, match="participation was changed since"):
        undo_set(session, event_id=scene[0].id, change_set=word)


def test_other_columns_that_were_changed_since_stay(session: Session, scene: tuple[Event, list[int]]) -> None:
    word, _ = done(session, scene, rename)
    done(session, scene, lambda _session, _event, people: setattr(people[1], "agency", "Sample Agency"))
    undone(session, scene[0], word)
    row = session.get_one(Participation, scene[1][1])
    assert (row.person.full_name, row.rank, row.agency) == ("Niran Sample", "Captain", "Sample Agency")


def test_an_added_person_who_was_edited_since_stays(session: Session, scene: tuple[Event, list[int]]) -> None:
    word, _ = done(session, scene, add)
    done(session, scene, lambda session, *_: setattr(_kham(session), "rank", "Major"))
    with pytest.raises(RefusedError, match="participation was changed since"):
        undo_set(session, event_id=scene[0].id, change_set=word)


def test_an_added_person_who_was_marked_present_since_stays(session: Session, scene: tuple[Event, list[int]]) -> None:
    word, _ = done(session, scene, add)
    done(session, scene, mark_kham)
    with pytest.raises(RefusedError, match="attendance mark has been added to it since"):
        undo_set(session, event_id=scene[0].id, change_set=word)


def test_a_set_of_another_event_is_not_there(session: Session, scene: tuple[Event, list[int]]) -> None:
    word, _ = done(session, scene, withdraw)
    other = make_event(session, code="OTHER")
    for given in (word, "nothing"):
        with pytest.raises(NotFoundError):
            undo_set(session, event_id=other.id, change_set=given)


def _kham(session: Session) -> Participation:
    rows = session.scalars(select(Participation)).all()
    return next(row for row in rows if row.person.full_name == "Kham Sample")
