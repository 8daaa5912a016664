"""Numbers and empty values as words."""

from eventmgr.documents.content.figures import GenderCounts, Share

NOTHING = "–"  # an empty value; also a percentage of nothing
SUPPRESSED = "*"


def or_dash(text: str) -> str:
    """The text, or an en dash where there is none."""
    return text or NOTHING


def percent(share: Share) -> str:
    """A share in per cent with one decimal, rounded half up from the exact fraction; `–` of nothing."""
    if share.whole == 0:
        return NOTHING
    tenths = (2000 * share.part + share.whole) // (2 * share.whole)
    return f"{tenths // 10}.{tenths % 10}"


def counted(number: int | None) -> str:
    """A count, zero as 0; a star where the number must not be shown (its note stands under the table)."""
    return SUPPRESSED if number is None else str(number)


def share_of_women(counts: GenderCounts) -> str:
    """Women of those whose gender is stated, in per cent (E-26); a star where a count is not shown."""
    female, male, another = counts.female, counts.male, counts.another
    if female is None or male is None or another is None:
        return SUPPRESSED
    return percent(Share(female, female + male + another))


def roman(number: int) -> str:
    """A section number, 1 to 3,999, in Roman figures."""
    figures = ""
    for value, letters in _ROMAN:
        figures += letters * (number // value)
        number %= value
    return figures


_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
