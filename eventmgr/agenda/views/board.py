"""The agenda as a board: days as columns, five minutes a row."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from flask import render_template
from flask_babel import gettext as _

from eventmgr import clock
from eventmgr.agenda.board import Frame, Place, Timed, board_of, frame_of
from eventmgr.agenda.enums import BREAKS, SessionKind, SessionState
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.queries import AgendaDay, days_of, programme_sessions, sessions_of_day, unscheduled_sessions
from eventmgr.agenda.views.blueprint import blueprint
from eventmgr.agenda.views.findings import findings
from eventmgr.agenda.views.seeing import may_edit, sees_all, speaking, visible
from eventmgr.database import db
from eventmgr.errors import NotFoundError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.words import N_

MOST_SESSIONS = 90
MOST_DAYS = 5
LANES_BESIDE, LANES_ALONE = 3, 6
SHORT_ROWS = 6
CEREMONIES = frozenset(
    {
        SessionKind.OPENING,
        SessionKind.CLOSING,
        SessionKind.ANTHEM,
        SessionKind.INVOCATION,
        SessionKind.WELCOME,
        SessionKind.PHOTO,
        SessionKind.CERTIFICATES,
    }
)
LANE_CLASSES = {1: "", 2: "half", 3: "lane", 4: "quarter", 5: "sixth", 6: "sixth"}


@dataclass(frozen=True, slots=True)
class Block:
    """A place on the board with the session that stands there, or with several where a lane is full."""

    place: Place
    sessions: list[AgendaSession]

    @property
    def session(self) -> AgendaSession | None:
        return self.sessions[0] if len(self.sessions) == 1 else None

    @property
    def classes(self) -> str:
        names = [f"r{self.place.row}", f"s{self.place.span}", edge_of(self.session) if self.session else ""]
        if self.place.lanes > 1:
            names.append(f"{LANE_CLASSES[self.place.lanes]}-{self.place.lane}")
        if self.place.span <= SHORT_ROWS:
            names.append("short")
        return " ".join(filter(None, names))


@dataclass(frozen=True, slots=True)
class Column:
    """A day on the board; `off` on a phone unless it is the current one."""

    day: AgendaDay
    current: bool
    blocks: list[Block]
    early: list[AgendaSession]
    evening: list[AgendaSession]


def edge_of(agenda_session: AgendaSession) -> str:
    """The class of the left edge, which tells the sort of session (look.md, Board)."""
    if agenda_session.kind in BREAKS:
        return "blk-rest"
    if not agenda_session.public:
        return "blk-sec"
    if agenda_session.kind in CEREMONIES:
        return "blk-cer"
    return "blk-grp" if agenda_session.groups or agenda_session.kind is SessionKind.BREAKOUT else ""


@blueprint.get("")
@event_roles()
def index() -> str:
    """The board: all days side by side, or the day of today where there is too much for that."""
    days = days_of(db.session(), this_event())
    current = _current(days)
    return _page(days, shown=[current] if _crowded(days) else days, current=current)


@blueprint.get("/<day>")
@event_roles()
def day(day: str) -> str:
    """The board of one day."""
    days = days_of(db.session(), this_event())
    found = next((each for each in days if each.date.isoformat() == day), None)
    if found is None:
        raise NotFoundError(N_("This is not a day of the programme."))
    return _page(days, shown=[found], current=found)


def _crowded(days: list[AgendaDay]) -> bool:
    """Whether the days are too many, or too full, to stand side by side."""
    return len(days) > MOST_DAYS or sum(day.sessions for day in days) > MOST_SESSIONS


def _page(days: list[AgendaDay], *, shown: list[AgendaDay], current: AgendaDay) -> str:
    sessions = _sessions(shown)
    planned = [row for row in sessions if row.date is not None and row.state is not SessionState.CANCELLED]
    frame = frame_of(_timed(planned))
    lanes = LANES_ALONE if len(shown) == 1 else LANES_BESIDE
    found = findings(day=shown[0].date if len(shown) == 1 else None)
    return render_template(
        "agenda/index.html",
        days=days,
        frame=frame,
        columns=[_column(each, planned, frame, current=current.date, lanes=lanes) for each in shown],
        waiting=[row for row in sessions if row.date is None and row.state is not SessionState.CANCELLED],
        cancelled=[row for row in sessions if row.state is SessionState.CANCELLED],
        count=sum(each.sessions for each in days),
        crowded=_crowded(days),
        findings=found.all,
        collisions=found.collisions,
        beside=found.beside,
        may_edit=may_edit(),
        sees_all=sees_all(),
        speaking=speaking,
        title=_("Agenda"),
    )


def _sessions(shown: list[AgendaDay]) -> list[AgendaSession]:
    session, event = db.session(), this_event()
    if len(shown) > 1:
        return visible(programme_sessions(session, event))
    return visible(sessions_of_day(session, event, shown[0].date) + unscheduled_sessions(session, event))


def _column(each: AgendaDay, sessions: list[AgendaSession], frame: Frame, *, current: date, lanes: int) -> Column:
    of_day = {row.id: row for row in sessions if row.date == each.date}
    board = board_of(_timed(of_day.values()), frame, most_lanes=lanes)
    return Column(
        day=each,
        current=each.date == current,
        blocks=[Block(place, [of_day[key] for key in place.keys]) for place in board.places],
        early=[of_day[key] for key in board.early],
        evening=[of_day[key] for key in board.evening],
    )


def _timed(sessions: Iterable[AgendaSession]) -> list[Timed]:
    return [Timed(row.id, row.starts, row.ends) for row in sessions if row.starts and row.ends]


def _current(days: list[AgendaDay]) -> AgendaDay:
    """Today, or else the first day of the event."""
    today = clock.today(this_event().timezone)
    first = next((each for each in days if each.number == 1), days[0])
    return next((each for each in days if each.date == today), first)
