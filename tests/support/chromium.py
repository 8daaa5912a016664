"""Which Chromium the tests drive, and how it is started so that it reaches nothing but this machine."""

import os
import shutil
from pathlib import Path

MISSING = (
    "No Chromium was found. Install it (on Debian: apt install chromium; elsewhere: "
    "python -m playwright install chromium), or name one with CHROMIUM=/path/to/chromium."
)
NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


def program(own: str) -> str | None:
    """Path of the browser: CHROMIUM, else the machine's, else `own` (the browser library's download)."""
    if named := os.environ.get("CHROMIUM"):
        return shutil.which(named)
    installed = next((path for name in NAMES if (path := shutil.which(name))), None)
    return installed or (own if Path(own).exists() else None)
