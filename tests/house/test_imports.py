"""Who may import whom, where import-linter's contracts (pyproject.toml) do not reach."""

import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.support.source import imports, package_files, shown

WEB = {"flask", "flask_babel", "flask_bootstrap", "flask_limiter", "flask_login", "flask_migrate", "flask_talisman"}
WEB |= {"flask_wtf", "werkzeug", "wtforms"}
DOOR = (
    "eventmgr/__init__.py",
    "eventmgr/assembly.py",
    "eventmgr/cli/*",
    "eventmgr/*/current.py",
    "eventmgr/extensions.py",
    "eventmgr/guard.py",
    "eventmgr/migrations/env.py",
    "eventmgr/schema.py",
    "eventmgr/web/*",
    "eventmgr/*/current.py",  # what the guard found out about this request
    "eventmgr/*/forms.py",
    "eventmgr/*/forms/*",
    "eventmgr/*/labels.py",  # words that only pages say
    "eventmgr/*/sentences.py",
    "eventmgr/*/views.py",
    "eventmgr/*/*_views.py",
    "eventmgr/*/views/*",
)
AREAS = ("accounts", "agenda", "attendance", "audit", "delegations", "events", "files", "people", "prints", "reports")
PRIVATE_ROOMS = ("views", "forms")  # fields of an event's forms are lent to the areas above
PAPER = {"reportlab", "icu", "uharfbuzz", "zxingcpp", "manimgx_fonts", "PIL"}


def _outside_door() -> list[Path]:
    return [path for path in package_files() if not any(fnmatch(shown(path), door) for door in DOOR)]


def test_flask_and_wtforms_stay_in_views_forms_web_and_commands() -> None:
    found = [
        f"{shown(path, line)} imports {name}"
        for path in _outside_door()
        for name, line in imports(path)
        if name.partition(".")[0] in WEB
    ]
    assert found == []


def test_views_and_forms_belong_to_their_area_alone() -> None:
    found = [
        f"{shown(path, line)} imports {name}"
        for path in package_files()
        for name, line in imports(path)
        if _room(name) in PRIVATE_ROOMS
        and not name.startswith("eventmgr.events.forms.fields.")
        and name.split(".")[1] not in path.parts
    ]
    assert found == []


def _room(name: str) -> str:
    parts = name.split(".")
    return parts[2] if len(parts) > 2 and parts[0] == "eventmgr" and parts[1] in AREAS else ""


@pytest.mark.parametrize("path", [path for path in package_files() if "documents" in path.parts], ids=shown)
def test_documents_import_only_paper_libraries(path: Path) -> None:
    allowed = PAPER | set(sys.stdlib_module_names)
    found = [
        name
        for name, _ in imports(path)
        if name.partition(".")[0] not in allowed and not name.startswith("eventmgr.documents")
    ]
    assert found == []
