"""Memory of the server: after its start, and after somebody looked at every page of the demonstration."""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

import psutil

from eventmgr import config, create_app
from eventmgr.reports.suite import COMMAND_NAMES

MB = 1024 * 1024
EVENT = "ipssd-2024-demo"
EMPTY_SERVER = "import flask, waitress; waitress.serve(flask.Flask('empty'), host='127.0.0.1', port={port})"
SIGN_IN = re.compile(r"Sign in as (\S+) with the password (\S+)")
TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
START_SECONDS = 30


@dataclass(frozen=True, slots=True)
class ServerMemory:
    """Resident memory in MB: an empty Flask on waitress, ours after its start, ours after all pages and prints."""

    empty: float
    started: float
    used: float
    pages: int

    def words(self) -> str:
        """A sentence with the figures."""
        return (
            f"Memory of the server process: {self.started:.0f} MB after its start, {self.used:.0f} MB after "
            f"{self.pages} pages and prints of the demonstration; an empty Flask on waitress {self.empty:.0f} MB."
        )


def server_memory() -> ServerMemory:
    """Start both servers, visit ours, and look."""
    with tempfile.TemporaryDirectory(prefix="eventmgr-bench-") as folder:
        surroundings = os.environ | {"EVENTMGR_INSTANCE": folder}
        email, password = _load_demonstration(surroundings)
        port = _free_port()
        with _running([sys.executable, "-c", EMPTY_SERVER.format(port=port)], surroundings, port) as server:
            empty = _resident(server)
        with _running([sys.executable, "-m", "eventmgr", "serve", "--port", str(port)], surroundings, port) as server:
            started = _resident(server)
            pages = _pages(Path(folder))
            _visit(f"http://127.0.0.1:{port}", email, password, pages=pages)
            return ServerMemory(empty, started, _resident(server), len(pages))


def _pages(instance: Path) -> list[str]:
    """Every page that needs to know nothing but the event, and every print."""
    app = create_app(config.load(instance=instance))
    rules = [rule for rule in app.url_map.iter_rules() if rule.arguments == {"code"} and "GET" in (rule.methods or ())]
    pages = [rule.rule.replace("<code>", EVENT) for rule in rules]
    return ["/", *pages, *(f"/events/{EVENT}/documents/{name}.pdf" for name in COMMAND_NAMES)]


def _load_demonstration(surroundings: dict[str, str]) -> tuple[str, str]:
    command = [sys.executable, "-m", "eventmgr", "demo", "--no-serve"]
    said = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True).stdout
    found = SIGN_IN.search(said)
    if not found:
        raise RuntimeError(f"eventmgr demo gave no password:\n{said}")
    return found[1], found[2]


@contextmanager
def _running(command: list[str], surroundings: dict[str, str], port: int) -> Iterator["subprocess.Popen[bytes]"]:
    server = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL)
    try:
        _wait(server, port)
        yield server
    finally:
        server.terminate()
        server.wait(timeout=10)


def _wait(server: "subprocess.Popen[bytes]", port: int) -> None:
    for _ in range(START_SECONDS * 20):
        if server.poll() is not None:
            break
        with socket.socket() as caller:
            if caller.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("the server did not start")


def _resident(server: "subprocess.Popen[bytes]") -> float:
    return float(psutil.Process(server.pid).memory_info().rss) / MB


def _visit(address: str, email: str, password: str, *, pages: list[str]) -> None:
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    token = TOKEN.search(_read(browser, f"{address}/sign-in"))
    if not token:
        raise RuntimeError("the sign-in page has no token")
    form = urlencode({"email": email, "password": password, "csrf_token": token[1]}).encode()
    browser.open(f"{address}/sign-in", data=form, timeout=30).read()
    for page in pages:
        _read(browser, address + page)


def _read(browser: OpenerDirector, address: str) -> str:
    try:
        with browser.open(address, timeout=60) as answer:
            body: bytes = answer.read()
    except URLError as error:
        raise RuntimeError(f"{address} cannot be read: {error}") from error
    return body.decode(errors="replace")


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
