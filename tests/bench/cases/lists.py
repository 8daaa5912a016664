"""Lists of people: 10,000 rows of 12 columns, read, looked over and brought in."""

import io
from collections.abc import Iterator

from python_calamine import CalamineWorkbook

from eventmgr.database import db, transaction
from eventmgr.delegations.exchange.importing import forecast_roster, import_roster
from eventmgr.files.sheets import read_sheets, to_xlsx
from tests.bench.case import Pair, Work, case
from tests.bench.house import AGENCIES, FAMILY, GIVEN, POSTS, empty_house
from tests.support.factories import make_event

ROWS = 10_000
READING = "python-calamine alone, reading the same workbook into Python values"
COUNTRIES = ("Cambodia", "Viet Nam", "Lao PDR", "Thailand", "Singapore", "Malaysia", "Philippines", "Sri Lanka")
HEADER = (
    "Delegation", "Full name", "Rank", "Post", "Agency", "Gender", "E-mail", "Phone", "Nationality", "Capacity",
    "Dietary", "Arrival",
)  # fmt: skip


def _row(n: int) -> list[str]:
    country = COUNTRIES[n % len(COUNTRIES)]
    name = f"{GIVEN[n % len(GIVEN)]} {FAMILY[n % len(FAMILY)]} {n}"
    service = ["Police Colonel", POSTS[n % len(POSTS)], AGENCIES[n % len(AGENCIES)], "FM"[n % 2]]
    return [
        country, name, *service, f"p{n}@agency.example", f"+855 12 {n:06}", country, "Delegate", "halal", "2024-12-08",
    ]  # fmt: skip


def _alone(data: bytes) -> Work:
    return lambda: CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()


def _workbook() -> bytes:
    return to_xlsx("List", [list(HEADER), *(_row(n) for n in range(ROWS))])


@case("preview of a list of 10,000 rows and 12 columns", against=READING)
def preview() -> Iterator[Pair]:
    data = _workbook()
    with empty_house():
        with transaction() as session:
            event = make_event(session)
        yield Pair(lambda: forecast_roster(db.session(), event, read_sheets(data)), _alone(data), rounds=5)


@case("import of a list of 10,000 rows and 12 columns", against=READING)
def bring() -> Iterator[Pair]:
    data = _workbook()

    def bring_in() -> None:
        with transaction() as session:
            event = make_event(session)
            import_roster(session, event, forecast_roster(session, event, read_sheets(data)))

    with empty_house():
        yield Pair(bring_in, _alone(data), rounds=3)
