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
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

import psutil

MB = 1024 * 1024
PAGES = (
    "/",
    "/events/ipssd-2024-demo",
    *(
        f"/events/ipssd-2024-demo/{page}"
        for page in ("delegations", "people", "agenda", "attendance", "documents", "settings")
    ),
    *(
        f"/events/ipssd-2024-demo/documents/{name}.pdf"
        for name in ("programme", "participants", "sign-in", "attendance", "report")
    ),
)
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

    def words(self) -> str:
        """A sentence with the figures."""
        return (
            f"Memory of the server process: {self.started:.0f} MB after its start, {self.used:.0f} MB after "
            f"{len(PAGES)} pages and prints of the demonstration; an empty Flask on waitress {self.empty:.0f} MB."
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
            _visit(f"http://127.0.0.1:{port}", email, password)
            return ServerMemory(empty, started, _resident(server))


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


def _visit(address: str, email: str, password: str) -> None:
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    token = TOKEN.search(_read(browser, f"{address}/sign-in"))
    if not token:
        raise RuntimeError("the sign-in page has no token")
    form = urlencode({"email": email, "password": password, "csrf_token": token[1]}).encode()
    browser.open(f"{address}/sign-in", data=form, timeout=30).read()
    for page in PAGES:
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
