"""What an event's code, dates, zone and languages may be. Pure: raises, changes nothing."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from zoneinfo import available_timezones

from eventmgr.countries import country as country_of
from eventmgr.errors import RefusedError
from eventmgr.words import N_

LONGEST_CODE = 40
LONGEST_DAYS = 366
FIRST_YEAR, LAST_YEAR = 1990, 2100
RESERVED_CODES = frozenset({"NEW"})  # /events/new is a page
MARKINGS = (
    "UNCLASSIFIED",
    "FOR PARTICIPANTS ONLY",
    "LIMITED DISTRIBUTION",
    "OFFICIAL",
    "OFFICIAL: Sensitive",
    "IN-CONFIDENCE",
    "RESTRICTED",
    "PROTECTED A",
    "TLP:CLEAR",
    "TLP:GREEN",
    "TLP:AMBER",
    "TLP:AMBER+STRICT",
    "TLP:RED",
)
"""Markings in use (C.0), as suggestions: the marking is the originator's, never picked and never translated."""

_TOO_HIGH = re.compile(r"\b(?:CONFIDENTIAL|SECRET)\b", re.IGNORECASE)

_CODE = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@cache
def zones() -> tuple[str, ...]:
    """The IANA zones that people live in, in order of the alphabet: `Asia/Jakarta`, and `UTC`."""
    return tuple(sorted(zone for zone in available_timezones() if _is_place(zone)))


def _is_place(zone: str) -> bool:
    return zone == "UTC" or ("/" in zone and not zone.startswith(("Etc/", "SystemV/", "US/", "posix/", "right/")))


def event_code(text: str) -> str:
    """The code as it is kept, in capitals; raises RefusedError for anything but letters, digits and hyphens."""
    code = text.strip().upper()
    if len(code) > LONGEST_CODE or not _CODE.fullmatch(code):
        raise RefusedError(
            N_("A code has letters, digits and single hyphens, %(longest)s at most: IPSSD-2024"),
            field="code",
            longest=LONGEST_CODE,
        )
    if code in RESERVED_CODES:
        raise RefusedError(N_("%(code)s is a word of the program: choose another code."), field="code", code=code)
    return code


def known_zone(text: str) -> str:
    """The IANA zone of `text`, whatever its case; raises RefusedError for what is none."""
    zone = _zones_by_small_letters().get(text.strip().casefold())
    if zone is None:
        raise RefusedError(N_("No time zone is called “%(zone)s”: Asia/Jakarta is one."), field="timezone", zone=text)
    return zone


@cache
def _zones_by_small_letters() -> dict[str, str]:
    return {zone.casefold(): zone for zone in available_timezones()}


def check_dates(start: date, end: date) -> None:
    """Raises RefusedError unless the event ends on or after its first day, within a year and within reach."""
    if end < start:
        raise RefusedError(N_("The last day is before the first."), field="end_date")
    if not (start.year >= FIRST_YEAR and end.year <= LAST_YEAR):
        raise RefusedError(
            N_("Check the year: events from %(first)s to %(last)s can be kept."),
            field="start_date",
            first=FIRST_YEAR,
            last=LAST_YEAR,
        )
    if (end - start).days >= LONGEST_DAYS:
        raise RefusedError(N_("An event lasts a year at most: check the year of the last day."), field="end_date")


def known_country(code: str | None) -> str | None:
    """The ISO 3166-1 alpha-2 code in capitals, None for none; raises RefusedError for what is no country."""
    if not code:
        return None
    try:
        return country_of(code).iso2
    except KeyError as error:
        raise RefusedError(N_("No country has the code “%(code)s”."), field="country", code=code) from error


def language_tags(texts: Iterable[str]) -> list[str]:
    """Tags of languages (BCP 47) without repeats, in the given order; raises RefusedError for what is none."""
    tags = [_language_tag(text) for text in texts if text.strip()]
    return list(dict.fromkeys(tags))


def _language_tag(text: str) -> str:
    first, _, rest = text.strip().partition("-")
    tag = f"{first.lower()}-{rest}" if rest else first.lower()
    if not _LANGUAGE.fullmatch(tag):
        raise RefusedError(
            N_("“%(text)s” is no language: write codes like en, id, pt-BR."), field="working_languages", text=text
        )
    return tag


def check_threshold(percent: int) -> None:
    """Raises RefusedError unless `percent` lies between 0 and 100 (R14)."""
    if not 0 <= percent <= 100:  # noqa: PLR2004 - a percentage
        raise RefusedError(N_("The threshold is a percentage from 0 to 100."), field="attendance_threshold")


def beyond_accreditation(marking: str) -> bool:
    """Whether the marking is CONFIDENTIAL or above, for which this program is not accredited (C.0)."""
    return _TOO_HIGH.search(marking) is not None
