"""What a delegation may do by itself, and until when."""

from datetime import date

from eventmgr.people.enums import Category
from eventmgr.questions.enums import FieldClass, Holder
from eventmgr.questions.rules import FormField

OWN_CATEGORIES = frozenset({Category.HEAD, Category.DELEGATE, Category.OBSERVER})
"""Whom a delegation names itself; speakers, staff and guests are the organiser's."""


def is_closed(*, nominate_by: date | None, begins: date, today: date) -> bool:
    """Whether changes are requests from now on: after the day that was agreed, or when the event has begun."""
    return today >= begins or (nominate_by is not None and today > nominate_by)


def by_request(field: FormField) -> bool:
    """Whether a field is part of what was agreed at the deadline: what is printed, counted and planned with.

    Needs, papers, answers and consents stay open: the more of them come in late, the better.
    """
    return field.holder in {Holder.PERSON, Holder.PARTICIPATION} and field.field_class is not FieldClass.RESTRICTED
