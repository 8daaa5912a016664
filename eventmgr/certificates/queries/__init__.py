"""Reads of certificates."""

from eventmgr.certificates.queries.issued import (
    certificate_in_event,
    certificate_numbers,
    certificates_issued,
    certificates_of_event,
    issued_of_event,
)
from eventmgr.certificates.queries.listing import (
    PAGE,
    QUESTIONS,
    CertificateRow,
    CertificatesPage,
    certificates_page,
    rows_of,
)
from eventmgr.certificates.queries.people import Printed, differs, person_row, printed_on
from eventmgr.certificates.queries.plan import Order, Plan, plan_by_rule, plan_with_hours
from eventmgr.certificates.queries.remembered import RememberedStandings
from eventmgr.certificates.queries.signatories import signatories_of, signatory_in_event
from eventmgr.certificates.queries.standings import Standings, standings_of_event
from eventmgr.certificates.queries.verifying import Verified, verified

__all__ = [
    "PAGE",
    "QUESTIONS",
    "CertificateRow",
    "CertificatesPage",
    "Order",
    "Plan",
    "Printed",
    "RememberedStandings",
    "Standings",
    "Verified",
    "certificate_in_event",
    "certificate_numbers",
    "certificates_issued",
    "certificates_of_event",
    "certificates_page",
    "differs",
    "issued_of_event",
    "person_row",
    "plan_by_rule",
    "plan_with_hours",
    "printed_on",
    "rows_of",
    "signatories_of",
    "signatory_in_event",
    "standings_of_event",
    "verified",
]
