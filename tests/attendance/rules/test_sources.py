"""E-25: paper, desk and correction speak of the same person."""

import pytest

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource
from eventmgr.attendance.queries import Entry
from eventmgr.attendance.rules import Disagreement, disagreements, effective_records

DESK, SHEET, CORRECTION = RecordSource.DESK, RecordSource.SHEET, RecordSource.CORRECTION


def entry(status: Status, source: RecordSource, key: int = 1, unit: str = "am", **more: object) -> Entry:
    said = {"minutes": None, "arrived": None, "reason": "", **more}
    return Entry(key, unit, status, source, **said)


@pytest.mark.parametrize(
    ("sources", "winner"),
    [
        ([DESK], DESK),
        ([DESK, SHEET], SHEET),
        ([SHEET, DESK], SHEET),
        ([CORRECTION, SHEET, DESK], CORRECTION),
        ([DESK, CORRECTION], CORRECTION),
    ],
)
def test_the_strongest_source_counts_whatever_came_last(sources: list[RecordSource], winner: RecordSource) -> None:
    records = [entry(Status.PRESENT, source) for source in sources]

    assert effective_records(records) == {"am": {1: entry(Status.PRESENT, winner)}}


def test_of_one_source_the_later_record_counts() -> None:
    assert effective_records([entry(Status.PRESENT, DESK), entry(Status.ABSENT, DESK)]) == {
        "am": {1: entry(Status.ABSENT, DESK)}
    }


def test_a_record_that_says_nothing_hides_no_other() -> None:
    records = [entry(Status.PRESENT, DESK), entry(Status.NOT_RECORDED, CORRECTION)]

    assert effective_records(records) == {"am": {1: records[0]}}


def test_records_of_other_people_and_units_stand_apart() -> None:
    records = [entry(Status.PRESENT, DESK), entry(Status.ABSENT, DESK, key=2), entry(Status.LATE, DESK, unit="pm")]

    assert effective_records(records) == {"am": {1: records[0], 2: records[1]}, "pm": {1: records[2]}}


def test_present_on_one_and_absent_on_the_other_is_a_disagreement() -> None:
    desk, sheet = entry(Status.PRESENT, DESK), entry(Status.ABSENT, SHEET)

    assert disagreements([desk, sheet, entry(Status.PRESENT, DESK, key=2)]) == [Disagreement(1, "am", (sheet, desk))]


def test_late_and_present_is_no_disagreement() -> None:
    assert disagreements([entry(Status.LATE, DESK), entry(Status.PRESENT, SHEET)]) == []


def test_a_correction_settles_it() -> None:
    records = [entry(Status.PRESENT, DESK), entry(Status.ABSENT, SHEET), entry(Status.PRESENT, CORRECTION)]

    assert disagreements(records) == []
    assert disagreements(records[:2]) != []
