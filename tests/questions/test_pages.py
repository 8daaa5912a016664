"""The registration form, answers and restricted facts, as people with their roles see them."""

import re
from collections.abc import Callable
from io import BytesIO

import pytest
from sqlalchemy import select
from werkzeug.datastructures import FileStorage

from eventmgr.audit.models import AuditLine
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.people.enums import Category
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.models import Private, Question
from eventmgr.questions.passports import passport_hash, passport_key
from eventmgr.questions.queries import Given, answers_of, asked_questions, form_of
from eventmgr.questions.services import add_question, save_answers, save_private, set_fields
from eventmgr.web.roles import Role
from tests.people.conftest import form_of as form_sent_by
from tests.people.conftest import person_fields
from tests.support.databases import Saving
from tests.support.factories import make_event, make_participation
from tests.support.visitors import AsRole, Visitor

PAGE = "/events/dialogue/settings/registration"
PEOPLE = "/events/dialogue/people"
PDF = b"%PDF-1.4 sample"
Ask = Callable[..., Question]


def plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session, code="DIALOGUE")


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


@pytest.fixture
def person(saving: Saving, event: Event) -> Participation:
    with saving() as session:
        return make_participation(session, event, full_name="Sample KH-01")


@pytest.fixture
def ask(saving: Saving, event: Event) -> Ask:
    def make(label: str, **fields: object) -> Question:
        with saving() as session:
            return add_question(session, event.id, label=label, **fields)  # type: ignore[arg-type]  # fields of a question, mixed

    return make


def test_what_an_event_asks_is_chosen_field_by_field(organiser: Visitor, event: Event, reading: Saving) -> None:
    sent = _radios(organiser)
    assert (sent["field-rank"], sent["field-passport_number"]) == ("asked", "off")
    answer = organiser.send(PAGE, sent | {"field-rank": "off", "field-passport_number": "required"})
    assert "2 fields changed." in organiser.text(answer.headers["Location"])
    with reading() as session:
        form = form_of(session, event.id, category=None)
    assert [field.key for field in form.required()] == ["full_name", "passport_number"]
    assert form.field("rank") is None


def test_two_organisers_do_not_overwrite_each_other(organiser: Visitor, event: Event, saving: Saving) -> None:
    sent = _radios(organiser)
    with saving() as session:
        set_fields(session, event.id, {"rank": (False, False), "post": (True, True)})
    answer = organiser.send(PAGE, sent | {"field-rank": "required", "field-agency": "required"})
    text = plain(answer.get_data(as_text=True))
    assert answer.status_code == 409
    assert "A colleague changed the same fields." in text
    assert "Rank Saved by a colleague: Not asked" in text
    with saving() as session:
        assert form_of(session, event.id, category=None).field("rank") is None
    organiser.send(PAGE, _fields(answer.get_data(as_text=True)))
    with saving() as session:
        required = [field.key for field in form_of(session, event.id, category=None).required()]
    assert required == ["full_name", "rank", "post", "agency"]


def test_a_question_is_added_changed_moved_and_retired(organiser: Visitor, event: Event, reading: Saving) -> None:
    organiser.send(f"{PAGE}/questions/new", {"label": "Slides", "kind": "yes_no"})
    organiser.send(
        f"{PAGE}/questions/new",
        {"label": "Size", "kind": "choice", "choices": "S\r\nM", "categories": ["D"], "required": "y"},
    )
    with reading() as session:
        slides, size = asked_questions(session, event.id)
    assert (size.choices, size.categories, size.required) == (("S", "M"), frozenset("D"), True)
    text = plain(organiser.text(PAGE))
    assert "Size One of several choices · Delegate · required" in text
    organiser.send(f"{PAGE}/questions/{size.id}/earlier")
    sent = {"label": "Size of the shirt", "kind": "choice", "choices": "S\nM\nL", "version": "2"}
    organiser.send(f"{PAGE}/questions/{size.id}", sent)
    organiser.send(f"{PAGE}/questions/{slides.id}/retire")
    with reading() as session:
        assert [(each.label, each.choices) for each in asked_questions(session, event.id)] == [
            ("Size of the shirt", ("S", "M", "L"))
        ]
    organiser.send(f"{PAGE}/questions/{slides.id}/again")
    with reading() as session:
        assert [each.label for each in asked_questions(session, event.id)] == ["Size of the shirt", "Slides"]


def test_a_question_that_cannot_be_keeps_what_was_typed(organiser: Visitor) -> None:
    answer = organiser.send(f"{PAGE}/questions/new", {"label": "Size", "kind": "choice", "choices": "only one"})
    assert answer.status_code == 422
    assert "Write two choices or more, one a line." in answer.get_data(as_text=True)
    assert "only one" in answer.get_data(as_text=True)


def test_a_stale_question_shows_both_versions(organiser: Visitor, ask: Ask) -> None:
    row = ask("Slides")
    sent = {"kind": "line", "version": "1"}
    organiser.send(f"{PAGE}/questions/{row.id}", sent | {"label": "Slides?"})
    answer = organiser.send(f"{PAGE}/questions/{row.id}", sent | {"label": "Your slides"})
    assert answer.status_code == 409
    assert "Question Your slides Slides?" in plain(answer.get_data(as_text=True))


