"""Forms of what an event asks."""

from eventmgr.questions.forms.binding import bind_fields, form_field, form_value, given_values
from eventmgr.questions.forms.question import QuestionForm
from eventmgr.questions.forms.settings import CHOICES, FieldsForm, chosen_settings, shown_settings

__all__ = [
    "CHOICES",
    "FieldsForm",
    "QuestionForm",
    "bind_fields",
    "chosen_settings",
    "form_field",
    "form_value",
    "given_values",
    "shown_settings",
]
