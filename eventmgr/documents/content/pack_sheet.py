"""The content of the cover sheet of a print pack: what to print, on what, how often, and how to finish it."""

from dataclasses import dataclass

from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class PackWords:
    """Heads of the columns and sections; `nothing` is what a pack without a document says."""

    number: str
    document: str
    status: str
    pages: str
    paper: str
    sides: str
    finish: str
    copies: str
    reason: str
    to_print: str
    left_out: str
    why: str
    nothing: str


@dataclass(frozen=True, kw_only=True)
class PackEntry:
    """A file of the pack: its number ("01") and name, for whom, how it is printed.

    `status` holds the lines of number, standing and version. `reason` says where the number of copies comes from
    ("64 participants + 10 spare").
    """

    number: str
    title: str
    file: str
    audience: str
    status: tuple[str, ...]
    pages: str
    paper: str
    sides: str
    finish: str
    copies: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """A document that is not in the pack, and why."""

    title: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class PackSheetContent:
    """The cover sheet. `note` says how to print, `total` how much paper it takes."""

    furniture: Furniture
    words: PackWords
    subtitle: tuple[str, ...]
    note: str = ""
    total: str = ""
    entries: tuple[PackEntry, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
