"""Where the browser finds our own files: an address that changes whenever one of them does.

Browsers may keep them for a year. The fingerprint is part of the path and not of the query, so that a module which
imports `./filter.js` and a style that names a font get the right ones too.
"""

from hashlib import sha256
from pathlib import Path

LENGTH = 10


def static_address(folder: Path) -> str:
    """`/static/` and the fingerprint of every file below `folder`, read once at start."""
    digest = sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    return f"/static/{digest.hexdigest()[:LENGTH]}"
