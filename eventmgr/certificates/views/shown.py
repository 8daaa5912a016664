"""A person of the table as the page shows it: withheld names are for organisers only (E-23)."""

from dataclasses import dataclass

from flask_babel import gettext as _

from eventmgr.attendance.queries import Names
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.printing.wording import number_of
from eventmgr.certificates.queries import CertificateRow, differs, printed_on
from eventmgr.certificates.rules import printed_number
from eventmgr.events.current import this_event
from eventmgr.web.filters import label
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role


@dataclass(frozen=True, slots=True)
class ShownCertificate:
    """A certificate in its row; `changed` says that the person is called otherwise now than on paper."""

    row: Certificate
    number: str
    kind: str
    changed: bool


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """A person in the table, all in words; `percent` is empty where nothing was expected."""

    id: int
    number: int
    name: str
    rank: str
    native_name: str
    delegation: str
    category: str
    category_word: str
    attended: str
    percent: str
    answer: str
    answer_word: str
    why: str
    hidden: bool
    left: bool
    certificates: tuple[ShownCertificate, ...]


def organises() -> bool:
    """Whether the visitor decides about certificates; the others see and hand over."""
    return role() is Role.ORGANISER


def searchable() -> Names:
    """The names by which the visitor may look for people."""
    return Names.EVERY if organises() else Names.RELEASED


def shown(row: CertificateRow) -> ShownPerson:
    """The row of one person."""
    place, standing, line = row.place, row.standing, row.line
    hidden = place.name_withheld and not organises()
    name = line.full_name if line else row.certificates[-1].name
    share = standing.units
    return ShownPerson(
        id=place.id,
        number=place.number,
        name=_("Name withheld, no. %(number)d", number=place.number) if hidden else name,
        rank=line.rank if line and not hidden else "",
        native_name=line.native_name if line and not hidden else "",
        delegation=line.delegation if line else "",
        category=place.category.value,
        category_word=label(place.category),
        attended=f"{number_of(share.attended)} / {share.expected}" if share.expected else "",
        percent=f"{share.percent} %" if share.percent is not None else "",
        answer=standing.answer.value,
        answer_word=label(standing.answer),
        why=_(standing.why.message, **standing.why.params),
        hidden=hidden,
        left=line is None,
        certificates=tuple(_certificate(one, row) for one in row.certificates),
    )


def _certificate(one: Certificate, row: CertificateRow) -> ShownCertificate:
    event = this_event()
    changed = row.line is not None and one.voided_at is None and differs(one, printed_on(row.line, event))
    return ShownCertificate(one, printed_number(event.code, one.number), label(one.kind), changed)
