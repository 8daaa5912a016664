"""Settings: defaults, then `config.toml` of the instance folder, then EVENTMGR_* of the environment.

A value that cannot be used is refused by its name when the program starts, not when it is first needed.
"""

import os
import secrets
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from eventmgr import paths
from eventmgr.errors import SettingsError
from eventmgr.words import N_

CONFIG_FILE = "config.toml"
SECRET_FILE = "secret-key"  # noqa: S105 - the name of the file, not the key
PREFIX = "EVENTMGR_"
LARGEST = 2**31 - 1
SHORTEST_KEY = 16
MAIL_SECURITY = frozenset({"starttls", "tls", "none"})
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
DRIVERS = frozenset({"sqlite", "sqlite+pysqlite", "postgresql+psycopg"})
NOBODY_SETS = frozenset({"instance", "testing"})
OF_THE_FOLDER = frozenset({"demonstration"})
"""Said by the instance folder itself: no environment turns real work into a demonstration, or a demonstration loose."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that may differ between installations.

    Durations are in minutes, sizes in bytes. `database_url` empty means the embedded database in the
    instance folder.
    """

    instance: Path = field(default_factory=paths.default_instance)
    database_url: str = ""
    secret_key: str = ""
    public_address: str = "http://127.0.0.1:8000"
    behind_proxy: bool = False
    tls_certificate: str = ""
    tls_key: str = ""
    demonstration: bool = False
    testing: bool = False
    idle_minutes: int = 30
    desk_idle_minutes: int = 12 * 60
    session_minutes: int = 12 * 60
    argon2_memory_kib: int = 65536
    argon2_time: int = 3
    argon2_lanes: int = 4
    fonts: str = ""
    max_upload_bytes: int = 16 * 1024 * 1024
    embedded_worker: bool = True
    mail_host: str = ""
    mail_port: int = 587
    mail_security: str = "starttls"
    mail_user: str = ""
    mail_password: str = field(default="", repr=False)
    mail_from: str = ""
    mail_from_name: str = ""

    @property
    def embedded_database(self) -> Path:
        """The file of the embedded database."""
        return self.instance / "eventmgr.sqlite"

    @property
    def files(self) -> Path:
        """The folder of stored files (`files.store`)."""
        return self.instance / "files"

    @property
    def results(self) -> Path:
        """The folder of what jobs have made (`jobs.results`)."""
        return self.instance / "jobs"

    @property
    def sqlalchemy_url(self) -> str:
        """The database to open."""
        return self.database_url or f"sqlite:///{self.embedded_database}"

    @property
    def secure_cookies(self) -> bool:
        """Cookies travel over TLS only, unless the public address is plain (one laptop, loopback)."""
        return urlsplit(self.public_address).scheme == "https"


