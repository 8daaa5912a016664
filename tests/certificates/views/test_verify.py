"""The public page that verifies: what is on paper, whether it counts, and nothing else."""

import pytest

from eventmgr.certificates.models import Certificate
from eventmgr.certificates.services import void_certificate
from tests.attendance.scene import AT, Scene
from tests.attendance.views.pages import words
from tests.certificates.scene import changed, issue
from tests.support.databases import Saving
from tests.support.visitors import Visitor

NO_CODE = "7K2M-9QXT-4HBW"


@pytest.fixture
def issued(saving: Saving, scene: Scene) -> Certificate:
    """The certificate of Sample 1, a colonel of an agency."""
    with saving() as session:
        person = changed(session, scene.people[0])
        person.rank, person.agency, person.post = "Colonel", "Secret Agency", "Secret Post"
        session.flush()
        return issue(session, scene)[0]


def page(client: Visitor, code: str) -> str:
    return words(client.text(f"/verify/{code}"))


def test_a_valid_certificate_says_event_kind_and_validity_only(client: Visitor, issued: Certificate) -> None:
    assert page(client, issued.verification) == (
        "Valid certificate This certificate was issued, and it is valid. Compare event and kind with the paper; whose "
        "it is stands there alone. Kind Participation Event Dialogue on Something Dates 9–11 December 2024"
    )


def test_a_code_is_taken_as_people_type_it(client: Visitor, issued: Certificate) -> None:
    typed = issued.verification.lower().replace("-", " ")
    answer = client.get("/verify", query_string={"code": typed})
    assert answer.location == f"/verify/{issued.verification}"
    assert "Valid certificate" in page(client, typed)


def test_a_void_certificate_says_so_without_the_reason(
    client: Visitor, saving: Saving, scene: Scene, issued: Certificate
) -> None:
    with saving() as session:
        void_certificate(
            session, scene.event, certificate_id=issued.id, version=issued.version, reason="Scandal", at=AT
        )
    text = page(client, issued.verification)
    assert "This certificate is void." in text
    assert "Scandal" not in text


def test_invented_certificates_say_that_they_are(
    client: Visitor, saving: Saving, scene: Scene, issued: Certificate
) -> None:
    assert "DEMONSTRATION DATA" not in page(client, issued.verification)
    with saving() as session:
        changed(session, scene.event).demonstration = True
    assert "DEMONSTRATION DATA This certificate and everybody on it are invented." in page(client, issued.verification)


@pytest.mark.parametrize("typed", [NO_CODE, "SAMPLE-0001", "nonsense", "%3Cscript%3E"])
def test_an_unknown_code_is_the_same_friendly_page_with_404(client: Visitor, issued: Certificate, typed: str) -> None:
    answer = client.get(f"/verify/{typed}")
    text = words(answer.get_data(as_text=True))
    assert (answer.status_code, "There is no certificate with this code." in text) == (404, True)
    assert "<script>" not in answer.get_data(as_text=True)[answer.get_data(as_text=True).index("<main") :]


def test_guessing_is_slowed_down_but_never_who_verifies_paper(client: Visitor, issued: Certificate) -> None:
    assert {client.get(f"/verify/{issued.verification}").status_code for _ in range(30)} == {200}
    assert [client.get(f"/verify/{NO_CODE}").status_code for _ in range(21)] == [404] * 20 + [429]


def test_without_a_code_the_page_asks_for_one(client: Visitor) -> None:
    assert words(client.text("/verify")) == (
        "Verify a certificate The code stands at the foot of the certificate, and in its square pattern. Code Verify"
    )
