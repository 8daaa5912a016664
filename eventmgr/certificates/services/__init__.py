"""Verbs of certificates: issue, void, correct, hand over; and who signs them."""

from eventmgr.certificates.services.handing import correct_certificate, hand_over, take_back
from eventmgr.certificates.services.issuing import by_rule, give_certificate, issue_certificates
from eventmgr.certificates.services.merging import refuse_two_certificates
from eventmgr.certificates.services.signing import (
    MOST,
    add_signatory,
    change_signatory,
    move_signatory,
    remove_signatory,
)
from eventmgr.certificates.services.voiding import void_certificate

__all__ = [
    "MOST",
    "add_signatory",
    "by_rule",
    "change_signatory",
    "correct_certificate",
    "give_certificate",
    "hand_over",
    "issue_certificates",
    "move_signatory",
    "refuse_two_certificates",
    "remove_signatory",
    "take_back",
    "void_certificate",
]
