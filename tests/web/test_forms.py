"""Forms speak the words of the house."""

import pytest
from werkzeug.datastructures import MultiDict
from wtforms import DateField, IntegerField, SelectField, SelectMultipleField, StringField, TimeField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Length, NumberRange

from eventmgr.web.forms import PageForm


class SessionForm(PageForm):
    title = StringField("Title", [InputRequired()])
    code = StringField("Code", [Length(max=4)])
    day = DateField("Day")
    starts_at = TimeField("Starts")
    seats = IntegerField("Seats", [NumberRange(1, 20)])
    kind = SelectField("Kind", choices=[SelectChoice("plenary", "Plenary")])
    rooms = SelectMultipleField("Rooms", choices=[SelectChoice("hall", "Hall")])


@pytest.fixture(autouse=True)
def _inside_the_application(app):
    with app.test_request_context("/"):
        yield


def errors_of(**sent: str) -> dict[str, list[str]]:
    form = SessionForm(MultiDict(sent), meta={"csrf": False})
    form.validate()
    return dict(form.errors)


def test_what_the_library_refuses_is_said_in_our_words():
    sent = {"title": "", "code": "abcde", "day": "9.12.", "starts_at": "nine", "seats": "40", "kind": "walk"}
    assert errors_of(**sent) == {
        "title": ["This is still empty."],
        "code": ["This is too long: 4 characters fit."],
        "day": ["This is not a date. Write it like 2024-12-09."],
        "starts_at": ["This is not a time. Write it like 09:30."],
        "seats": ["Write a number from 1 to 20."],
        "kind": ["Choose one of the list."],
    }


IN_ORDER = {
    "title": "Opening",
    "code": "ab",
    "day": "2024-12-09",
    "starts_at": "09:30",
    "seats": "9",
    "kind": "plenary",
}


def test_a_number_that_is_none_is_asked_for_again():
    assert errors_of(**IN_ORDER | {"seats": "many"})["seats"][0] == "Write a whole number."


def test_a_box_that_is_not_on_the_page_is_refused_in_our_words():
    assert errors_of(**IN_ORDER | {"rooms": "100 %"}) == {"rooms": ["Choose only from the list."]}


def test_a_form_that_is_in_order_has_nothing_to_say():
    assert errors_of(**IN_ORDER) == {}
