"""Groups of countries that are invited together: who belongs to them, since when, and by which source.

Facts of their sources on the day that is named; membership changes, so a member may carry the day from which it
belongs. Names imply no opinion on the status of a territory (domain.md E-18).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from eventmgr.countries.united_nations import MEMBERS


@dataclass(frozen=True, slots=True)
class Member:
    """A country by its ISO 3166-1 alpha-2 code, or an organisation by its name.

    `name` is what the group calls a country that others call otherwise. `since` is the first day of a membership that
    began after the others'.
    """

    country: str | None = None
    name: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A group with its members as known on `as_of`, and where that is written."""

    key: str
    name: str
    as_of: date
    source: str
    members: tuple[Member, ...]

    def members_on(self, day: date) -> tuple[Member, ...]:
        """The members on `day`, in the order of the list."""
        return tuple(member for member in self.members if member.since is None or member.since <= day)


def _states(codes: str) -> tuple[Member, ...]:
    return tuple(Member(code) for code in codes.split())


_ASEAN = _states("BN KH ID LA MY MM PH SG TH VN")
_ASEAN_ELEVENTH = Member("TL", since=date(2025, 10, 26))
_AFRICAN_UNION = (
    *_states("DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR"),
    *_states("LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW"),
    Member("EH", "Sahrawi Arab Democratic Republic"),
)
_BALI_PROCESS = (
    *_states("AF AU BD BT BN KH CN KP FJ FR HK IN ID IR IQ JP JO KI LA MO MY MV MN MM NR NP NZ PK"),
    *_states("PW PG PH KR WS SG SB LK SY TH TL TO TR AE US VU VN"),
    Member(name="International Labour Organization"),
    Member(name="International Organization for Migration"),
    Member(name="Office of the United Nations High Commissioner for Refugees"),
    Member(name="United Nations Office on Drugs and Crime"),
)

GROUPS: Mapping[str, Group] = MappingProxyType(
    {
        group.key: group
        for group in (
            Group(
                "asean",
                "ASEAN",
                date(2025, 10, 26),
                "ASEAN Secretariat, asean.org, Member States; Timor-Leste by the declaration of 26 October 2025",
                (*_ASEAN, _ASEAN_ELEVENTH),
            ),
            Group(
                "aseanapol",
                "ASEANAPOL",
                date(2024, 12, 9),
                "ASEANAPOL Secretariat, aseanapol.org, member countries",
                _ASEAN,
            ),
            Group(
                "bali-process",
                "Bali Process",
                date(2024, 12, 9),
                "Bali Process, baliprocess.net, 45 Member States and 4 Member Organisations",
                _BALI_PROCESS,
            ),
            Group(
                "european-union",
                "European Union",
                date(2020, 2, 1),
                "European Union, european-union.europa.eu, EU countries, since the withdrawal of the United Kingdom",
                _states("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"),
            ),
            Group(
                "african-union",
                "African Union",
                date(2017, 1, 31),
                "African Union, au.int, Member States, since the return of Morocco",
                _AFRICAN_UNION,
            ),
            Group(
                "united-nations",
                "United Nations",
                date(2011, 7, 14),
                "United Nations, un.org, Member States, since the admission of South Sudan",
                tuple(Member(code) for code in sorted(MEMBERS)),
            ),
        )
    }
)
"""By their word in addresses, in the order of the page."""
