"""The macros that every page is made of."""

import re

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, HiddenField, RadioField, SelectField, StringField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired

from eventmgr.web.forms import PageForm


class PersonForm(PageForm):
    version = HiddenField(default="3")
    full_name = StringField("Full name", [InputRequired("Write a full name. One word is enough.")])
    rank = StringField("Rank")
    capacity = SelectField("Capacity", choices=[SelectChoice("head", "Head"), SelectChoice("delegate", "Delegate")])
    gender = SelectField("Gender", choices=[SelectChoice("", "Not stated"), SelectChoice("female", "Female")])
    kind = RadioField("Kind", choices=[SelectChoice("country", "Country"), SelectChoice("body", "Organisation")])
    photo = BooleanField("Photograph may be printed")


@pytest.fixture
def show(app: Flask):
    """Render one line of a template, white space between tags left out."""

    def render(line: str, **context: object) -> str:
        imports = (
            '{% from "macros/forms.html" import field, error_summary, hidden, both_versions %}'
            '{% from "macros/marks.html" import seats, bar, plate, st, native, code %}'
            '{% from "macros/page.html" import flashes, facts, page_head_plain %}'
        )
        page = app.jinja_env.from_string(imports + line).render(**context)
        return re.sub(r"(?<=>)\s+(?=<)|\s*\n\s*", "", page).strip()

    with app.test_request_context("/"):
        yield render


@pytest.fixture
def refused(show) -> PersonForm:
    form = PersonForm(MultiDict({"capacity": "head", "gender": ""}), meta={"csrf": False})
    form.validate()
    return form


def words_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_error_stands_between_label_and_field_and_is_tied_to_it(show, refused):
    html = show("{{ field(f) }}", f=refused.full_name)
    label, error, box = html.index("<label"), html.index('id="full_name-error"'), html.index("<input")
    assert label < error < box
    assert 'aria-describedby="full_name-error"' in html
    assert 'aria-invalid="true"' in html
    assert words_of(html) == "Full name Write a full name. One word is enough."


def test_hint_error_and_advice_are_all_read_with_the_field(show, refused):
    html = show('{{ field(f, hint="As in the letter", advice="Same as TH-03.") }}', f=refused.full_name)
    assert 'aria-describedby="full_name-hint full_name-error full_name-advice"' in html


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("full_name", "Full name"),
        ("rank", "Rank optional"),
        ("capacity", "Capacity Head Delegate"),
        ("gender", "Gender optional Not stated Female"),
        ("photo", "Photograph may be printed"),
    ],
)
def test_what_may_stay_empty_says_so_in_a_word(show, name, label):
    form = PersonForm(meta={"csrf": False})
    assert words_of(show("{{ field(f) }}", f=form[name])) == label


def test_choices_between_buttons_have_a_legend(show):
    form = PersonForm(meta={"csrf": False})
    html = show("{{ field(f) }}", f=form.kind)
    assert re.findall(r"<(fieldset|legend|input|label)", html) == [
        "fieldset", "legend", "input", "label", "input", "label",
    ]  # fmt: skip


def test_error_summary_counts_and_links_to_the_fields(show, refused):
    html = show("{{ error_summary(form) }}", form=refused)
    assert re.findall(r'<a href="#(\w+)">([^<]+)', html) == [
        ("full_name", "Write a full name. One word is enough."),
        ("kind", "Choose one of the list."),
    ]
    assert words_of(html).startswith("2 things to correct Nothing you typed is lost.")


def test_error_summary_is_silent_when_nothing_is_wrong(show):
    assert show("{{ error_summary(form) }}", form=PersonForm(meta={"csrf": False})) == ""


def test_hidden_fields_carry_the_version_of_the_row(show):
    html = show("{{ hidden(form) }}", form=PersonForm(meta={"csrf": False}))
    assert html == '<input id="version" name="version" type="hidden" value="3">'


@pytest.mark.parametrize(
    ("seats", "squares"),
    [
        ((4, 2, 1), ["full", "full", "half", "open"]),
        ((3, 3, 1), ["full", "full", "full", "over"]),
        ((0, 0, 0), []),
        ((2, 0, 0), ["open", "open"]),
        ((1, 0, 3), ["half", "over", "over"]),
    ],
)
def test_seats_are_squares_filled_hatched_dashed_or_over_the_bar(show, seats, squares):
    html = show("{{ seats(*n) }}", n=seats)
    assert re.findall(r'<rect [^>]*class="(\w+)"', html) == squares
    assert ("<path" in html) == ("over" in squares)


def test_seats_say_in_words_what_they_draw(show):
    assert re.search(r'aria-label="([^"]+)"', show("{{ seats(4, 2, 1) }}"))[1] == (
        "2 confirmed, 1 nominated, 1 open of 4 seats"
    )


def test_more_than_twelve_seats_are_a_bar(show):
    html = show("{{ seats(20, 10, 4) }}")
    assert re.findall(r'class="([ab])" x="([\d.]+)" width="([\d.]+)"', html.replace('x="0"', 'x="0.0"')) == [
        ("a", "0.0", "50.0"),
        ("b", "50.0", "20.0"),
    ]


@pytest.mark.parametrize(("code", "shown"), [("kh", "KH"), ("", "ORG"), (None, "ORG"), ("ASEAN", "ORG")])
def test_plates_are_two_letters_or_org(show, code, shown):
    assert words_of(show("{{ plate(letters) }}", letters=code)) == shown


def test_states_have_an_icon_and_a_word(show):
    assert show('{{ st("none", "No reply") }}') == (
        '<span class="st st-wait"><svg class="icon" aria-hidden="true"><use href="#i-dash-circle"/></svg>'
        "<span>No reply</span></span>"
    )


def test_native_names_carry_their_language(show):
    assert [show("{{ native(n) }}", n="ตัวอย่าง"), show("{{ native(n) }}", n="Sample"), show("{{ native('') }}")] == [
        '<span class="person-own" lang="th">ตัวอย่าง</span>',
        '<span class="person-own" >Sample</span>',
        "",
    ]


def test_names_are_never_markup(show):
    html = show("{{ page_head_plain(name, facts=name) }}", name="<b>Sample</b> & Co")
    assert html.count("&lt;b&gt;Sample&lt;/b&gt; &amp; Co") == 2


def test_facts_without_a_value_are_a_dash(show):
    html = show('{{ facts([("Room", none), ("Seats", 0)]) }}')
    assert html == '<dl class="facts"><dt>Room</dt><dd>–</dd><dt>Seats</dt><dd>0</dd></dl>'
