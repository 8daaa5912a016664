"""Words for people: marked here, translated by the web layer.

Rules and services know nothing of Flask, so they say what they have to say as a message with its
parameters; the page looks the message up in the catalogue and fills it in.
"""

from dataclasses import dataclass, field
from typing import Any


def N_(text: str) -> str:  # noqa: N802 - the name that gettext tools look for
    """Mark `text` for the catalogue and return it unchanged."""
    return text


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that people should look at; it never blocks (domain.md R8, R9).

    `message` is a marked sentence with `%(name)s` places, `params` fills them.
    """

    code: str
    message: str
    params: dict[str, Any] = field(default_factory=dict)

    def text(self) -> str:
        """The English sentence."""
        return self.message % self.params
