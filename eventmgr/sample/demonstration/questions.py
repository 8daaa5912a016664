"""The invented questions of the demonstration and a few answers."""

from collections.abc import Mapping
from datetime import date, time

from sqlalchemy.orm import Session

from eventmgr.audit.log import because
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.people.enums import Category
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.services import add_question, save_many_answers, set_fields

REQUIRED = ("rank", "post", "gender", "consent_notice")
VISIT = {"KH-02": True, "LA-02": True, "TH-02": False, "VN-02": True, "PH-03": False}
SHIRTS = {"KH-02": "M", "LA-02": "L", "TH-02": "M", "TL-02": "S"}
ARRIVALS = {"KH-02": ("SX 101", time(14, 20)), "TL-02": ("SX 204", time(21, 5))}


def ask(session: Session, event: Event, people: Mapping[str, Participation]) -> None:
    """Two questions of the event's own, answers to them, and two arrivals."""
    because(session, "sample data")
    set_fields(session, event.id, dict.fromkeys(REQUIRED, (True, True)))
    visit = add_question(
        session,
        event.id,
        label="Site visit",
        help="To a sample place, on the second afternoon.",
        kind=FieldKind.YES_NO,
        categories=[Category.HEAD, Category.DELEGATE, Category.OBSERVER],
        required=True,
    )
    shirt = add_question(
        session, event.id, label="Size of the shirt", kind=FieldKind.CHOICE, choices=["S", "M", "L", "XL"]
    )
    answers: dict[int, dict[str, object]] = {}
    for question, given in ((visit, VISIT), (shirt, SHIRTS)):
        for code, answer in given.items():
            answers.setdefault(people[code].id, {})[f"q{question.id}"] = answer
    save_many_answers(session, event.id, answers)
    for code, (flight, at) in ARRIVALS.items():
        _arrives(people[code], on=event.start_date, flight=flight, at=at)


def _arrives(row: Participation, *, on: date, flight: str, at: time) -> None:
    row.arrival_on, row.arrival_flight, row.arrival_time = on, flight, at
    row.visa_needed, row.hotel_nights = False, 3
