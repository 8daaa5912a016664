"""Finding private links."""

import hashlib
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.links.enums import LinkKind
from eventmgr.links.models import PrivateLink

SHOWN_KEY = 32
"""Hex digits of the hash that a cookie holds: enough to be sure that the link is still the one it was made for."""


def token_hash(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def link_by_token(session: Session, token: str, *, at: datetime) -> PrivateLink | None:
    """The link of a token, if it is open at the instant `at`."""
    row = session.scalar(select(PrivateLink).where(PrivateLink.token_hash == token_hash(token)))
    return row if row is not None and row.is_open(at) else None


def link_by_cookie(session: Session, number: int, key: str, *, at: datetime) -> PrivateLink | None:
    """The link with this number, if it is open and still the one that the cookie was given for."""
    row = session.get(PrivateLink, number)
    found = row is not None and row.token_hash[:SHOWN_KEY] == key and row.is_open(at)
    return row if found else None


def link_of_delegation(session: Session, event_id: int, delegation_id: int) -> PrivateLink | None:
    """The link to a delegation that was made last, closed ones too."""
    query = select(PrivateLink).where(
        PrivateLink.event_id == event_id,
        PrivateLink.kind == LinkKind.DELEGATION,
        PrivateLink.delegation_id == delegation_id,
    )
    return session.scalar(query.order_by(PrivateLink.id.desc()).limit(1))


def open_links(session: Session, event_id: int, delegation_ids: Collection[int], *, at: datetime) -> set[int]:
    """The delegations among these whose link is open; one statement."""
    query = select(PrivateLink.delegation_id).where(
        PrivateLink.event_id == event_id,
        PrivateLink.kind == LinkKind.DELEGATION,
        PrivateLink.delegation_id.in_(delegation_ids),
        PrivateLink.revoked_at.is_(None),
        PrivateLink.expires_at > at,
    )
    return {number for number in session.scalars(query) if number is not None}
