"""Fields of forms for what an event asks."""

from collections.abc import Iterable
from typing import Any, TypeVar

from flask_babel import gettext
from flask_wtf import FlaskForm
from flask_wtf.file import FileField
from wtforms import DateField, Field, IntegerField, SelectField, SelectMultipleField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Length, NumberRange, Optional
from wtforms.widgets import CheckboxInput, ListWidget, TextInput

from eventmgr.events.forms.fields import country_choices
from eventmgr.questions.enums import FieldKind, Holder
from eventmgr.questions.rules.asking import FormField, RegistrationForm
from eventmgr.questions.rules.values import LONGEST_LINE, LONGEST_TEXT
from eventmgr.web.fields import ClockField, LineField, ProseField

FormT = TypeVar("FormT", bound=FlaskForm)
NO_CHOICE = SelectChoice("", "–")
HIGHEST = 10**12
TAKEN = "application/pdf,image/png,image/jpeg"


class BoxesField(SelectMultipleField):
    """Several choices as boxes to tick."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()


def bind_fields(form_class: type[FormT], asked: RegistrationForm | Iterable[FormField]) -> type[FormT]:
    """`form_class` with a field for everything that is asked and that it does not have yet; names are the keys.

    Only the full name has to be filled; what the event requires besides is said by the page and missed in its list.
    """
    fields = asked.fields if isinstance(asked, RegistrationForm) else tuple(asked)
    more = {each.key: form_field(each) for each in fields if not hasattr(form_class, each.key)}
    return type(f"{form_class.__name__}Asked", (form_class,), more)


def given_values(form: FlaskForm, asked: RegistrationForm | Iterable[FormField]) -> dict[str, Any]:
    """What was typed, by key: text, numbers, days and times or None, True, False or None for yes and no, lists of
    choices, the file sent or None. Services take them as they are, files apart.
    """
    fields = asked.fields if isinstance(asked, RegistrationForm) else tuple(asked)
    return {each.key: _given(each, form[each.key].data) for each in fields if each.key in form}


def form_value(asked: FormField, value: Any) -> Any:
    """A value of a column, or a kept answer as `rules.values.typed` has it, as the field is filled with it."""
    if asked.kind is FieldKind.YES_NO:
        return {True: "yes", False: "no"}.get(value, value or "")
    return value


def form_field(asked: FormField) -> Field:
    """The field of a form for what is asked."""
    label = gettext(asked.label) if asked.holder is not Holder.ANSWER else asked.label
    if asked.key == "full_name":
        needed = [InputRequired(gettext("Write a full name. One word is enough.")), Length(max=LONGEST_LINE)]
        return LineField(label, validators=needed, render_kw={"autocomplete": "off"})
    return _MAKERS[asked.kind](asked, label)


def _given(asked: FormField, value: Any) -> Any:
    if asked.kind is FieldKind.YES_NO:
        return {"yes": True, "no": False}.get(value or "")
    if asked.kind is FieldKind.FILE:
        return value or None
    return value


def _line(asked: FormField, label: str) -> Field:
    shown = _ON_SCREEN.get(asked.key, {})
    return LineField(label, validators=[Optional(), Length(max=LONGEST_LINE)], render_kw=shown)


def _text(_asked: FormField, label: str) -> Field:
    return ProseField(label, validators=[Optional(), Length(max=LONGEST_TEXT)], render_kw={"rows": 3})


def _number(asked: FormField, label: str) -> Field:
    if asked.holder is Holder.ANSWER:  # any number, judged and told apart by the service
        return LineField(label, validators=[Optional(), Length(max=20)], render_kw={"inputmode": "decimal"})
    between = NumberRange(min=0, max=HIGHEST)
    return IntegerField(label, widget=TextInput(), validators=[Optional(), between], render_kw={"inputmode": "numeric"})


def _choice(asked: FormField, label: str) -> Field:
    own = asked.holder is Holder.ANSWER
    words = [SelectChoice(value, word if own else gettext(word)) for value, word in asked.choices]
    return SelectField(label, choices=[NO_CHOICE, *words], validators=[Optional()])


def _choices(asked: FormField, label: str) -> Field:
    return BoxesField(label, choices=[SelectChoice(value, word) for value, word in asked.choices])


def _yes_no(_asked: FormField, label: str) -> Field:
    words = [NO_CHOICE, SelectChoice("yes", gettext("Yes")), SelectChoice("no", gettext("No"))]
    return SelectField(label, choices=words, validators=[Optional()])


_ON_SCREEN: dict[str, dict[str, str]] = {
    "email": {"inputmode": "email", "autocapitalize": "none", "spellcheck": "false", "type": "email"},
    "phone": {"inputmode": "tel"},
    "emergency_phone": {"inputmode": "tel"},
    "passport_number": {"autocapitalize": "characters", "autocomplete": "off", "spellcheck": "false"},
    "passport_name": {"autocomplete": "off"},
}
_MAKERS: dict[FieldKind, Any] = {
    FieldKind.LINE: _line,
    FieldKind.TEXT: _text,
    FieldKind.NUMBER: _number,
    FieldKind.DATE: lambda _asked, label: DateField(label, validators=[Optional()]),
    FieldKind.TIME: lambda _asked, label: ClockField(label, validators=[Optional()]),
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choices,
    FieldKind.YES_NO: _yes_no,
    FieldKind.COUNTRY: lambda _asked, label: SelectField(label, choices=country_choices, validators=[Optional()]),
    FieldKind.FILE: lambda _asked, label: FileField(label, render_kw={"accept": TAKEN}),
}
