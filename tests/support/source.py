"""The source of the program, as the tests of the house read it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (".ci", "docs", "eventmgr", "static", "templates", "tests")
MADE = {"__pycache__", "vendor", "generated"}
TEXT = {".py", ".html", ".css", ".js", ".json", ".md", ".toml", ".txt", ".mako", ".ini", ".svg", ".lock", ".sh", ""}


@cache
def package_files() -> tuple[Path, ...]:
    """The Python files of the package, migrations apart (Alembic writes those)."""
    files = sorted((ROOT / "eventmgr").rglob("*.py"))
    return tuple(path for path in files if "versions" not in path.parts and "__pycache__" not in path.parts)


@cache
def python_files() -> tuple[Path, ...]:
    """The Python files of the package and of the tests."""
    tests = sorted((ROOT / "tests").rglob("*.py"))
    return package_files() + tuple(path for path in tests if "__pycache__" not in path.parts)


@cache
def text_files() -> tuple[Path, ...]:
    """Every file of the repository that people write."""
    top = [path for path in sorted(ROOT.iterdir()) if path.is_file() and path.name != ".git"]
    below = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*")) if path.is_file()]
    return tuple(path for path in [*top, *below] if path.suffix in TEXT and not MADE & set(path.parts))


def shown(path: Path, line: int | None = None) -> str:
    """How a place is named in a message."""
    place = path.relative_to(ROOT).as_posix()
    return f"{place}:{line}" if line else place


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def calls(path: Path) -> Iterator[ast.Call]:
    """Every call written in a Python file."""
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Full names of what a Python file imports, wherever it does, with the line."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)
