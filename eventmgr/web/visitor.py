"""Who is visiting and which event they are in, as the guard found out for this request."""

from typing import TYPE_CHECKING, Any, cast

from flask import g

from eventmgr.web.roles import Role
from eventmgr.words import N_

if TYPE_CHECKING:  # the web floor knows no table at run time
    from eventmgr.accounts.models import UserAccount


BY_LINK = N_("by the private link of the delegation")


def visitor() -> "UserAccount":
    """The account that is signed in; only behind a door that asks for one."""
    return cast("UserAccount", g.user)


def visitor_or_none() -> Any:
    """The account that is signed in, or None."""
    return g.get("user")


def event_id() -> int:
    """The id of the event of the address, for areas that know no events."""
    return cast("int", g.event.id)


def acting() -> tuple[int | None, str | None]:
    """Who acts and by what right, for the change log: the account, or none and that it was a private link."""
    user = visitor_or_none()
    if user is not None:
        return cast("int", user.id), None
    return None, BY_LINK if g.get("link") else None


def role() -> Role:
    """The visitor's role in the event of the address."""
    return cast("Role", g.role)
