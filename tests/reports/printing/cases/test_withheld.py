"""Whoever must not be named is named on no print, whoever prints it (E-23); no print tells too much (E-24)."""

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import SessionItem
from eventmgr.agenda.services import GroupAtWork, add_group, set_groups, set_roles
from eventmgr.delegations.enums import Capacity, Category, ConsentKind, ParticipationStatus
from eventmgr.delegations.services import set_consents, substitute_participant
from tests.documents.reading import pages_of, words_of
from tests.reports.printing.cases.table import AS_OF, CARDS, Table, attend, every_print, lay_table, said

SECRETS = {
    "full_name": "Zebedee Quagmire Xylander",
    "family_part": "Xylander",
    "passport_name": "XYLANDER ZEBEDEE Q",
    "native_name": "ผู้ไม่ประสงค์ออกนาม",
    "rank": "Admiral of the Undercover Fleet",
    "rank_short": "AUF",
    "post": "Chief Infiltrator",
    "agency": "Bureau of Hidden Things",
    "email": "zebedee@hidden.example",
    "phone": "+99 1234 5678",
}
SOUGHT = ("Zebedee", "Quagmire", "Xylander", *(value for key, value in SECRETS.items() if key != "family_part"))


def withhold(table: Table) -> None:
    """Two who must not be named, with a part in everything: one heads a delegation, one is an expert without one."""
    head = table.join(delegation="Laos", capacity=Capacity.HEAD, name_withheld=True, badge_name="No name", **SECRETS)
    expert = table.join(category=Category.SPEAKER, **SECRETS)
    attend(table)
    set_consents(table.session, expert, {ConsentKind.LIST: False, ConsentKind.CONTACT: True}, at=AS_OF)
    assert table.work is not None
    roles = [(kind, who) for kind in (SessionRoleKind.SPEAKER, SessionRoleKind.MODERATOR) for who in (head, expert)]
    set_roles(table.session, table.work, roles)
    typed = f"{SECRETS['full_name']}; Sample Guest"
    table.session.add(
        SessionItem(event_id=table.event.id, session_id=table.work.id, position=9, title="Remarks", people=typed)
    )
    table.session.flush()
    table.session.expire(table.work)
    group = add_group(table.session, table.event, letter="B", name="Hidden", members=[head, expert])
    set_groups(table.session, table.work, [GroupAtWork(group, facilitator=expert, rapporteur=head)])


def test_a_withheld_person_is_named_on_no_document_of_the_suite(session: Session) -> None:
    table = lay_table(session)
    withhold(table)
    leaks = [
        (name, secret)
        for name, text in ((name, words_of(pdf)) for name, pdf in every_print(table))
        for secret in SOUGHT
        if "".join(secret.upper().split()) in "".join(text.upper().split())
    ]
    assert leaks == []
    assert "Sample Guest" in said(table, "programme")


def test_a_withheld_person_is_counted_and_has_a_row_to_sign(session: Session) -> None:
    table = lay_table(session)
    withhold(table)
    listed = said(table, "participants")
    assert (listed.count("(name withheld)"), "Laos 0 0 0 2 2" in listed) == (2, True)
    assert f"No. {table.people[-2].number}" in said(table, "sign-in")
    assert said(table, "register").count("(name withheld)") == 2


def test_neither_name_of_a_replacement_is_told_where_the_new_person_is_withheld(session: Session) -> None:
    table = lay_table(session)
    old = table.join("Sample Predecessor", "Laos")
    new = substitute_participant(session, old, full_name="Zebedee Quagmire Xylander", reason="duty")
    new.name_withheld, new.status = True, ParticipationStatus.CONFIRMED
    session.flush()
    assert [name for name, pdf in every_print(table) if "Xylander" in words_of(pdf)] == []


def test_the_marking_stands_twice_on_every_page_but_those_of_cards(session: Session) -> None:
    table = lay_table(session, marking="RESTRICTED TO SAMPLES")
    attend(table)
    for name, pdf in every_print(table):
        wanted = 0 if name.split()[0] in CARDS else 2
        assert [page.count("RESTRICTED TO SAMPLES") for page in pages_of(pdf)] == [wanted] * len(pages_of(pdf)), name


def test_nobody_is_named_outside_for_a_session_under_the_chatham_house_rule(session: Session) -> None:
    table = lay_table(session)
    assert table.work is not None
    speaker = table.people[2]
    set_roles(session, table.work, [(SessionRoleKind.SPEAKER, speaker)])
    table.work.chatham_house = True
    session.flush()
    name = speaker.person.full_name
    assert (name in said(table, "programme", kind="provisional"), name in said(table, "programme", kind="public")) == (
        True,
        False,
    )
    assert name not in said(table, "door-signs")


def test_for_publication_small_numbers_are_left_out(session: Session) -> None:
    table = lay_table(session)
    attend(table)
    assert ("*" in said(table, "attendance"), "*" in said(table, "attendance", for_publication=True)) == (False, True)
