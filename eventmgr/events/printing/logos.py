"""Logos of those whom prints thank, in the agreed order (domain.md C.0)."""

from eventmgr.documents.content.pictures import Picture
from eventmgr.events.models import Event
from eventmgr.events.printing.facts import printed_name, stated
from eventmgr.files.models import StoredFile


def logos(event: Event) -> tuple[Picture, ...]:
    """The logos of an event, each once: somebody in two roles has one. None where the role is only inferred (F03)."""
    found: dict[str, Picture] = {}
    for row in stated(event):
        if row.logo is not None and row.logo.sha256 not in found:
            name = printed_name(row, event)
            words = f"Sample logo in the place of {name}" if event.demonstration else f"Logo of {name}"
            found[row.logo.sha256] = picture(row.logo, alt=words, name=name)
    return tuple(found.values())


def picture(file: StoredFile, *, alt: str, name: str = "") -> Picture:
    """A stored picture as content knows it; `name` is printed in its place should it be lost."""
    return Picture(
        alt=alt,
        sha256=file.sha256,
        media_type=file.media_type,
        width=file.width or 1,
        height=file.height or 1,
        size=file.size,
        name=name,
    )
