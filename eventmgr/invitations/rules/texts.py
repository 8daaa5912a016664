"""The words of the letters, and the places in them that are filled for each delegation."""

import re
from collections.abc import Mapping

from eventmgr.words import N_

PLACES = {
    "delegation": N_("the delegation's name"),
    "event": N_("the event's title"),
    "dates": N_("its dates"),
    "place": N_("venue, city and country"),
    "hosts": N_("who funds, delivers and hosts"),
    "seats": N_("seats"),
    "reply_by": N_("day of the reply"),
    "nominate_by": N_("day of the nominations"),
}
"""What may stand in braces, and what it becomes."""
SUBJECT = "Invitation to the {event}, {dates}"
OPENING = (
    "{hosts} present their compliments to {delegation} and have the honour to invite a delegation to the {event}, "
    "to be held on {dates} at {place}.\n\n"
    "The organisers would be grateful if {delegation} could nominate its participants, naming a head of delegation."
)
ENDING = (
    "The organisers avail themselves of this opportunity to renew to {delegation} the assurances of their highest "
    "consideration."
)
WITHOUT_HOSTS = "The organisers"
SIGNATURE = "For the organisers"
_PLACE = re.compile(r"\{([^{}]*)\}")


def unknown_places(text: str) -> list[str]:
    """What stands in braces and is no place."""
    return [found for found in _PLACE.findall(text) if found.strip() not in PLACES]


def filled(text: str, values: Mapping[str, str]) -> str:
    """`text` with its places filled; what is put in is never looked through for places again."""
    return _PLACE.sub(lambda found: values.get(found[1].strip(), found[0]), text)


def paragraphs(text: str) -> tuple[str, ...]:
    """A text in its paragraphs: an empty line stands between them."""
    parts = re.split(r"\n\s*\n", text.strip())
    return tuple(" ".join(part.split()) for part in parts if part.strip())
