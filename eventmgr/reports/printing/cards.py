"""The content of what people wear and what stands before them: badges, name tents, plates (domain.md C.4, C.5)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import BREAKS, SessionRoleKind, SessionState
from eventmgr.agenda.models import AgendaSession, SessionRole
from eventmgr.agenda.queries import days_of, programme_sessions
from eventmgr.delegations.enums import DELEGATE_CATEGORIES, INACTIVE, Category
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries.order import delegations_in_order, participations_in_order, printed_delegation
from eventmgr.delegations.queries.photos import printable_photos
from eventmgr.documents.content.badges import Badge, BadgeBack, BadgeCategory, BadgeDay, BadgesContent, BadgeSession
from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.content.tents import NameTent, NameTentsContent, PlatesContent
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import (
    document_number,
    furniture,
    logos,
    picture,
    place_line,
    short_date,
    time_range,
    written_dates,
    zone_label,
)
from eventmgr.files.models import StoredFile
from eventmgr.names import printed_name

NUMBERED = "No. {number}"
ROLE_CARDS = {
    SessionRoleKind.MODERATOR: "Moderator",
    SessionRoleKind.SPEAKER: "Speaker",
    SessionRoleKind.PANELLIST: "Panellist",
    SessionRoleKind.DISCUSSANT: "Discussant",
    SessionRoleKind.FACILITATOR: "Facilitator",
    SessionRoleKind.RAPPORTEUR: "Rapporteur",
    SessionRoleKind.MC: "Master of ceremonies",
    SessionRoleKind.INTERPRETER: "Interpreters",
}
"""What stands on the table of each role; a booth has more than one interpreter."""


def badges_content(
    session: Session, event: Event, *, as_of: datetime, size: Literal["a6", "86x54"] = "a6", paper: Paper | None = None
) -> BadgesContent:
    """A badge for every active participation, delegations first; the back holds the programme of the public."""
    speakers = _speakers(session, event)
    photos = printable_photos(session, event) if event.badge_photos else {}
    return BadgesContent(
        furniture=replace(_furniture(event, "Badges", "BADGE", as_of=as_of, paper=paper), logos=logos(event)),
        dates=written_dates(event.start_date, event.end_date),
        place=place_line(event),
        nobody="Nobody is registered yet: there is no badge to print.",
        badges=tuple(_badge(event, row, speakers, photos) for row in participations_in_order(session, event)),
        back=_back(session, event),
        size=size,
    )


def name_tents_content(
    session: Session, event: Event, *, as_of: datetime, paper: Paper | None = None
) -> NameTentsContent:
    """A tent for everybody who sits at the table: members of delegations, speakers and facilitators."""
    people = [row for row in participations_in_order(session, event) if _sits(row)]
    return NameTentsContent(
        furniture=_furniture(event, "Name tents", "TENT", as_of=as_of, paper=paper),
        nobody="Nobody is registered yet: there is no name tent to print.",
        tents=tuple(_tent(event, row) for row in people),
    )


def plates_content(session: Session, event: Event, *, as_of: datetime, paper: Paper | None = None) -> PlatesContent:
    """A plate for every delegation that has not withdrawn, by precedence (R5, E-20)."""
    rows = delegations_in_order(session, event)
    return PlatesContent(
        furniture=_furniture(event, "Country plates", "PLATE", as_of=as_of, paper=paper),
        nothing="No delegation is entered yet: there is no plate to print.",
        names=tuple(printed_delegation(row, event) for row in rows),
        keys=tuple(str(row.id) for row in rows),
    )


def role_cards_content(session: Session, event: Event, *, as_of: datetime, paper: Paper | None = None) -> PlatesContent:
    """A card for each role that somebody has in a session that takes place, and for interpreters who are there."""
    kinds = _roles(session, event)
    return PlatesContent(
        furniture=_furniture(event, "Role cards", "ROLE", as_of=as_of, paper=paper),
        nothing="Nobody has a role in a session yet: there is no role card to print.",
        names=tuple(ROLE_CARDS[kind] for kind in ROLE_CARDS if kind in kinds),
    )


def _roles(session: Session, event: Event) -> set[SessionRoleKind]:
    """The roles that occur. Interpreters have their booth whether or not a session names them."""
    found = (
        select(SessionRole.role)
        .join(AgendaSession, AgendaSession.id == SessionRole.session_id)
        .join(Participation, Participation.id == SessionRole.participation_id)
        .where(
            SessionRole.event_id == event.id,
            AgendaSession.state.in_((SessionState.PLANNED, SessionState.HELD)),
            Participation.status.not_in(INACTIVE),
        )
    )
    interpreter = select(Participation.id).where(
        Participation.event_id == event.id,
        Participation.category == Category.INTERPRETER,
        Participation.status.not_in(INACTIVE),
    )
    booth = session.scalar(interpreter.limit(1)) is not None
    return set(session.scalars(found.distinct())) | ({SessionRoleKind.INTERPRETER} if booth else set())


def _furniture(event: Event, title: str, letters: str, *, as_of: datetime, paper: Paper | None) -> Furniture:
    number = document_number(event, letters)
    return furniture(event, title=title, as_of=as_of, document_number=number, paper=paper)


def _badge(event: Event, row: Participation, speakers: set[int], photos: Mapping[int, StoredFile]) -> Badge:
    """What is worn. Of a withheld person only the name chosen for the badge, or the number (E-23)."""
    basis = Badge(
        badge_name=row.person.badge_name or NUMBERED.format(number=row.number),
        category=BadgeCategory(row.category.value, row.category.label),
        delegation=_delegation(event, row.delegation),
        code=row.badge_code,
        key=str(row.id),
    )
    if row.name_withheld:
        return basis
    whole = _name(event, row)
    photo = photos.get(row.id)
    return replace(
        basis,
        badge_name=row.person.badge_name or whole,
        name=whole if row.person.badge_name else "",
        rank=_rank(row),
        short_rank=row.rank_short,
        native_name=row.person.native_name,
        post=row.post,
        ribbon="Speaker" if row.id in speakers and row.category in DELEGATE_CATEGORIES else "",
        photo=picture(photo, alt=f"Photograph of {whole}") if photo else None,
    )


def _tent(event: Event, row: Participation) -> NameTent:
    """What stands on the table. Of a withheld person only what the badge shows; not even the agency (E-23)."""
    basis = NameTent(
        name=row.person.badge_name or NUMBERED.format(number=row.number),
        delegation=_delegation(event, row.delegation),
        key=str(row.id),
    )
    if row.name_withheld:
        return basis
    return replace(
        basis,
        name=_name(event, row),
        rank=_rank(row),
        native_name=row.person.native_name,
        delegation=basis.delegation or row.agency,
    )


def _sits(row: Participation) -> bool:
    return row.delegation_id is not None or row.category.value in "SFVO"


def _name(event: Event, row: Participation) -> str:
    person = row.person
    style = event.name_style.value
    return printed_name("", "", full_name=person.full_name, family_part=person.family_part, name_style=style)


def _rank(row: Participation) -> str:
    return " ".join(filter(None, [row.person.honorific, row.rank]))


def _delegation(event: Event, delegation: Delegation | None) -> str:
    return printed_delegation(delegation, event) if delegation is not None else ""


def _speakers(session: Session, event: Event) -> set[int]:
    """Participations that speak somewhere: one person, one badge, a ribbon for the second role (E-13)."""
    speaking = (SessionRoleKind.SPEAKER, SessionRoleKind.PANELLIST)
    query = select(SessionRole.participation_id).where(SessionRole.event_id == event.id, SessionRole.role.in_(speaking))
    return set(session.scalars(query))


def _back(session: Session, event: Event) -> BadgeBack:
    by_day: dict[object, list[AgendaSession]] = defaultdict(list)
    for row in programme_sessions(session, event):
        if row.public and row.kind not in BREAKS and row.state is not SessionState.CANCELLED:
            by_day[row.date].append(row)
    days = [
        BadgeDay(
            label=f"Day {day.number}" if day.number else "",
            date=short_date(day.date),
            hours=_hours(by_day[day.date]),
            sessions=tuple(BadgeSession(f"{row.starts:%H:%M}", row.title) for row in by_day[day.date]),
        )
        for day in days_of(session, event)
        if by_day[day.date]
    ]
    desk = f"If found: please hand in at the contact desk ({event.contact_desk})." if event.contact_desk else ""
    return BadgeBack(
        heading="Programme at a glance",
        zone=f"All times {zone_label(event.timezone, event.start_date)}",
        programme_goes_on="The other days: see the programme",
        sessions_elsewhere="The sessions: see the programme",
        days=tuple(days),
        notes=(desk,) if desk else (),
    )


def _hours(rows: list[AgendaSession]) -> str:
    """From the first beginning to the last end of a day."""
    starts = [row.starts for row in rows if row.starts is not None]
    ends = [row.ends for row in rows if row.ends is not None]
    return time_range(min(starts), max(ends)) if starts and ends else ""
