"""What the services know of a participation: questions stand below delegations."""

from typing import Protocol

from sqlalchemy.orm.attributes import flag_modified


class Registered(Protocol):
    """A participation."""

    id: int
    event_id: int


def renew(participation: Registered) -> None:
    """A new version for the participation, because something that belongs to it changed: a form that somebody else
    has open is stale now. The key of the search is written again as it is, which the change log passes by.
    """
    flag_modified(participation, "search_key")
