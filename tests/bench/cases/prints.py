"""Prints, with their reads from the database."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from eventmgr.database import db
from eventmgr.documents.content.certificates import CertificatesContent
from eventmgr.events.models import Event
from eventmgr.reports.suite import COMMAND_NAMES, print_document
from tests.bench.case import Pair, Work, case
from tests.bench.house import empty_house, people_event, programme_event
from tests.bench.paper import same_on_bare_canvas
from tests.documents.certificate_contents import CERTIFICATES_CONTENT, certificate_of
from tests.documents.contents import COUNTRIES

CANVAS = (
    "ReportLab's bare canvas drawing the same lines at the same places in the same embedded font, and the same paths"
)
FEW = 3
"""Rounds of what takes long."""
AS_OF = datetime(2024, 12, 8, 10, tzinfo=UTC)


def _printed(event: Event, name: str) -> Callable[[], bytes]:
    """Work that reads and prints, starting from an empty session each time."""

    def work() -> bytes:
        db.session.remove()
        session = db.session()
        again = session.get_one(Event, event.id)
        return print_document(session, again, COMMAND_NAMES[name], as_of=AS_OF)

    return work


def _pair(ours: Callable[[], bytes], *, rounds: int = 15) -> Pair:
    """Our print, and the canvas that is given our lines when it is first asked: after our first print was timed."""

    @cache
    def bare_canvas() -> Work:
        return same_on_bare_canvas(ours())

    def yardstick() -> object:
        return bare_canvas()()

    return Pair(ours, yardstick, rounds)


@case("programme of 60 sessions", against=CANVAS)
def programme() -> Iterator[Pair]:
    with empty_house():
        yield _pair(_printed(programme_event(60), "programme"))


@case("programme of 500 sessions", against=CANVAS)
def long_programme() -> Iterator[Pair]:
    with empty_house():
        yield _pair(_printed(programme_event(500), "programme"))


@case("list of 300 people", against=CANVAS)
def participants() -> Iterator[Pair]:
    with empty_house():
        yield _pair(_printed(people_event(300), "participants"))


@case("list of 5,000 people", against=CANVAS)
def long_list() -> Iterator[Pair]:
    with empty_house():
        yield _pair(_printed(people_event(5000), "participants"), rounds=FEW)


@case("300 badges with QR codes", against=CANVAS)
def badges() -> Iterator[Pair]:
    with empty_house():
        yield _pair(_printed(people_event(300), "badges"))


@case("5,000 badges with QR codes", against=CANVAS)
def many_badges() -> Iterator[Pair]:
    with empty_house():
        yield _pair(_printed(people_event(5000), "badges"), rounds=FEW)


@case("300 certificates with QR codes, drawn", against=CANVAS)
def certificates() -> Iterator[Pair]:
    """From a content made by hand: what certificates cost beyond other prints is the drawing."""
    people = tuple(certificate_of(*COUNTRIES[n % len(COUNTRIES)][:2], n) for n in range(300))
    content = replace(CERTIFICATES_CONTENT, certificates=people)
    yield _pair(lambda: _drawn(content), rounds=FEW)


def _drawn(content: CertificatesContent) -> bytes:
    from eventmgr.documents.certificates import render_certificates  # within the first run, as for other prints

    return render_certificates(content)
