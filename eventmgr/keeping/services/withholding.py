"""People whose names are gone: prints count them without a name, searches do not find them."""

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from eventmgr.delegations.models import Participation
from eventmgr.keeping.services.blanking import ERASED
from eventmgr.people.models import Person


def withhold_erased(session: Session, participation_ids: Select[int]) -> None:
    """Withhold those of `participation_ids` whose person was erased, and empty what searches look through."""
    erased = select(Person.id).where(Person.full_name == ERASED)
    rows = Participation.id.in_(participation_ids) & Participation.person_id.in_(erased)
    people = Person.id.in_(select(Participation.person_id).where(rows))
    session.execute(update(Person).where(people).values(search_key="", order_key=""), execution_options=_PLAIN)
    session.execute(
        update(Participation).where(rows).values(search_key="", name_withheld=True), execution_options=_PLAIN
    )
    session.expire_all()


_PLAIN = {"synchronize_session": False}
