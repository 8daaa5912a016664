"""Answers to the questions of an event: kept in one form, refused with a sentence."""

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.audit.models import Change
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import missing_fields
from eventmgr.errors import NotFoundError, RefusedError, StaleEditError
from eventmgr.people.enums import Category
from eventmgr.questions.enums import Block, FieldKind
from eventmgr.questions.models import Answer, Private, Question
from eventmgr.questions.passports import passport_hash, passport_key
from eventmgr.questions.queries import Given, answers_of, asked_questions, form_of, same_passport
from eventmgr.questions.rules import FIELDS
from eventmgr.questions.services import (
    add_question,
    ask_again,
    change_question,
    move_question,
    retire_question,
    save_answers,
    save_private,
    set_fields,
)
from tests.support.factories import make_event, make_participation
from tests.support.statements import Counting

TWO_OR_MORE = "Write two choices or more, one a line."
NO_SEMICOLON = "A choice has no semicolon: lists put it between choices."
KEY = passport_key("a secret of an installation")


def test_a_new_event_requires_the_full_name_only(session: Session) -> None:
    form = form_of(session, make_event(session).id, category=Category.DELEGATE)
    assert [field.key for field in form.required()] == ["full_name"]
    assert form.field("passport_number") is None


def test_shown_and_required_are_the_events_choice(session: Session) -> None:
    event, other = make_event(session), make_event(session)
    set_fields(session, event.id, {"passport_number": (True, True), "rank": (False, False), "dietary": (False, True)})
    form = form_of(session, event.id, category=None)
    assert [field.key for field in form.required()] == ["full_name", "passport_number", "dietary"]
    assert form.field("rank") is None
    assert form_of(session, other.id, category=None).field("rank") is not None


def test_the_full_name_cannot_be_hidden(session: Session) -> None:
    event = make_event(session)
    set_fields(session, event.id, {"full_name": (False, False)})
    assert [field.key for field in form_of(session, event.id, category=None).required()] == ["full_name"]


def test_a_question_is_asked_of_its_categories(session: Session) -> None:
    event = make_event(session)
    everybody = add_question(session, event.id, label="Size of the shirt", kind=FieldKind.CHOICE, choices=["S", "M"])
    speakers = add_question(session, event.id, label="Slides", categories=[Category.SPEAKER])
    assert _own(session, event.id, Category.DELEGATE) == [f"q{everybody.id}"]
    assert _own(session, event.id, Category.SPEAKER) == [f"q{everybody.id}", f"q{speakers.id}"]
    assert _own(session, event.id, None) == [f"q{everybody.id}", f"q{speakers.id}"]


def test_questions_are_asked_in_the_order_set_by_hand(session: Session) -> None:
    event = make_event(session)
    rows = [add_question(session, event.id, label=label) for label in ("One", "Two", "Three")]
    move_question(session, event.id, question_id=rows[2].id, steps=-2)
    assert [each.label for each in asked_questions(session, event.id)] == ["Three", "One", "Two"]


def test_a_retired_question_keeps_its_answers(session: Session) -> None:
    event = make_event(session)
    row = add_question(session, event.id, label="Slides")
    person = make_participation(session, event)
    save_answers(session, person, {f"q{row.id}": "Yes, twelve"})
    retire_question(session, event.id, question_id=row.id)
    assert asked_questions(session, event.id) == []
    assert answers_of(session, event.id, [person.id])[person.id] == {f"q{row.id}": Given("Yes, twelve")}
    ask_again(session, event.id, question_id=row.id)
    assert [each.label for each in asked_questions(session, event.id)] == ["Slides"]


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        ({"label": " "}, "label", "Write the question."),
        ({"label": "slides"}, "label", "Another question has these words."),
        ({"label": "Size", "kind": FieldKind.CHOICE, "choices": ["S"]}, "choices", TWO_OR_MORE),
        ({"label": "Size", "kind": FieldKind.CHOICES, "choices": ["S; M", "L"]}, "choices", NO_SEMICOLON),
        ({"label": "Country", "kind": FieldKind.COUNTRY}, "kind", "Choose one of the list."),
        ({"label": "x" * 201}, "label", "This is longer than 200 letters."),
    ],
)  # fmt: skip
def test_a_question_that_cannot_be_asked_is_refused(
    session: Session, fields: dict[str, object], field: str, sentence: str
) -> None:
    event = make_event(session)
    add_question(session, event.id, label="Slides")
    with pytest.raises(RefusedError) as refused:
        add_question(session, event.id, **fields)  # type: ignore[arg-type]  # fields of a question, mixed
    assert (refused.value.field, str(refused.value)) == (field, sentence)


def test_the_kind_of_an_answered_question_stays(session: Session) -> None:
    event = make_event(session)
    row = add_question(session, event.id, label="Slides")
    save_answers(session, make_participation(session, event), {f"q{row.id}": "twelve"})
    with pytest.raises(RefusedError, match="Somebody has answered already"):
        change_question(
            session, event.id, question_id=row.id, version=row.version, label="Slides", kind=FieldKind.NUMBER
        )


