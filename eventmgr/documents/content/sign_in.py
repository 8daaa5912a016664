"""The content of sign-in sheets (domain.md C.3): one for each half-day or session."""

from dataclasses import dataclass

from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class SignInWords:
    """Column heads and standing phrases of the sheets."""

    number: str
    delegation: str
    rank_and_name: str
    agency: str
    arrival_time: str
    signature: str
    not_on_the_list: str
    signed_on_this_page: str
    checked_by: str
    checker_signature: str
    time: str
    no_sheets: str


@dataclass(frozen=True, kw_only=True)
class ExpectedPerson:
    """A row to sign: rank (abbreviated if stored) and name, and no more than may circulate in the room."""

    delegation: str
    name: str
    rank: str = ""
    native_name: str = ""
    agency: str = ""


@dataclass(frozen=True, kw_only=True)
class SignInSheet:
    """One sheet.

    `heading` "Sign-in sheet 3"; `day` "Tuesday, 10 December 2024," and `unit` "morning" beside it; `facts` are
    pairs of lines under both: (project reference, event and sessions), (expected, place and organiser).
    `number` is the document number of the sheet, repeated with the page in its QR code.
    """

    number: str
    status: str
    heading: str
    day: str
    unit: str
    facts: tuple[tuple[str, str], ...]
    persons: tuple[ExpectedPerson, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SignInContent:
    """Sign-in sheets of an event; each counts its own pages."""

    furniture: Furniture
    words: SignInWords
    sheets: tuple[SignInSheet, ...] = ()
