"""What somebody chose for the columns of lists, remembered for the next list of the event with the same headers."""

from collections.abc import Mapping

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from eventmgr.delegations.exchange.columns import COLUMNS, UNDERSTOOD
from eventmgr.delegations.exchange.further import OF_FORM
from eventmgr.delegations.exchange.headers import KEEP, LEAVE_OUT, header_words, recognised
from eventmgr.delegations.models import RosterColumn
from eventmgr.events.models import Event
from eventmgr.questions.queries import questions_of

MEANINGS = frozenset({column.key for column in (*COLUMNS, *UNDERSTOOD)} | {KEEP, LEAVE_OUT})
"""What a column may be chosen to mean."""


def chosen_columns(session: Session, event: Event) -> dict[str, str]:
    """Header, as `header_words` has it → what was chosen for it. What the event itself asks in the words of a column
    of ours (“Dietary”) is its own question. Two statements.
    """
    asked = (header_words(row.label) for row in questions_of(session, event.id))
    query = select(RosterColumn.header, RosterColumn.key).where(RosterColumn.event_id == event.id)
    chosen = {header: key for header, key in session.execute(query) if key in MEANINGS}
    return {words: KEEP for words in asked if set(recognised([words]).values()) & OF_FORM} | chosen


def remember_columns(session: Session, event: Event, chosen: Mapping[str, str]) -> None:
    """Keep what was chosen; what is chosen anew takes the place of the former choice."""
    known = {row.header: row for row in session.scalars(_rows(event))}
    for header, key in chosen.items():
        if header not in known:
            session.add(RosterColumn(event_id=event.id, header=header, key=key))
        elif known[header].key != key:
            known[header].key = key
    session.flush()


def _rows(event: Event) -> Select[RosterColumn]:
    return select(RosterColumn).where(RosterColumn.event_id == event.id)
