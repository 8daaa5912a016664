"""Wrong passwords slow further attempts down; nobody is ever locked out (product.md section 6).

Three counters: this account from this address waits longest; the account from anywhere, and the address for any
account, wait only seconds, because a hotel shares one address and a stranger must not shut the organiser out. A
browser that has signed in to the account before is not held by the account's counter.
"""

import hashlib
import hmac
import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from eventmgr.accounts.models import SignInDelay

FORGET_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter: `key` names it, `free` wrong attempts cost nothing, then 1, 2, 4 … up to `longest` seconds."""

    key: str
    free: int
    longest: int

    def wait_after(self, failures: int) -> timedelta:
        if failures <= self.free:
            return timedelta(0)
        return timedelta(seconds=min(self.longest, 2 ** min(failures - self.free - 1, 10)))


def counters(secret: str, *, email: str, address: str, known_browser: bool) -> tuple[Counter, ...]:
    """The counters that an attempt is held to."""

    def key(*parts: str) -> str:
        return hmac.new(secret.encode(), "\0".join(parts).encode(), hashlib.sha256).hexdigest()

    account = email.strip().lower()
    here = Counter(key("here", account, address), free=3, longest=30)
    anywhere = Counter(key("account", account), free=10, longest=5)
    from_address = Counter(key("address", address), free=30, longest=5)
    return (here,) if known_browser else (here, anywhere, from_address)


def seconds_to_wait(session: Session, held: tuple[Counter, ...], *, at: datetime) -> int:
    """Whole seconds until the next attempt is heard, 0 for now."""
    rows = session.scalars(select(SignInDelay).where(SignInDelay.key.in_([counter.key for counter in held])))
    longest = max((row.free_at - at for row in rows), default=timedelta(0))
    return max(0, math.ceil(longest.total_seconds()))


def count_failure(session: Session, held: tuple[Counter, ...], *, at: datetime) -> None:
    """Note a wrong attempt on every counter; old counters are forgotten."""
    session.execute(delete(SignInDelay).where(SignInDelay.free_at < at - FORGET_AFTER))
    by_key = {
        row.key: row
        for row in session.scalars(select(SignInDelay).where(SignInDelay.key.in_([counter.key for counter in held])))
    }
    for counter in held:
        row = by_key.get(counter.key)
        if row is None:
            session.add(SignInDelay(key=counter.key, failures=1, free_at=at + counter.wait_after(1)))
            continue
        row.failures += 1
        row.free_at = at + counter.wait_after(row.failures)


def forget_failures(session: Session, held: tuple[Counter, ...]) -> None:
    """A right password clears what was counted for this account at this address."""
    session.execute(delete(SignInDelay).where(SignInDelay.key == held[0].key))
