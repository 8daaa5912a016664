"""The closing line: how many tests ran, on which databases, in which browser. A skipped test is a failed run."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

import pytest
from _pytest.terminal import TerminalReporter

from tests.support.run import FOLDER, known

FAILING = ("failed", "error", "skipped", "xfailed", "xpassed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--whole", action="store_true", help="fail unless both databases and the browser were really used")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    yield
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if hasattr(session.config, "workerinput") or not isinstance(reporter, TerminalReporter):
        return
    faults = list(_faults(session.config, reporter))
    if faults and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    for fault in faults:
        reporter.write_line(fault, red=True)
    reporter.write_line(closing_line(session.config, reporter), bold=True)


def closing_line(config: pytest.Config, reporter: TerminalReporter) -> str:
    """For example “812 passed, 0 failed: 790 on SQLite 3.40.1, 240 on PostgreSQL 15.20, 22 in Chromium 156”."""
    passed = len(reporter.stats.get("passed", ()))
    failed = sum(len(reporter.stats.get(kind, ())) for kind in FAILING)
    ran = _uses(reporter)
    parts = [f"{ran[kind]} {name}" for kind, name in _names(config).items() if ran[kind]]
    return f"{passed} passed, {failed} failed" + (f": {', '.join(parts)}" if parts else "")


def _uses(reporter: TerminalReporter) -> Counter[str]:
    """How many tests that passed used each database and the browser."""
    return Counter(
        value for report in reporter.stats.get("passed", ()) for _, value in getattr(report, "user_properties", ())
    )


def _names(config: pytest.Config) -> dict[str, str]:
    folder = config.stash[FOLDER]
    server, browser = known(folder, "postgresql") or {}, known(folder, "browser") or {}
    return {
        "sqlite": f"on SQLite {sqlite3.sqlite_version}",
        "postgresql": f"on PostgreSQL {server.get('version', '')}",
        "browser": f"in Chromium {browser.get('version', '')}",
    }


def _faults(config: pytest.Config, reporter: TerminalReporter) -> Iterator[str]:
    if skipped := len(reporter.stats.get("skipped", ())):
        yield f"{skipped} skipped: a test that cannot run here must fail and say what to install"
    if config.getoption("--whole"):
        ran = _uses(reporter)
        for kind in ("sqlite", "postgresql", "browser"):
            if not ran[kind]:
                yield f"no test passed with {kind}: this run was not the whole"
