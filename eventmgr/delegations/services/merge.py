"""Two entries of one person become one (R2): everything that belongs to the other moves along, in one transaction."""

from collections.abc import Callable, Collection, Iterator
from typing import Any

from sqlalchemy import Index, UniqueConstraint, func, or_, select
from sqlalchemy.orm import Session

from eventmgr.audit.log import because, note
from eventmgr.audit.undo.values import models
from eventmgr.database import Edited, expect_version
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import KeptApart, Participation
from eventmgr.delegations.queries.merging import value_of
from eventmgr.delegations.rules.merging import BY_KEY, RESTRICTED, Holder
from eventmgr.delegations.services.heads import refuse_second_head, settle_category
from eventmgr.delegations.services.keys import refresh_search_keys
from eventmgr.delegations.services.register import check_delegation
from eventmgr.delegations.services.writing import put
from eventmgr.errors import RefusedError
from eventmgr.people.services import KEYED, person_keys
from eventmgr.questions.models import Answer, Private
from eventmgr.questions.rules import question_key
from eventmgr.questions.services.private import PRIVATE
from eventmgr.words import N_

Check = Callable[[Session, Participation, Participation], None]
_checks: list[Check] = []
_APART = (KeptApart, Private)


def check_merge(check: Check) -> Check:
    """Let `check(session, kept, other)` of a higher area refuse a merge that would lose something."""
    if check not in _checks:
        _checks.append(check)
    return check


def merge_people(
    session: Session,
    kept: Participation,
    *,
    other: Participation,
    taken: Collection[str],
    version: int | None,
    other_version: int | None,
) -> Participation:
    """`other` becomes part of `kept`, whose number and badge stay. `taken` are keys of fields, of answers (`q12`) and
    `restricted`, which come from the other.

    Roles, groups, attendance, certificates, answers and files move along; of two that say the same of the same thing
    (a mark in one half-day) the kept one's stays. A person whom another event knows stays there. Raises StaleEditError,
    RefusedError for somebody who was replaced, SecondHeadError (R4), and where something would be lost.
    """
    expect_version(kept, version)
    expect_version(other, other_version)
    _refuse(session, kept, other)
    because(session, f"merged: participation {other.id} into {kept.id}")
    target = f"participation:{kept.id}"
    note(session, "merged", target=target, event_id=kept.event_id, reason=f"participation:{other.id}")
    values = {key: value_of(other, BY_KEY[key]) for key in taken if key in BY_KEY}
    extra = {**(other.extra or {}), **(kept.extra or {})}
    delegation = other.delegation if "delegation_id" in values else kept.delegation
    _settle_answers(session, kept, other, taken)
    _settle_consents(kept, other)
    _settle_restricted(session, kept, other, taken)
    _drop_marks(session, other)
    for model, column in _pointing():
        _move(session, model, column, kept, other)
    _let_go(session, other)
    with session.no_autoflush:
        put(kept, {key: value for key, value in values.items() if BY_KEY[key].holder is Holder.PARTICIPATION})
        put(kept, {"extra": extra})
        kept.delegation = delegation
        settle_category(kept)
        refuse_second_head(session, kept, delegation)
        check_delegation(kept.event_id, delegation, capacity=kept.capacity)
    put(kept.person, {key: value for key, value in values.items() if BY_KEY[key].holder is Holder.PERSON})
    put(kept.person, person_keys({name: getattr(kept.person, name) for name in KEYED}))
    session.flush()
    session.expire(kept, ["presence", "consents"])
    refresh_search_keys(session, people=[kept.person_id])
    return kept


def keep_apart(session: Session, one: Participation, other: Participation) -> None:
    """These two are not the same person: they are not listed as possible duplicates any more."""
    first, second = sorted((one.id, other.id))
    query = select(KeptApart.id).where(KeptApart.first_id == first, KeptApart.second_id == second)
    if first != second and session.scalar(query) is None:
        session.add(KeptApart(event_id=one.event_id, first_id=first, second_id=second))
        session.flush()


def _refuse(session: Session, kept: Participation, other: Participation) -> None:
    if kept.id == other.id:
        raise RefusedError(N_("This is one entry already."))
    for row in (kept, other):
        if row.status is ParticipationStatus.REPLACED:
            raise RefusedError(
                N_("%(name)s was replaced by somebody else, and stays on record so."), name=row.person.full_name
            )
    for check in _checks:
        check(session, kept, other)


