"""When somebody is there (E-10), and what they agree to."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import ConsentKind
from eventmgr.delegations.models import Consent, Participation, Presence
from eventmgr.errors import RefusedError
from eventmgr.words import N_

Interval = tuple[datetime, datetime]


def set_presence(session: Session, participation: Participation, intervals: Sequence[Interval]) -> None:
    """Somebody is there in these intervals of wall time, and at no other time; none means the whole event.

    Raises RefusedError for an interval that ends before it starts, and for two that overlap.
    """
    wanted = sorted(intervals)
    for starts, ends in wanted:
        if ends <= starts:
            raise RefusedError(N_("Departure is before arrival."), field="presence")
    for (_, before), (after, _) in pairwise(wanted):
        if after < before:
            raise RefusedError(N_("Two times of presence overlap."), field="presence")
    for row in list(participation.presence):
        if (row.starts, row.ends) in wanted:
            wanted.remove((row.starts, row.ends))
        else:
            participation.presence.remove(row)
    participation.presence.extend(Presence(starts=starts, ends=ends) for starts, ends in wanted)
    session.flush()


def set_consents(
    session: Session, participation: Participation, answers: Mapping[ConsentKind, bool | None], *, at: datetime
) -> None:
    """Record answers: given, refused, or None for not asked. `at` is the instant of a new answer.

    Who refuses to be listed is withheld everywhere (E-23): the flag of the participation is what every list and print
    reads. A refusal that is taken back leaves the flag to the organiser, who may have a reason of their own.
    """
    known = {consent.kind: consent for consent in participation.consents}
    for kind, given in answers.items():
        consent = known.get(kind)
        if given is None and consent is not None:
            participation.consents.remove(consent)
        elif given is not None and consent is None:
            participation.consents.append(Consent(kind=kind, given=given, recorded_at=at))
        elif given is not None and consent is not None and consent.given != given:
            consent.given, consent.recorded_at = given, at
    if answers.get(ConsentKind.LIST) is False:
        participation.name_withheld = True
    session.flush()
