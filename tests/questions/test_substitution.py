"""Who comes instead takes over the slot, and nothing that belongs to the person who was to come (E-09)."""

from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.models import Consent, Participation
from eventmgr.delegations.services import substitute_participant
from eventmgr.delegations.services.substitute import SLOT
from eventmgr.people.enums import ConsentKind, Gender
from eventmgr.questions.enums import FieldKind, Holder
from eventmgr.questions.models import Private
from eventmgr.questions.passports import passport_key
from eventmgr.questions.queries import answers_of
from eventmgr.questions.rules import FIELDS, Field
from eventmgr.questions.services import add_question, save_answers, save_private
from tests.support.factories import NOON_UTC, make_event, make_participation

SAMPLES = {
    FieldKind.LINE: "Sample",
    FieldKind.TEXT: "Sample",
    FieldKind.NUMBER: 7,
    FieldKind.DATE: date(2030, 1, 2),
    FieldKind.TIME: time(9, 30),
    FieldKind.YES_NO: True,
    FieldKind.COUNTRY: "KH",
}
EMPTY = ("", None, False, Gender.NOT_STATED)


def test_nothing_personal_is_copied_to_the_successor(session: Session) -> None:
    event = make_event(session)
    question = add_question(session, event.id, label="Seat in the aeroplane")
    old = make_participation(session, event, full_name="Sample Name")
    for field in FIELDS:
        if field.holder in (Holder.PERSON, Holder.PARTICIPATION) and field.key not in ("full_name", "capacity"):
            setattr(old.person if field.holder is Holder.PERSON else old, field.key, _sample(field))
    private = {field.key: _sample(field) for field in FIELDS if field.holder is Holder.PRIVATE}
    save_private(session, old, private, key=passport_key("secret"))
    save_answers(session, old, {f"q{question.id}": "12A"})
    old.consents.append(Consent(kind=ConsentKind.NOTICE, given=True, recorded_at=NOON_UTC))
    session.flush()
    new = substitute_participant(session, old, full_name="Another Person")
    session.expire_all()
    copied = {
        field.key
        for field in FIELDS
        if field.holder in (Holder.PERSON, Holder.PARTICIPATION) and _value(new, field) not in EMPTY
    }
    assert copied - {"full_name"} == {"agency", "funding"}
    assert copied - {"full_name"} <= set(SLOT)
    assert [row.participation_id for row in session.scalars(select(Private))] == [old.id]
    assert list(answers_of(session, event.id)) == [old.id]
    assert new.consents == []


def _sample(field: Field) -> object:
    return next(iter(field.words)) if field.words else SAMPLES[field.kind]


def _value(row: Participation, field: Field) -> object:
    return getattr(row.person if field.holder is Holder.PERSON else row, field.key)
