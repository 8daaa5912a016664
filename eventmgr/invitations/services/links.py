"""The private links that letters carry."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.delegations.models import Delegation
from eventmgr.events.models import Event
from eventmgr.links.addresses import link_address
from eventmgr.links.enums import LinkKind
from eventmgr.links.services import renew_link

DAYS_AFTER = 14
"""A link goes on after the event, so that the delegation can still put its data right."""


def link_ends(event: Event) -> datetime:
    """When a link to a delegation of `event` expires, if nobody closes it before."""
    last = datetime.combine(event.end_date, time(23, 59), tzinfo=ZoneInfo(event.timezone))
    return max(last, clock.now()) + timedelta(days=DAYS_AFTER)


def letter_links(
    session: Session, event: Event, delegations: Sequence[Delegation], *, public_address: str, purpose: str = "letter"
) -> dict[int, str]:
    """A new link for each delegation, by its id: the ones before it are closed, so that one letter counts."""
    return {
        row.id: link_address(
            public_address,
            renew_link(
                session,
                event_id=event.id,
                kind=LinkKind.DELEGATION,
                delegation_id=row.id,
                purpose=purpose,
                expires_at=link_ends(event),
            ),
        )
        for row in delegations
    }
