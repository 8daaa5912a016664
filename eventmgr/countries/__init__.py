"""Countries: codes, the naming styles, order, and every spelling by which a list may call them (domain.md B.6)."""

from eventmgr.countries.finding import countries_like, find_country
from eventmgr.countries.naming import country_name, country_sort_key
from eventmgr.countries.register import Country, all_countries, country

__all__ = [
    "Country",
    "all_countries",
    "countries_like",
    "country",
    "country_name",
    "country_sort_key",
    "find_country",
]
