"""What is wrong in a form, as one list: for the summary on top of it and for the title of the page."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wtforms import Field, FieldList, FormField


@dataclass(frozen=True, slots=True)
class Fault:
    """A sentence and the field it belongs to; `field_id` is empty where it belongs to the form as a whole."""

    field_id: str
    sentence: Any


def faults(form: Any) -> list[Fault]:
    """Every fault of `form` in the order of its fields, rows within rows included."""
    whole = [Fault("", sentence) for sentence in form.form_errors]
    return whole + [fault for field in form for fault in _faults_of(field)]


def _faults_of(field: Field) -> Iterator[Fault]:
    if isinstance(field, FormField):
        yield from faults(field.form)
        return
    if isinstance(field, FieldList):
        for entry in field.entries:
            yield from _faults_of(entry)
    # A list of rows repeats the faults of its rows among its own, as lists and mappings.
    yield from (Fault(field.id, sentence) for sentence in field.errors if not isinstance(sentence, list | tuple | dict))