def test_a_question_of_another_event_is_not_found(session: Session) -> None:
    event, other = make_event(session), make_event(session)
    row = add_question(session, event.id, label="Slides")
    with pytest.raises(NotFoundError):
        retire_question(session, other.id, question_id=row.id)
    with pytest.raises(RefusedError, match="This event asks no such question"):
        save_answers(session, make_participation(session, other), {f"q{row.id}": "yes"})


def test_a_stale_question_is_refused(session: Session) -> None:
    event = make_event(session)
    row = add_question(session, event.id, label="Slides")
    with pytest.raises(StaleEditError):
        change_question(session, event.id, question_id=row.id, version=row.version + 1, label="Slides?")


GOOD = [
    (FieldKind.LINE, " Twelve   slides ", "Twelve slides"),
    (FieldKind.TEXT, "one\r\ntwo ", "one\ntwo"),
    (FieldKind.NUMBER, "3,50", "3.5"),
    (FieldKind.NUMBER, 100, "100"),
    (FieldKind.DATE, date(2024, 12, 9), "2024-12-09"),
    (FieldKind.DATE, "9 December 2024", "2024-12-09"),
    (FieldKind.DATE, "09.12.2024", "2024-12-09"),
    (FieldKind.YES_NO, False, "no"),
    (FieldKind.YES_NO, "YES", "yes"),
    (FieldKind.CHOICE, "medium", "Medium"),
    (FieldKind.CHOICES, ["Small", "Large"], "Small\nLarge"),
    (FieldKind.CHOICES, "large; small", "Small\nLarge"),
]


@pytest.mark.parametrize(("kind", "given", "kept"), GOOD)
def test_an_answer_is_kept_in_one_form(session: Session, kind: FieldKind, given: object, kept: str) -> None:
    event = make_event(session)
    row = _question(session, event.id, kind)
    person = make_participation(session, event)
    save_answers(session, person, {f"q{row.id}": given})
    assert answers_of(session, event.id)[person.id][f"q{row.id}"] == Given(kept)


BAD = [
    (FieldKind.LINE, "x" * 301, "This is longer than 300 letters."),
    (FieldKind.TEXT, "x" * 5001, "This is longer than 5000 letters."),
    (FieldKind.NUMBER, "many", "“many” is not a number."),
    (FieldKind.NUMBER, "١٢", "“١٢” is not a number."),
    (FieldKind.NUMBER, "1e9999999", "“1e9999999” is not a number."),
    (FieldKind.DATE, "soon", "“soon” is not a date. Write it like 2024-12-09."),
    (FieldKind.DATE, "2024-02-30", "“2024-02-30” is not a date. Write it like 2024-12-09."),
    (FieldKind.YES_NO, "perhaps", "“perhaps” is neither yes nor no."),
    (FieldKind.CHOICE, "Huge", "“Huge” is not among the choices of “Question”."),
    (FieldKind.CHOICES, ["Small", "Huge"], "“Huge” is not among the choices of “Question”."),
    (FieldKind.FILE, "letter.pdf", "A file is handed in on the page, not in a list."),
]


@pytest.mark.parametrize(("kind", "given", "sentence"), BAD)
def test_an_answer_that_cannot_be_is_refused_with_a_sentence(
    session: Session, kind: FieldKind, given: object, sentence: str
) -> None:
    event = make_event(session)
    row = _question(session, event.id, kind)
    with pytest.raises(RefusedError) as refused:
        save_answers(session, make_participation(session, event), {f"q{row.id}": given})
    assert (refused.value.field, str(refused.value)) == (f"q{row.id}", sentence)


def test_an_empty_answer_takes_the_old_one_away(session: Session) -> None:
    event = make_event(session)
    row = _question(session, event.id, FieldKind.LINE)
    person = make_participation(session, event)
    save_answers(session, person, {f"q{row.id}": "twelve"})
    save_answers(session, person, {f"q{row.id}": ""})
    assert session.scalars(select(Answer)).all() == []


def test_an_answer_makes_open_forms_of_the_person_stale(session: Session) -> None:
    event = make_event(session)
    row = _question(session, event.id, FieldKind.LINE)
    person = make_participation(session, event)
    before = person.version
    save_answers(session, person, {f"q{row.id}": "twelve"})
    assert person.version == before + 1
    save_answers(session, person, {f"q{row.id}": "twelve"})
    assert person.version == before + 1


