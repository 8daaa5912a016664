"""What a delegation is called in prints, and where it stands in the alphabet (domain.md B.6, E-17, E-18)."""

from eventmgr.countries import country_name, country_sort_key
from eventmgr.delegations.enums import DelegationKind
from eventmgr.names import title_sort_key


def delegation_name(kind: DelegationKind, name: str, *, country: str | None, style: str, override: str = "") -> str:
    """The override if there is one; a country in the event's style; everyone else by the name as invited.

    `name` is the name on the invitation, `country` an alpha-2 code, `style` a value of `CountryNameStyle`.
    """
    if kind is DelegationKind.COUNTRY and country:
        return country_name(country, style, override, invited=name)
    return override.strip() or name


def delegation_sort_key(kind: DelegationKind, name: str, *, country: str | None, style: str, sort_key: str = "") -> str:
    """The key of R5; `sort_key` is one typed by hand. An override of the printed name does not move it (E-18)."""
    if sort_key.strip():
        return title_sort_key(sort_key)
    if kind is DelegationKind.COUNTRY and country:
        return country_sort_key(country, style, invited=name)
    return title_sort_key(name)
