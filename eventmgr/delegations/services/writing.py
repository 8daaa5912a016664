"""Text and numbers as they are kept, whoever brings them: a form, a list, a command."""

from collections.abc import Mapping
from typing import Any

from eventmgr import names
from eventmgr.database import Edited
from eventmgr.errors import RefusedError
from eventmgr.words import N_

LONGEST = 300
MOST_SEATS = 10_000
_LONG_TEXTS = frozenset({"note", "av_needs"})
_NUMBERS = {
    "invited_seats": (0, MOST_SEATS),
    "funded_seats": (0, MOST_SEATS),
    "room_places": (0, MOST_SEATS),
    "women_target": (0, 100),
    "tier": (1, 9),
    "years_of_service": (0, 80),
    "hotel_nights": (0, 400),
}


def kept(fields: Mapping[str, Any], allowed: type) -> dict[str, Any]:
    """`fields` as they are kept. Raises TypeError for a name that is not among the annotations of `allowed`,
    RefusedError for a value that cannot be."""
    unknown = set(fields) - allowed.__annotations__.keys()
    if unknown:
        raise TypeError(f"not among {allowed.__name__}: {', '.join(sorted(unknown))}")
    return {name: _kept_value(name, value) for name, value in fields.items()}


def put(row: Edited, values: Mapping[str, Any]) -> None:
    """Set what differs, so that nothing is counted as a change that is none."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _kept_value(name: str, value: Any) -> Any:
    if name in _NUMBERS and value is not None:
        return _number(name, value)
    if type(value) is not str:
        return value
    if name in _LONG_TEXTS:
        return names.several_lines(value)
    text = names.one_line(value)
    if len(text) > LONGEST:
        raise RefusedError(N_("This is longer than %(most)s letters."), field=name, most=LONGEST)
    return text


def _number(name: str, value: int) -> int:
    least, most = _NUMBERS[name]
    if not least <= value <= most:
        raise RefusedError(N_("A number from %(least)s to %(most)s."), field=name, least=least, most=most)
    return value
