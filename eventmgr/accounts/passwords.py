"""Passwords: argon2id. The cost is handed in: OWASP's full cost for work, its least for tests and small machines."""

import secrets
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from eventmgr.errors import RefusedError
from eventmgr.words import N_

SHORTEST = 10
LONGEST = 200
RANDOM_BYTES = 12


class Passwords:
    """Hashes and checks passwords at one cost (`memory_kib` KiB, `time` passes, `lanes` threads)."""

    def __init__(self, *, memory_kib: int, time: int, lanes: int) -> None:
        self._hasher = PasswordHasher(time_cost=time, memory_cost=memory_kib, parallelism=lanes)

    @cached_property
    def _nobody(self) -> str:
        return self._hasher.hash(random_password())

    def hash(self, password: str) -> str:
        """The hash to store; raises RefusedError for a password that is too short or too long."""
        if not SHORTEST <= len(password) <= LONGEST:
            raise RefusedError(
                N_("A password has %(least)s to %(most)s characters."), field="password", least=SHORTEST, most=LONGEST
            )
        return self._hasher.hash(password)

    def matches(self, password: str, stored: str | None) -> bool:
        """Whether `password` belongs to `stored`. Without a stored hash the same time passes, and the answer is no."""
        try:
            return self._hasher.verify(stored or self._nobody, password[:LONGEST]) and stored is not None
        except (VerificationError, InvalidHashError):
            return False


def random_password() -> str:
    """A password of 96 random bits that can be read out."""
    return secrets.token_urlsafe(RANDOM_BYTES)
