"""Who is meant by a line that somebody typed: a country in any spelling, else an organisation."""

from dataclasses import dataclass

from eventmgr.countries import Country, find_country
from eventmgr.delegations.enums import DelegationKind
from eventmgr.names import fold, one_line


@dataclass(frozen=True, slots=True)
class Typed:
    """Who is to be invited, under which name."""

    kind: DelegationKind
    name: str
    country: str | None = None


def typed_delegation(text: str) -> Typed:
    """`kh` in capitals, `viet nam`, `Lao PDR` are countries; everything that is none is an organisation."""
    found = find_country(text)
    if found is None:
        return Typed(DelegationKind.ORGANISATION, one_line(text))
    return Typed(DelegationKind.COUNTRY, invited_name(text, found), found.iso2)


def invited_name(text: str, country: Country) -> str:
    """The name to keep as invited: what was typed, but not a code, and with its capitals."""
    written = one_line(text)
    for name in (country.common, country.un_short, country.un_formal):
        if fold(name) == fold(written):
            return name
    return country.common if written.isupper() or written.islower() else written
