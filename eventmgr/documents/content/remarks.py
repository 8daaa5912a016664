"""What a print has to say about itself."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from eventmgr.documents.content.furniture import Furniture


class RemarkKind(StrEnum):
    """Why a text is remarked on."""

    MISSING_GLYPHS = "missing glyphs"
    DOES_NOT_FIT = "does not fit"
    SHRUNK = "shrunk to its limit"


class Content(Protocol):
    """The content of any document."""

    @property
    def furniture(self) -> Furniture:
        """What its pages carry."""


@dataclass(frozen=True)
class Remark:
    """A text that is not shown as it stands.

    `field` is the way to it through the content ("sections.0.persons.3.name"); `characters` are those that no
    font has, drawn as a replacement mark.
    """

    kind: RemarkKind
    field: str
    text: str
    characters: str = ""
