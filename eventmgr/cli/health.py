"""`eventmgr check`: would something fail in use?"""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import click
from flask import Flask

from eventmgr import config, create_app, paths
from eventmgr.config import CONFIG_FILE, SECRET_FILE, Settings
from eventmgr.errors import EventmgrError
from eventmgr.mail.server import connected, is_configured
from eventmgr.schema import current_revision, differences, newest_revision

Finding = tuple[bool, str]


@click.command("check")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Would something fail in use? One line each."""
    findings = all_findings()
    for name, (fine, sentence) in findings.items():
        click.echo(f"{'ok  ' if fine else 'FAIL'}  {name}: {sentence}")
    if not all(fine for fine, _ in findings.values()):
        ctx.exit(1)


def all_findings() -> dict[str, Finding]:
    """Every check by name; what needs the configuration is left out when that cannot be read."""
    try:
        settings = config.load()
        app = create_app(settings)
    except EventmgrError as error:
        return {"configuration": (False, str(error))}
    checks: dict[str, Callable[[Flask, Settings], Finding]] = {
        "configuration": _configuration,
        "database": _database,
        "fonts": _fonts,
        "pages": _pages,
        "files": _files,
        "mail": _mail,
        "camera script": _camera,
    }
    with app.app_context():
        return {name: look(app, settings) for name, look in checks.items()}


def _configuration(_app: Flask, settings: Settings) -> Finding:
    file = settings.instance / CONFIG_FILE
    return True, f"{file if file.is_file() else 'defaults'}, instance folder {settings.instance}"


def _database(_app: Flask, _settings: Settings) -> Finding:
    try:
        at, wanted = current_revision(), newest_revision()
        if at is None:
            return True, "empty; the first command makes its tables"
        if at != wanted:
            return False, f"at {at}, the program wants {wanted}: run “eventmgr db upgrade”"
        found = differences()
    except Exception as error:
        return False, f"cannot be opened: {type(error).__name__}"
    return (False, f"differs from the models: {found[0]}") if found else (True, f"at {at}")


def _fonts(_app: Flask, settings: Settings) -> Finding:
    from eventmgr.documents.text import missing_glyphs

    sample = "Aẵ – Phượng · ไทย ລາວ ខ្មែរ မြန်မာ සිංහල தமிழ் العربية"
    missing = missing_glyphs([sample])
    if missing:
        return False, "no font for " + " ".join(sorted({f"U+{ord(char):04X}" for char, _ in missing}))
    return True, "every script of the region"


def _pages(_app: Flask, _settings: Settings) -> Finding:
    if not paths.TEMPLATES.is_dir():
        return False, f"no templates at {paths.TEMPLATES}"
    fonts = paths.STATIC / "vendor" / "fonts" / "fonts.css"
    if not fonts.is_file():
        return False, "the fonts of the pages are not cut: install the project again"
    return True, "templates and fonts are there"


def _files(_app: Flask, settings: Settings) -> Finding:
    if not os.access(settings.instance, os.W_OK):
        return False, f"{settings.instance} cannot be written"
    secrets = [settings.instance / SECRET_FILE, settings.embedded_database]
    open_ones = [path.name for path in secrets if path.exists() and _others_read(path)]
    if open_ones:
        return False, f"others can read {', '.join(open_ones)}: chmod 600"
    return True, "readable by their owner only"


def _others_read(path: Path) -> bool:
    return os.name == "posix" and bool(path.stat().st_mode & (stat.S_IROTH | stat.S_IWOTH))


def _mail(_app: Flask, settings: Settings) -> Finding:
    if not is_configured(settings):
        return True, "not configured: messages are kept and can be taken out as files"
    try:
        with connected(settings):
            return True, f"{settings.mail_host} lets us in"
    except EventmgrError as error:
        return False, str(error)


def _camera(_app: Flask, _settings: Settings) -> Finding:
    return True, "no page of this version uses the camera"
