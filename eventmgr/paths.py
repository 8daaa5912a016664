"""Where templates and static files stand: beside the package in a checkout, inside it in a wheel."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
IN_WHEEL = (PACKAGE / "templates").is_dir()
ROOT = PACKAGE if IN_WHEEL else PACKAGE.parent

TEMPLATES = ROOT / "templates"
STATIC = ROOT / "static"
MIGRATIONS = PACKAGE / "migrations"


def default_instance() -> Path:
    """The instance folder when nobody names one: `instance/` in a checkout, else in the user's data folder."""
    if IN_WHEEL:
        return Path.home() / ".local" / "share" / "eventmgr"
    return ROOT / "instance"
