"""What certificates of each kind say (C.6), and dates, hours and units in words."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from urllib.parse import urlsplit

from eventmgr.attendance.rules import Share
from eventmgr.certificates.enums import CertificateKind
from eventmgr.events.enums import UnitKind
from eventmgr.events.models import Event
from eventmgr.events.printing import host_line, listed, place_line, written_date

TITLES = {
    CertificateKind.PARTICIPATION: "Certificate of participation",
    CertificateKind.ATTENDANCE: "Certificate of attendance",
    CertificateKind.APPRECIATION: "Certificate of appreciation",
    CertificateKind.COMPLETION: "Certificate of completion",
}
CERTIFY = dict.fromkeys(CertificateKind, "This is to certify that") | {
    CertificateKind.APPRECIATION: "This certificate is presented to"
}
STATEMENTS = {
    CertificateKind.PARTICIPATION: "participated in the",
    CertificateKind.ATTENDANCE: "attended the",
    CertificateKind.APPRECIATION: "in appreciation of the contribution to the",
    CertificateKind.COMPLETION: "completed, and passed the assessment of, the",
}
MOST_DAYS = 5
"""So many days are written out one by one; longer events have a first and a last day."""
HOUR = 60


def held(event: Event) -> str:
    """`held at the Centre, Semarang, Indonesia, on 9, 10 and 11 December 2024`: what is not known is left out."""
    where = place_line(event)
    stated = host_line(event)
    if stated:  # the line says where; the room it was in is not repeated
        town = where.removeprefix(event.venue).removeprefix(", ") if event.venue else where
        place = ", ".join(part for part in (stated, town) if part)
    else:
        place = f"{'at' if event.venue else 'in'} {where}" if where else ""
    when = written_out(event.start_date, event.end_date)
    return f"held {place}, {when}" if place else f"held {when}"


def written_out(start: date, end: date) -> str:
    """`on 9, 10 and 11 December 2024`, `from 2 to 13 June 2025`."""
    days = [start + timedelta(number) for number in range((end - start).days + 1)]
    if len(days) > MOST_DAYS:
        first = written_date(start)
        for part in (f" {end:%Y}", f" {_month(end)}"):
            first = first.removesuffix(part)
        return f"from {first} to {written_date(end)}"
    months = [list(same) for _, same in groupby(days, key=lambda day: (day.year, day.month))]
    parts = [f"{listed([str(day.day) for day in same])} {_month(same[-1])}" for same in months]
    if start.year == end.year:
        return f"on {listed(parts)} {end.year}"
    return f"on {listed([f'{part} {same[-1].year}' for part, same in zip(parts, months, strict=True)])}"


def _month(day: date) -> str:
    return written_date(day).split()[1]


def attended(kind: CertificateKind, event: Event, *, units: Share, minutes: Share) -> str:
    """`and attended 6 of 6 half-days.`, with hours `and attended 12 of 15 hours.`; nothing where nothing is said."""
    if kind is CertificateKind.PARTICIPATION and units.expected:
        noun = "sessions" if event.attendance_unit is UnitKind.SESSION else "half-days"
        return f"and attended {number_of(units.attended)} of {units.expected} {noun}."
    if kind is CertificateKind.ATTENDANCE:
        return f"and attended {hours_of(int(minutes.attended), minutes.expected)}."
    return ""


def number_of(number: Fraction) -> str:
    """`5`, or `4.5` where somebody was there for a part."""
    return str(number.numerator) if number.denominator == 1 else f"{float(number):.1f}"


def hours_of(attended_minutes: int, expected_minutes: int) -> str:
    """`12 of 15 hours`, `12 hours 20 minutes of 15 hours`: never more than was recorded."""
    if attended_minutes % HOUR == expected_minutes % HOUR == 0:
        return f"{attended_minutes // HOUR} of {_counted(expected_minutes // HOUR, 'hour')}"
    return f"{_hours(attended_minutes)} of {_hours(expected_minutes)}"


def _hours(minutes: int) -> str:
    whole, rest = divmod(minutes, HOUR)
    parts = [_counted(whole, "hour") if whole or not rest else "", _counted(rest, "minute") if rest else ""]
    return " ".join(part for part in parts if part)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def verify_link(public_address: str, code: str) -> str:
    """What the QR code says: the page that verifies this certificate."""
    return f"{public_address.rstrip('/')}/verify/{code}"


def verify_words(public_address: str, code: str) -> str:
    """What people read and type: `events.example.org/verify · 7K2M-9QXT-4HBW`."""
    address = urlsplit(public_address)
    return f"{address.netloc}{address.path.rstrip('/')}/verify · {code}"
