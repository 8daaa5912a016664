"""The suite: who may print what, and words that ask for what there is not."""

import pytest
from sqlalchemy.orm import Session

from eventmgr.errors import RefusedError
from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.suite import COMMAND_NAMES, KIND_LABELS, SUITE, Wish, file_name, print_document
from eventmgr.web.roles import Role
from tests.support.factories import make_event

# docs/access.md, in words of the command line
TABLE = {
    "programme": {Role.ORGANISER, Role.DESK, Role.RAPPORTEUR, Role.VIEWER},
    "glance": {Role.ORGANISER, Role.DESK, Role.RAPPORTEUR, Role.VIEWER},
    "door-signs": {Role.ORGANISER, Role.DESK},
    "participants": {Role.ORGANISER, Role.DESK},
    "contacts": {Role.ORGANISER},
    "invitations": {Role.ORGANISER},
    "sign-in": {Role.ORGANISER, Role.DESK},
    "badges": {Role.ORGANISER, Role.DESK},
    "name-tents": {Role.ORGANISER, Role.DESK},
    "plates": {Role.ORGANISER, Role.DESK},
    "role-cards": {Role.ORGANISER, Role.DESK},
    "groups": {Role.ORGANISER, Role.DESK, Role.RAPPORTEUR},
    "attendance": {Role.ORGANISER, Role.DESK, Role.RAPPORTEUR, Role.VIEWER},
    "register": {Role.ORGANISER},
    "certificates": {Role.ORGANISER},
    "certificate-register": {Role.ORGANISER},
    "report": {Role.ORGANISER, Role.RAPPORTEUR},
}


def test_documents_may_be_printed_by_the_roles_of_the_table() -> None:
    assert {document.name: {role for role in Role if document.may_print(role)} for document in SUITE} == TABLE


@pytest.mark.parametrize("name", ["programme", "glance"])
def test_viewers_print_the_programme_for_the_public_only(name: str) -> None:
    programme = COMMAND_NAMES[name]
    assert [kind for kind in programme.kinds if programme.may_print(Role.VIEWER, kind)] == ["public"]


def test_every_kind_has_a_word_and_every_document_a_kind_of_its_own() -> None:
    assert {kind for document in SUITE for kind in document.kinds} == set(KIND_LABELS)
    assert len({document.which for document in SUITE} & set(DocumentKind)) == len(SUITE)


@pytest.mark.parametrize(
    ("name", "wish", "sentence"),
    [
        (
            "programme",
            Wish(kind="draft"),
            "programme has no kind “draft”, but: provisional, final, delivered, public",
        ),
        ("attendance", Wish(kind="final"), "attendance has one kind only."),
        ("badges", Wish(size="a5"), "badges has no size “a5”."),
        ("report", Wish(unit="2024-12-09-am"), "report is not printed by unit."),
    ],
)
def test_print_refuses_what_a_document_does_not_have(session: Session, name: str, wish: Wish, sentence: str) -> None:
    with pytest.raises(RefusedError) as refused:
        print_document(session, make_event(session), COMMAND_NAMES[name], wish=wish)
    assert str(refused.value) == sentence


def test_file_is_named_after_event_and_document(session: Session) -> None:
    event = make_event(session, code="IPSSD-2024")
    assert file_name(event, COMMAND_NAMES["sign-in"]) == "IPSSD-2024-sign-in.pdf"
