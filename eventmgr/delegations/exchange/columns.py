"""The columns of a roster, and the many headers that mean them (product.md, section 5)."""

from eventmgr.delegations.exchange.further import FURTHER, RESTRICTED, Column

NUMBER, GIVEN, MIDDLE, FAMILY, IS_HEAD = "number", "given_names", "middle_names", "family_name", "is_head"
PASSPORT = "passport_number"
"""Columns that are understood without being ours: a running number, parts of a name, a cross at the head.
The number of a passport comes in and never goes out again in a list (domain.md B.8)."""


COLUMNS = (
    Column("reference", "Reference", ("eventmgr reference",)),
    Column(
        "delegation",
        "Delegation",
        ("country", "organisation", "organization", "country organisation", "country or organisation", "member",
         "name of delegation", "name of country", "state", "country delegation", "delegation country", "nation",
         "delegations", "countries", "member state", "member country", "participating country", "country name",
         "country agency", "country organization", "sending country", "economy"),
    ),
    Column("honorific", "Honorific", ("salutation", "form of address", "prefix",
        "mr ms", "mr mrs ms", "courtesy title", "honorifics")),
    Column("rank", "Rank", ("rank as written", "police rank", "grade", "rank title", "military rank")),
    Column("rank_short", "Rank, short", ("rank abbreviation", "short rank", "abbreviated rank")),
    Column(
        "full_name",
        "Full name",
        ("name", "name of participant", "participant", "participant name", "name of delegate", "delegate name",
         "participants name", "name and surname", "complete name", "full name as to be printed", "names", "fullname",
         "participants", "delegate", "delegates", "name of delegates", "delegates name", "name of participants",
         "name of officer", "officer", "name of official", "name of nominee", "nominee", "name of representative",
         "representative", "attendee", "name of attendee", "attendee name", "speaker", "name of speaker",
         "first and last name", "name in full", "name in english", "english name", "full name in english",
         "full name english", "rank and name", "rank name", "name and rank", "rank and full name", "title and name",
         "name in block letters", "name surname", "surname and name", "member name", "name of member", "person"),
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
         "current position", "post functional title", "position title", "title position", "designation title",
         "position designation", "official title", "post position", "current post", "job", "occupation"),
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
    *FURTHER,
)  # fmt: skip
"""In the order of our own files; those of FURTHER only where somebody has something in them."""

UNDERSTOOD = (
    Column(
        NUMBER,
        "No.",
        ("no", "nr", "number", "s no", "sl no", "sn", "serial no", "serial number", "item", "#", "n", "seq", "№"),
    ),
    Column(
        GIVEN,
        "Given names",
        (
            "first name",
            "given name",
            "first names",
            "forename",
            "forenames",
            "first middle name",
            "given name s",
            "first and middle name",
            "first and middle names",
            "first name s",
        ),
    ),
    Column(MIDDLE, "Middle names", ("middle name", "middle name s")),
    Column(FAMILY, "Family name", ("last name", "surname", "family names", "last names", "second name", "surnames")),
    Column(
        PASSPORT,
        "Passport no.",
        (
            "passport no",
            "passport number",
            "passport",
            "no of passport",
            "passport nr",
            "passport id",
            "number of passport",
            "travel document no",
            "travel document number",
        ),
    ),
    Column(IS_HEAD, "Head of delegation", ("hod", "head", "is head", "head of delegation yes no", "delegation head")),
    *RESTRICTED,
)
TITLES = {column.key: column.title for column in (*COLUMNS, *RESTRICTED)}
