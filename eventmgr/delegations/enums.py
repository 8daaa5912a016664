"""Words of delegations and participations (domain.md B.2)."""

from enum import StrEnum

from eventmgr.people.enums import Capacity, Category, ConsentKind, Funding
from eventmgr.words import N_

__all__ = [
    "COUNTED_CATEGORIES",
    "DELEGATE_CATEGORIES",
    "INACTIVE",
    "STAFF_CATEGORIES",
    "Capacity",
    "Category",
    "ConsentKind",
    "DelegationKind",
    "DelegationStatus",
    "Funding",
    "ParticipationStatus",
    "Standing",
]


class DelegationKind(StrEnum):
    """Who is invited."""

    COUNTRY = "country"
    ORGANISATION = "organisation"
    JOINT = "joint"
    HOST = "host"
    DELIVERY_TEAM = "delivery_team"

    @property
    def label(self) -> str:
        return _DELEGATION_KIND_LABELS[self]


class Standing(StrEnum):
    """Standing of a delegation in the event; dated, optional."""

    MEMBER = "member"
    DIALOGUE_PARTNER = "dialogue_partner"
    OBSERVER = "observer"
    GUEST = "guest"
    HOST = "host"

    @property
    def label(self) -> str:
        return _STANDING_LABELS[self]


class DelegationStatus(StrEnum):
    """How far a delegation has come."""

    DRAFT = "draft"
    INVITED = "invited"
    REMINDED = "reminded"
    NOMINATED = "nominated"
    CONFIRMED = "confirmed"
    PARTIALLY_ARRIVED = "partially_arrived"
    ARRIVED = "arrived"
    DECLINED = "declined"
    NO_REPLY = "no_reply"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        return _DELEGATION_STATUS_LABELS[self]


class ParticipationStatus(StrEnum):
    """How far a participation has come."""

    NOMINATED = "nominated"
    ACCEPTED = "accepted"
    WAIT_LISTED = "wait_listed"
    DECLINED = "declined"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    CHECKED_IN = "checked_in"
    DEPARTED_EARLY = "departed_early"
    DEPARTED = "departed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    ON_SITE_UNCONFIRMED = "on_site_unconfirmed"

    @property
    def label(self) -> str:
        return _PARTICIPATION_STATUS_LABELS[self]


_DELEGATION_KIND_LABELS = {
    DelegationKind.COUNTRY: N_("Country"),
    DelegationKind.ORGANISATION: N_("Organisation"),
    DelegationKind.JOINT: N_("Joint delegation"),
    DelegationKind.HOST: N_("Host"),
    DelegationKind.DELIVERY_TEAM: N_("Delivery team"),
}

_STANDING_LABELS = {
    Standing.MEMBER: N_("Member"),
    Standing.DIALOGUE_PARTNER: N_("Dialogue partner"),
    Standing.OBSERVER: N_("Observer"),
    Standing.GUEST: N_("Invited guest"),
    Standing.HOST: N_("Host"),
}

_DELEGATION_STATUS_LABELS = {
    DelegationStatus.DRAFT: N_("Draft"),
    DelegationStatus.INVITED: N_("Invited"),
    DelegationStatus.REMINDED: N_("Reminded"),
    DelegationStatus.NOMINATED: N_("Nominated"),
    DelegationStatus.CONFIRMED: N_("Confirmed"),
    DelegationStatus.PARTIALLY_ARRIVED: N_("Partially arrived"),
    DelegationStatus.ARRIVED: N_("Arrived"),
    DelegationStatus.DECLINED: N_("Declined"),
    DelegationStatus.NO_REPLY: N_("No reply"),
    DelegationStatus.WITHDRAWN: N_("Withdrawn"),
}

_PARTICIPATION_STATUS_LABELS = {
    ParticipationStatus.NOMINATED: N_("Nominated"),
    ParticipationStatus.ACCEPTED: N_("Accepted"),
    ParticipationStatus.WAIT_LISTED: N_("Wait-listed"),
    ParticipationStatus.DECLINED: N_("Declined"),
    ParticipationStatus.CONFIRMED: N_("Confirmed"),
    ParticipationStatus.ARRIVED: N_("Arrived"),
    ParticipationStatus.CHECKED_IN: N_("Checked in"),
    ParticipationStatus.DEPARTED_EARLY: N_("Departed early"),
    ParticipationStatus.DEPARTED: N_("Departed"),
    ParticipationStatus.NO_SHOW: N_("No-show"),
    ParticipationStatus.CANCELLED: N_("Cancelled"),
    ParticipationStatus.WITHDRAWN: N_("Withdrawn"),
    ParticipationStatus.REPLACED: N_("Replaced"),
    ParticipationStatus.ON_SITE_UNCONFIRMED: N_("On-site, unconfirmed"),
}

INACTIVE = frozenset(
    {
        ParticipationStatus.WAIT_LISTED,
        ParticipationStatus.DECLINED,
        ParticipationStatus.CANCELLED,
        ParticipationStatus.WITHDRAWN,
        ParticipationStatus.REPLACED,
    }
)
"""Statuses that leave the expected sets; every other participation is active (R12)."""

DELEGATE_CATEGORIES = frozenset({Category.HEAD, Category.DELEGATE})
"""Categories that count as delegates in the statistics (B.2)."""

COUNTED_CATEGORIES = DELEGATE_CATEGORIES | {Category.OBSERVER, Category.SPEAKER, Category.FACILITATOR}
"""Categories that appear in the statistics, delegates and separate lines alike (B.2)."""

STAFF_CATEGORIES = frozenset(
    {
        Category.SECRETARIAT,
        Category.LIAISON,
        Category.INTERPRETER,
        Category.TECHNICAL,
        Category.MEDIA,
        Category.SECURITY,
    }
)
"""Categories that serve the event: they take no seat of a delegation, even when they are assigned to one."""


class BulkAct(StrEnum):
    """What can be done to many people at once."""

    ACCEPT = "accept"
    CONFIRM = "confirm"
    WAIT_LIST = "wait-list"
    MOVE = "move"
    WITHHOLD = "withhold"
    RELEASE = "release"
    WITHDRAW = "withdraw"

    @property
    def label(self) -> str:
        return _BULK_LABELS[self]


_BULK_LABELS = {
    BulkAct.ACCEPT: N_("Accept"),
    BulkAct.CONFIRM: N_("Confirm"),
    BulkAct.WAIT_LIST: N_("Put on the waiting list"),
    BulkAct.MOVE: N_("Move to the delegation"),
    BulkAct.WITHHOLD: N_("Withhold the name"),
    BulkAct.RELEASE: N_("Release the name"),
    BulkAct.WITHDRAW: N_("Withdraw, with the reason"),
}
