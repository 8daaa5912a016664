"""What a page calls an organisation or a country in its role."""

from eventmgr.countries import country_name
from eventmgr.events.models import EventOrganisation


def organisation_name(row: EventOrganisation) -> str:
    """The organisation's own name with its acronym, or the country's common name."""
    if row.organisation is None:
        return country_name(row.country or "", "common")
    acronym = row.organisation.acronym
    return f"{row.organisation.name} ({acronym})" if acronym else row.organisation.name
