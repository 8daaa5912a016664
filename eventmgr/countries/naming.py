"""Which name of a country is printed, and by which it is ordered: two answers (domain.md E-18)."""

from eventmgr.countries.register import country
from eventmgr.names import title_sort_key


def country_name(iso2: str, style: str, override: str | None = None, *, invited: str | None = None) -> str:
    """The name to print: the delegation's override whatever the style, else the style's name.

    `style` is a value of `events.enums.CountryNameStyle`, or `un_formal`. `invited` is the name written on the
    invitation; only `as_invited` prints it. Raises KeyError for an unknown code, ValueError for an unknown style.
    """
    if override and override.strip():
        return override.strip()
    return _styled(iso2, style, invited)


def country_sort_key(iso2: str, style: str, *, invited: str | None = None) -> str:
    """The key that orders countries in a style: without accents and a leading "the"; no override moves it (E-18)."""
    return title_sort_key(_styled(iso2, style, invited))


def _styled(iso2: str, style: str, invited: str | None) -> str:
    if style == "as_invited" and invited and invited.strip():
        return invited.strip()
    return country(iso2).name(style)
