"""The keyed hash of a passport number: finds the same passport twice without telling its number (domain.md R2).

Another secret of the installation makes other hashes: they are made anew whenever a number is written.
"""

import hashlib
import hmac
import unicodedata

_PURPOSE = b"eventmgr passport numbers 1"


def passport_key(secret_key: str) -> bytes:
    """The key for passport numbers, derived from the installation's secret (`Settings.secret_key`)."""
    return hmac.digest(secret_key.encode(), _PURPOSE, hashlib.sha256)


def passport_hash(number: str, *, key: bytes) -> str:
    """HMAC-SHA256 in hex of a passport number, spaces, hyphens and case aside; empty for no number."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", number).upper() if sign.isalnum())
    return hmac.new(key, plain.encode(), hashlib.sha256).hexdigest() if plain else ""
