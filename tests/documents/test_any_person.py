"""Any name that people can type prints a sound file in which it is not lost."""

import unicodedata
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from eventmgr.documents.attendance import render_attendance
from eventmgr.documents.content.participants import AgencyGroup, ListedDelegation, ListedPerson, ListSection
from eventmgr.documents.content.sign_in import ExpectedPerson
from eventmgr.documents.participants import participants_remarks, render_participants
from eventmgr.documents.sign_in import render_sign_in
from tests.documents.contents import NO_PARTICIPANTS
from tests.documents.reading import check_with_qpdf, words_of
from tests.documents.registers import ATTENDANCE, DELEGATIONS
from tests.documents.sheets import SHEET, SIGN_IN

NAMES = st.text(min_size=1, max_size=300)
MARKUP = "<b>Sample</b> &amp; <i>Delegate \\n %s {name} (Tj) ET"
RIGHT_TO_LEFT = "مندوب العينة AR-01"
EMOJI = "Sample 👩‍✈️ Delegate 🇹🇭"


def listed(name: str) -> bytes:
    return render_participants(list_of(name))


def list_of(name: str):
    person = ListedPerson(name=name, rank=name, native_name=name, post=name, agency=name, capacity=name)
    one = ListedDelegation(heading=name, count=name, note=name, groups=(AgencyGroup(heading=name, persons=(person,)),))
    return replace(NO_PARTICIPANTS, sections=(ListSection(title=name, count=name, delegations=(one,)),))


def signed(name: str) -> bytes:
    person = ExpectedPerson(delegation=name, name=name, rank=name, native_name=name, agency=name)
    return render_sign_in(replace(SIGN_IN, sheets=(replace(SHEET, persons=(person,)),)))


def counted(name: str) -> bytes:
    rows = tuple(replace(line, label=name) for line in DELEGATIONS.rows)
    return render_attendance(replace(ATTENDANCE, delegations=replace(DELEGATIONS, rows=rows)))


@settings(max_examples=30, deadline=None)
@given(NAMES)
@example(MARKUP)
@example(RIGHT_TO_LEFT)
@example(EMOJI)
@example("W" * 300)
@example("ผู้แทนตัวอย่าง" * 20)
@example("\ud800\x00\u202e\n\t\r\uffff")
def test_any_name_in_any_field_prints_sound_files(name):
    for pdf in (listed(name), signed(name), counted(name)):
        check_with_qpdf(pdf)


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="ascii", categories=("L", "N", "P", "S")), min_size=1, max_size=300))
@example(MARKUP.replace(" ", ""))
def test_markup_and_long_words_are_printed_as_they_are(name):
    found = "".join(words_of(signed(name)).split())
    assert name in found


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(min_codepoint=0x0E01, max_codepoint=0x0E2E), min_size=1, max_size=60))
def test_a_name_in_thai_letters_is_never_lost(name):
    assert unicodedata.normalize("NFC", name) in "".join(words_of(listed(name)).split())


@settings(max_examples=50, deadline=None)
@given(NAMES)
def test_remarks_can_be_made_on_any_name(name):
    remarks = participants_remarks(list_of(name))
    assert all(remark.text == name and remark.characters for remark in remarks)
