"""After a purge is in the database, the bytes of its files go, unless something else still needs them."""

from eventmgr.database import db
from eventmgr.files.current import files_folder
from eventmgr.files.store import discard
from eventmgr.keeping.queries.subject import unused


def discard_unused(hashes: list[str]) -> None:
    """Remove the bytes that nothing names any more."""
    for sha256 in unused(db.session(), hashes):
        discard(files_folder(), sha256)
