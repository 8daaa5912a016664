"""Judgements of certificates: who is to have which, and numbers and codes. Pure."""

from eventmgr.certificates.rules.codes import new_code, printed_number, read_code, short_number
from eventmgr.certificates.rules.standing import (
    BY_CHOICE,
    CONTRIBUTORS,
    NOTHING,
    Candidate,
    Standing,
    certificates_due,
    standing_of,
)

__all__ = [
    "BY_CHOICE",
    "CONTRIBUTORS",
    "NOTHING",
    "Candidate",
    "Standing",
    "certificates_due",
    "new_code",
    "printed_number",
    "read_code",
    "short_number",
    "standing_of",
]