def test_restricted_facts_never_stand_in_the_change_log(session: Session) -> None:
    event = make_event(session)
    person = make_participation(session, event)
    save_private(session, person, {"passport_number": "A 123-45", "dietary": "vegan", "prayer_room": True}, key=KEY)
    save_private(session, person, {"medical_note": "Insulin", "passport_expires": "2030-01-02"}, key=KEY)
    told = str([(change.before, change.after) for change in session.scalars(select(Change))])
    assert not [word for word in ("A 123-45", "vegan", "Insulin", "2030") if word in told]
    row = session.scalars(select(Private)).one()
    assert (row.passport_number, row.dietary, row.prayer_room, row.medical_note) == (
        "A 123-45",
        "vegan",
        True,
        "Insulin",
    )
    assert row.passport_expires == date(2030, 1, 2)


def test_the_same_passport_is_found_by_its_keyed_hash(session: Session) -> None:
    event, other = make_event(session), make_event(session)
    one, two = make_participation(session, event), make_participation(session, event)
    save_private(session, one, {"passport_number": "a12345 "}, key=KEY)
    save_private(session, two, {"passport_number": "A 123-45"}, key=KEY)
    save_private(session, make_participation(session, other), {"passport_number": "A12345"}, key=KEY)
    told = passport_hash("A12345", key=KEY)
    assert same_passport(session, event.id, [told, ""]) == {told: [one.id, two.id]}
    assert passport_hash("A12345", key=passport_key("another secret of another house")) != told
    assert passport_hash(" - ", key=KEY) == ""


def test_a_restricted_value_that_cannot_be_is_refused(session: Session) -> None:
    person = make_participation(session, make_event(session))
    with pytest.raises(RefusedError) as refused:
        save_private(session, person, {"dietary": "meat only"}, key=KEY)
    assert refused.value.field == "dietary"
    with pytest.raises(TypeError):
        save_private(session, person, {"rank": "Colonel"}, key=KEY)


def test_what_is_required_and_unknown_is_missing_person_by_person(session: Session) -> None:
    event = make_event(session)
    size = _question(session, event.id, FieldKind.CHOICE, required=True)
    slides = add_question(session, event.id, label="Slides", required=True, categories=[Category.SPEAKER])
    set_fields(
        session,
        event.id,
        dict.fromkeys(("rank", "gender", "dietary", "consent_notice", "visa_needed"), (True, True)),
    )
    delegate, speaker = (
        make_participation(session, event),
        make_participation(session, event, category=Category.SPEAKER),
    )
    delegate.rank, delegate.visa_needed = "Colonel", False
    save_private(session, delegate, {"dietary": "none"}, key=KEY)
    save_answers(session, delegate, {f"q{size.id}": "Small"})
    found = {number: [field.key for field in fields] for number, fields in missing_fields(session, event.id).items()}
    assert found == {
        delegate.id: ["gender", "consent_notice"],
        speaker.id: ["rank", "gender", "visa_needed", "dietary", "consent_notice", f"q{size.id}", f"q{slides.id}"],
    }
    assert list(missing_fields(session, event.id, [delegate.id])) == [delegate.id]


def test_what_is_missing_is_found_in_as_many_statements_for_many_as_for_one(
    session: Session, count_statements: Counting
) -> None:
    counts, found = [], []
    for people in (1, 30):
        event = make_event(session)
        _question(session, event.id, FieldKind.CHOICE, required=True)
        set_fields(session, event.id, dict.fromkeys(("rank", "dietary", "consent_notice"), (True, True)))
        for _ in range(people):
            make_participation(session, event)
        with count_statements() as sent:
            found.append(len(missing_fields(session, event.id)))
        counts.append(len(sent))
    assert (found, counts) == ([1, 30], [5, 5])


def test_nothing_is_missing_where_only_names_are_required(session: Session) -> None:
    event = make_event(session)
    make_participation(session, event)
    assert missing_fields(session, event.id) == {}


def test_every_field_of_the_house_is_kept_where_it_says() -> None:
    from eventmgr.people.enums import ConsentKind
    from eventmgr.people.models import Person
    from eventmgr.questions.enums import Holder

    models = {Holder.PERSON: Person, Holder.PARTICIPATION: Participation, Holder.PRIVATE: Private}
    homeless = [
        field.key
        for field in FIELDS
        if field.holder in models and field.key not in models[field.holder].__table__.columns
    ]
    assert homeless == []
    assert [field.key for field in FIELDS if field.holder is Holder.CONSENT] == [
        f"consent_{kind}" for kind in ConsentKind
    ]
    kept = {column for column in Private.__unlogged__ if column != "passport_hash"}
    assert {field.key for field in FIELDS if field.holder is Holder.PRIVATE} == kept
    assert len({field.key for field in FIELDS}) == len(FIELDS)


def _own(session: Session, event_id: int, category: Category | None) -> list[str]:
    form = form_of(session, event_id, category=category)
    return [field.key for field in form.fields if field.block is Block.OWN]


def _question(session: Session, event_id: int, kind: FieldKind, *, required: bool = False) -> Question:
    choices = ["Small", "Medium", "Large"] if kind in (FieldKind.CHOICE, FieldKind.CHOICES) else []
    return add_question(session, event_id, label="Question", kind=kind, choices=choices, required=required)
