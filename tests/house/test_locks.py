"""The lock files say what pyproject.toml asks for: `make lock` was not forgotten."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.source import ROOT

PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ASKED = {
    "requirements.lock": PROJECT["dependencies"],
    "requirements-test.lock": PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"],
}


def pinned(name: str) -> dict[str, str]:
    """Package names with their versions, as one lock file has them."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {canonicalize_name(found["name"]): found["version"] for found in PINNED.finditer(text)}


@pytest.mark.parametrize("name", ASKED)
def test_lock_holds_a_version_inside_every_range(name: str) -> None:
    versions = pinned(name)
    asked = [Requirement(line) for line in ASKED[name]]
    unmet = [
        str(requirement)
        for requirement in asked
        if not requirement.specifier.contains(versions.get(canonicalize_name(requirement.name), "0"), prereleases=True)
    ]
    assert unmet == [], "run `make lock`"


def test_tools_are_tested_with_the_versions_that_users_get() -> None:
    users, tests = pinned("requirements.lock"), pinned("requirements-test.lock")
    assert {name: tests.get(name) for name in users} == users


@pytest.mark.parametrize("name", ASKED)
def test_lock_names_no_place_to_fetch_from(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    strange = [
        line
        for line in text.splitlines()
        if not line.startswith(("#", "    --hash=sha256:")) and not PINNED.match(line)
    ]
    assert strange == []
