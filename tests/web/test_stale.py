"""A stale edit shows both versions."""

from dataclasses import dataclass

import pytest
from wtforms import HiddenField, PasswordField, SelectField, StringField
from wtforms.fields.choices import SelectChoice

from eventmgr.web.forms import PageForm
from eventmgr.web.stale import Difference, differences

CAPACITIES = [SelectChoice("head", "Head of delegation"), SelectChoice("delegate", "Delegate")]


class PersonForm(PageForm):
    version = HiddenField()
    full_name = StringField("Full name")
    rank = StringField("Rank")
    capacity = SelectField("Capacity", choices=CAPACITIES)
    password = PasswordField("Password")
    only_here = StringField("Only in the form")


@dataclass
class Saved:
    version: int
    full_name: str
    rank: str | None
    capacity: str
    password: str = "hashed"


@pytest.fixture
def form(app):
    with app.test_request_context("/"):
        yield PersonForm(
            meta={"csrf": False},
            data={"version": "3", "full_name": "Sample Delegate TH-05", "rank": "Police Major", "capacity": "head"},
        )


def test_differences_are_the_fields_that_both_have_and_that_differ(form):
    theirs = Saved(version=4, full_name="Sample Delegate TH-05", rank=None, capacity="delegate")
    assert differences(form, theirs) == [
        Difference(field_id="rank", label="Rank", yours="Police Major", theirs=""),
        Difference(field_id="capacity", label="Capacity", yours="Head of delegation", theirs="Delegate"),
    ]


def test_the_same_words_are_no_difference(form):
    theirs = Saved(version=4, full_name="Sample Delegate TH-05", rank="Police Major", capacity="head")
    assert differences(form, theirs) == []
