"""What badges, name tents and plates say of whom."""

from datetime import UTC, date, datetime, time

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.agenda.services import add_session, set_roles
from eventmgr.delegations.enums import Capacity, Category, DelegationKind, DelegationStatus
from eventmgr.delegations.services import invite_delegation, register_participant, substitute_participant
from eventmgr.documents.badges import render_badges
from eventmgr.documents.content.badges import Badge, BadgeCategory
from eventmgr.documents.content.tents import NameTent
from eventmgr.reports.printing import badges_content, name_tents_content, plates_content, role_cards_content
from tests.documents.reading import check_with_qpdf, words_of
from tests.support.factories import make_event

AS_OF = datetime(2024, 12, 8, 11, tzinfo=UTC)


def test_badge_holds_the_short_name_large_and_everything_else_as_supplied(session: Session) -> None:
    event = make_event(session)
    laos = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos")
    row = register_participant(
        session,
        event,
        full_name="Sample Delegate LA-01",
        delegation=laos,
        badge_name="Sample LA-01",
        rank="Police Colonel",
        post="Director",
        native_name="ຕົວຢ່າງ",
        capacity=Capacity.HEAD,
    )
    assert badges_content(session, event, as_of=AS_OF).badges == (
        Badge(
            badge_name="Sample LA-01",
            name="Sample Delegate LA-01",
            rank="Police Colonel",
            post="Director",
            native_name="ຕົວຢ່າງ",
            delegation="Laos",
            category=BadgeCategory("H", "Head of delegation"),
            code=row.badge_code,
        ),
    )


def test_badge_of_one_word_shows_it_once(session: Session) -> None:
    event = make_event(session)
    register_participant(session, event, full_name="Suharto")
    (badge,) = badges_content(session, event, as_of=AS_OF).badges
    assert (badge.badge_name, badge.name) == ("Suharto", "")


def test_badge_of_a_withheld_person_shows_the_badge_name_or_the_number_only(session: Session) -> None:
    event = make_event(session)
    named = register_participant(session, event, full_name="Secret One", badge_name="One", name_withheld=True)
    other = register_participant(
        session, event, full_name="Secret Two", native_name="ลับ", rank="Major", name_withheld=True
    )
    delegate = BadgeCategory("D", "Delegate")
    assert badges_content(session, event, as_of=AS_OF).badges == (
        Badge(badge_name="One", category=delegate, code=named.badge_code),
        Badge(badge_name="No. 2", category=delegate, code=other.badge_code),
    )
    assert name_tents_content(session, event, as_of=AS_OF).tents == ()


def test_delegate_who_speaks_has_one_badge_with_a_ribbon(session: Session) -> None:
    event = make_event(session)
    delegate = register_participant(session, event, full_name="Sample Delegate")
    expert = register_participant(session, event, full_name="Sample Expert", category=Category.SPEAKER)
    talk = add_session(
        session, event, title="Talk", kind=SessionKind.KEYNOTE, date=date(2024, 12, 9), starts=time(9), ends=time(10)
    )
    set_roles(session, talk, [(SessionRoleKind.SPEAKER, delegate), (SessionRoleKind.SPEAKER, expert)])
    badges = badges_content(session, event, as_of=AS_OF).badges
    assert [(badge.badge_name, badge.ribbon) for badge in badges] == [
        ("Sample Delegate", "Speaker"),
        ("Sample Expert", ""),
    ]


def test_replaced_person_leaves_the_badges_and_the_code_does_not_pass_on(session: Session) -> None:
    event = make_event(session)
    old = register_participant(session, event, full_name="Sample Old")
    new = substitute_participant(session, old, full_name="Sample New", reason="duty")
    assert [badge.code for badge in badges_content(session, event, as_of=AS_OF).badges] == [new.badge_code]
    assert old.badge_code != new.badge_code


def test_back_of_the_badge_holds_no_secretariat_meeting(session: Session) -> None:
    event = make_event(session)
    day, nine = date(2024, 12, 9), time(9)
    add_session(session, event, title="Open", kind=SessionKind.PANEL, date=day, starts=nine, ends=time(10))
    add_session(session, event, title="Inside", kind=SessionKind.SECRETARIAT, date=day, starts=nine, ends=time(10))
    add_session(session, event, title="Tea", kind=SessionKind.BREAK, date=day, starts=time(10), ends=time(11))
    back = badges_content(session, event, as_of=AS_OF).back
    assert back is not None
    assert [(one.time, one.title) for one in back.days[0].sessions] == [("09:00", "Open")]


def test_tents_stand_before_those_who_sit_at_the_table(session: Session) -> None:
    event = make_event(session)
    laos = invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos")
    register_participant(session, event, full_name="Sample Delegate", delegation=laos, rank="Major")
    register_participant(session, event, full_name="Sample Expert", category=Category.SPEAKER, agency="Sample Faculty")
    register_participant(session, event, full_name="Sample Technician", category=Category.TECHNICAL)
    assert name_tents_content(session, event, as_of=AS_OF).tents == (
        NameTent(name="Sample Delegate", rank="Major", delegation="Laos"),
        NameTent(name="Sample Expert", delegation="Sample Faculty"),
    )


def test_plate_of_a_withdrawn_delegation_is_hidden(session: Session) -> None:
    event = make_event(session)
    invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Viet-Nam")
    invite_delegation(session, event, kind=DelegationKind.COUNTRY, name="Laos", status=DelegationStatus.WITHDRAWN)
    assert plates_content(session, event, as_of=AS_OF).names == ("Viet-Nam",)


def test_badges_of_an_empty_event_are_a_sound_file_that_says_so(session: Session) -> None:
    pdf = render_badges(badges_content(session, make_event(session), as_of=AS_OF))
    check_with_qpdf(pdf)
    assert "Nobody is registered yet" in words_of(pdf)


def test_there_is_a_card_for_each_role_that_occurs_and_for_the_booth(session: Session) -> None:
    event = make_event(session)
    assert role_cards_content(session, event, as_of=AS_OF).names == ()
    expert = register_participant(session, event, full_name="Sample Expert")
    nine = {"date": date(2024, 12, 9), "starts": time(9), "ends": time(10)}
    talk = add_session(session, event, title="Talk", kind=SessionKind.KEYNOTE, **nine)
    off = add_session(session, event, title="Off", kind=SessionKind.PANEL, **nine, state=SessionState.CANCELLED)
    set_roles(session, talk, [(SessionRoleKind.SPEAKER, expert), (SessionRoleKind.MODERATOR, expert)])
    set_roles(session, off, [(SessionRoleKind.PANELLIST, expert)])
    assert role_cards_content(session, event, as_of=AS_OF).names == ("Moderator", "Speaker")
    register_participant(session, event, full_name="Sample Voice", category=Category.INTERPRETER)
    assert role_cards_content(session, event, as_of=AS_OF).names == ("Moderator", "Speaker", "Interpreters")
