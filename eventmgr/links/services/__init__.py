"""Making, closing and opening private links."""

import secrets
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.links.enums import LinkKind
from eventmgr.links.models import PrivateLink
from eventmgr.links.queries import token_hash

TOKEN_BYTES = 24


def renew_link(
    session: Session,
    *,
    event_id: int,
    kind: LinkKind,
    delegation_id: int | None = None,
    purpose: str = "",
    expires_at: datetime,
) -> str:
    """Make a new link and close the ones before it to the same thing; answers its token, which is kept nowhere.

    `purpose` says why it was made ("letter", "message"); `expires_at` is an aware instant.
    """
    at = clock.now()
    for row in _open(session, event_id, kind, delegation_id):
        row.revoked_at = at
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(
        PrivateLink(
            event_id=event_id,
            kind=kind,
            delegation_id=delegation_id,
            token_hash=token_hash(token),
            purpose=purpose,
            made_at=at,
            made_by=session.info.get("actor"),
            expires_at=expires_at,
        )
    )
    session.flush()
    return token


def revoke_links(session: Session, *, event_id: int, kind: LinkKind, delegation_id: int | None = None) -> int:
    """Close every open link to a thing; answers how many there were. Whoever has opened one is shut out at once."""
    rows = _open(session, event_id, kind, delegation_id)
    for row in rows:
        row.revoked_at = clock.now()
    session.flush()
    return len(rows)


def opened(session: Session, link: PrivateLink, *, at: datetime) -> None:
    """Note that a link was exchanged for a cookie."""
    link.opened_at = at
    note(session, "opened a private link", target=f"private_link:{link.id}", event_id=link.event_id)
    session.flush()


def _open(session: Session, event_id: int, kind: LinkKind, delegation_id: int | None) -> list[PrivateLink]:
    query = select(PrivateLink).where(
        PrivateLink.event_id == event_id,
        PrivateLink.kind == kind,
        PrivateLink.delegation_id == delegation_id,
        PrivateLink.revoked_at.is_(None),
    )
    return list(session.scalars(query.with_for_update()))
