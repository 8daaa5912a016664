"""The suite of documents: what can be printed of an event, by whom, and how each is made.

The Documents page and the command line both print through `print_document`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.errors import RefusedError
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.prints.enums import DocumentKind
from eventmgr.web.roles import Role
from eventmgr.words import N_

EVERYBODY = frozenset(Role)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the reader wants of a document: a kind of it, one unit, another paper, a size, small numbers hidden."""

    kind: str | None = None
    unit: str | None = None
    paper: Paper | None = None
    size: str | None = None
    for_publication: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the suite.

    `name` is its word on the command line and in addresses, `kinds` and `sizes` with the default first, `audience`
    says for whom it is, `roles` who may print it.
    """

    which: DocumentKind
    name: str
    audience: str
    roles: frozenset[Role]
    kinds: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    by_unit: bool = False
    during: bool = True
    kind_roles: dict[str, frozenset[Role]] = field(default_factory=dict)

    def may_print(self, role: Role, kind: str | None = None) -> bool:
        """Whether `role` may print it, or this kind of it."""
        return role in self.roles and role in self.kind_roles.get(kind or "", self.roles)


WORKING = frozenset({Role.ORGANISER, Role.DESK, Role.RAPPORTEUR})

SUITE = (
    Document(
        DocumentKind.PROGRAMME,
        "programme",
        N_("For participants, the notice board and the public"),
        EVERYBODY,
        kinds=("provisional", "final", "delivered", "public"),
        kind_roles=dict.fromkeys(("provisional", "final", "delivered"), WORKING),
    ),
    Document(
        DocumentKind.PARTICIPANTS,
        "participants",
        N_("For participants and the secretariat"),
        frozenset({Role.ORGANISER, Role.DESK}),
        kinds=("provisional", "final"),
    ),
    Document(
        DocumentKind.SIGN_IN,
        "sign-in",
        N_("To be signed in the room, one sheet for each half-day or session"),
        frozenset({Role.ORGANISER, Role.DESK}),
        by_unit=True,
    ),
    Document(
        DocumentKind.BADGES,
        "badges",
        N_("To be worn; four on a sheet, printed on both sides, two cuts"),
        frozenset({Role.ORGANISER, Role.DESK}),
        sizes=("a6", "86x54"),
    ),
    Document(
        DocumentKind.NAME_TENTS,
        "name-tents",
        N_("Folded, on the table before everybody who sits there"),
        frozenset({Role.ORGANISER, Role.DESK}),
    ),
    Document(
        DocumentKind.PLATES,
        "plates",
        N_("Folded, one for each delegation"),
        frozenset({Role.ORGANISER, Role.DESK}),
    ),
    Document(
        DocumentKind.ATTENDANCE,
        "attendance",
        N_("For the chair and the funders; numbers only"),
        EVERYBODY,
        during=False,
    ),
    Document(
        DocumentKind.REPORT,
        "report",
        N_("For the funders and delivery partners"),
        frozenset({Role.ORGANISER, Role.RAPPORTEUR}),
        kinds=("funder",),
        during=False,
    ),
)
KIND_LABELS = {
    "provisional": N_("Provisional"),
    "final": N_("Final"),
    "delivered": N_("As delivered"),
    "public": N_("For the public"),
    "funder": N_("To the funders"),
}
SIZE_LABELS = {"a6": "A6", "86x54": "86 × 54 mm"}
COMMAND_NAMES = {document.name: document for document in SUITE}


def file_name(event: Event, document: Document) -> str:
    """`IPSSD-2024-programme.pdf`."""
    return f"{event.code}-{document.name}.pdf"


def print_document(
    session: Session,
    event: Event,
    document: Document,
    *,
    wish: Wish | None = None,
    as_of: datetime | None = None,
) -> bytes:
    """The document as PDF, as of now; raises RefusedError for a kind or unit that it does not have."""
    wish = wish or Wish()
    if wish.kind is not None and not document.kinds:
        raise RefusedError(N_("%(document)s has one kind only."), document=document.name)
    if wish.kind is not None and wish.kind not in document.kinds:
        raise RefusedError(
            N_("%(document)s has no kind “%(kind)s”, but: %(kinds)s"),
            document=document.name,
            kind=wish.kind,
            kinds=", ".join(document.kinds),
        )
    if wish.size is not None and wish.size not in document.sizes:
        raise RefusedError(N_("%(document)s has no size “%(size)s”."), document=document.name, size=wish.size)
    if wish.unit is not None and not document.by_unit:
        raise RefusedError(N_("%(document)s is not printed by unit."), document=document.name)
    return _PRINTERS[document.which](session, event, wish, as_of or clock.now_in(event.timezone))


def _programme(session: Session, event: Event, wish: Wish, as_of: datetime) -> bytes:
    from eventmgr.agenda.printing import programme_content
    from eventmgr.documents.programme import render_programme

    kind = wish.kind or "provisional"
    return render_programme(programme_content(session, event, kind=kind, as_of=as_of, paper=wish.paper))


def _participants(session: Session, event: Event, wish: Wish, as_of: datetime) -> bytes:
    from eventmgr.delegations.printing import participants_content
    from eventmgr.documents.participants import render_participants

    status = (wish.kind or "provisional").upper()
    return render_participants(participants_content(session, event, as_of=as_of, status=status, paper=wish.paper))


def _sign_in(session: Session, event: Event, wish: Wish, as_of: datetime) -> bytes:
    from eventmgr.attendance.printing import sign_in_content
    from eventmgr.documents.sign_in import render_sign_in

    return render_sign_in(sign_in_content(session, event, as_of=as_of, unit=wish.unit, paper=wish.paper))


def _badges(session: Session, event: Event, wish: Wish, as_of: datetime) -> bytes:
    from eventmgr.documents.badges import render_badges
    from eventmgr.reports.printing import badges_content

    size: Literal["a6", "86x54"] = "86x54" if wish.size == "86x54" else "a6"
    return render_badges(badges_content(session, event, as_of=as_of, size=size, paper=wish.paper))


def _name_tents(session: Session, event: Event, wish: Wish, as_of: datetime) -> bytes:
    from eventmgr.documents.tents import render_name_tents
    from eventmgr.reports.printing import name_tents_content

    return render_name_tents(name_tents_content(session, event, as_of=as_of, paper=wish.paper))


def _plates(session: Session, event: Event, wish: Wish, as_of: datetime) -> bytes:
    from eventmgr.documents.plates import render_plates
    from eventmgr.reports.printing import plates_content

    return render_plates(plates_content(session, event, as_of=as_of, paper=wish.paper))


def _attendance(session: Session, event: Event, wish: Wish, as_of: datetime) -> bytes:
    from eventmgr.attendance.printing import attendance_content
    from eventmgr.documents.attendance import render_attendance

    return render_attendance(
        attendance_content(session, event, as_of=as_of, paper=wish.paper, for_publication=wish.for_publication)
    )


def _report(session: Session, event: Event, wish: Wish, as_of: datetime) -> bytes:
    from eventmgr.documents.report import render_report
    from eventmgr.reports.printing import report_content

    return render_report(report_content(session, event, as_of=as_of, paper=wish.paper))


_PRINTERS: dict[DocumentKind, Callable[[Session, Event, Wish, datetime], bytes]] = {
    DocumentKind.PROGRAMME: _programme,
    DocumentKind.PARTICIPANTS: _participants,
    DocumentKind.SIGN_IN: _sign_in,
    DocumentKind.BADGES: _badges,
    DocumentKind.NAME_TENTS: _name_tents,
    DocumentKind.PLATES: _plates,
    DocumentKind.ATTENDANCE: _attendance,
    DocumentKind.REPORT: _report,
}
