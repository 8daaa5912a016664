"""The table of a run, and the page in docs/ that keeps it."""

import os
import platform
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.measure import Figures
from tests.bench.memory import ServerMemory

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
HEADS = ("work", "ours (ms CPU)", "yardstick (ms CPU)", "ratio", "first (ms)", "statements", "peak (MB)")
INTRODUCTION = """\
# Performance

Written by `make bench`; do not edit. Every figure stands beside a yardstick measured in the same run, so that the ratio
holds on any machine. Times are CPU time, the median of the rounds after one warm-up; *first* is the first run of the
process, with nothing loaded or cached. *Peak* is the most memory that this process used until it had made what the
case needs (an event of 5,000 people) and had done our work twice, before the yardstick.
"""


def table(rows: list[Figures]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(HEADS) + " |", "|---|" + "---:|" * (len(HEADS) - 1)]
    return "\n".join([*lines, *map(_line, rows)])


def _line(row: Figures) -> str:
    cells = (
        row.name,
        f"{row.ours:.2f}",
        f"{row.yardstick:.2f}",
        f"{row.ratio:.1f} ×",
        f"{row.first:.0f}",
        str(row.statements),
        f"{row.peak:.0f}",
    )
    return "| " + " | ".join(cells) + " |"


def page(rows: list[Figures], memory: ServerMemory) -> str:
    """The whole of docs/performance.md."""
    yardsticks = "\n".join(f"- **{row.name}**: {row.against}" for row in rows)
    return "\n".join(
        [INTRODUCTION, facts(), "", table(rows), "", "Yardsticks:", "", yardsticks, "", memory.words(), ""]
    )


def facts() -> str:
    """When and where."""
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    return (
        f"{day}, {os.cpu_count()} cores ({platform.machine()}), {platform.system()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}."
    )
