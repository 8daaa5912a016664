"""Pages of people, as organisers and the desk use them."""

import re

import pytest
from sqlalchemy import select

from eventmgr.audit.models import AuditLine
from eventmgr.delegations.enums import Capacity, Category, ConsentKind, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import register_participant
from eventmgr.events.models import Event
from eventmgr.people.models import Person
from eventmgr.web.roles import Role
from tests.people.conftest import LIST, form_of, person_fields
from tests.support.databases import Saving
from tests.support.factories import make_event, make_participation, make_role
from tests.support.statements import Counting
from tests.support.visitors import AsRole, Visitor


def plain(html: str) -> str:
    """The text of a page on one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def by_name(reading: Saving, full_name: str) -> Participation:
    """The participation of the person of that name, fully loaded."""
    with reading() as session:
        query = select(Participation).join(Participation.person).where(Person.full_name == full_name)
        row = session.scalars(query).one()
        assert (row.presence, row.consents) is not None
        return row


def test_list_shows_people_by_delegation(organiser: Visitor, head: Participation, secret: Participation) -> None:
    text = plain(organiser.text(LIST))
    assert "Cambodia KH Sample KH-01 H Colonel, Sample Agency Colonel Sample Agency 1 Nominated" in text
    assert "Secret Person D Name withheld in prints" in text


@pytest.mark.parametrize("address", [f"{LIST}?page=0", f"{LIST}?page=9999999", f"{LIST}?page=²", f"{LIST}?show=what"])
def test_list_answers_any_address(organiser: Visitor, head: Participation, address: str) -> None:
    assert "Sample KH-01" in organiser.text(address)


def test_nobody_found_says_what_to_try(organiser: Visitor, head: Participation) -> None:
    assert "Nobody matches “tha-9”. Try three letters, or the delegation." in organiser.text(f"{LIST}?q=tha-9")


def test_only_the_full_name_is_needed(organiser: Visitor, event: Event, reading: Saving) -> None:
    answer = organiser.send(f"{LIST}/new", person_fields(full_name=" Suharto "))
    row = by_name(reading, "Suharto")
    assert answer.headers["Location"] == f"{LIST}/{row.id}"
    assert (row.number, row.delegation_id, row.category) == (1, None, Category.DELEGATE)


def test_delegation_is_chosen_by_the_address(organiser: Visitor, cambodia: Delegation) -> None:
    assert f'<option selected value="{cambodia.id}">Cambodia' in organiser.text(f"{LIST}/new?delegation=kh")


def test_new_person_keeps_consents_presence_and_the_passport(
    organiser: Visitor, cambodia: Delegation, reading: Saving
) -> None:
    fields = person_fields(
        full_name="Sample KH-02",
        passport_name="SAMPLE TWO",
        delegation_id=str(cambodia.id),
        capacity="adviser",
        consent_photo="yes",
        consent_list="no",
    )
    fields |= {"presence-0-starts": "2024-12-10T08:00", "presence-0-ends": ""}
    organiser.send(f"{LIST}/new", fields)
    row = by_name(reading, "Sample KH-02")
    assert (row.person.passport_name, row.capacity, row.delegation_id) == ("SAMPLE TWO", Capacity.ADVISER, cambodia.id)
    assert {each.kind: each.given for each in row.consents} == {ConsentKind.PHOTO: True, ConsentKind.LIST: False}
    assert [(str(each.starts), str(each.ends)) for each in row.presence] == [
        ("2024-12-10 08:00:00", "2024-12-11 23:59:00")
    ]


def test_rows_of_presence_come_and_go_without_saving(organiser: Visitor, event: Event, reading: Saving) -> None:
    fields = person_fields(full_name="Kham")
    grown = organiser.send(f"{LIST}/new", fields | {"act": "presence:add"})
    assert (grown.status_code, 'name="presence-0-starts"' in grown.get_data(as_text=True)) == (200, True)
    shrunk = organiser.send(f"{LIST}/new", fields | {"presence-0-starts": "", "act": "presence:remove:0"})
    page = shrunk.get_data(as_text=True)
    assert ('name="presence-0-starts"' in page, 'value="Kham"' in page) == (False, True)
    with reading() as session:
        assert session.scalars(select(Person)).all() == []


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"full_name": ""}, "Write a full name. One word is enough."),
        ({"full_name": "Kham", "email": "kham@police"}, "is no e-mail address"),
        ({"full_name": "Kham", "family_part": "Souk"}, "is not a part of the full name"),
        ({"full_name": "Kham", "tier": "12"}, "Write a number from 1 to 9."),
        ({"full_name": "Kham", "status": "flying"}, "Choose one of the list."),
        ({"full_name": "Kham", "delegation_id": "999"}, "Choose one of the list."),
        ({"full_name": "Kham", "capacity": "adviser"}, "A capacity needs a delegation."),
    ],
)
def test_what_cannot_be_is_said_beside_the_field_and_nothing_is_saved(
    organiser: Visitor, event: Event, reading: Saving, fields: dict[str, str], sentence: str
) -> None:
    answer = organiser.send(f"{LIST}/new", person_fields(**fields))
    page = answer.get_data(as_text=True)
    assert (answer.status_code, sentence in page) == (422, True)
    assert f'value="{fields["full_name"]}"' in page
    with reading() as session:
        assert session.scalars(select(Person)).all() == []


def test_departure_before_arrival_saves_nothing(organiser: Visitor, event: Event, reading: Saving) -> None:
    fields = person_fields(full_name="Kham")
    fields |= {"presence-0-starts": "2024-12-10T08:00", "presence-0-ends": "2024-12-09T08:00"}
    answer = organiser.send(f"{LIST}/new", fields)
    assert (answer.status_code, "Departure is before arrival." in answer.get_data(as_text=True)) == (422, True)
    with reading() as session:
        assert session.scalars(select(Person)).all() == []


def test_possible_duplicate_is_asked_about_and_never_blocks(
    organiser: Visitor, head: Participation, reading: Saving
) -> None:
    fields = person_fields(full_name="SAMPLE kh-01", delegation_id=str(head.delegation_id))
    asked = organiser.send(f"{LIST}/new", fields)
    page = plain(asked.get_data(as_text=True))
    assert asked.status_code == 422
    assert "Somebody like this is here already. Nothing is saved yet. Sample KH-01 , Sample Agency: same name" in page
    assert f'name="different" value="{head.person_id}"' in asked.get_data(as_text=True)
    organiser.send(f"{LIST}/new", fields | {"different": str(head.person_id)})
    with reading() as session:
        assert [row.full_name for row in session.scalars(select(Person).order_by(Person.id))] == [
            "Sample KH-01", "SAMPLE kh-01",
        ]  # fmt: skip


def test_person_of_another_event_of_the_organiser_can_be_the_same_person(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        other, foreign = make_event(session, title="Workshop"), make_event(session, title="Foreign")
        make_role(session, other, user=organiser.user)
        known = register_participant(session, other, full_name="Kham Souk", badge_name="Kham")
        register_participant(session, foreign, full_name="Kham Souk")
    page = plain(organiser.send(f"{LIST}/new", person_fields(full_name="kham souk")).get_data(as_text=True))
    assert "Kham Souk, Workshop: same name" in page.replace("Kham Souk ,", "Kham Souk,")
    assert "Foreign" not in page
    organiser.send(f"{LIST}/new", person_fields(full_name="kham souk", rank="Major", same=str(known.person_id)))
    with reading() as session:
        rows = list(session.scalars(select(Participation).where(Participation.event_id == event.id)))
        assert [(row.person_id, row.rank, row.person.full_name) for row in rows] == [
            (known.person_id, "Major", "Kham Souk")
        ]


def test_person_of_a_foreign_event_cannot_be_taken_over(organiser: Visitor, event: Event, saving: Saving) -> None:
    with saving() as session:
        stranger = register_participant(session, make_event(session), full_name="Kham Souk")
    answer = organiser.send(f"{LIST}/new", person_fields(full_name="Kham Souk", same=str(stranger.person_id)))
    assert answer.status_code == 404


def test_second_head_is_refused_by_name_and_may_take_over(
    organiser: Visitor, head: Participation, reading: Saving
) -> None:
    fields = person_fields(full_name="Sample KH-02", delegation_id=str(head.delegation_id), capacity="head")
    refused = organiser.send(f"{LIST}/new", fields)
    page = refused.get_data(as_text=True)
    assert refused.status_code == 422
    assert "Cambodia already has a head: Sample KH-01. Make this person head instead?" in page
    organiser.send(f"{LIST}/new", fields | {"instead": "yes", "head_reason": "Letter of 3 December"})
    assert by_name(reading, "Sample KH-01").capacity is Capacity.DELEGATE
    assert by_name(reading, "Sample KH-02").capacity is Capacity.HEAD
    text = plain(organiser.text(f"{LIST}/{head.id}"))
    assert "capacity Head of delegation → Delegate" in text
    assert "Reason: “Letter of 3 December”." in text


def test_who_was_judged_different_is_not_asked_about_again(
    organiser: Visitor, head: Participation, reading: Saving
) -> None:
    fields = person_fields(full_name="Sample KH-01", delegation_id=str(head.delegation_id), capacity="head")
    asked = organiser.send(f"{LIST}/new", fields).get_data(as_text=True)
    assert 'name="instead"' not in asked  # one question at a time
    judged = {"different": str(head.person_id)}
    refused = organiser.send(f"{LIST}/new", fields | judged).get_data(as_text=True)
    assert f'<input type="hidden" name="different" value="{head.person_id}">' in refused
    assert organiser.send(f"{LIST}/new", fields | judged | {"instead": "yes"}).status_code == 302
    with reading() as session:
        heads = session.scalars(select(Participation).where(Participation.capacity == Capacity.HEAD)).all()
        assert [row.number for row in heads] == [2]


def test_make_head_names_the_present_one(
    organiser: Visitor, head: Participation, secret: Participation, reading: Saving
) -> None:
    assert "Cambodia already has a head: Sample KH-01." in organiser.text(f"{LIST}/{secret.id}/head")
    organiser.send(f"{LIST}/{secret.id}/head", {"version": "1", "reason": ""})
    assert by_name(reading, "Secret Person").category is Category.HEAD


def test_edit_sent_back_untouched_changes_nothing(organiser: Visitor, head: Participation, reading: Saving) -> None:
    organiser.send(f"{LIST}/{head.id}/edit", form_of(organiser, f"{LIST}/{head.id}/edit"))
    row = by_name(reading, "Sample KH-01")
    assert (row.version, row.person.version, row.person.passport_name) == (1, 1, "SAMPLE KH ONE")


def test_edit_saves_person_and_participation(organiser: Visitor, head: Participation, reading: Saving) -> None:
    fields = form_of(organiser, f"{LIST}/{head.id}/edit") | {"full_name": "Sample Chan", "post": "Director"}
    page = organiser.send(f"{LIST}/{head.id}/edit", fields, follow_redirects=True).get_data(as_text=True)
    row = by_name(reading, "Sample Chan")
    assert (row.post, row.capacity, row.search_key) == (
        "Director", Capacity.HEAD, "sample chan colonel director sample agency cambodia",
    )  # fmt: skip
    assert "Sample Chan saved." in page


@pytest.mark.parametrize("field", ["full_name", "post"])
def test_stale_edit_of_either_row_shows_both_versions_and_keeps_what_was_typed(
    organiser: Visitor, head: Participation, reading: Saving, field: str
) -> None:
    path = f"{LIST}/{head.id}/edit"
    mine = form_of(organiser, path) | {"badge_name": "Mine"}
    organiser.send(path, form_of(organiser, path) | {field: "Theirs"})
    answer = organiser.send(path, mine)
    page = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "How to address Mine –" in plain(page)
    assert "Theirs" in plain(page)
    assert 'value="Mine"' in page
    versions = dict(re.findall(r'name="((?:person_)?version)" type="hidden" value="(\d+)"', page))
    again = organiser.send(path, mine | versions)
    assert again.status_code == 302
    assert by_name(reading, "Sample KH-01").person.badge_name == "Mine"


def test_withdrawn_person_keeps_the_status_when_edited(
    organiser: Visitor, head: Participation, reading: Saving
) -> None:
    organiser.send(f"{LIST}/{head.id}/withdraw", {"version": "1", "reason": "Illness"})
    organiser.send(f"{LIST}/{head.id}/edit", form_of(organiser, f"{LIST}/{head.id}/edit") | {"note": "Letter filed"})
    row = by_name(reading, "Sample KH-01")
    assert (row.status, row.status_reason, row.note) == (ParticipationStatus.WITHDRAWN, "Illness", "Letter filed")
    organiser.send(f"{LIST}/{head.id}/take-back")
    assert by_name(reading, "Sample KH-01").status is ParticipationStatus.NOMINATED


def test_replacement_tells_both_people_of_each_other(organiser: Visitor, head: Participation, reading: Saving) -> None:
    fields = form_of(organiser, f"{LIST}/{head.id}/replace")
    assert (fields["agency"], fields["capacity"]) == ("Sample Agency", "delegate")
    fields |= {"full_name": "Sample KH-05", "reason": "recalled", "authority": "letter of the focal point"}
    page = organiser.send(f"{LIST}/{head.id}/replace", fields, follow_redirects=True).get_data(as_text=True)
    new = by_name(reading, "Sample KH-05")
    assert (new.number, new.capacity, new.person.passport_name) == (1, Capacity.DELEGATE, "")
    assert "Sample KH-05 replaces Sample KH-01." in page
    old_page = plain(organiser.text(f"{LIST}/{head.id}"))
    assert "Replaced. Sample KH-05 has number 1 now. Reason: “recalled; letter of the focal point”." in old_page


def test_walk_in_needs_a_name_and_a_delegation(desk: Visitor, cambodia: Delegation, reading: Saving) -> None:
    desk.send(f"{LIST}/walk-in", {"full_name": "Deng", "delegation_id": str(cambodia.id), "rank": "", "agency": ""})
    row = by_name(reading, "Deng")
    assert (row.status, row.delegation_id, row.arrived_at is not None) == (
        ParticipationStatus.ON_SITE_UNCONFIRMED, cambodia.id, True,
    )  # fmt: skip


def test_each_look_at_the_passport_leaves_an_audit_line(
    organiser: Visitor, head: Participation, reading: Saving
) -> None:
    assert "SAMPLE KH ONE" not in organiser.text(f"{LIST}/{head.id}") + organiser.text(f"{LIST}/{head.id}/edit")
    for _ in range(2):
        assert "SAMPLE KH ONE" in organiser.text(f"{LIST}/{head.id}/passport")
    with reading() as session:
        lines = session.scalars(select(AuditLine).where(AuditLine.event_id == head.event_id)).all()
        assert organiser.user is not None
        assert [(line.action, line.target, line.actor_id) for line in lines] == [
            ("looked at restricted facts", f"participation:{head.id}", organiser.user.id)
        ] * 2


def test_change_of_the_passport_name_is_told_without_the_name(organiser: Visitor, head: Participation) -> None:
    organiser.send(f"{LIST}/{head.id}/passport", {"version": "1", "passport_name": "SAMPLE ONE"})
    page = organiser.text(f"{LIST}/{head.id}")
    assert "name in the passport" in page
    assert "SAMPLE" not in page


def test_desk_edits_service_and_contact_and_nothing_else(desk: Visitor, head: Participation, reading: Saving) -> None:
    fields = form_of(desk, f"{LIST}/{head.id}/edit")
    assert {"capacity", "status", "name_withheld", "passport_name", "note"} & fields.keys() == set()
    sneaked = {"capacity": "", "status": "declined", "name_withheld": "y", "passport_name": "X", "note": "X"}
    desk.send(f"{LIST}/{head.id}/edit", fields | {"rank": "General"} | sneaked)
    row = by_name(reading, "Sample KH-01")
    assert (row.rank, row.capacity, row.status, row.name_withheld, row.note, row.person.passport_name) == (
        "General", Capacity.HEAD, ParticipationStatus.NOMINATED, False, "", "SAMPLE KH ONE",
    )  # fmt: skip


def test_desk_never_learns_who_is_withheld(desk: Visitor, head: Participation, secret: Participation) -> None:
    text = plain(desk.text(LIST))
    assert "Name withheld No. 2" in text
    assert "Secret" not in text
    assert "Name withheld" not in plain(desk.text(f"{LIST}?q=secret"))
    assert "Name withheld No. 2" in plain(desk.text(f"{LIST}?q=2"))
    assert [desk.get(f"{LIST}/{secret.id}{path}").status_code for path in ("", "/edit")] == [403, 403]
    fields = {"full_name": "Secret Person", "delegation_id": str(secret.delegation_id), "rank": "", "agency": ""}
    assert desk.send(f"{LIST}/walk-in", fields).status_code == 302


def test_person_of_another_event_is_not_there(organiser: Visitor, saving: Saving) -> None:
    with saving() as session:
        stranger = make_participation(session, make_event(session))
    paths = ("", "/edit", "/replace", "/withdraw", "/head", "/passport")
    assert {organiser.get(f"{LIST}/{stranger.id}{path}").status_code for path in paths} == {404}


def test_list_asks_as_often_for_three_people_as_for_one(
    organiser: Visitor, event: Event, cambodia: Delegation, saving: Saving, count_statements: Counting
) -> None:
    asked = []
    for rows in (1, 2):
        with saving() as session:
            for number in range(rows):
                there = session.get_one(Event, event.id)
                register_participant(session, there, full_name=f"Person {rows} {number}", delegation=cambodia)
        with count_statements() as sent:
            organiser.text(LIST)
            organiser.text(f"{LIST}?q=person")
        asked.append(len(sent))
    assert asked[0] == asked[1]


@pytest.mark.parametrize("role", [Role.RAPPORTEUR, Role.VIEWER])
def test_others_see_neither_people_nor_delegations(as_role: AsRole, event: Event, role: Role) -> None:
    visitor = as_role(role, event)
    assert visitor.get(LIST).status_code == visitor.get("/events/dialogue/delegations").status_code == 403
    assert "/events/dialogue/people" not in visitor.text("/events/dialogue/")
