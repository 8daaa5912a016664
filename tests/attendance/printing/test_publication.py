"""The summary for publication: nothing tells of one or two persons, not even by subtraction (E-26)."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.printing import attendance_content
from eventmgr.documents.attendance import render_attendance
from eventmgr.documents.content.attendance import AttendanceContent
from eventmgr.documents.content.figures import GenderCounts
from eventmgr.people.enums import Gender
from tests.attendance.scene import MON_AM, Scene, make_scene, mark
from tests.documents.reading import words_of
from tests.support.factories import make_delegation, make_participation, make_person

AS_OF = datetime(2024, 12, 11, 11, tzinfo=UTC)
NOTHING = GenderCounts(female=None, male=None, another=None, not_stated=None, total=None)


def published(session: Session, scene: Scene) -> AttendanceContent:
    return attendance_content(session, scene.event, as_of=AS_OF, for_publication=True)


def add(session: Session, scene: Scene, country: str, women: int, men: int) -> None:
    delegation = make_delegation(session, scene.event, name=country)
    for gender in [Gender.FEMALE] * women + [Gender.MALE] * men:
        person = make_person(session, gender=gender)
        scene.people.append(make_participation(session, scene.event, person=person, delegation_id=delegation.id))


def test_small_delegations_are_left_out_with_as_many_as_it_takes(session: Session) -> None:
    scene = make_scene(session, people=0)
    add(session, scene, "Cambodia", 1, 0)
    add(session, scene, "Indonesia", 3, 4)
    add(session, scene, "Thailand", 6, 5)
    mark(session, scene, MON_AM, *[Status.PRESENT] * 19)
    rows = published(session, scene).delegations.rows
    assert [(row.label, row.registered, row.attended, row.units is None) for row in rows] == [
        ("Cambodia", None, None, True),
        ("Indonesia", None, None, True),
        ("Laos", 0, 0, False),
        ("Thailand", 11, 11, False),
    ]
    assert [row.genders for row in rows] == [
        NOTHING,
        NOTHING,
        GenderCounts(),
        GenderCounts(female=6, male=5, total=11),
    ]


def test_totals_stand_where_they_tell_nothing(session: Session) -> None:
    scene = make_scene(session, people=0)
    add(session, scene, "Cambodia", 1, 0)
    add(session, scene, "Indonesia", 3, 4)
    add(session, scene, "Thailand", 6, 5)
    content = published(session, scene)
    whole = GenderCounts(female=10, male=9, total=19)
    assert (content.delegations.total.genders, content.genders.total.counts) == (whole, whole)
    assert content.key_figures[0].value == "19"


def test_what_one_table_hides_the_other_and_the_key_figures_do_not_tell(session: Session) -> None:
    scene = make_scene(session, people=0)
    add(session, scene, "Cambodia", 1, 1)
    content = published(session, scene)
    assert content.delegations.total.genders == content.genders.total.counts == NOTHING
    assert {figure.value for figure in content.key_figures[:2]} == {"*"}


def test_few_who_came_are_left_out_of_a_large_delegation(session: Session) -> None:
    scene = make_scene(session, people=0)
    add(session, scene, "Thailand", 6, 5)
    mark(session, scene, MON_AM, Status.PRESENT)
    thailand = published(session, scene).delegations.rows[1]
    assert (thailand.registered, thailand.attended, thailand.units) == (11, None, None)
    text = words_of(render_attendance(published(session, scene)))
    assert "Thailand – 11 * 6 5 0 0 54.5 * 0 0" in text
    assert "* Left out for publication" in text


def test_for_organisers_everything_is_printed(session: Session) -> None:
    scene = make_scene(session, people=0)
    add(session, scene, "Cambodia", 1, 1)
    content = attendance_content(session, scene.event, as_of=AS_OF)
    assert content.delegations.rows[0].genders == GenderCounts(female=1, male=1, total=2)
    assert "*" not in words_of(render_attendance(content))
