"""Numbers for people, and codes that verify: the number can be guessed, the code cannot (C.6)."""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, which are misread or make words."""
GROUPS, GROUP = 3, 4
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})


def new_code() -> str:
    """`7K2M-9QXT-4HBW`: sixty random bits."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(GROUPS * GROUP))
    return _grouped(letters)


def read_code(text: str) -> str:
    """The code that somebody typed, as it is kept: capitals, groups, misread letters put right. Empty if it is none."""
    letters = "".join(sign for sign in text.upper() if not sign.isspace() and sign not in "-‐‑–").translate(_MISREAD)
    known = len(letters) == GROUPS * GROUP and all(sign in ALPHABET for sign in letters)
    return _grouped(letters) if known else ""


def printed_number(event_code: str, number: int) -> str:
    """`IPSSD-2024-0042`."""
    return f"{event_code}-{short_number(number)}"


def short_number(number: int) -> str:
    """`0042`: the number in tables of one event."""
    return f"{number:04}"


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))
