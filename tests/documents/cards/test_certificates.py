"""Certificates (domain.md C.6)."""

from dataclasses import replace

import pytest
import zxingcpp

from eventmgr.documents.certificates import certificates_remarks, render_certificates
from eventmgr.documents.certifying import certificate_texts
from eventmgr.documents.content.certificates import Signature
from eventmgr.documents.remarks import RemarkKind
from tests.documents.certificate_contents import (
    CERTIFICATES,
    CERTIFICATES_CONTENT,
    LONG_CERTIFICATE,
    NO_CERTIFICATES,
    SIGNATURES,
)
from tests.documents.contents import TITLE
from tests.documents.reading import check_with_qpdf, fonts_of, ink_of, pages_of, pictures_of, smallest_type, words_of

LONG_POST = "Sample Deputy Head of the Division for the Prevention of Trafficking"


@pytest.fixture(scope="module")
def printed() -> bytes:
    return render_certificates(CERTIFICATES_CONTENT)


def only(**changes):
    return replace(CERTIFICATES_CONTENT, certificates=(replace(CERTIFICATES[0], **changes),))


def test_every_person_has_a_page_with_rank_name_native_name_and_agency(printed):
    pages = [" ".join(page.split()) for page in pages_of(printed)]
    assert len(pages) == len(CERTIFICATES)
    text = words_of(printed)
    parts = [part for one in CERTIFICATES for part in (one.rank, one.name, one.native_name, one.affiliation)]
    assert [part for part in parts if part not in text] == []


def test_a_certificate_says_what_when_where_and_who_signs(printed):
    first = words_of(render_certificates(only()))
    for words in (
        "CERTIFICATE OF PARTICIPATION",
        "This is to certify that",
        f"participated in the {TITLE}",
        "held at Hotel Aruss, Semarang, Indonesia, on 9, 10 and 11 December 2024",
        "and attended 6 of 6 half-days.",
        "Sample Official CA-90 Sample Post Sample Funder",
        "Issued 11 December 2024",
    ):
        assert words in first


def test_the_kinds_of_certificates_have_their_own_title_and_statement(printed):
    text = words_of(printed)
    assert "CERTIFICATE OF ATTENDANCE This is to certify that Contohnama" in text
    assert f"attended, for 12 of 15 hours, the {TITLE}" in text
    assert "CERTIFICATE OF APPRECIATION" in text


def test_number_and_verification_stand_there_and_the_qr_code_leads_to_the_page():
    pdf = render_certificates(only())
    assert "IPSSD-2024-DEMO-0001 · events.example.org/verify · 7K2M-KHXT" in words_of(pdf)
    (picture,) = pictures_of(pdf, dpi=150)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [CERTIFICATES[0].verification_link]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4])
def test_any_number_of_signatures_finds_room(count):
    signatures = (*SIGNATURES, Signature(name="Sample Official NZ-90", post=LONG_POST))[:count]
    content = replace(only(), signatures=signatures)
    text = words_of(render_certificates(content))
    assert [one.name for one in signatures if one.name not in text] == []
    assert certificates_remarks(content) == ()


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_keeps_within_255_by_190_mm_and_9_points(paper):
    content = replace(CERTIFICATES_CONTENT, certificates=(*CERTIFICATES, LONG_CERTIFICATE))
    pdf = render_certificates(replace(content, furniture=replace(content.furniture, paper=paper)))
    assert [area for area in ink_of(pdf) if area[0] > 256 or area[1] > 191] == []
    assert smallest_type(pdf) == 9


def test_long_names_stand_whole_and_only_what_is_very_small_is_remarked_on():
    content = replace(CERTIFICATES_CONTENT, certificates=(LONG_CERTIFICATE,))
    text = words_of(render_certificates(content))
    long = (LONG_CERTIFICATE.name, LONG_CERTIFICATE.rank, LONG_CERTIFICATE.affiliation)
    assert [words for words in long if words not in text] == []
    assert {remark.kind for remark in certificates_remarks(content)} <= {RemarkKind.SHRUNK}
    assert certificates_remarks(CERTIFICATES_CONTENT) == ()


def test_what_does_not_fit_is_remarked_on_with_its_field():
    (remark,) = certificates_remarks(only(name="W" * 300))
    assert (remark.kind, remark.field) == (RemarkKind.DOES_NOT_FIT, "certificates.0.name")
    (shared,) = certificates_remarks(replace(CERTIFICATES_CONTENT, held="held " * 300))
    assert (shared.kind, shared.field) == (RemarkKind.DOES_NOT_FIT, "held")


def test_without_anyone_a_page_says_so():
    (page,) = pages_of(render_certificates(NO_CERTIFICATES))
    assert "No certificates: nobody is eligible yet." in page


def test_the_file_is_sound_its_fonts_embedded_and_its_bytes_the_same_again(printed):
    check_with_qpdf(printed)
    assert {embedded for _, embedded in fonts_of(printed)} == {True}
    assert render_certificates(CERTIFICATES_CONTENT) == printed


def test_a_native_name_with_deep_marks_stands_clear_of_the_lines_around_it():
    posts = tuple(replace(one, post=LONG_POST, organisation=LONG_POST) for one in SIGNATURES)
    for native in ("သူရိန်ဇော်ဝင်းထွဋ်", "កញ្ញា សុភ័ក្ត្រ", "ศรีสุวรรณวงศ์ไพบูลย์"):
        crowded = replace(CERTIFICATES[0], native_name=native, attended="and attended 6 of 6 half-days.")
        texts = {
            text.field: text
            for text in certificate_texts(crowded, replace(CERTIFICATES_CONTENT, signatures=posts, theme="Sample"))
        }
        name, own, below = texts["name"], texts["native_name"], texts["affiliation"]
        size = own.fitted.style.size
        assert own.drop - name.last_drop >= 0.24 * name.fitted.style.size + size
        assert below.drop - own.last_drop >= 0.55 * size + 0.74 * below.fitted.style.size
