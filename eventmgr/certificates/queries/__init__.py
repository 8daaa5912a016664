"""Reads of certificates."""

from eventmgr.certificates.queries.issued import (
    certificate_in_event,
    certificate_numbers,
    certificates_issued,
    certificates_of_event,
    in_force,
)
from eventmgr.certificates.queries.signatories import signatories_of, signatory_in_event

__all__ = [
    "certificate_in_event",
    "certificate_numbers",
    "certificates_issued",
    "certificates_of_event",
    "in_force",
    "signatories_of",
    "signatory_in_event",
]
