"""The small event of attendance, seen through to the end: who was there, and who is due."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries import plan_by_rule
from eventmgr.certificates.services import issue_certificates
from eventmgr.database import Row
from tests.attendance.scene import AT, MON_AM, MON_PM, TUE_AM, Scene, make_scene, mark

RowT = TypeVar("RowT", bound=Row)
HERE, AWAY = Status.PRESENT, Status.ABSENT
ADDRESS = "https://events.example.org"


def ended(session: Session, *, people: int = 3, **columns: object) -> Scene:
    """Everybody was in all three half-days, but Sample 2 was in two of them and Sample 3 in none."""
    scene = make_scene(session, people=people, **columns)
    rest = [HERE] * (people - 3)
    mark(session, scene, MON_AM, HERE, HERE, AWAY, *rest)
    mark(session, scene, MON_PM, HERE, AWAY, AWAY, *rest)
    mark(session, scene, TUE_AM, HERE, HERE, AWAY, *rest)
    return scene


def issue(session: Session, scene: Scene) -> list[Certificate]:
    """Issue all that are due by the rule."""
    return issue_certificates(session, scene.event, plan_by_rule(session, scene.event).orders, at=AT)


def changed(session: Session, row: RowT) -> RowT:
    """The row as it stands in the database now, to be changed."""
    return session.get_one(type(row), row.id)


def told(certificates: Sequence[Certificate]) -> list[tuple[int, str, str]]:
    """Number, kind and name of each."""
    return [(one.number, one.kind.value, one.name) for one in certificates]