def load(*, instance: Path | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """Settings of this installation; raises SettingsError that names the value it cannot use.

    `instance` wins over EVENTMGR_INSTANCE, which wins over the usual folder.
    """
    environ = os.environ if environ is None else environ
    folder = instance or Path(environ.get(f"{PREFIX}INSTANCE") or paths.default_instance())
    values = _from_file(folder / CONFIG_FILE) | _from_environment(environ)
    settings = replace(Settings(instance=folder.resolve()), **_converted(values))
    _check(settings)
    return settings if settings.secret_key else replace(settings, secret_key=_secret_key(settings.instance))


def environment(settings: Settings) -> dict[str, str]:
    """`settings` as EVENTMGR_*, for a process of the same installation; the key stays in its file."""
    left_out = (NOBODY_SETS | OF_THE_FOLDER | {"secret_key", "mail_password"}) - {"instance"}
    names = [f.name for f in fields(Settings) if f.name not in left_out]
    return {f"{PREFIX}{name.upper()}": str(getattr(settings, name)) for name in names}


def _from_file(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(N_("config.toml cannot be read: %(why)s"), why=str(error)) from error


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    names = {f.name for f in fields(Settings)} - NOBODY_SETS - OF_THE_FOLDER
    known = {f"{PREFIX}{name.upper()}": name for name in names}
    return {known[key]: value for key, value in environ.items() if key in known}


def _converted(values: Mapping[str, Any]) -> dict[str, Any]:
    types = {f.name: f.type for f in fields(Settings) if f.name not in NOBODY_SETS}
    unknown = sorted(set(values) - set(types))
    if unknown:
        raise SettingsError(N_("config.toml has a setting nobody knows: %(name)s"), name=unknown[0])
    return {name: _convert(name, value, types[name]) for name, value in values.items()}


def _convert(name: str, value: Any, kind: Any) -> Any:
    text = str(value).strip()
    if kind is bool:
        if text.lower() in {"1", "true", "yes", "on", "0", "false", "no", "off", ""}:
            return text.lower() in {"1", "true", "yes", "on"}
        raise SettingsError(N_("%(name)s is yes or no, not “%(value)s”"), name=name, value=text)
    if kind is int:
        if text.isdecimal() and 0 < int(text) <= LARGEST:
            return int(text)
        raise SettingsError(N_("%(name)s is a whole number above zero, not “%(value)s”"), name=name, value=text)
    return text


def _check(settings: Settings) -> None:
    """What can only be judged as a whole, or by looking at the machine."""
    address = urlsplit(settings.public_address)
    if address.scheme not in {"http", "https"} or not address.hostname:
        raise _bad("public_address", N_("%(name)s is an address like https://host, not “%(value)s”"), settings)
    if settings.database_url and not _is_database(settings.database_url):
        # The address may hold a password: it is not repeated.
        raise SettingsError(
            N_("%(name)s is an address like postgresql+psycopg://user:password@host/name"), name="database_url"
        )
    if settings.secret_key and len(settings.secret_key) < SHORTEST_KEY:
        raise SettingsError(N_("%(name)s has %(least)d characters at least"), name="secret_key", least=SHORTEST_KEY)
    if settings.argon2_memory_kib < 8 * settings.argon2_lanes:
        raise _bad("argon2_memory_kib", N_("%(name)s is at least 8 for each lane, not “%(value)s”"), settings)
    _check_mail(settings)
    _check_files(settings)


def _check_mail(settings: Settings) -> None:
    """A password goes over the wire under TLS, or stays on this machine."""
    if settings.mail_security not in MAIL_SECURITY:
        raise _bad("mail_security", N_("%(name)s is starttls, tls or none, not “%(value)s”"), settings)
    if settings.mail_password and settings.mail_security == "none" and settings.mail_host not in LOOPBACK:
        raise SettingsError(N_("%(name)s: a password is sent under starttls or tls only"), name="mail_security")
    if settings.mail_host and "@" not in settings.mail_from:
        raise _bad("mail_from", N_("%(name)s is the address that messages come from, not “%(value)s”"), settings)


def _check_files(settings: Settings) -> None:
    if bool(settings.tls_certificate) != bool(settings.tls_key):
        missing = "tls_key" if settings.tls_certificate else "tls_certificate"
        raise SettingsError(N_("%(name)s is missing: a certificate and its key go together"), name=missing)
    for name in ("tls_certificate", "tls_key"):
        if getattr(settings, name) and not Path(getattr(settings, name)).is_file():
            raise _bad(name, N_("%(name)s names a file that is not there: %(value)s"), settings)
    if settings.fonts and not Path(settings.fonts).is_dir():
        raise _bad("fonts", N_("%(name)s names a folder that is not there: %(value)s"), settings)


def _bad(name: str, sentence: str, settings: Settings) -> SettingsError:
    return SettingsError(sentence, name=name, value=str(getattr(settings, name)))


def _is_database(url: str) -> bool:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        return make_url(url).drivername in DRIVERS
    except (ArgumentError, ValueError):
        return False


def _secret_key(instance: Path) -> str:
    """The key that signs cookies: made once, kept in the instance folder, readable by its owner only."""
    path = instance / SECRET_FILE
    try:
        instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make_key(path)
    except OSError as error:
        raise SettingsError(
            N_("the instance folder %(folder)s cannot be written: %(why)s"),
            folder=str(instance),
            why=error.strerror or str(error),
        ) from error
    key = path.read_text(encoding="ascii", errors="replace").strip()
    if len(key) < SHORTEST_KEY:
        raise SettingsError(N_("%(path)s is no key: remove it, and the next start makes one"), path=str(path))
    return key


def _make_key(path: Path) -> None:
    with suppress(FileExistsError):  # of two programs that start together, one makes it
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
