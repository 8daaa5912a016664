"""The content of an individual register, made by hand. Every person in it is visibly invented."""

from dataclasses import replace

from eventmgr.documents.content.attendance import TableWords
from eventmgr.documents.content.figures import Share
from eventmgr.documents.content.register import (
    AttendanceRegisterContent,
    RegisterHeads,
    RegisterLine,
    RegisterSum,
    RegisterUnit,
)
from tests.documents.contents import COUNTRIES, FURNITURE, delegate

DAYS = ("Mon 9 Dec", "Tue 10 Dec", "Wed 11 Dec")
UNITS = tuple(RegisterUnit(day, half) for day in DAYS for half in ("a.m.", "p.m."))
MARKS = ("P", "L", "D", "M", "A", "E", "–", "·")
"""What a register can say of somebody in a unit."""


def line(number: int, country: str, code: str) -> RegisterLine:
    """A person with another mark in every unit."""
    return RegisterLine(
        number=str(number),
        name=delegate(code, 1 + number % 2).name,
        delegation=country,
        marks=tuple(MARKS[(number + place) % len(MARKS)] for place in range(len(UNITS))),
        units="4/6",
        share=Share(4, 6),
        certificate="IPSSD-2024-0042" if number == 3 else "",
    )


LINES = tuple(line(number, country, code) for number, (country, code, _) in enumerate(COUNTRIES, 1))
ATTENDANCE_REGISTER = AttendanceRegisterContent(
    furniture=replace(FURNITURE, title="Attendance register"),
    subtitle=(FURNITURE.event_title, "9–11 December 2024"),
    words=TableWords(
        label="Table 5",
        title="Individual register",
        legend="P present, L late, D left early, M partial, A absent, E excused, – not expected, · not recorded.",
        nothing="No persons entered.",
        continued="continued",
    ),
    heads=RegisterHeads(
        number="No.",
        name="Name",
        delegation="Delegation",
        units="Units",
        percent="%",
        certificate="Certificate",
        part="part {part} of {parts}",
    ),
    plain="P",
    definitions="Attendance: units attended of units expected.",
    notes=("12 records are still missing.",),
    units=UNITS,
    lines=LINES,
    sums=(
        RegisterSum(label="Expected", counts=(11,) * 6),
        RegisterSum(label="Attended", counts=(10, 9, 8, 7, 6, 5), units="45/66", percent="68.2"),
    ),
)


def with_units(*days: int) -> AttendanceRegisterContent:
    """The register of days with so many units each."""
    units = tuple(RegisterUnit(f"Day {day}", f"{day}.{n}") for day, count in enumerate(days, 1) for n in range(count))
    lines = tuple(replace(one, marks=("P",) * len(units)) for one in LINES)
    counts = (11,) * len(units)
    sums = (RegisterSum(label="Attended", counts=counts, units="220/220", percent="100.0"),)
    return replace(ATTENDANCE_REGISTER, units=units, lines=lines, sums=sums)
