"""Reads of persons."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.people.models import Person


def person_by_id(session: Session, person_id: int) -> Person | None:
    """The person of a number."""
    return session.get(Person, person_id)


def persons_by_email(session: Session, email: str) -> list[Person]:
    """Persons with this e-mail address, as it is kept: in small letters."""
    return list(session.scalars(select(Person).where(Person.email == email.strip().lower(), Person.email != "")))
