"""The content of the list of participants."""

from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.printing.annex import totals
from eventmgr.delegations.printing.persons import name_of
from eventmgr.delegations.printing.reading import Listed, read_listed
from eventmgr.delegations.printing.sections import sections
from eventmgr.documents.content.participants import ListWords, ParticipantsContent
from eventmgr.errors import RefusedError
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, furniture, logos, place_line, written_dates
from eventmgr.words import N_

PROVISIONAL = "PROVISIONAL"
FINAL = "FINAL"
UNDECIDED = frozenset({ParticipationStatus.NOMINATED, ParticipationStatus.ON_SITE_UNCONFIRMED})
_WORDS = ListWords(
    number="No.",
    rank_and_name="Rank and name",
    post_and_agency="Post, agency",
    capacity="Capacity",
    continued="continued",
    names_to_come="Names to be advised",
    nobody="No participants entered.",
)


def participants_content(
    session: Session, event: Event, *, as_of: datetime, status: str = PROVISIONAL, paper: Paper | None = None
) -> ParticipantsContent:
    """The list as of the aware instant `as_of`: active participants only, `paper` instead of the event's own.

    `status` is PROVISIONAL or FINAL; raises RefusedError for a final list with undecided nominations (R15).
    """
    listed = read_listed(session, event)
    if status == FINAL:
        _refuse_undecided(listed)
    return ParticipantsContent(
        furniture=furniture(
            event,
            title="List of participants",
            as_of=as_of,
            document_number=document_number(event, "LOP"),
            status=status,
            paper=paper,
            logos=logos(event),
        ),
        words=_WORDS,
        subtitle=_subtitle(event),
        corrections=_corrections(event) if status != FINAL else "",
        disclaimer=event.disclaimer,
        changes=_changes(listed),
        sections=sections(listed),
        annex=totals(listed),
    )


def _refuse_undecided(listed: Listed) -> None:
    undecided = sum(row.status in UNDECIDED for row in listed.people)
    if undecided:
        raise RefusedError(
            N_("Still open before the list can be final: nominations without a decision: %(count)d."), count=undecided
        )


def _subtitle(event: Event) -> tuple[str, ...]:
    where = " · ".join(filter(None, [written_dates(event.start_date, event.end_date), place_line(event)]))
    return (event.title, where)


def _corrections(event: Event) -> str:
    place = f" ({event.contact_desk})" if event.contact_desk else ""
    return f"Corrections to be handed to the secretariat in writing{place}."


def _changes(listed: Listed) -> tuple[tuple[str, str], ...]:
    """Who was replaced by whom; neither name if one of them is withheld."""
    told = [f"{name_of(old, listed)} by {name_of(new, listed)}" for old, new in listed.replaced]
    return (("Replaced:", "; ".join(told)),) if told else ()
