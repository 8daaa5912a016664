"""Facts in rows: a label and what it says."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """A label and what it says ("Venue", "Hotel Aruss, Semarang, Indonesia"); also a note or a change."""

    label: str
    text: str
