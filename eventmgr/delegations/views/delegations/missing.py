"""What is missing in a delegation, each with the sentence that says what to do. It never blocks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask_babel import gettext as _
from flask_babel import ngettext

from eventmgr.delegations.enums import DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import DelegationLine
from eventmgr.people.enums import Gender
from eventmgr.web.filters import date_long

ANSWERED = frozenset(DelegationStatus) - {
    DelegationStatus.DRAFT,
    DelegationStatus.INVITED,
    DelegationStatus.REMINDED,
    DelegationStatus.NO_REPLY,
}
CLOSED = frozenset({DelegationStatus.WITHDRAWN, DelegationStatus.DECLINED})


@dataclass(frozen=True, slots=True)
class Missing:
    """`kind` as in the macro `todo`; `what` is the heading, `text` says what to do."""

    kind: str
    what: str
    text: str


def missing(line: DelegationLine, members: Sequence[Participation], *, day: date) -> list[Missing]:
    """What hurts first stands first; `day` is today in the event's zone."""
    if line.delegation.status in CLOSED:
        return []
    remarks = [Missing("warn", _(each.message) % each.params, _("It is saved all the same.")) for each in line.remarks]
    found = [*remarks, _head(line), _reply(line, day), _names(line, day), _undecided(members), *_incomplete(members)]
    return [each for each in found if each]


def _head(line: DelegationLine) -> Missing | None:
    if line.head is not None or not line.use.nominated:
        return None
    return Missing("warn", _("No head of delegation."), _("Until one is named, prints say “to be advised”."))


def _reply(line: DelegationLine, day: date) -> Missing | None:
    due = line.delegation.reply_by
    if due is None or due >= day or line.delegation.status in ANSWERED:
        return None
    return Missing("warn", _("The reply was due on %(day)s.", day=date_long(due)), _contact(line))


def _names(line: DelegationLine, day: date) -> Missing | None:
    due, seats = line.delegation.nominate_by, line.delegation.invited_seats
    if line.use.nominated and (seats is None or line.use.nominated >= seats):
        return None
    kind = "warn" if due is not None and due < day else "wait"
    words = _("No names yet.") if not line.use.nominated else _open_seats((seats or 0) - line.use.nominated)
    return Missing(kind, words, _("Due on %(day)s.", day=date_long(due)) if due else _contact(line))


def _open_seats(count: int) -> str:
    return str(ngettext("%(num)d seat is open.", "%(num)d seats are open.", count))


def _contact(line: DelegationLine) -> str:
    name = line.delegation.focal_name
    return str(_("Focal point: %(name)s.", name=name) if name else _("No focal point is written down."))


def _undecided(members: Sequence[Participation]) -> Missing | None:
    open_ones = {ParticipationStatus.NOMINATED, ParticipationStatus.ACCEPTED, ParticipationStatus.ON_SITE_UNCONFIRMED}
    count = sum(row.status in open_ones for row in members)
    if not count:
        return None
    words = ngettext("%(num)d person to confirm.", "%(num)d people to confirm.", count)
    return Missing("wait", words, _("The list of participants becomes final when everybody is decided."))


def _incomplete(members: Sequence[Participation]) -> list[Missing]:
    ranks = sum(not (row.rank and row.post) for row in members)
    genders = sum(row.person.gender is Gender.NOT_STATED for row in members)
    found = []
    if ranks:
        words = ngettext("%(num)d person without rank or post.", "%(num)d people without rank or post.", ranks)
        found.append(Missing("info", words, _("Prints leave the line empty.")))
    if genders:
        words = ngettext("%(num)d person without gender.", "%(num)d people without gender.", genders)
        found.append(Missing("info", words, _("Counted as not stated; never taken from a name.")))
    return found
