"""What has one place in the program, and is nowhere else: the commit, the clock."""

import ast

from tests.support.source import calls, package_files, shown

CLOCKS = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.localtime", "func.now",
}  # fmt: skip


def _said(call: ast.Call) -> str:
    """`a.b` of a call `a.b(…)` or `x.a.b(…)`."""
    function = call.func
    if not isinstance(function, ast.Attribute):
        return ""
    owner = function.value
    name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
    return f"{name}.{function.attr}"


def test_only_transaction_commits() -> None:
    found = [
        f"{shown(path, call.lineno)}: open database.transaction() instead"
        for path in package_files()
        if shown(path) not in {"eventmgr/database.py", "eventmgr/migrations/env.py"}
        for call in calls(path)
        if _said(call).endswith(".commit")
    ]
    assert found == []


def test_only_the_clock_reads_the_time() -> None:
    found = [
        f"{shown(path, call.lineno)}: ask eventmgr.clock instead"
        for path in package_files()
        if shown(path) != "eventmgr/clock.py"
        for call in calls(path)
        if _said(call) in CLOCKS
    ]
    assert found == []
