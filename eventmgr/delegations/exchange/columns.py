"""The columns of a roster, and the many headers that mean them (product.md, section 5)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from eventmgr import names

NUMBER, GIVEN, FAMILY, IS_HEAD = "number", "given_names", "family_name", "is_head"
"""Columns that are understood without being ours: a running number, parts of a name, a cross at the head."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its word in the program, its header in our own files, and what other people write above it."""

    key: str
    title: str
    synonyms: tuple[str, ...] = ()


COLUMNS = (
    Column("reference", "Reference", ("eventmgr reference",)),
    Column(
        "delegation",
        "Delegation",
        ("country", "organisation", "organization", "country organisation", "country or organisation", "member",
         "name of delegation", "name of country", "state", "country delegation", "delegation country", "nation"),
    ),
    Column("honorific", "Honorific", ("salutation", "form of address", "prefix")),
    Column("rank", "Rank", ("rank as written", "police rank", "grade", "rank title", "military rank")),
    Column("rank_short", "Rank, short", ("rank abbreviation", "short rank", "abbreviated rank")),
    Column(
        "full_name",
        "Full name",
        ("name", "name of participant", "participant", "participant name", "name of delegate", "delegate name",
         "participants name", "name and surname", "complete name", "full name as to be printed", "names"),
    ),
    Column(
        "native_name",
        "Native name",
        ("name in own script", "name in native script", "name in own language", "native script", "local name"),
    ),
    Column(
        "badge_name", "Badge name", ("name on badge", "preferred name", "preferred name for badge", "name for badge")
    ),
    Column(
        "passport_name", "Passport name", ("name as in passport", "name in passport", "full name as in passport")
    ),
    Column("family_part", "Family part", ("family part of the name",)),
    Column(
        "post",
        "Post",
        ("position", "title", "designation", "job title", "function", "functional title", "post title", "appointment",
         "current position", "post functional title"),
    ),
    Column("unit", "Unit", ("department", "division", "section", "unit department", "office")),
    Column(
        "agency",
        "Agency",
        ("agency unit", "institution", "authority", "ministry", "service", "agency institution", "ministry agency",
         "home agency", "employer"),
    ),
    Column("capacity", "Capacity", ("role", "role in delegation", "capacity in delegation", "status in delegation")),
    Column("category", "Category", ("category of participant", "badge category", "participant category")),
    Column("gender", "Gender", ("sex", "gender sex", "m f", "f m", "sex m f", "gender m f")),
    Column("nationality", "Nationality", ("citizenship",)),
    Column(
        "email", "E-mail", ("email", "mail", "e mail address", "email address", "official e mail", "official email")
    ),
    Column(
        "phone",
        "Phone",
        ("telephone", "mobile", "phone number", "mobile number", "contact number", "tel", "mobile phone", "cell",
         "telephone number", "whatsapp"),
    ),
    Column("working_language", "Working language", ("language", "preferred language", "languages")),
    Column("needs_interpretation", "Needs interpretation", ("interpretation", "interpretation needed", "interpreter")),
    Column("will_present", "Will present", ("presentation", "topic of presentation", "presentation topic")),
    Column("funding", "Funding", ("funded by", "sponsorship", "who pays")),
    Column("name_withheld", "Name withheld", ("withhold name",)),
    Column("biography", "Biography", ("bio", "short biography", "cv", "curriculum vitae")),
    Column("note", "Note", ("notes", "remarks", "remark", "comments", "comment")),
)  # fmt: skip
"""In the order of our own files."""

_UNDERSTOOD = (
    Column(NUMBER, "No.", ("no", "nr", "number", "s no", "sl no", "serial no", "item", "#", "n", "seq")),
    Column(
        GIVEN, "Given names", ("first name", "given name", "first names", "forename", "forenames", "first middle name")
    ),
    Column(FAMILY, "Family name", ("last name", "surname", "family names", "last names", "second name")),
    Column(IS_HEAD, "Head of delegation", ("hod", "head", "is head", "head of delegation yes no", "delegation head")),
)
_BRACKETS = re.compile(r"\([^)]*\)")
_SIGNS = re.compile(r"[^\w#\s]+|_")


def recognised(headers: Sequence[str]) -> dict[int, str]:
    """Place of a column → its key, for every header that is understood; of two with the same meaning the first.

    A lone "Unit" means the agency: few lists have both.
    """
    found: dict[int, str] = {}
    for place, header in enumerate(headers):
        key = _key(header)
        if key and key not in found.values():
            found[place] = key
    if "unit" in found.values() and "agency" not in found.values():
        found = {place: "agency" if key == "unit" else key for place, key in found.items()}
    return found


def _key(header: str) -> str | None:
    """The key that a header means, with what stands in brackets and, if it means nothing then, without."""
    return _HEADERS.get(_words(header)) or _HEADERS.get(_words(_BRACKETS.sub(" ", header)))


def _words(header: str) -> str:
    return " ".join(_SIGNS.sub(" ", names.fold(header)).split())


_HEADERS = {
    _words(header): column.key for column in (*COLUMNS, *_UNDERSTOOD) for header in (column.title, *column.synonyms)
}
TITLES = {column.key: column.title for column in COLUMNS}
