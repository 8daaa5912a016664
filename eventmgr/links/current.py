"""The cookie that a link is exchanged for: which links this browser has opened."""

from flask import session as cookie

from eventmgr.links.models import PrivateLink
from eventmgr.links.queries import SHOWN_KEY

FIELD = "links"
MOST = 8
"""Links in one cookie; opening another lets the oldest go."""


def keep_link(link: PrivateLink) -> None:
    """Remember that this browser has opened `link`."""
    known = {number: key for number, key in _known().items() if number != str(link.id)}
    kept = {**known, str(link.id): link.token_hash[:SHOWN_KEY]}
    cookie[FIELD] = dict(list(kept.items())[-MOST:])
    cookie.permanent = True


def key_of(number: int) -> str | None:
    """What the cookie holds for a link."""
    return _known().get(str(number))


def has_any() -> bool:
    """Whether this browser has opened a link at all."""
    return bool(_known())


def _known() -> dict[str, str]:
    found = cookie.get(FIELD)
    return found if isinstance(found, dict) else {}
