"""A stale edit, shown: what you typed beside what a colleague saved in the meantime."""

from dataclasses import dataclass
from typing import Any

from wtforms import Field, FieldList, FileField, Form, FormField, HiddenField, PasswordField, SubmitField
from wtforms.fields.choices import SelectFieldBase

_NOT_COMPARED = (FieldList, FileField, FormField, HiddenField, PasswordField, SubmitField)


@dataclass(frozen=True, slots=True)
class Difference:
    """One field on which the two versions differ; values as they are written in the form."""

    field_id: str
    label: str
    yours: str
    theirs: str


def differences(form: Form, theirs: object) -> list[Difference]:
    """Fields of `form` that differ from the attributes of the same name in `theirs`, in the form's order."""
    return [
        Difference(field_id=field.id, label=field.label.text, yours=yours, theirs=saved)
        for field in form
        if not isinstance(field, _NOT_COMPARED) and hasattr(theirs, field.name)
        for yours, saved in [(_written(field, field.data), _written(field, getattr(theirs, field.name)))]
        if yours != saved
    ]


def _written(field: Field, value: Any) -> str:
    """`value` as a reader sees it: the word of a choice, the plain text of anything else."""
    if value is None or value == "":
        return ""  # an empty choice and no value at all are the same answer, whatever word stands for it
    words = {str(choice.value): str(choice.label) for choice in _choices(field)}
    return words.get(str(value), str(value))


def _choices(field: Field) -> list[Any]:
    return list(field.iter_choices()) if isinstance(field, SelectFieldBase) else []
