"""Where an event stands in time, and how a page says so."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from flask_babel import gettext as _
from flask_babel import ngettext

TWO_WEEKS, TWO_MONTHS, TWO_YEARS = 14, 60, 730


class Phase(StrEnum):
    """Before the first day, on one of the days, after the last."""

    COMING = "coming"
    NOW = "now"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Situation:
    """`days` to the first day (coming) or since the last (over); `day` of `of` days (now)."""

    phase: Phase
    days: int = 0
    day: int = 0
    of: int = 0


def situation(start: date, end: date, *, today: date) -> Situation:
    """Where the event stands on `today`, the calendar day in its zone."""
    of = (end - start).days + 1
    if today < start:
        return Situation(Phase.COMING, days=(start - today).days, of=of)
    if today > end:
        return Situation(Phase.OVER, days=(today - end).days, of=of)
    return Situation(Phase.NOW, day=(today - start).days + 1, of=of)


def in_words(where: Situation) -> str:
    """`9 days until the opening`, `Day 2 of 3`, `Ended 3 weeks ago`."""
    if where.phase is Phase.NOW:
        return str(_("Day %(day)d of %(of)d", day=where.day, of=where.of))
    if where.phase is Phase.COMING:
        return str(_("The opening is tomorrow")) if where.days == 1 else _until(where.days)
    return str(_("Ended yesterday")) if where.days == 1 else _since(where.days)


def _until(days: int) -> str:
    if days < TWO_MONTHS:
        return str(ngettext("%(num)d day until the opening", "%(num)d days until the opening", days))
    if days < TWO_YEARS:
        return str(ngettext("%(num)d month until the opening", "%(num)d months until the opening", days // 30))
    return str(ngettext("%(num)d year until the opening", "%(num)d years until the opening", days // 365))


def _since(days: int) -> str:
    if days < TWO_WEEKS:
        return str(ngettext("Ended %(num)d day ago", "Ended %(num)d days ago", days))
    if days < TWO_MONTHS:
        return str(ngettext("Ended %(num)d week ago", "Ended %(num)d weeks ago", days // 7))
    if days < TWO_YEARS:
        return str(ngettext("Ended %(num)d month ago", "Ended %(num)d months ago", days // 30))
    return str(ngettext("Ended %(num)d year ago", "Ended %(num)d years ago", days // 365))
