"""Countries are found in any common spelling, named in the event's style and ordered without "the"."""

from collections import defaultdict
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmgr.countries import (
    Country,
    all_countries,
    countries_like,
    country,
    country_name,
    country_sort_key,
    find_country,
)
from eventmgr.countries.finding import _in_any_order, _spellings, _words
from eventmgr.countries.spellings import ALIASES, COMMON_NAMES
from eventmgr.countries.united_nations import FORMAL_NAMES, MEMBERS, SHORT_NAMES
from eventmgr.events.enums import CountryNameStyle

DIALOGUE_2024 = ["KH", "ID", "LA", "MY", "PH", "SG", "LK", "TH", "TL", "VN"]


def found(text: str) -> str | None:
    country = find_country(text)
    return country.iso2 if country else None


@pytest.mark.parametrize(
    ("iso2", "common", "un_short", "un_formal"),
    [
        ("KH", "Cambodia", "Cambodia", "Kingdom of Cambodia"),
        ("ID", "Indonesia", "Indonesia", "Republic of Indonesia"),
        ("LA", "Laos", "Lao People's Democratic Republic", "Lao People's Democratic Republic"),
        ("MY", "Malaysia", "Malaysia", "Malaysia"),
        ("PH", "Philippines", "Philippines", "Republic of the Philippines"),
        ("SG", "Singapore", "Singapore", "Republic of Singapore"),
        ("LK", "Sri Lanka", "Sri Lanka", "Democratic Socialist Republic of Sri Lanka"),
        ("TH", "Thailand", "Thailand", "Kingdom of Thailand"),
        ("TL", "Timor-Leste", "Timor-Leste", "Democratic Republic of Timor-Leste"),
        ("VN", "Vietnam", "Viet Nam", "Socialist Republic of Viet Nam"),
        ("KR", "South Korea", "Republic of Korea", "Republic of Korea"),
        ("TR", "Türkiye", "Türkiye", "Republic of Türkiye"),
        ("BO", "Bolivia", "Bolivia (Plurinational State of)", "Plurinational State of Bolivia"),
        ("NL", "Netherlands", "Netherlands (Kingdom of the)", "Kingdom of the Netherlands"),
        ("MM", "Myanmar", "Myanmar", "Republic of the Union of Myanmar"),
        ("BN", "Brunei", "Brunei Darussalam", "Brunei Darussalam"),
        ("GB", "United Kingdom", "United Kingdom of Great Britain and Northern Ireland",
         "United Kingdom of Great Britain and Northern Ireland"),
        ("US", "United States", "United States of America", "United States of America"),
        ("RU", "Russia", "Russian Federation", "Russian Federation"),
        ("PS", "Palestine", "State of Palestine", "State of Palestine"),
    ],
)  # fmt: skip
def test_a_country_has_its_three_names(iso2: str, common: str, un_short: str, un_formal: str) -> None:
    names = {style: country_name(iso2, style) for style in ("common", "un_short", "un_formal")}

    assert names == {"common": common, "un_short": un_short, "un_formal": un_formal}


def test_the_members_of_the_united_nations_are_193_countries_of_the_list() -> None:
    assert len(MEMBERS) == 193
    assert {each.iso2 for each in all_countries() if each.un_member} == MEMBERS


def test_our_tables_name_only_countries_of_the_list_and_say_only_what_it_does_not() -> None:
    codes = {each.iso2 for each in all_countries()}
    iso = {each.iso2: each.iso_names for each in all_countries()}

    assert {*SHORT_NAMES, *FORMAL_NAMES, *COMMON_NAMES, *ALIASES} <= codes
    assert [iso2 for iso2, name in SHORT_NAMES.items() if name == iso[iso2][0]] == []


def test_no_name_is_written_with_its_words_turned_round() -> None:
    turned = [each.iso2 for each in all_countries() for name in (each.common, each.un_short, each.un_formal)
              if name.endswith((" of", " of the")) or name.startswith("the ")]  # fmt: skip

    assert turned == []


