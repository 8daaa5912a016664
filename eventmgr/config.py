"""Settings: defaults, then `config.toml` of the instance folder, then EVENTMGR_* of the environment.

A value that cannot be used is refused by its name when the program starts, not when it is first needed.
"""

import os
import secrets
import tomllib
from collections.abc import Mapping
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

    @property
    def embedded_database(self) -> Path:
        """The file of the embedded database."""
        return self.instance / "eventmgr.sqlite"

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
    return settings if settings.secret_key else replace(settings, secret_key=_secret_key(settings.instance))


def _from_file(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(N_("config.toml cannot be read: %(why)s"), why=str(error)) from error


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    known = {f"{PREFIX}{f.name.upper()}": f.name for f in fields(Settings) if f.name != "instance"}
    return {known[key]: value for key, value in environ.items() if key in known}


def _converted(values: Mapping[str, Any]) -> dict[str, Any]:
    types = {f.name: f.type for f in fields(Settings)}
    unknown = sorted(set(values) - set(types) | (set(values) & {"instance"}))
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
        if text.isdecimal() and int(text) > 0:
            return int(text)
        raise SettingsError(N_("%(name)s is a whole number above zero, not “%(value)s”"), name=name, value=text)
    return text


def _secret_key(instance: Path) -> str:
    """The key that signs cookies: made once, kept in the instance folder, readable by its owner only."""
    path = instance / SECRET_FILE
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    key = secrets.token_urlsafe(48)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(key)
    return key
