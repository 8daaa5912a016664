"""Papers of a delegation: handed in, taken out again."""

from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.errors import RefusedError
from eventmgr.files.models import StoredFile
from eventmgr.registration.enums import PaperKind
from eventmgr.registration.models import RegistrationPaper
from eventmgr.registration.queries import papers_of
from eventmgr.words import N_

MOST_PAPERS = 60


def hand_in_own_paper(
    session: Session, delegation: Delegation, *, file: StoredFile, kind: PaperKind, member: Participation | None
) -> RegistrationPaper:
    """Keep a paper with the delegation, a passport with its person.

    Raises RefusedError for a passport of nobody, and where there are MOST_PAPERS already.
    """
    if kind is PaperKind.PASSPORT and member is None:
        raise RefusedError(N_("Choose whose passport it is."), field="participation_id")
    if len(papers_of(session, delegation)) >= MOST_PAPERS:
        raise RefusedError(N_("%(most)d papers are here already: remove one first."), most=MOST_PAPERS)
    row = RegistrationPaper(
        event_id=delegation.event_id,
        delegation_id=delegation.id,
        participation_id=member.id if member and kind is PaperKind.PASSPORT else None,
        kind=kind,
        file_id=file.id,
        handed_in_at=clock.now(),
    )
    session.add(row)
    session.flush()
    return row


def remove_own_paper(session: Session, paper: RegistrationPaper) -> None:
    """Take a paper out; the file goes with the next purge."""
    session.delete(paper)
    session.flush()
