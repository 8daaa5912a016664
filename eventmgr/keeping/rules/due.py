"""When what is kept about people has to go (domain.md B.8)."""

from datetime import date, timedelta

from eventmgr.keeping.enums import FieldClass

RESTRICTED_DAYS = 30


def due_date(field_class: FieldClass, *, ends: date, kept_until: date | None) -> date | None:
    """The first day on which values of this class should be gone; None where no day is set.

    Restricted values go 30 days after the last day of the event (T+30), contacts and notes on the day in the settings
    of the event (a year after the report was accepted), names and posts only by hand, when the event is archived.
    """
    if field_class is FieldClass.RESTRICTED:
        return ends + timedelta(days=RESTRICTED_DAYS)
    return kept_until if field_class is FieldClass.ORGANISERS else None


def may_purge(*, ends: date, today: date) -> bool:
    """Whether the event is over: before that somebody still needs a visa, a meal, a call."""
    return today > ends