def test_travel_and_answers_are_written_on_the_edit_page_and_shown(
    organiser: Visitor, person: Participation, ask: Ask, event: Event, reading: Saving
) -> None:
    lunch, sizes = ask("Lunch", kind=FieldKind.YES_NO), ask("Sizes", kind=FieldKind.CHOICES, choices=["S", "M"])
    speakers = ask("Slides", categories=[Category.SPEAKER])
    path = f"{PEOPLE}/{person.id}"
    sent = form_sent_by(organiser, f"{path}/edit")
    assert f"q{speakers.id}" not in sent
    travel = {"arrival_on": "2024-12-08", "arrival_time": "0930", "arrival_flight": "GA 123", "visa_needed": "no"}
    more = {"hotel_nights": "4", "years_of_service": "12", "field_of_work": "Forensics", "alternate_contact": "Desk"}
    answer = organiser.send(f"{path}/edit", sent | travel | more | {f"q{lunch.id}": "yes", f"q{sizes.id}": ["S", "M"]})
    assert answer.headers["Location"] == path
    text = plain(organiser.text(path))
    assert "Arrival Sun 8 Dec · 09:30 · GA 123" in text
    assert "Visa not needed Hotel nights 4" in text
    assert "Lunch Yes Sizes S, M" in text
    assert "Years of service 12 Field of work Forensics" in text
    with reading() as session:
        assert answers_of(session, event.id)[person.id] == {
            f"q{lunch.id}": Given("yes"),
            f"q{sizes.id}": Given("S\nM"),
        }


def test_an_answer_that_cannot_be_stands_beside_its_question(
    organiser: Visitor, person: Participation, ask: Ask, event: Event, reading: Saving
) -> None:
    row = ask("How many", kind=FieldKind.NUMBER)
    path = f"{PEOPLE}/{person.id}/edit"
    answer = organiser.send(path, form_sent_by(organiser, path) | {f"q{row.id}": "many", "rank": "Colonel"})
    assert answer.status_code == 422
    assert f'<a href="#q{row.id}">“many” is not a number.</a>' in answer.get_data(as_text=True)
    with reading() as session:
        assert session.get_one(Participation, person.id).rank == ""


def test_a_stale_answer_shows_both_versions(organiser: Visitor, person: Participation, ask: Ask) -> None:
    row = ask("Slides")
    path = f"{PEOPLE}/{person.id}/edit"
    sent = form_sent_by(organiser, path)
    organiser.send(path, sent | {f"q{row.id}": "twelve"})
    answer = organiser.send(path, sent | {f"q{row.id}": "twenty"})
    assert answer.status_code == 409
    assert "Slides twenty twelve" in plain(answer.get_data(as_text=True))


def test_a_new_person_is_asked_the_questions(organiser: Visitor, ask: Ask, event: Event, reading: Saving) -> None:
    row = ask("Slides")
    organiser.send(f"{PEOPLE}/new", person_fields(full_name="Suharto", hotel_nights="3") | {f"q{row.id}": "twelve"})
    with reading() as session:
        new = session.scalars(select(Participation)).one()
        assert (new.person.full_name, new.hotel_nights) == ("Suharto", 3)
        assert answers_of(session, event.id)[new.id] == {f"q{row.id}": Given("twelve")}


def _file(data: bytes, name: str) -> FileStorage:
    return FileStorage(BytesIO(data), filename=name)


def test_a_file_is_kept_and_given_out_as_a_download_only(organiser: Visitor, person: Participation, ask: Ask) -> None:
    row = ask("Letter", kind=FieldKind.FILE)
    path = f"{PEOPLE}/{person.id}"
    sent = form_sent_by(organiser, f"{path}/edit")
    organiser.send(f"{path}/edit", sent | {f"q{row.id}": _file(PDF, "../a letter.pdf")})
    assert "a letter.pdf" in organiser.text(path)
    answer = organiser.get(f"{path}/answers/{row.id}")
    assert answer.get_data() == PDF
    assert answer.headers["Content-Disposition"] == 'attachment; filename="a letter.pdf"'
    assert (answer.mimetype, answer.headers["X-Content-Type-Options"]) == ("application/pdf", "nosniff")
    sent = form_sent_by(organiser, f"{path}/edit")
    organiser.send(f"{path}/edit", sent | {"rank": "Colonel"})
    assert "a letter.pdf" in organiser.text(path)
    organiser.send(f"{path}/answers/{row.id}/remove")
    assert "a letter.pdf" not in organiser.text(path)
    assert organiser.get(f"{path}/answers/{row.id}").status_code == 404


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<html><script>alert(1)</script></html>", "Only PDF, PNG and JPEG files are taken."),
        (b"", "The file is empty."),
    ],
)
def test_a_file_of_another_kind_is_refused(
    organiser: Visitor, person: Participation, ask: Ask, data: bytes, sentence: str
) -> None:
    row = ask("Letter", kind=FieldKind.FILE)
    path = f"{PEOPLE}/{person.id}/edit"
    answer = organiser.send(path, form_sent_by(organiser, path) | {f"q{row.id}": _file(data, "letter.pdf")})
    assert (answer.status_code, sentence in answer.get_data(as_text=True)) == (422, True)


