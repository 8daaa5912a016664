"""Heads and legends of the tables."""

from eventmgr.documents.content.attendance import DayHeads, DelegationHeads, GenderHeads, SessionHeads, TableWords

CONTINUED = "continued"
SUPPRESSION = (
    "* Left out for publication: a number of fewer than 3 persons, or one from which such a number could be computed."
)

DELEGATION_HEADS = DelegationHeads(
    persons="Persons",
    genders="Gender of those registered",
    attendance="Attendance",
    changes="Changes",
    delegation="Delegation",
    invited="Inv.",
    registered="Reg.",
    attended="Att.",
    female="F",
    male="M",
    another="A",
    not_stated="NS",
    women="% w.",
    average="Avg. %",
    withdrawn="Wd",
    replaced="Rp",
)
DAY_HEADS = DayHeads(
    day="Day",
    morning="Morning",
    afternoon="Afternoon",
    expected="Exp.",
    present="Pres.",
    percent="%",
    morning_short="a.m.",
    afternoon_short="p.m.",
)
SESSION_HEADS = SessionHeads(
    number="No.",
    title="Title",
    when="Date, time",
    expected="Exp",
    present="Pres",
    late="Late",
    left_early="Left",
    excused="Exc",
    absent="Abs",
    not_expected="N/e",
)
GENDER_HEADS = GenderHeads(
    category="Category",
    female="Female",
    male="Male",
    another="Another",
    not_stated="Not stated",
    total="Total",
    women="% w.",
)

BY_HALF_DAY = (
    "Attendance was taken by half-day: a session shows the half-day in which it lies, a breakout the members of its "
    "groups in that half-day."
)
BY_SESSION = "Attendance was taken by session: who was in one session of a half-day was present in it."


def delegation_words(threshold: int) -> TableWords:
    """Round table 1; `threshold` in per cent."""
    return _words(
        1,
        "By delegation",
        "Inv. invited seats · Reg. registered · Att. attended at least one unit · F female · M male · A another · "
        "NS not stated · % w. = F ÷ (F + M + A) · Avg. % = units attended ÷ units expected of all members · "
        f"Wd withdrawn · Rp replaced. Bar: 0 to 100 %, tick at the threshold of {threshold} %.",
        "No delegations entered.",
    )


def day_words(*remarks: str) -> TableWords:
    """Round table 2."""
    legend = "Exp. expected · Pres. present, late, left early or partial. Chart: per cent."
    return _words(2, "By day and half-day", " ".join([legend, *remarks]), "No session counts for attendance.")


def session_words(*remarks: str) -> TableWords:
    """Round table 3."""
    legend = (
        "Exp expected · Pres present, in whole or in part · Left left early · Exc excused · Abs absent · N/e not "
        "expected, of those registered. What is missing to Exp is not recorded."
    )
    return _words(3, "By session", " ".join([legend, *remarks]), "No session counts for attendance.")


def gender_words() -> TableWords:
    """Round table 4."""
    return _words(4, "By gender and category", "% w. = F ÷ (F + M + another). Bar:", "No persons entered.")


def _words(number: int, title: str, legend: str, nothing: str) -> TableWords:
    return TableWords(label=f"Table {number}", title=title, legend=legend, nothing=nothing, continued=CONTINUED)
