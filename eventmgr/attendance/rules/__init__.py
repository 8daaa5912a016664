"""Judgements of attendance: who is expected, what counts, how much was attended, who may get a certificate. Pure."""

from eventmgr.attendance.rules.eligibility import Eligibility, Override, eligibility
from eventmgr.attendance.rules.expected import Attendee, counts, expected_sets
from eventmgr.attendance.rules.marks import Mark, Register, build_register
from eventmgr.attendance.rules.share import AttendanceRule, Measure, Share, share_of
from eventmgr.attendance.rules.sources import ATTENDED, Disagreement, Said, disagreements, effective_records

__all__ = [
    "ATTENDED",
    "AttendanceRule",
    "Attendee",
    "Disagreement",
    "Eligibility",
    "Mark",
    "Measure",
    "Override",
    "Register",
    "Said",
    "Share",
    "build_register",
    "counts",
    "disagreements",
    "effective_records",
    "eligibility",
    "expected_sets",
    "share_of",
]
