"""The pages of certificates: the table, issuing all that are due, one person, who signs."""

import re

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries import certificates_of_event, signatories_of
from eventmgr.certificates.services import add_signatory
from eventmgr.delegations.services import withdraw_participant
from tests.attendance.scene import MON_PM, Scene, mark
from tests.attendance.views.pages import errors, words
from tests.certificates.scene import changed, issue, told
from tests.documents.reading import words_of
from tests.support.databases import Saving
from tests.support.visitors import Visitor

PAGES = "/events/sample/certificates"


def issued(saving: Saving, scene: Scene) -> list[Certificate]:
    with saving() as session:
        return certificates_of_event(session, scene.event)


def given(saving: Saving, scene: Scene) -> Certificate:
    with saving() as session:
        return issue(session, scene)[0]


def test_the_table_says_who_is_due_and_why(organiser: Visitor) -> None:
    text = words(organiser.text(PAGES))
    assert "0 people have one, 1 is due, 0 not yet decidable." in text
    assert "Sample 1 D Eligible 3 / 3 3 / 3 100.0 % Eligible Attendance is enough: 100.0 % –" in text
    assert "Not eligible 66.7 % is below 80 %" in text


def test_a_table_that_was_looked_at_before_tells_what_was_recorded_since(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    assert "1 is due" in words(organiser.text(PAGES))
    with saving() as session:
        mark(session, scene, MON_PM, AttendanceStatus.PRESENT, AttendanceStatus.PRESENT)
    assert "2 are due" in words(organiser.text(PAGES))


def test_who_left_stays_in_the_table_that_was_looked_at_before(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    given(saving, scene)
    assert "Left the list" not in organiser.text(PAGES)
    with saving() as session:
        person = changed(session, scene.people[0])
        withdraw_participant(session, person, version=person.version, reason="Recalled")
    assert "Left the list" in organiser.text(PAGES)


def test_the_page_of_issuing_says_what_it_does_and_then_does_it(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    text = words(organiser.text(f"{PAGES}/issue"))
    assert "Participation 1 Issued now 1 Have one already 0 Not eligible 2 Not yet decidable 0" in text
    assert "Nobody signs yet." in text
    answer = organiser.send(f"{PAGES}/issue", {"count": 1})
    assert (answer.status_code, answer.location) == (302, f"{PAGES}?show=to-hand-over")
    assert told(issued(saving, scene)) == [(1, "participation", "Sample 1")]


def test_certificates_with_hours_are_issued_where_they_are_chosen(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    assert "Attendance with hours 1" in words(organiser.text(f"{PAGES}/issue?hours=1"))
    organiser.send(f"{PAGES}/issue", {"count": 2, "hours": "y"})
    assert told(issued(saving, scene)) == [(1, "participation", "Sample 1"), (2, "attendance", "Sample 2")]


def test_nothing_is_issued_when_the_list_has_changed_since_the_page_was_opened(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    answer = organiser.send(f"{PAGES}/issue", {"count": 7})
    assert answer.status_code == 422
    assert "The list has changed since this page was opened." in answer.get_data(as_text=True)
    assert issued(saving, scene) == []


def test_a_decision_without_a_name_is_refused_beside_the_field(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    page = f"{PAGES}/people/{scene.people[1].id}"
    answer = organiser.send(page, {"kind": "participation", "override_reason": "Duty"})
    assert (answer.status_code, errors(answer.get_data(as_text=True))) == (422, ["Write who decided."])
    organiser.send(page, {"kind": "participation", "override_name": "The Chair", "override_reason": "Duty"})
    (row,) = issued(saving, scene)
    assert (row.decided_by, row.reason, row.issued_by) == ("The Chair", "Duty", organiser.user and organiser.user.id)
    assert "The Chair: Duty" in words(organiser.text(page))


def test_the_desk_hands_over_and_decides_nothing(desk: Visitor, saving: Saving, scene: Scene) -> None:
    row = given(saving, scene)
    answer = desk.send(f"{PAGES}/{row.id}/hand-over", {"show": "issued"})
    assert answer.location == f"{PAGES}?show=issued#person-{row.participation_id}"
    assert issued(saving, scene)[0].handed_over_at is not None
    desk.send(f"{PAGES}/{row.id}/take-back")
    assert issued(saving, scene)[0].handed_over_at is None
    text = desk.text(PAGES)
    assert "Hand over" in text
    assert "Issue certificates" not in text


def test_the_desk_sees_no_withheld_name(desk: Visitor, organiser: Visitor, saving: Saving, scene: Scene) -> None:
    given(saving, scene)
    with saving() as session:
        changed(session, scene.people[0]).name_withheld = True
    assert "Sample 1" not in desk.text(PAGES)
    assert "Name withheld, no. 1" in words(desk.text(PAGES))
    assert "Sample 1" in organiser.text(PAGES)


def test_a_name_changed_since_is_told_and_corrected_under_the_same_number(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    row = given(saving, scene)
    with saving() as session:
        changed(session, scene.people[0]).person.full_name = "Sample One"
    assert "printed otherwise" in words(organiser.text(PAGES))
    organiser.send(f"{PAGES}/{row.id}/correct", {"person": 1})
    assert "printed otherwise" not in words(organiser.text(PAGES))
    assert [(one.number, one.name) for one in issued(saving, scene)] == [(1, "Sample One")]


def test_voiding_asks_for_a_reason_and_is_told(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    row = given(saving, scene)
    page = f"{PAGES}/{row.id}/void"
    answer = organiser.send(page, {"version": row.version, "reason": ""})
    assert (answer.status_code, errors(answer.get_data(as_text=True))) == (422, ["Write the reason."])
    organiser.send(page, {"version": row.version, "reason": "Spoiled"})
    assert issued(saving, scene)[0].void_reason == "Spoiled"
    assert "void Spoiled" in words(organiser.text(f"{PAGES}/people/{row.participation_id}"))


def test_a_stale_voiding_is_answered_with_both_versions(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    row = given(saving, scene)
    answer = organiser.send(f"{PAGES}/{row.id}/void", {"version": 99, "reason": "Spoiled"})
    assert answer.status_code == 409
    assert "A colleague changed this page." in answer.get_data(as_text=True)
    assert issued(saving, scene)[0].voided_at is None


def test_one_certificate_is_opened_alone(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    row = given(saving, scene)
    answer = organiser.get(f"{PAGES}/{row.id}.pdf")
    assert answer.headers["Content-Disposition"] == 'inline; filename="SAMPLE-0001.pdf"'
    assert f"SAMPLE-0001 · 127.0.0.1:8000/verify · {row.verification}" in words_of(answer.data)


def test_who_signs_is_added_changed_moved_and_removed(organiser: Visitor, saving: Saving, scene: Scene) -> None:
    place = f"{PAGES}/signatories"
    for name in ("Official A", "Official B"):
        organiser.send(place, {"name": name, "post": "Head"})
    first, second = _signing(saving, scene)
    organiser.send(f"{place}/{second[0]}/earlier")
    organiser.send(f"{place}/{first[0]}", {"name": "Official C", "version": 2})
    assert [name for _, name in _signing(saving, scene)] == ["Official B", "Official C"]
    organiser.send(f"{place}/{second[0]}/remove")
    assert [name for _, name in _signing(saving, scene)] == ["Official C"]


def _signing(saving: Saving, scene: Scene) -> list[tuple[int, str]]:
    with saving() as session:
        return [(row.id, row.name) for row in signatories_of(session, scene.event)]


def test_after_the_third_signature_there_is_no_room_for_another(
    organiser: Visitor, saving: Saving, scene: Scene
) -> None:
    with saving() as session:
        for name in "ABC":
            add_signatory(session, scene.event, name=f"Official {name}")
    page = organiser.text(f"{PAGES}/signatories")
    assert "A certificate has room for 3 signatures." in page
    assert not re.search(r'<input[^>]+name="name"', page)
