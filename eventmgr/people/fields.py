"""What people may write about a person: the names and types that the services take (domain.md B.4, B.5)."""

from typing import TypedDict

from eventmgr.people.enums import Gender


class PersonFields(TypedDict, total=False):
    """Columns of `Person` besides the full name. `nationality` is ISO 3166-1 alpha-2, `native_language` BCP 47."""

    honorific: str
    family_part: str
    passport_name: str
    badge_name: str
    native_name: str
    native_language: str
    sort_key: str
    gender: Gender
    nationality: str | None
    email: str
    phone: str
    alternate_contact: str
    biography: str
    note: str
    source: str
