"""What the tests need of the machine: looks for it, installs it where that is plain, and else says what to install.

`python -m tests.support.machine`. Debian as root: its own packages. Elsewhere only the browser can be fetched
without asking anybody (the browser library's own download); for the rest a sentence says what is missing.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.support import chromium, postgres


@dataclass(frozen=True, slots=True)
class Need:
    """Something that must be on the machine, and the Debian package that brings it."""

    name: str
    package: str
    present: Callable[[], bool]


def has(*programs: str) -> Callable[[], bool]:
    """Whether all of `programs` can be found."""
    return lambda: all(shutil.which(program) for program in programs)


def has_postgres() -> bool:
    """Whether a PostgreSQL server can be started here."""
    postgres.binaries.cache_clear()
    try:
        postgres.binaries()
        postgres.server_account()
    except postgres.PostgresMissingError:
        return False
    return True


def has_chromium() -> bool:
    """Whether there is a browser to drive: the machine's, or the browser library's own download."""
    return bool(chromium.program("")) or any(_own_browsers().glob("chromium-*"))


def _own_browsers() -> Path:
    """Where the library keeps its downloads; asked without starting it, as a bare machine lacks what it needs."""
    if named := os.environ.get("PLAYWRIGHT_BROWSERS_PATH"):
        return Path(named)
    folder = "Library/Caches" if sys.platform == "darwin" else ".cache"
    return Path.home() / folder / "ms-playwright"


def has_driver() -> bool:
    """Whether the browser library's own program starts."""
    command = [sys.executable, "-m", "playwright", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


NEEDS = (
    Need("libatomic, for the library that drives the browser", "libatomic1", has_driver),
    Need("Chromium", "chromium", has_chromium),
    Need("poppler's tools (pdftotext, pdfinfo, pdftoppm)", "poppler-utils", has("pdftotext", "pdfinfo", "pdftoppm")),
    Need("pango-view, which sets text for comparison", "pango1.0-tools", has("pango-view")),
    Need("qpdf", "qpdf", has("qpdf")),
    Need("the PostgreSQL server", "postgresql", has_postgres),
)


def main() -> int:
    missing = [need for need in NEEDS if not need.present()]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        install_packages([need.package for need in missing])
    elif any(need.package == "chromium" for need in missing):
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    still = [need for need in missing if not need.present()]
    for need in still:
        print(f"The tests need {need.name}: install it (on Debian: apt install {need.package}).", file=sys.stderr)
    return 1 if still else 0


def install_packages(packages: list[str]) -> None:
    """Install Debian packages; what went wrong stands in apt's own words."""
    print(f"Installing {', '.join(packages)}", flush=True)
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", "--quiet", *command], env=os.environ | quiet, capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(done.stdout[-2000:], done.stderr[-2000:], sep="\n", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
