"""The quick look at plain e-mail addresses says what the library says."""

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import example, given
from hypothesis import strategies as st

from eventmgr.accounts.services import normalised_email
from eventmgr.errors import RefusedError


def by_the_library(text: str) -> str | None:
    try:
        return validate_email(text.strip(), check_deliverability=False, test_environment=True).normalized.lower()
    except EmailNotValidError:
        return None


@given(st.emails() | st.from_regex(r"[a-z0-9._+-]{1,12}@[a-z0-9.-]{1,20}", fullmatch=True))
@example("0@A.XN--11B4C3D")
@example("Focal.Point@Agency.Example")
def test_an_address_is_kept_as_the_library_keeps_it(text: str) -> None:
    expected = by_the_library(text)
    if expected is None:
        with pytest.raises(RefusedError):
            normalised_email(text)
    else:
        assert normalised_email(text) == expected
