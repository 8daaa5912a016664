"""Forget one person at their request: every value goes, the anonymous count stays (R19)."""

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from eventmgr.audit.log import note
from eventmgr.delegations.models import Participation
from eventmgr.errors import RefusedError
from eventmgr.files.models import StoredFile
from eventmgr.keeping.queries.scope import of_participation, tables_about_people
from eventmgr.keeping.queries.subject import files_of
from eventmgr.keeping.rules.register import KEPT_ABOUT_PEOPLE
from eventmgr.keeping.services.blanking import ERASED, empty
from eventmgr.keeping.services.files import drop_files
from eventmgr.keeping.services.log import forget_in_log
from eventmgr.keeping.services.withholding import withhold_erased
from eventmgr.people.models import Person
from eventmgr.words import N_


def erase_person(session: Session, participation: Participation, *, reason: str) -> list[str]:
    """Forget who `participation` was: names, posts, contacts, papers and certificates, in the change log as well.

    Delegation, category, gender and attendance stay, so that totals stay right. Somebody who is in other events too
    is forgotten in this one only. Answers the hashes of files whose bytes may go after the commit. Raises RefusedError
    without a reason, and for somebody forgotten already. Documents that were issued keep the name
    (`keeping.queries.subject: documents_naming`).
    """
    if not reason.strip():
        raise RefusedError(N_("Write who asked for it and when: it is the only trace that stays."), field="reason")
    if participation.person.full_name == ERASED:
        raise RefusedError(N_("This person was erased already."))
    _let_the_others_keep(session, participation)
    files = [file.id for file in files_of(session, participation)]
    for table in tables_about_people():
        where, register = of_participation(table, participation.id), KEPT_ABOUT_PEOPLE[table.name]
        forget_in_log(session, table, register.personal() or tuple(register.columns), where=where)
        if register.whole is not None:
            session.execute(delete(table).where(where))
        else:
            empty(session, table, register.personal(), where=where)
    hashes = drop_files(session, where=StoredFile.id.in_(files))
    withhold_erased(session, select(Participation.id).where(Participation.id == participation.id))
    note(
        session,
        "erased person",
        target=f"participation:{participation.id}",
        event_id=participation.event_id,
        reason=reason.strip(),
    )
    return hashes


def _let_the_others_keep(session: Session, participation: Participation) -> None:
    """Where other events know the person too, this event gets a nameless person of its own."""
    times = select(func.count()).select_from(Participation).where(Participation.person_id == participation.person_id)
    if session.scalar(times) == 1:
        return
    known = participation.person
    participation.person = Person(full_name=ERASED, gender=known.gender, nationality=known.nationality)
    session.flush()