@pytest.mark.parametrize(
    ("text", "iso2"),
    [
        ("Lao PDR", "LA"), ("Lao P.D.R.", "LA"), ("LAOS", "LA"), ("Lao People’s Democratic Republic", "LA"),
        ("Burma", "MM"), ("Ivory Coast", "CI"), ("Cote d’Ivoire", "CI"), ("East Timor", "TL"),
        ("Timor Leste", "TL"), ("TIMOR-LESTE", "TL"), ("the Philippines", "PH"), ("The  Phillipines", "PH"),
        ("Viet-Nam", "VN"), ("Viet Nam", "VN"), ("Việt Nam", "VN"), ("Republic of Korea", "KR"),
        ("Korea, Republic of", "KR"), ("Korea (Republic of)", "KR"), ("ROK", "KR"), ("S. Korea", "KR"),
        ("N. Korea", "KP"), ("(Laos)", "LA"),
        ("South Korea", "KR"), ("Korea, North", "KP"), ("DPRK", "KP"), ("Chinese Taipei", "TW"),
        ("Turkey", "TR"), ("Türkiye", "TR"), ("turkiye", "TR"), ("U.K.", "GB"), ("u.s.a.", "US"),
        ("USA", "US"), ("UAE", "AE"), ("Trinidad & Tobago", "TT"), ("St. Lucia", "LC"), ("Czech Rep.", "CZ"),
        ("Guinea Bissau", "GW"), ("Guinea", "GN"), ("Papua New Guinea", "PG"), ("Dominica", "DM"),
        ("Dominican Republic", "DO"), ("Niger", "NE"), ("Nigeria", "NG"), ("Congo", "CG"),
        ("Congo, Democratic Republic of the", "CD"), ("Congo (DRC)", "CD"), ("Samoa", "WS"),
        ("American Samoa", "AS"), ("Swaziland", "SZ"), ("Cape Verde", "CV"), ("Macau", "MO"),
        ("Delegation of the Kingdom of Thailand", "TH"), ("Indonesia (host)", "ID"), ("Kosovo", "XK"),
        ("PH", "PH"), ("PHL", "PH"), ("NO", "NO"), ("AND", "AD"),
    ],
)  # fmt: skip
def test_a_country_is_found_in_any_common_spelling(text: str, iso2: str | None) -> None:
    assert found(text) == iso2


@pytest.mark.parametrize(
    "text",
    ["", "  ", "no", "and", "the", "of", "Korea", "Congo (Zaire)", "ASEANAPOL Secretariat", "Metropolitan Police (UK)",
     "New Zealand Police", "Papua", "Northern", "???"],
)  # fmt: skip
def test_what_names_no_country_or_more_than_one_is_not_guessed(text: str) -> None:
    assert found(text) is None


def test_every_name_of_every_country_finds_it_and_no_other() -> None:
    meant = defaultdict(set)
    for each in all_countries():
        for spelling in _spellings(each):
            words = _words(spelling)
            meant["".join(words)].add(each.iso2)
            meant[_in_any_order(words)].add(each.iso2)

    assert {key: codes for key, codes in meant.items() if len(codes) > 1 or not key} == {}
    assert all(found(name) == each.iso2 for each in all_countries() for name in _spellings(each))


@given(st.text(max_size=40))
def test_finding_never_fails(text: str) -> None:
    assert find_country(text) is None or find_country(text) in all_countries()


@given(st.sampled_from(all_countries()), st.sampled_from([str.upper, str.lower, str.title]))
def test_capitals_do_not_matter(each: Country, change: Callable[[str], str]) -> None:
    assert found(change(each.un_formal)) == each.iso2


def test_what_is_typed_suggests_names_that_begin_so_and_then_words_that_do() -> None:
    assert [each.iso2 for each in countries_like("phil")] == ["PH"]
    assert [each.iso2 for each in countries_like("lao")] == ["LA"]
    assert [each.iso2 for each in countries_like("nige")] == ["NE", "NG"]
    assert [each.iso2 for each in countries_like("timor")] == ["TL"]
    assert [each.iso2 for each in countries_like("guinea")] == ["GN", "GW", "GQ", "PG"]
    assert len(countries_like("s", 5)) == 5
    assert countries_like(" ") == []


def test_the_override_of_a_delegation_wins_in_every_style() -> None:
    assert {country_name("TL", style, "Timor Leste") for style in CountryNameStyle} == {"Timor Leste"}
    assert country_name("TL", CountryNameStyle.COMMON, "  ") == "Timor-Leste"


def test_the_name_on_the_invitation_is_printed_only_in_its_own_style() -> None:
    names = {style.value: country_name("LA", style, invited="Lao PDR") for style in CountryNameStyle}

    assert names == {
        "as_invited": "Lao PDR",
        "common": "Laos",
        "un_short": "Lao People's Democratic Republic",
    }
    assert country_name("LA", CountryNameStyle.AS_INVITED) == "Laos"


def test_the_order_follows_the_style_and_ignores_the_article() -> None:
    assert country_sort_key("PH", CountryNameStyle.AS_INVITED, invited="The Philippines") == "philippines"
    assert country_sort_key("KR", CountryNameStyle.COMMON) == "south korea"
    assert country_sort_key("KR", CountryNameStyle.UN_SHORT) == "republic of korea"
    assert country_sort_key("AX", CountryNameStyle.COMMON) == "aland islands"


def test_the_ten_countries_of_december_2024_stand_in_one_order_in_all_styles() -> None:
    orders = {tuple(sorted(DIALOGUE_2024, key=lambda iso2, s=style: country_sort_key(iso2, s)))
              for style in CountryNameStyle}  # fmt: skip

    assert orders == {tuple(DIALOGUE_2024)}


def test_an_unknown_code_or_style_is_an_error() -> None:
    with pytest.raises(KeyError):
        country("ZZ")
    with pytest.raises(ValueError, match="no such style"):
        country_name("TH", "loud")
    assert country("th") is country("TH")


def test_all_countries_stand_in_the_order_of_their_common_names() -> None:
    names = [each.common for each in all_countries()]

    assert names[:3] == ["Afghanistan", "Åland Islands", "Albania"]
    assert len(names) == len(set(names)) == 250
