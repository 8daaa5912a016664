"""What the pack needs to know of every kind of document: its place, how often, on how many sides, how it is finished.

A document that is new needs its line here; a test holds the table to `DocumentKind`. Words are those of the print.
"""

from dataclasses import dataclass
from enum import Enum

from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.pack.copies import (
    FOR_DELEGATIONS,
    FOR_PARTNERS,
    FOR_PEOPLE,
    FOR_ROOMS,
    OFFICE,
    ON_REQUEST,
    ONE_SET,
    Copies,
)


class Sides(Enum):
    """How the sheets go through the printer."""

    ONE = "one-sided"
    TWO = "two-sided, long edge"

    def sheets(self, pages: int) -> int:
        """Sheets of paper for so many pages."""
        return (pages + 1) // 2 if self is Sides.TWO else pages


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFacts:
    """One kind of document in the pack.

    `order` is its place. `entries` are the ways to what it prints ("days.items"): where all are empty, there is nothing
    to print. `every_kind`: the pack holds each kind of it, not only the first. `cards`: it has a card for each person,
    so that its length grows with their number.
    """

    order: int
    copies: Copies
    entries: tuple[str, ...]
    sides: Sides = Sides.ONE
    finish: str = ""
    every_kind: bool = False
    cards: bool = False


_STAPLE, _FOLD, _CUT = "staple", "fold along the dashed line", "cut at the marks"

PACK_FACTS = {
    DocumentKind.PROGRAMME: PackFacts(
        order=1, copies=FOR_PEOPLE, entries=("days.items",), sides=Sides.TWO, finish=_STAPLE
    ),
    DocumentKind.GLANCE: PackFacts(order=2, copies=FOR_ROOMS, entries=("days.items", "days")),
    DocumentKind.DOOR_SIGNS: PackFacts(order=3, copies=ONE_SET, entries=("signs",)),
    DocumentKind.PARTICIPANTS: PackFacts(
        order=4,
        copies=FOR_PEOPLE,
        entries=("sections.delegations", "sections.persons"),
        sides=Sides.TWO,
        finish=_STAPLE,
    ),
    DocumentKind.CONTACTS: PackFacts(
        order=5, copies=FOR_DELEGATIONS, entries=("contacts",), sides=Sides.TWO, finish=_STAPLE
    ),
    DocumentKind.GROUPS: PackFacts(order=6, copies=FOR_ROOMS, entries=("groups",)),
    DocumentKind.SIGN_IN: PackFacts(order=7, copies=ONE_SET, entries=("sheets",)),
    DocumentKind.BADGES: PackFacts(
        order=8, copies=ONE_SET, entries=("badges",), sides=Sides.TWO, finish=_CUT, cards=True
    ),
    DocumentKind.NAME_TENTS: PackFacts(order=9, copies=ONE_SET, entries=("tents",), finish=_FOLD, cards=True),
    DocumentKind.PLATES: PackFacts(order=10, copies=ONE_SET, entries=("names",), finish=_FOLD),
    DocumentKind.ROLE_CARDS: PackFacts(order=11, copies=FOR_ROOMS, entries=("names",), finish=_FOLD),
    DocumentKind.INVITATIONS: PackFacts(order=12, copies=ON_REQUEST, entries=("letters",)),
    DocumentKind.CERTIFICATES: PackFacts(
        order=13, copies=ONE_SET, entries=("certificates",), every_kind=True, cards=True
    ),
    DocumentKind.CERTIFICATE_REGISTER: PackFacts(order=14, copies=OFFICE, entries=("entries",)),
    DocumentKind.ATTENDANCE: PackFacts(
        order=15, copies=FOR_PARTNERS, entries=("days.rows",), sides=Sides.TWO, finish=_STAPLE
    ),
    DocumentKind.REGISTER: PackFacts(order=16, copies=OFFICE, entries=("lines",), sides=Sides.TWO, finish=_STAPLE),
    DocumentKind.REPORT: PackFacts(
        order=17, copies=FOR_PARTNERS, entries=("sections",), sides=Sides.TWO, finish=_STAPLE
    ),
}
