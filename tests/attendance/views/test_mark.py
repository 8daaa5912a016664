"""One mark, saved at once by the page's script: JSON answers with a sentence."""

from typing import Any

import pytest

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services import close_unit
from eventmgr.web.roles import Role
from tests.attendance.scene import AT, MON_AM, MON_PM, TUE_AM, Scene, make_scene, mark
from tests.attendance.views.pages import REGISTER, kept
from tests.support.databases import Saving
from tests.support.statements import Counting
from tests.support.visitors import AsRole, Visitor

MARK = f"{REGISTER}/{MON_AM}/mark"


def send(visitor: Visitor, scene: Scene, **change: object) -> tuple[int, dict[str, Any]]:
    """Mark the first person late who had no mark, unless told otherwise."""
    data = {"participation": scene.people[0].id, "letter": "L", "was": "·"} | change
    answer = visitor.send(MARK, data)
    return answer.status_code, answer.get_json()


@pytest.mark.parametrize("role", [Role.ORGANISER, Role.DESK])
def test_a_mark_is_saved_and_the_time_is_said(as_role: AsRole, saving: Saving, scene: Scene, role: Role) -> None:
    status, told = send(as_role(role, scene.event), scene)
    assert (status, told["letter"], told["sentence"].split(",")[0]) == (200, "L", "Saved")
    assert kept(saving, scene) == [(MON_AM, "Sample 1", Status.LATE, Source.SHEET)]


def test_an_excuse_asks_for_its_reason(organiser: Visitor, scene: Scene) -> None:
    _, told = send(organiser, scene, letter="E")
    assert told["sentence"].endswith("The reason belongs on the page behind the name.")


def test_a_mark_is_undone_by_marking_again(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    send(organiser, scene)
    status, told = send(organiser, scene, letter="P", was="L")
    assert (status, told["letter"]) == (200, "P")
    assert kept(saving, scene) == [(MON_AM, "Sample 1", Status.PRESENT, Source.SHEET)]


def test_a_colleagues_mark_is_told_with_its_letter(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.ABSENT)
    assert send(organiser, scene) == (
        409,
        {"letter": "A", "sentence": "A colleague has marked Absent here meanwhile. Choose again to change it."},
    )
    assert kept(saving, scene) == [(MON_AM, "Sample 1", Status.ABSENT, Source.SHEET)]
    assert send(organiser, scene, was="A")[0] == 200


@pytest.mark.parametrize(
    ("change", "status", "sentence"),
    [
        ({"letter": "Q"}, 422, "There is no mark “Q”. The marks are P, L, D, A, E."),
        ({"letter": ""}, 422, "There is no mark “”. The marks are P, L, D, A, E."),
        ({"letter": "–"}, 422, "There is no mark “–”. The marks are P, L, D, A, E."),
        ({"was": "zz"}, 422, "Load the page again: it does not say which mark it showed."),
        ({"participation": "x"}, 404, "Nobody has the number “x” in this event."),
        ({"participation": "-1"}, 404, "Nobody has the number “-1” in this event."),
        ({"participation": "9" * 40}, 404, f"Nobody has the number “{'9' * 12}” in this event."),
        ({"participation": "987654"}, 404, "Nobody has the number 987654 in this event."),
    ],
)
def test_wrong_input_gets_one_sentence_and_changes_nothing(
    organiser: Visitor, saving: Saving, scene: Scene, change: dict[str, str], status: int, sentence: str
) -> None:
    assert send(organiser, scene, **change) == (status, {"sentence": sentence})
    assert kept(saving, scene) == []


def test_somebody_of_another_event_and_an_unknown_unit_are_not_found(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    with saving() as session:
        other = make_scene(session, people=1)
    stranger = other.people[0].id
    assert send(organiser, scene, participation=stranger) == (
        404,
        {"sentence": f"Nobody has the number {stranger} in this event."},
    )
    answer = organiser.send(
        f"{REGISTER}/2024-12-24-pm/mark", {"participation": scene.people[0].id, "letter": "L", "was": "·"}
    )
    assert (answer.status_code, answer.get_json()["sentence"]) == (
        404,
        f"There is no unit 2024-12-24-pm. There are: {MON_AM}, {MON_PM}, {TUE_AM}",
    )
    assert kept(saving, scene) == []


def test_a_closed_unit_hears_no_mark(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    with saving() as session:
        close_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_AM), at=AT)
    before = kept(saving, scene)
    assert send(organiser, scene, was="P") == (
        422,
        {"sentence": "This unit is closed: what comes later is a correction."},
    )
    assert kept(saving, scene) == before


@pytest.mark.parametrize("role", [Role.RAPPORTEUR, Role.VIEWER])
def test_other_roles_do_not_mark(as_role: AsRole, saving: Saving, scene: Scene, role: Role) -> None:
    data = {"participation": scene.people[0].id, "letter": "L", "was": "·"}
    answer = as_role(role, scene.event).send(MARK, data)
    assert (answer.status_code, kept(saving, scene)) == (403, [])


def test_one_mark_takes_four_statements_beyond_those_of_the_door(
    organiser: Visitor, saving: Saving, scene: Scene, count_statements: Counting
) -> None:
    send(organiser, scene)
    with count_statements() as door:
        send(organiser, scene, letter="?")
    with count_statements() as sent:
        send(organiser, scene, letter="A", was="L")
    assert [statement.split()[0] for statement in sent[len(door) :]] == ["BEGIN", "SELECT", "UPDATE", "INSERT"]
