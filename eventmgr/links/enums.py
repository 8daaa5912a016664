"""What a private link opens."""

from enum import StrEnum

from eventmgr.words import N_


class LinkKind(StrEnum):
    """What is behind a link."""

    DELEGATION = "delegation"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {LinkKind.DELEGATION: N_("Page of the delegation")}
