"""The content of letters of invitation: one for each delegation."""

from dataclasses import dataclass

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter: to whom, about what, its paragraphs, what was agreed, the private link, who signs.

    `link` is the address that the square code holds too; without it `link_note` says when it is put in. `key` tells
    one letter from the others.
    """

    addressee: tuple[str, ...]
    subject: str
    reference: str = ""
    opening: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    ending: tuple[str, ...] = ()
    link: str = ""
    link_note: str = ""
    signature: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, kw_only=True)
class LettersContent:
    """Letters, each with pages of its own; `nobody` is what is printed when there is none.

    The date of the letters is that of the furniture, so that a letter is not another one the next day.
    """

    furniture: Furniture
    nobody: str
    reference_label: str
    letters: tuple[Letter, ...] = ()
