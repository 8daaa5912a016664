"""The faults of a form, in one list."""

import pytest
from werkzeug.datastructures import MultiDict
from wtforms import FieldList, Form, FormField, StringField
from wtforms.validators import InputRequired, Length, ValidationError

from eventmgr.web.faults import Fault, faults
from eventmgr.web.forms import PageForm


class SpeakerRow(Form):
    name = StringField("Name", [InputRequired("Who speaks?")])


def _not_two(_form, field):
    if len(field.entries) == 2:
        raise ValidationError("Not two speakers.")


class SessionForm(PageForm):
    title = StringField("Title", [InputRequired("Give it a title."), Length(max=5)])
    speakers = FieldList(FormField(SpeakerRow), validators=[_not_two])
    keywords = FieldList(StringField("Keyword", [Length(max=3, message="Too long.")]))


@pytest.fixture(autouse=True)
def _inside_the_application(app):
    with app.test_request_context("/"):
        yield


def form_of(**sent: str) -> SessionForm:
    form = SessionForm(
        MultiDict({name.replace("__", "-"): value for name, value in sent.items()}), meta={"csrf": False}
    )
    form.validate()
    return form


def test_faults_of_rows_stand_in_the_order_of_the_fields():
    form = form_of(title="", speakers__0__name="", keywords__0="visa", keywords__1="air")
    assert faults(form) == [
        Fault("title", "Give it a title."),
        Fault("speakers-0-name", "Who speaks?"),
        Fault("keywords-0", "Too long."),
    ]


def test_a_list_of_rows_may_have_a_fault_of_its_own():
    form = form_of(title="Day", speakers__0__name="Sample Expert 01", speakers__1__name="Sample Expert 02")
    assert faults(form) == [Fault("speakers", "Not two speakers.")]


def test_what_belongs_to_the_whole_form_comes_first():
    form = form_of(title="")
    form.form_errors.append("The session ends before it starts.")
    assert faults(form) == [Fault("", "The session ends before it starts."), Fault("title", "Give it a title.")]


def test_a_form_in_order_has_no_faults():
    assert faults(form_of(title="Day", speakers__0__name="Sample Expert 01", keywords__0="air")) == []
