"""Two people of an event that is over, about whom everything is known."""

from sqlalchemy import Text, cast, select
from sqlalchemy.orm import Session

from eventmgr.audit.models import Change
from eventmgr.database import Base
from eventmgr.delegations.enums import ConsentKind
from eventmgr.delegations.models import Consent, Participation
from eventmgr.people.enums import Gender
from eventmgr.people.services import change_person
from tests.attendance.scene import AT, Scene
from tests.certificates.scene import ended, issue

SAID = {
    "passport_name": "QUOLLIN PASS",
    "email": "quollin@agency.example",
    "phone": "+62 811 5550199",
    "biography": "Quollin writes about borders.",
    "badge_name": "Quollie",
}


def known(session: Session) -> Scene:
    """Attendance of two people, certificates issued; the first is called Quollin and has said everything."""
    scene = ended(session, people=2, code="SAMPLE")
    person = scene.people[0]
    change_person(session, person.person, full_name="Quollin Sample", gender=Gender.FEMALE, **SAID)
    person.post, person.note, person.extra = "Quollin's post", "Quollin is late", {"Blood group": "Q-positive"}
    session.add(Consent(participation_id=person.id, kind=ConsentKind.PHOTO, given=True, recorded_at=AT))
    issue(session, scene)
    session.flush()
    return scene


def everything(session: Session) -> str:
    """Every value of every table, as text."""
    session.flush()
    parts = []
    for table in Base.metadata.sorted_tables:
        for row in session.execute(select(*(cast(column, Text) for column in table.c))):
            parts += [value for value in row if value]
    return "\n".join(parts)


def logged(session: Session) -> int:
    """How many lines the change log has."""
    return len(session.scalars(select(Change.id)).all())


def again(session: Session, row: Participation) -> Participation:
    """The row as it stands in the database now."""
    session.expire_all()
    return session.get_one(Participation, row.id)
