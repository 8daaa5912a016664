"""Numbers for people, and codes that verify."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmgr.certificates.rules import new_code, printed_number, read_code


def test_a_code_has_three_groups_of_four_and_never_letters_that_are_misread() -> None:
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert {len(group) for code in codes for group in code.split("-")} == {4}
    assert not set("".join(codes)) & set("ILOU")


@given(st.data())
def test_a_code_is_read_however_it_is_typed(data: st.DataObject) -> None:
    code = new_code()
    typed = data.draw(st.sampled_from([code.lower(), code.replace("-", ""), code.replace("-", " "), f" {code} "]))
    typed = typed.replace("0", data.draw(st.sampled_from("0Oo"))).replace("1", data.draw(st.sampled_from("1Iil")))
    assert read_code(typed) == code


@pytest.mark.parametrize("typed", ["", "7K2M", "7K2M-9QXT-4HBW-0000", "IPSSD-2024-0042", "7K2M-9QXT-4HB!", "ガ" * 12])
def test_what_is_no_code_is_read_as_none(typed: str) -> None:
    assert read_code(typed) == ""


@given(st.text(max_size=40))
def test_any_text_is_a_code_or_none(typed: str) -> None:
    assert read_code(typed) == read_code(read_code(typed))


def test_a_number_is_the_code_of_the_event_and_four_digits() -> None:
    assert [printed_number("IPSSD-2024", n) for n in (42, 12345)] == ["IPSSD-2024-0042", "IPSSD-2024-12345"]
