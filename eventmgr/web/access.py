"""Who may enter a page: every view says it, `eventmgr.guard` holds every request to it.

A view without one of these decorators stops the program at its start.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeVar

from eventmgr.web.roles import Role

View = TypeVar("View", bound=Callable[..., Any])


class Door(Enum):
    """The five kinds of door."""

    PUBLIC = auto()
    SIGNED_IN = auto()
    ADMINISTRATOR = auto()
    EVENT = auto()
    LINK = auto()


@dataclass(frozen=True, slots=True)
class Access:
    """What a view asks of the visitor; `roles` only at the door of an event."""

    door: Door
    roles: frozenset[Role] = frozenset()


EVERYBODY = frozenset(Role)


def _declare(view: View, access: Access) -> View:
    view.access = access  # type: ignore[attr-defined]  # functions carry attributes, their type does not say so
    return view


def public(view: View) -> View:
    """Anybody, signed in or not."""
    return _declare(view, Access(Door.PUBLIC))


def signed_in(view: View) -> View:
    """Whoever is signed in."""
    return _declare(view, Access(Door.SIGNED_IN))


def administrators(view: View) -> View:
    """Administrators of the installation."""
    return _declare(view, Access(Door.ADMINISTRATOR))


def event_roles(*roles: Role) -> Callable[[View], View]:
    """Whoever has one of `roles` in the event of the address; without arguments, every role of the event."""
    access = Access(Door.EVENT, frozenset(roles) or EVERYBODY)
    return lambda view: _declare(view, access)


def link_holders(view: View) -> View:
    """Whoever has opened the private link of the address, signed in or not."""
    return _declare(view, Access(Door.LINK))


def access_of(view: Callable[..., Any]) -> Access | None:
    """What `view` declares, or None."""
    return getattr(view, "access", None)
