"""Answers travel in lists: out under the words of the question, in again unchanged."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.delegations.exchange.exporting import export_roster, roster_template
from eventmgr.delegations.exchange.importing import forecast_roster, import_roster
from eventmgr.delegations.exchange.verdicts import Forecast, Outcome
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.files.sheets import read_sheets
from eventmgr.people.models import Person
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.passports import passport_key
from eventmgr.questions.queries import Given, answers_of, asked
from eventmgr.questions.services import add_question, retire_question, save_answers, save_private
from tests.support.factories import make_event, make_participation

CHOICES = ["Small", "Large"]


@pytest.fixture
def event(session: Session) -> Event:
    return make_event(session)


def _read(session: Session, event: Event, data: bytes) -> Forecast:
    return forecast_roster(session, event, read_sheets(data))


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_export_and_import_of_answers_changes_nothing(session: Session, event: Event, form: str) -> None:
    kinds = {
        FieldKind.LINE: "=1+1",
        FieldKind.TEXT: "one\ntwo",
        FieldKind.NUMBER: "3.5",
        FieldKind.DATE: "2024-12-09",
        FieldKind.CHOICE: "Large",
        FieldKind.CHOICES: "Small; Large",
        FieldKind.YES_NO: "no",
    }
    rows = {
        kind: add_question(session, event.id, label=f"Question: {kind}", kind=kind, choices=CHOICES) for kind in kinds
    }
    person = make_participation(session, event, full_name="Sample KH-01")
    make_participation(session, event, full_name="Sample KH-02")
    save_answers(session, person, {f"q{rows[kind].id}": value for kind, value in kinds.items()})
    before = dict(answers_of(session, event.id)[person.id])
    forecast = _read(session, event, export_roster(session, event, form=form))
    assert [each.outcome for each in forecast.verdicts] == [Outcome.SAME, Outcome.SAME]
    import_roster(session, event, forecast)
    assert answers_of(session, event.id)[person.id] == before


def test_answers_of_a_list_are_kept_as_answers_and_not_as_further_columns(session: Session, event: Event) -> None:
    size = add_question(session, event.id, label="Size of the shirt", kind=FieldKind.CHOICE, choices=CHOICES)
    retired = add_question(session, event.id, label="Slides", kind=FieldKind.YES_NO)
    retire_question(session, event.id, question_id=retired.id)
    known = make_participation(session, event, full_name="Sample KH-01")
    text = "Name,SIZE of the shirt,Slides,Hobby\nSample KH-01,large,yes,Chess\nSample KH-02,small,,\n"
    forecast = _read(session, event, text.encode())
    assert [each.outcome for each in forecast.verdicts] == [Outcome.CHANGED, Outcome.NEW]
    told = [(each.title, each.old, each.new) for each in forecast.verdicts[0].differences]
    assert told == [("Size of the shirt", "", "Large"), ("Slides", "", "yes"), ("Hobby", "", "Chess")]
    import_roster(session, event, forecast)
    new = session.query(Participation).join(Person).filter(Person.full_name == "Sample KH-02").one()
    assert answers_of(session, event.id) == {
        known.id: {f"q{size.id}": Given("Large"), f"q{retired.id}": Given("yes")},
        new.id: {f"q{size.id}": Given("Small")},
    }
    session.refresh(known)
    assert (known.extra, new.extra) == ({"Hobby": "Chess"}, {})
    assert [each.outcome for each in _read(session, event, text.encode()).verdicts] == [Outcome.SAME, Outcome.SAME]


def test_what_is_no_answer_is_kept_beside_it_with_a_remark(session: Session, event: Event) -> None:
    add_question(session, event.id, label="Size", kind=FieldKind.CHOICE, choices=CHOICES)
    forecast = _read(session, event, b"Name,Delegation,Size\nSample KH-01,Cambodia,Huge\n")
    assert [str(each.message % each.params) for each in forecast.remarks if each.code == "unread"] == [
        "Row 2: “Huge” in the column Size is not understood; it is kept as a note of the list."
    ]
    import_roster(session, event, forecast)
    assert session.query(Participation).one().extra == {"Size (not understood)": "Huge"}


def test_a_list_hands_in_no_file(session: Session, event: Event) -> None:
    add_question(session, event.id, label="Letter", kind=FieldKind.FILE)
    forecast = _read(session, event, b"Name,Letter\nSample KH-01,letter.pdf\n")
    import_roster(session, event, forecast)
    assert session.query(Participation).one().extra == {}


def test_the_template_asks_the_questions_of_the_event(session: Session, event: Event) -> None:
    row = add_question(session, event.id, label="Vegetarian lunch", kind=FieldKind.YES_NO)
    (sheet,) = read_sheets(roster_template([asked(row).field()]))
    assert sheet.rows[0][-1] == "Vegetarian lunch"


def test_no_roster_holds_restricted_facts(session: Session, event: Event) -> None:
    person = make_participation(session, event, full_name="Sample KH-01")
    secrets = {
        "passport_number": "X1234567",
        "medical_note": "Insulin",
        "emergency_phone": "+855 1",
        "dietary": "vegan",
    }
    save_private(session, person, secrets, key=passport_key("a secret of an installation"))
    told = export_roster(session, event, form="json").decode() + export_roster(session, event, form="csv").decode()
    assert [secret for secret in ("X1234567", "Insulin", "+855 1", "vegan", "Vegan") if secret in told] == []


def test_a_list_may_have_some_of_the_columns(session: Session, event: Event) -> None:
    lunch = add_question(session, event.id, label="Lunch", kind=FieldKind.YES_NO)
    add_question(session, event.id, label="Slides")
    person = make_participation(session, event, full_name="Sample KH-01", rank="Colonel", extra={"Hobby": "Chess"})
    save_answers(session, person, {f"q{lunch.id}": True})
    data = export_roster(session, event, form="xlsx", only=["rank", f"q{lunch.id}", "nonsense"])
    (sheet,) = read_sheets(data)
    assert [tuple(row) for row in sheet.rows] == [("Rank", "Full name", "Lunch"), ("Colonel", "Sample KH-01", "yes")]
