"""The words of the house for every kind of message, and the places in them."""

from eventmgr.mail.enums import MessageKind
from eventmgr.words import N_

PLACES = {
    "name": N_("the recipient"),
    "delegation": N_("the delegation’s name"),
    "event": N_("the event’s title"),
    "dates": N_("its dates"),
    "place": N_("venue, city and country"),
    "reply_by": N_("day of the reply"),
    "nominate_by": N_("day of the nominations"),
    "missing": N_("who lacks what, a line each"),
    "link": N_("the private link of the delegation, put in when the message goes"),
}
"""What may stand in braces, and what it becomes."""
_GREETING, _END = "Dear {name},\n\n", "\n\nWith kind regards,\nThe secretariat of the {event}"
_PAGE = "\n\nYour delegation registers itself on a page of its own. It is opened with this private link:\n{link}"

HOUSE: dict[MessageKind, tuple[str, str]] = {
    MessageKind.INVITATION: (
        "Invitation: {event}, {dates}",
        _GREETING
        + "We have the honour to invite {delegation} to the {event}, {dates}, at {place}. Please let us have your "
        "reply by {reply_by} and your nominations by {nominate_by}." + _PAGE + _END,
    ),
    MessageKind.REMINDER: (
        "Reminder: {event}, {dates}",
        _GREETING
        + "May we kindly remind you of our invitation of {delegation} to the {event}, {dates}, at {place}? We have not "
        "received your nominations yet; they are due by {nominate_by}." + _PAGE + _END,
    ),
    MessageKind.MISSING: (
        "Still missing: {event}",
        _GREETING
        + "Thank you for the nominations of {delegation}. To prepare badges, letters and seats we still need:\n\n"
        "{missing}" + _PAGE + _END,
    ),
    MessageKind.CONFIRMATION: (
        "Confirmation: {event}, {dates}",
        _GREETING + "We confirm the participation of {delegation} in the {event}, {dates}, at {place}." + _END,
    ),
    MessageKind.PROGRAMME: (
        "Programme: {event}, {dates}",
        _GREETING
        + "The programme of the {event}, {dates}, at {place}, is ready. It comes with a separate letter, and lies "
        "ready for you at the registration desk." + _END,
    ),
    MessageKind.THANKS: (
        "Thank you: {event}",
        _GREETING + "Thank you for taking part in the {event}, {dates}. We hope to work with you again." + _END,
    ),
}
