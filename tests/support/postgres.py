"""A PostgreSQL server for one test run: made in a temporary folder, reached through a socket there, thrown away.

It opens no port and keeps nothing, so it may forget what it wrote: fsync is off.
"""

import os
import pwd
import re
import shutil
import subprocess
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

MISSING = (
    "The PostgreSQL server programs (initdb, pg_ctl) were not found in PATH or /usr/lib/postgresql/*/bin. "
    "Install PostgreSQL (on Debian: apt install postgresql)."
)
NO_ACCOUNT = (
    "PostgreSQL refuses to run as root, and this machine has no account “postgres” to run it as. "
    "Run the tests as an ordinary user, or install Debian's package (apt install postgresql)."
)
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "jit": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
    # Nothing may lean on the server's own zone: instants are UTC, times of the programme have no zone at all.
    "timezone": "Asia/Jakarta",
}


class PostgresMissingError(Exception):
    """There is no server to start here; the message says what to install."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server: its folder (data, socket, log), where its programs are, and what it calls itself."""

    folder: str
    binaries: str
    version: str

    def url(self, database: str) -> str:
        """Address of one of its databases for SQLAlchemy."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def as_dict(self) -> dict[str, str]:
        return asdict(self)


@cache
def binaries() -> Path:
    """The folder of the newest server programs; raises PostgresMissingError."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_release, reverse=True)
    on_path = shutil.which("initdb")
    for folder in [*installed, *([Path(on_path).resolve().parent] if on_path else [])]:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    raise PostgresMissingError(MISSING)


def _release(folder: Path) -> float:
    found = re.fullmatch(r"[\d.]+", folder.parent.name)
    return float(found[0]) if found else 0.0


def server_account() -> pwd.struct_passwd | None:
    """The account that must run the server: None for ourselves; root needs another one."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        raise PostgresMissingError(NO_ACCOUNT) from None


def start(folder: Path) -> Cluster:
    """Make a server in `folder` (empty, with a short path: sockets live in it) and start it."""
    programs, account = binaries(), server_account()
    if account:
        os.chown(folder, account.pw_uid, account.pw_gid)
    data = folder / "data"
    own = ["--username=postgres", "--auth=trust", "--no-sync", "--encoding=UTF8", "--no-locale"]
    _run([programs / "initdb", "--pgdata", data, *own])
    options = " ".join(f"-c {name}='{value}'" for name, value in SETTINGS.items())
    server = ["--log", folder / "log", "--wait", "--timeout=60", "--options", f"-k {folder} {options}"]
    _run([programs / "pg_ctl", "--pgdata", data, *server, "start"])
    return Cluster(folder=str(folder), binaries=str(programs), version=_version(programs))


def stop(cluster: Cluster) -> None:
    """Stop the server at once and remove everything it kept."""
    data = Path(cluster.folder) / "data"
    _run([Path(cluster.binaries) / "pg_ctl", "--pgdata", data, "--mode=immediate", "stop"])
    shutil.rmtree(cluster.folder, ignore_errors=True)


def _version(programs: Path) -> str:
    said = subprocess.run([programs / "postgres", "--version"], capture_output=True, text=True, check=True)
    found = re.search(r"\d+(\.\d+)*", said.stdout)
    return found[0] if found else said.stdout.strip()


def _run(command: list[str | Path]) -> None:
    account = server_account()
    as_account = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": [], "cwd": "/"} if account else {}
    # A daemon keeps what it inherits: it must not hold the pipes of the test run open.
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, env=os.environ | {"LC_ALL": "C"}, check=False, **as_account,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed:\n{done.stdout}")
