"""The countries with their names; read once, on first use, because the ISO list takes a twentieth of a second."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from eventmgr.countries.spellings import COMMON_NAMES
from eventmgr.countries.united_nations import FORMAL_NAMES, MEMBERS, SHORT_NAMES
from eventmgr.names import title_sort_key


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory: ISO 3166-1 codes and its names in English (B.6).

    `iso_names` are the ISO list's own forms ("Korea, Republic of"), by which it is also found.
    """

    iso2: str
    iso3: str
    un_short: str
    un_formal: str
    common: str
    un_member: bool
    iso_names: tuple[str, ...] = ()

    @property
    def sort_key(self) -> str:
        """Order by the common name; other styles are ordered by `country_sort_key`."""
        return title_sort_key(self.common)

    def name(self, style: str) -> str:
        """The name in a style of `events.enums.CountryNameStyle`, or `un_formal`.

        `as_invited` is the common name here: what was written on the invitation is known to the delegation.
        Raises ValueError for any other word.
        """
        match style:
            case "un_short":
                return self.un_short
            case "un_formal":
                return self.un_formal
            case "common" | "as_invited":
                return self.common
            case _:
                raise ValueError(f"no such style of country names: {style}")


# Not in ISO 3166-1: the code is the one that the standard leaves to users, and that is in general use.
_KOSOVO = Country("XK", "XKX", "Kosovo", "Kosovo", "Kosovo", un_member=False)


def all_countries() -> tuple[Country, ...]:
    """Every country and territory in the order of common names."""
    return tuple(register().values())


def country(iso2: str) -> Country:
    """The country of an ISO 3166-1 alpha-2 code in any case; KeyError if there is none."""
    return register()[iso2.upper()]


@cache
def register() -> Mapping[str, Country]:
    """The countries by alpha-2 code, in the order of common names."""
    import pycountry

    countries = sorted([*map(_from_iso, pycountry.countries), _KOSOVO], key=lambda each: each.sort_key)
    return MappingProxyType({each.iso2: each for each in countries})


def _from_iso(row: Any) -> Country:
    official = getattr(row, "official_name", None)
    common = getattr(row, "common_name", None)
    short = SHORT_NAMES.get(row.alpha_2, row.name)
    return Country(
        iso2=row.alpha_2,
        iso3=row.alpha_3,
        un_short=short,
        un_formal=FORMAL_NAMES.get(row.alpha_2) or official or short,
        common=COMMON_NAMES.get(row.alpha_2) or common or row.name,
        un_member=row.alpha_2 in MEMBERS,
        iso_names=tuple(name for name in (row.name, official, common) if name),
    )