def _settle_answers(session: Session, kept: Participation, other: Participation, taken: Collection[str]) -> None:
    """Answers of the kept one give way where the other's are taken; the rest moves or gives way in `_move`."""
    wanted = {key for key in taken if key not in BY_KEY}
    query = select(Answer).where(Answer.event_id == kept.event_id, Answer.participation_id == kept.id)
    for row in session.scalars(query):
        if question_key(row.question_id) in wanted:
            session.delete(row)
    session.flush()


def _settle_consents(kept: Participation, other: Participation) -> None:
    """Of two answers to the same consent a refusal counts, whoever of the two it stands with."""
    mine = {consent.kind: consent for consent in kept.consents}
    for consent in other.consents:
        known = mine.get(consent.kind)
        if known is not None and known.given and not consent.given:
            known.given, known.recorded_at = False, consent.recorded_at


def _settle_restricted(session: Session, kept: Participation, other: Participation, taken: Collection[str]) -> None:
    """Restricted facts of both become one row: those of the chosen one, filled up with the other's."""
    rows = {row.participation_id: row for row in session.scalars(_private(kept, other))}
    mine, theirs = rows.get(kept.id), rows.get(other.id)
    if theirs is None:
        return
    if mine is None:
        theirs.participation_id = kept.id
    else:
        for name in (*PRIVATE, "passport_hash"):
            value = getattr(theirs, name)
            if value not in (None, "") and (RESTRICTED in taken or getattr(mine, name) in (None, "")):
                setattr(mine, name, value)
        session.delete(theirs)
    session.flush()


def _private(kept: Participation, other: Participation) -> Any:
    return select(Private).where(Private.event_id == kept.event_id, Private.participation_id.in_([kept.id, other.id]))


def _drop_marks(session: Session, other: Participation) -> None:
    """What was said about the other and somebody else is void."""
    query = select(KeptApart).where(or_(KeptApart.first_id == other.id, KeptApart.second_id == other.id))
    for row in session.scalars(query):
        session.delete(row)
    session.flush()


def _pointing() -> Iterator[tuple[type[Edited], str]]:
    """Every model with a column that names a participation."""
    for model in models().values():
        if model in _APART:
            continue
        for key in model.__table__.foreign_key_constraints:  # type: ignore[attr-defined]  # a declared table is a Table
            if key.referred_table.name == Participation.__tablename__:
                yield from ((model, each.parent.name) for each in key.elements if each.column.name == "id")


def _move(session: Session, model: type[Edited], column: str, kept: Participation, other: Participation) -> None:
    """Let rows of the other be the kept one's; where it has such a row already, that one stays and the other's goes."""
    place = getattr(model, column)
    mine = list(session.scalars(select(model).where(place == kept.id).order_by(model.id)))
    for row in session.scalars(select(model).where(place == other.id).order_by(model.id)):
        if any(_same(row, each, column) for each in mine):
            session.delete(row)
        else:
            setattr(row, column, kept.id)
            mine.append(row)
    session.flush()


def _same(row: Edited, other: Edited, column: str) -> bool:
    """Whether the database, or good sense, allows only one of two rows for one participation."""
    table: Any = type(row).__table__
    uniques: list[Any] = [each for each in table.constraints if isinstance(each, UniqueConstraint)]
    indexes: list[Any] = [each for each in table.indexes if each.unique and not _partial(each)]
    for unique in (*uniques, *indexes):
        columns = [each.name for each in unique.columns]
        if column in columns and all(
            getattr(row, name) == getattr(other, name) for name in columns if name not in {column, "event_id"}
        ):
            return True
    return False


def _partial(index: Index) -> bool:
    """Such a rule holds for some rows only; whoever made it checks the merge (`check_merge`)."""
    return index.dialect_options["sqlite"]["where"] is not None


def _let_go(session: Session, other: Participation) -> None:
    """Delete the entry that is empty now, and the person, unless another event knows them."""
    person = other.person
    times = select(func.count()).select_from(Participation).where(Participation.person_id == person.id)
    session.expire(other, ["presence", "consents"])
    alone = session.scalar(times) == 1
    session.delete(other)
    session.flush()
    if alone:
        session.delete(person)
        session.flush()
