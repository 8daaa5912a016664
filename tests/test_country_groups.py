"""Groups of countries: as many members as their sources count, each of them a country that is known."""

from datetime import date

import pytest

from eventmgr.countries import country
from eventmgr.countries.groups import GROUPS

COUNTS = {
    "asean": (11, 0),
    "aseanapol": (10, 0),
    "bali-process": (45, 4),
    "european-union": (27, 0),
    "african-union": (55, 0),
    "united-nations": (193, 0),
}


@pytest.mark.parametrize("key", GROUPS)
def test_a_group_has_as_many_members_as_its_source_counts(key: str) -> None:
    members = GROUPS[key].members
    states = [member.country for member in members if member.country]
    assert (len(states), len(members) - len(states)) == COUNTS[key]
    assert len(set(states)) == len(states)


@pytest.mark.parametrize("key", GROUPS)
def test_every_member_is_a_country_that_is_known_or_has_a_name(key: str) -> None:
    assert all(country(member.country).common if member.country else member.name for member in GROUPS[key].members)


@pytest.mark.parametrize(("day", "there"), [(date(2024, 12, 9), False), (date(2025, 10, 26), True)])
def test_timor_leste_is_the_eleventh_of_asean_since_its_admission(day: date, *, there: bool) -> None:
    codes = [member.country for member in GROUPS["asean"].members_on(day)]
    assert (("TL" in codes), len(codes)) == (there, 10 + there)
