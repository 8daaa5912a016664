"""The invented certificates of the demonstration: everybody who is due has one, but for a few that tell a story."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from eventmgr.certificates.enums import CertificateKind
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries import certificates_of_event, plan_with_hours
from eventmgr.certificates.services import (
    add_signatory,
    give_certificate,
    hand_over,
    issue_certificates,
    void_certificate,
)
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event

SIGNATORIES = (
    ("Sample Official H-01", "Sample Director", "Sample Host Institution"),
    ("Sample Official P-01", "Sample Commander", "Sample Delivery Partner"),
    ("Sample Official F-01", "Sample Counsellor", "Sample Funder"),
)
DECIDED = "TH-04"
"""Excused for two half-days, and let through by a decision."""
REISSUED = "MY-03"
"""Whose first certificate was spoiled and is void."""
BOTH = "PH-03"
"""A delegate who spoke, and has a certificate for that as well."""
STILL_HERE = timedelta(minutes=30)


def issue(session: Session, event: Event, people: dict[str, Participation], *, at: datetime) -> None:
    """Sign, issue, void, issue again, and hand over to half of them; `at` is the instant of the ceremony."""
    for name, post, organisation in SIGNATORIES:
        add_signatory(session, event, name=name, post=post, organisation=organisation)
    decided = people[DECIDED].id
    orders = [order for order in plan_with_hours(session, event).orders if order.participation_id != decided]
    issue_certificates(session, event, orders, at=at)
    give_certificate(
        session,
        event,
        participation_id=decided,
        kind=CertificateKind.PARTICIPATION,
        at=at,
        override_name="Sample Chair",
        override_reason="Sample duty at a sample embassy, agreed beforehand",
    )
    _again(session, event, people[REISSUED].id, at=at)
    give_certificate(
        session,
        event,
        participation_id=people[BOTH].id,
        kind=CertificateKind.APPRECIATION,
        at=at,
        override_name="Sample Chair",
        override_reason="Sample presentation, both chosen",
    )
    in_force = [row for row in certificates_of_event(session, event) if row.voided_at is None]
    for row in in_force[::2]:
        hand_over(session, event, certificate_id=row.id, at=at + STILL_HERE)


def _again(session: Session, event: Event, participation_id: int, *, at: datetime) -> None:
    first: Certificate = certificates_of_event(session, event, participations=[participation_id])[0]
    reason = "Sample certificate spoiled in the printer"
    void_certificate(session, event, certificate_id=first.id, version=first.version, reason=reason, at=at)
    give_certificate(session, event, participation_id=participation_id, kind=first.kind, at=at)
