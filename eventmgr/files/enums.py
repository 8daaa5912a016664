"""What stored files are."""

from enum import StrEnum


class FileKind(StrEnum):
    """What a file was handed in as."""

    LOGO = "logo"
    PHOTO = "photo"
    LIST = "list"
    ANSWER = "answer"
    PASSPORT = "passport"
    NOTE_VERBALE = "note_verbale"
