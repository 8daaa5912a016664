"""Expected trouble, as a sentence that a person can act on. No Flask in here: the pages translate."""

from typing import Any

from eventmgr.words import N_


class EventmgrError(Exception):
    """Work that was refused; nothing was changed.

    `message` is a marked sentence (see `eventmgr.words`), `params` fills its places, `field` names the
    form field it belongs to, if it belongs to one.
    """

    def __init__(self, message: str, *, field: str | None = None, **params: Any) -> None:
        super().__init__(message % params if params else message)
        self.message = message
        self.params = params
        self.field = field


class NotFoundError(EventmgrError):
    """What was asked for is not here, or not in this event."""


class RefusedError(EventmgrError):
    """A rule of the field forbids it."""


class StaleEditError(EventmgrError):
    """Somebody else changed the row since the form was opened; `theirs` is the row as it stands now."""

    def __init__(self, theirs: object) -> None:
        super().__init__(N_("A colleague changed this page. Your text is kept; theirs is beside it."))
        self.theirs = theirs


class SettingsError(EventmgrError):
    """The configuration has a value that cannot be used."""
