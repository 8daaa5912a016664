"""The wheel, installed into an empty environment with the locked versions, far from the checkout."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.support.run import FOLDER, once
from tests.support.source import ROOT

ANSWERS_WITHIN = 60


def run(*command: str | Path, **options: object) -> str:
    """What the command printed; the test fails with all of it when the command does."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def _environment(folder: Path) -> dict[str, str]:
    """An environment in `folder` that holds the wheel and what the lock names, and nothing else."""
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    wheel = next(folder.glob("eventmgr-*.whl"))
    run(sys.executable, "-m", "venv", folder / "venv")
    pip = (folder / "venv" / "bin" / "python", "-m", "pip")
    run(*pip, "install", "--require-hashes", "--requirement", ROOT / "requirements.lock")
    run(*pip, "install", "--no-deps", wheel)
    run(*pip, "check")
    return {"programs": str(folder / "venv" / "bin")}


@pytest.fixture(scope="module")
def programs(pytestconfig: pytest.Config) -> Path:
    """The folder of programs of that environment, which the first test makes for all worker processes."""
    folder = pytestconfig.stash[FOLDER]
    return Path(once(folder, "wheel", lambda: _environment(folder / "wheel"))["programs"])


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, object]:
    """A clean environment, an instance folder, and a working folder that is not the checkout."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    instance = {"EVENTMGR_INSTANCE": str(tmp_path / "instance")}
    return {"cwd": tmp_path, "env": inherited | instance}


@pytest.mark.slow
def test_wheel_holds_templates_static_files_and_migrations(programs: Path, surroundings: dict[str, object]) -> None:
    said = run(
        programs / "python",
        "-c",
        "from eventmgr import paths; print(paths.IN_WHEEL, *sorted(p.name for p in (paths.TEMPLATES / 'layout.html',"
        " paths.STATIC / 'vendor' / 'fonts' / 'fonts.css', paths.MIGRATIONS / 'env.py') if p.is_file()))",
        **surroundings,
    )
    assert said.split() == ["True", "env.py", "fonts.css", "layout.html"]


def test_wheel_would_work_in_use(programs: Path, surroundings: dict[str, object]) -> None:
    run(programs / "eventmgr", "db", "upgrade", **surroundings)
    said = run(programs / "eventmgr", "check", **surroundings)
    assert "FAIL" not in said


def test_wheel_serves_the_sign_in_page_and_its_style(programs: Path, surroundings: dict[str, object]) -> None:
    with serving(programs, surroundings) as address:
        page = fetch(f"{address}/sign-in")
        styles = re.findall(r'<link[^>]*href="([^"]+\.css)"', page)
        assert "Sign in" in page
        assert styles, "the page has no style sheet"
        assert all(fetch(address + style) for style in styles)


@contextmanager
def serving(programs: Path, surroundings: dict[str, object]) -> Iterator[str]:
    """`eventmgr serve` on a free port; yields its address."""
    port = free_port()
    server = subprocess.Popen([programs / "eventmgr", "serve", "--port", str(port)], **surroundings)
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=10)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    """Return as soon as the server answers; fail when it ends or stays silent."""
    for _ in range(ANSWERS_WITHIN * 10):
        assert server.poll() is None, "the server stopped by itself"
        try:
            fetch(f"{address}/sign-in")
        except URLError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server did not answer")


def fetch(address: str) -> str:
    """The body of the page at `address`."""
    with urlopen(address, timeout=10) as answer:
        body: bytes = answer.read()
    return body.decode()