def test_people_are_found_by_their_answers(organiser: Visitor, person: Participation, ask: Ask, saving: Saving) -> None:
    lunch = ask("Lunch", kind=FieldKind.YES_NO)
    sizes = ask("Sizes", kind=FieldKind.CHOICES, choices=["S_", "M", "S"])
    with saving() as session:
        event = session.get_one(Event, person.event_id)
        other = make_participation(session, event, full_name="Sample KH-02")
        make_participation(session, event, full_name="Sample KH-03")
        save_answers(
            session, session.get_one(Participation, person.id), {f"q{lunch.id}": True, f"q{sizes.id}": ["S_", "M"]}
        )
        save_answers(session, other, {f"q{lunch.id}": False, f"q{sizes.id}": ["S"]})
    found = {
        query: re.findall(r"Sample KH-\d\d(?=</a>)", organiser.text(f"{PEOPLE}?{query}"))
        for query in (
            f"q{lunch.id}=yes",
            f"q{lunch.id}=-",
            f"q{sizes.id}=M",
            f"q{sizes.id}=S",
            f"q{sizes.id}=S_&q{lunch.id}=no",
            f"q{sizes.id}=nonsense",
            f"q{lunch.id}=no&q=KH-02",
        )
    }
    every = ["Sample KH-01", "Sample KH-02", "Sample KH-03"]
    assert [sorted(names) for names in found.values()] == [
        every[:1],
        every[2:],
        every[:1],
        every[1:2],
        [],
        every,
        every[1:2],
    ]


SECRETS = {
    "passport_number": "X1234567",
    "passport_expires": "2031-05-06",
    "emergency_name": "Sample Relative",
    "emergency_relation": "Sibling of the person",
    "emergency_phone": "+855 12 345",
    "dietary_note": "No shellfish at all",
    "accessibility": "Step-free way",
    "medical_note": "Carries insulin",
    "room_note": "Room 1408",
}


@pytest.fixture
def secretive(person: Participation, saving: Saving) -> Participation:
    with saving() as session:
        row = session.get_one(Participation, person.id)
        save_private(session, row, SECRETS | {"dietary": "halal"}, key=passport_key("secret"))
        row.person.passport_name = "SAMPLE AS IN PASSPORT"
        return row


def test_each_look_at_restricted_facts_is_recorded(
    organiser: Visitor, secretive: Participation, reading: Saving
) -> None:
    page = organiser.text(f"{PEOPLE}/{secretive.id}/passport")
    assert [secret for secret in (*SECRETS.values(), "SAMPLE AS IN PASSPORT") if secret not in page] == []
    with reading() as session:
        lines = [(line.action, line.target) for line in session.scalars(select(AuditLine))]
    assert lines == [("looked at restricted facts", f"participation:{secretive.id}")]


def test_restricted_facts_are_saved_with_their_keyed_hash(
    organiser: Visitor, person: Participation, reading: Saving
) -> None:
    path = f"{PEOPLE}/{person.id}/passport"
    sent = form_sent_by(organiser, path) | {"passport_number": "x 123", "dietary": "vegan", "passport_name": "KH ONE"}
    assert organiser.send(path, sent).headers["Location"] == f"{PEOPLE}/{person.id}"
    stale = organiser.send(path, sent | {"passport_number": "y 999"})
    assert stale.status_code == 409
    assert "Passport number y 999 x 123" in plain(stale.get_data(as_text=True))
    with reading() as session:
        row = session.scalars(select(Private)).one()
        key = passport_key(organiser.application.secret_key or "")
        assert (row.passport_hash, row.dietary) == (passport_hash("X123", key=key), "vegan")
        assert session.get_one(Participation, person.id).person.passport_name == "KH ONE"


def test_history_tells_of_answers_and_hides_restricted_facts(
    organiser: Visitor, person: Participation, ask: Ask
) -> None:
    row = ask("Slides")
    path = f"{PEOPLE}/{person.id}"
    organiser.send(f"{path}/edit", form_sent_by(organiser, f"{path}/edit") | {f"q{row.id}": "twelve"})
    organiser.send(f"{path}/passport", form_sent_by(organiser, f"{path}/passport") | {"medical_note": "Insulin"})
    text = plain(organiser.text(path))
    assert "Insulin" not in text
    assert "Added: Slides, Sample KH-01, twelve." in text


def _radios(visitor: Visitor) -> dict[str, str]:
    return _fields(visitor.text(PAGE))


def _fields(page: str) -> dict[str, str]:
    was = re.search(r'name="was"[^>]*value="([^"]*)"', page)
    assert was is not None
    found = re.findall(r'name="(field-[a-z_]+)" value="([a-z]+)"[^>]*checked', page)
    return {"was": was[1], **dict(found)}
