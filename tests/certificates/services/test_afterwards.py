"""After the issue: void, corrected, handed over; and who signs."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from eventmgr.certificates.queries import signatories_of
from eventmgr.certificates.services import (
    add_signatory,
    change_signatory,
    correct_certificate,
    hand_over,
    move_signatory,
    remove_signatory,
    take_back,
    void_certificate,
)
from eventmgr.errors import NotFoundError, RefusedError, StaleEditError
from tests.attendance.scene import AT
from tests.certificates.scene import ended, issue
from tests.support.factories import make_event

LATER = AT + timedelta(hours=1)


def test_voiding_needs_a_reason_and_happens_once(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    with pytest.raises(RefusedError) as unreasoned:
        void_certificate(session, scene.event, certificate_id=row.id, version=row.version, reason=" ", at=AT)
    assert unreasoned.value.field == "reason"
    void_certificate(session, scene.event, certificate_id=row.id, version=row.version, reason=" Spoiled ", at=LATER)
    assert (row.voided_at, row.void_reason) == (LATER, "Spoiled")
    with pytest.raises(RefusedError, match="void already"):
        void_certificate(session, scene.event, certificate_id=row.id, version=row.version, reason="Again", at=AT)


def test_a_stale_form_voids_nothing(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    stale = row.version
    hand_over(session, scene.event, certificate_id=row.id, at=AT)
    with pytest.raises(StaleEditError):
        void_certificate(session, scene.event, certificate_id=row.id, version=stale, reason="Spoiled", at=AT)
    assert row.voided_at is None


def test_the_first_mark_of_handing_over_counts_and_can_be_taken_back(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    hand_over(session, scene.event, certificate_id=row.id, at=AT)
    hand_over(session, scene.event, certificate_id=row.id, at=LATER)
    assert row.handed_over_at == AT
    take_back(session, scene.event, certificate_id=row.id)
    assert row.handed_over_at is None


def test_a_corrected_name_is_printed_under_the_same_number_and_handed_over_again(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    number, code = row.number, row.verification
    hand_over(session, scene.event, certificate_id=row.id, at=AT)
    scene.people[0].person.full_name, scene.people[0].rank = "Sample One", "Major"
    session.flush()
    correct_certificate(session, scene.event, certificate_id=row.id, at=LATER)
    assert (row.number, row.verification, row.name, row.rank) == (number, code, "Sample One", "Major")
    assert (row.corrected_at, row.handed_over_at) == (LATER, None)


def test_nothing_is_corrected_where_nothing_differs(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    with pytest.raises(RefusedError, match="nothing to correct"):
        correct_certificate(session, scene.event, certificate_id=row.id, at=LATER)
    assert row.corrected_at is None


def test_a_void_certificate_is_neither_corrected_nor_handed_over(session: Session) -> None:
    scene = ended(session)
    (row,) = issue(session, scene)
    void_certificate(session, scene.event, certificate_id=row.id, version=row.version, reason="Spoiled", at=AT)
    with pytest.raises(RefusedError):
        correct_certificate(session, scene.event, certificate_id=row.id, at=LATER)
    with pytest.raises(RefusedError):
        hand_over(session, scene.event, certificate_id=row.id, at=LATER)


def test_certificates_of_another_event_are_not_found(session: Session) -> None:
    scene, other = ended(session), make_event(session)
    (row,) = issue(session, scene)
    for change in (
        lambda: hand_over(session, other, certificate_id=row.id, at=AT),
        lambda: take_back(session, other, certificate_id=row.id),
        lambda: correct_certificate(session, other, certificate_id=row.id, at=AT),
        lambda: void_certificate(session, other, certificate_id=row.id, version=row.version, reason="X", at=AT),
    ):
        with pytest.raises(NotFoundError):
            change()


def test_three_sign_in_the_agreed_order_and_a_fourth_finds_no_room(session: Session) -> None:
    event = make_event(session)
    rows = [add_signatory(session, event, name=f"Official {n}", post="Head", organisation="Office") for n in "ABC"]
    move_signatory(session, event, row_id=rows[2].id, steps=-2)
    assert [row.name for row in signatories_of(session, event)] == ["Official C", "Official A", "Official B"]
    with pytest.raises(RefusedError, match="room for 3 signatures"):
        add_signatory(session, event, name="Official D")
    remove_signatory(session, event, row_id=rows[0].id)
    assert [row.name for row in signatories_of(session, event)] == ["Official C", "Official B"]


def test_a_signatory_keeps_a_name_and_refuses_a_stale_form(session: Session) -> None:
    event = make_event(session)
    row = add_signatory(session, event, name=" Official A ")
    words = {"post": "Head", "organisation": "Office"}
    with pytest.raises(RefusedError) as nameless:
        change_signatory(session, event, row_id=row.id, version=row.version, name=" ", **words)
    with pytest.raises(StaleEditError):
        change_signatory(session, event, row_id=row.id, version=row.version + 1, name="Official B", **words)
    change_signatory(session, event, row_id=row.id, version=row.version, name="Official B", **words)
    assert (nameless.value.field, row.name, row.post, row.organisation) == ("name", "Official B", "Head", "Office")
