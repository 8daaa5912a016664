"""Judgements of what is asked: pure."""

from eventmgr.questions.rules.asking import (
    Asked,
    FormBlock,
    FormField,
    RegistrationForm,
    form_of_fields,
    house_field,
    question_key,
    registration_form,
    setting_of,
)
from eventmgr.questions.rules.fields import BY_KEY, FIELDS, RESTRICTED, Field, consent_key

__all__ = [
    "BY_KEY",
    "FIELDS",
    "RESTRICTED",
    "Asked",
    "Field",
    "FormBlock",
    "FormField",
    "RegistrationForm",
    "consent_key",
    "form_of_fields",
    "house_field",
    "question_key",
    "registration_form",
    "setting_of",
]
