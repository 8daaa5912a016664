"""Addresses of delegations inside their event: `kh`, `kh-2`, `aseanapol-secretariat`."""

import re
from collections.abc import Collection
from itertools import count

from eventmgr import names
from eventmgr.delegations.enums import DelegationKind

RESERVED = frozenset({"group", "invitations", "messages", "new", "order", "registration"})
LONGEST = 60


def free_slug(kind: DelegationKind, name: str, *, country: str | None, taken: Collection[str]) -> str:
    """The first address that is not `taken`: a country's code, or the name in small Latin letters."""
    base = country.lower() if kind is DelegationKind.COUNTRY and country else _from_name(name)
    if base not in RESERVED and base not in taken:
        return base
    return next(slug for n in count(2) if (slug := f"{base}-{n}") not in taken)


def _from_name(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", names.fold(name))[:LONGEST].strip("-") or "delegation"
