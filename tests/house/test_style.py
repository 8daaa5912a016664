"""Style that no linter sees: names and sizes of files, reasons for exceptions, words that do not belong here."""

import ast
import re
from pathlib import Path

import pytest

from tests.support.source import package_files, python_files, shown, text_files, tree

DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "base", "tools", "shared"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
EXCEPTION = re.compile(r"#\s*(noqa|type:\s*ignore|fmt:\s*off)(?P<rest>[^\n]*)")
REASON = re.compile(r"\s+[-–#]\s*\w+")
# Spelled so that this file does not hold what it looks for.
FOREIGN = {
    "a path of somebody's machine": re.compile(r"(?<![\w.])/(?:root|work|home/\w+|Users/\w+)/"),
    "a package registry": re.compile(r"[p]ypi\.org|[p]ythonhosted|[n]pmjs\.org|deb\.[d]ebian\.org", re.IGNORECASE),
    "a note to do something later": re.compile(r"\b(?:[T]ODO|[F]IXME|[X]XX)\b"),
}


def test_no_file_is_a_drawer_for_everything() -> None:
    assert [shown(path) for path in package_files() if {path.stem, path.parent.name} & DRAWERS] == []


def test_no_file_is_too_long_to_read() -> None:
    lengths = {shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_function_is_too_long_to_read() -> None:
    found = {
        shown(path, node.lineno): node.end_lineno - node.lineno + 1
        for path in package_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and node.end_lineno
        if node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    }
    assert found == {}


def test_nine_functions_in_ten_are_under_35_lines() -> None:
    lengths = [
        node.end_lineno - node.lineno + 1
        for path in package_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and node.end_lineno
    ]
    assert sum(length < 35 for length in lengths) >= 0.9 * len(lengths)


def test_every_exception_to_a_linter_says_why() -> None:
    found = [
        f"{shown(path, number)}: {line.strip()}"
        for path in python_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if (exception := EXCEPTION.search(line)) and not REASON.search(exception["rest"])
    ]
    assert found == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [path for path in package_files() if path.stat().st_size and not ast.get_docstring(tree(path))]
    assert [shown(path) for path in silent] == []


def test_every_area_says_its_words() -> None:
    assert [shown(path) for path in package_files() if path.name == "__init__.py" and not path.stat().st_size] == []


@pytest.mark.parametrize("what", FOREIGN)
def test_the_repository_holds_nothing_of_where_it_was_written(what: str) -> None:
    found = [
        f"{shown(path, number)}: {match[0]}"
        for path in text_files()
        for number, line in enumerate(_lines(path), start=1)
        if (match := FOREIGN[what].search(line))
    ]
    assert found == []


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()
