"""Everything that lies on the table: an event with something of everything in it, and its prints read back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionKind, SessionRoleKind
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.services import GroupAtWork, add_group, add_room, add_session, set_groups, set_items, set_roles
from eventmgr.agenda.services import Item as Part
from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.queries import units_of_event
from eventmgr.attendance.services import Mark, mark_attendance
from eventmgr.delegations.enums import ConsentKind, DelegationKind, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import invite_delegation, register_participant, set_consents
from eventmgr.documents.content.remarks import Remark
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.reports.suite import COMMAND_NAMES, SUITE, Document, Wish, document_content, print_document
from tests.documents.reading import pages_of, words_of
from tests.support.factories import FIRST_DAY, make_event

AS_OF = datetime(2024, 12, 8, 11, tzinfo=UTC)
CARDS = frozenset({"door-signs", "badges", "name-tents", "plates", "role-cards", "certificates"})
"""Prints without header and footer: they are worn, stand, or hang on a wall."""
SCRIPTS = {
    "Cambodia": "ប្រតិភូគំរូ",
    "Laos": "ຜູ້ແທນຕົວຢ່າງ",
    "Thailand": "ผู้แทนตัวอย่าง",
    "Sri Lanka": "නියැදි නියෝජිත",
    "Vietnam": "Đại biểu mẫu",
    "Timor-Leste": "Amostra da Conceição",
    "Malaysia": "",
}
ORGANISATION = "Sample Institute of Regional Policing"
BURMESE = "နမူနာ ကိုယ်စားလှယ်"


@dataclass
class Table:
    """A dialogue with delegations in many scripts, sessions, groups, attendance and consents."""

    session: Session
    event: Event
    delegations: dict[str, Delegation] = field(default_factory=dict)
    people: list[Participation] = field(default_factory=list)
    work: AgendaSession | None = None

    def join(self, full_name: str, delegation: str = "", **fields: object) -> Participation:
        """One more person, of a delegation that is there or none."""
        where = self.delegations.get(delegation)
        known = {"status": ParticipationStatus.CONFIRMED} | fields
        row = register_participant(self.session, self.event, full_name=full_name, delegation=where, **known)  # type: ignore[arg-type]  # one dictionary of all fields
        self.people.append(row)
        return row


def lay_table(session: Session, **columns: object) -> Table:
    """Seven countries and an organisation with a person each, in sessions of one day; everybody was present."""
    table = Table(session, make_event(session, title="Dialogue on Something", **columns))
    for name, native in SCRIPTS.items():
        table.delegations[name] = invite_delegation(session, table.event, kind=DelegationKind.COUNTRY, name=name)
        table.join(f"Sample Delegate {name}", name, native_name=native, rank="Police Colonel", agency="Sample Police")
    table.delegations[ORGANISATION] = invite_delegation(
        session, table.event, kind=DelegationKind.ORGANISATION, name=ORGANISATION
    )
    table.join("Sample Delegate XB-01", ORGANISATION, native_name=BURMESE)
    _programme(table)
    return table


def _programme(table: Table) -> None:
    session, event, (one, two, *_) = table.session, table.event, table.people
    hall, small = (add_room(session, event, name=name) for name in ("Main Hall", "Room A"))
    times = {"date": FIRST_DAY, "starts": time(9), "ends": time(10, 30)}
    talk = add_session(session, event, title="Talk", number="1", kind=SessionKind.PANEL, room=hall, **times)
    set_roles(session, talk, [(SessionRoleKind.MODERATOR, one), (SessionRoleKind.SPEAKER, two)])
    set_items(session, talk, [Part("Welcome", people="Sample Host"), Part("Sample case", delegation=two.delegation)])
    group = add_group(session, event, letter="A", name="Borders", members=table.people)
    times = {"date": FIRST_DAY, "starts": time(14), "ends": time(16)}
    table.work = add_session(session, event, title="Work", number="2", kind=SessionKind.BREAKOUT, room=hall, **times)
    set_groups(session, table.work, [GroupAtWork(group, question="Who asks?", room=small, facilitator=one)])


def attend(table: Table) -> None:
    """Everybody was there all the time, agreed to share contacts, and signed."""
    for unit in units_of_event(table.session, table.event):
        marks = [Mark(row.id, AttendanceStatus.PRESENT) for row in table.people]
        mark_attendance(table.session, table.event, unit=unit, marks=marks, source=RecordSource.SHEET, at=AS_OF)
    for row in table.people:
        set_consents(table.session, row, {ConsentKind.CONTACT: True}, at=AS_OF - timedelta(days=9))


def printed(table: Table, name: str, **wish: object) -> bytes:
    """One document as PDF."""
    table.session.flush()
    return print_document(table.session, table.event, COMMAND_NAMES[name], wish=Wish(**wish), as_of=AS_OF)  # type: ignore[arg-type]  # one dictionary of what differs


def said(table: Table, name: str, **wish: object) -> str:
    """What it says, in one line."""
    return words_of(printed(table, name, **wish))


def remarks(table: Table, name: str) -> tuple[Remark, ...]:
    """What the user is told before it is printed."""
    document = COMMAND_NAMES[name]
    content = document_content(table.session, table.event, document, wish=Wish(), as_of=AS_OF)
    return document.making().remarks(content)


def every_print(table: Table, *, paper: Paper | None = None) -> Iterator[tuple[str, bytes]]:
    """Every document of the suite in each of its kinds and sizes: its name with kind or size, the PDF."""
    for document in SUITE:
        for wish in _wishes(document, paper):
            name = " ".join(filter(None, [document.name, wish.kind, wish.size]))
            yield name, print_document(table.session, table.event, document, wish=wish, as_of=AS_OF)


def _wishes(document: Document, paper: Paper | None) -> list[Wish]:
    if document.sizes:
        return [Wish(size=size, paper=paper) for size in document.sizes]
    return [Wish(kind=kind, paper=paper) for kind in document.kinds or (None,)]


def words_by_page(pdf: bytes) -> list[list[str]]:
    """The words of every page, whatever white is between them."""
    return [page.split() for page in pages_of(pdf)]
