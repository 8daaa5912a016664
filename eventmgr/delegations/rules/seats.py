"""Who takes a seat, and what goes beyond a quota: a warning, never a refusal (R8, R12)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from eventmgr.delegations.enums import INACTIVE, Funding, ParticipationStatus
from eventmgr.people.enums import Gender
from eventmgr.words import N_, Remark

ARRIVED = frozenset(
    {
        ParticipationStatus.ARRIVED,
        ParticipationStatus.CHECKED_IN,
        ParticipationStatus.DEPARTED_EARLY,
        ParticipationStatus.DEPARTED,
        ParticipationStatus.ON_SITE_UNCONFIRMED,
    }
)
CONFIRMED = frozenset({ParticipationStatus.CONFIRMED, ParticipationStatus.NO_SHOW}) | (
    ARRIVED - {ParticipationStatus.ON_SITE_UNCONFIRMED}
)
FUNDED = frozenset({Funding.FULL, Funding.PARTIAL})


@dataclass(frozen=True, slots=True)
class Quotas:
    """What a delegation was promised: seats in persons, the target share of women in percent. None: not agreed."""

    invited_seats: int | None = None
    funded_seats: int | None = None
    women_target: int | None = None


@dataclass(frozen=True, slots=True)
class QuotaMember:
    """A member as R8 sees it."""

    status: ParticipationStatus
    funding: Funding | None = None
    gender: Gender = Gender.NOT_STATED


@dataclass(frozen=True, slots=True)
class SeatUse:
    """Persons against seats: everyone active, those confirmed among them, those who have been seen on site."""

    nominated: int
    confirmed: int
    arrived: int


def is_active(status: ParticipationStatus) -> bool:
    """Whether a participation counts; a no-show does (R12)."""
    return status not in INACTIVE


def seat_use(statuses: Iterable[ParticipationStatus]) -> SeatUse:
    """Count the participations of a delegation by how far they have come."""
    active = [status for status in statuses if is_active(status)]
    return SeatUse(
        nominated=len(active),
        confirmed=sum(status in CONFIRMED for status in active),
        arrived=sum(status in ARRIVED for status in active),
    )


def quota_remarks(quotas: Quotas, members: Iterable[QuotaMember]) -> list[Remark]:
    """What goes beyond the seats, the funded seats or falls short of the target share of women (R8)."""
    active = [member for member in members if is_active(member.status)]
    funded = [member for member in active if member.funding in FUNDED]
    remarks = [
        _over_seats(len(active), quotas.invited_seats),
        _over_funded(len(funded), quotas.funded_seats),
        _too_few_women(active, quotas.women_target),
    ]
    return [remark for remark in remarks if remark]


def _over_seats(people: int, seats: int | None) -> Remark | None:
    if seats is None or people <= seats:
        return None
    params = {"people": people, "seats": seats}
    if seats == 0:
        return Remark("over_seats", N_("No seat was offered. People entered: %(people)d."), params)
    if seats == 1:
        return Remark("over_seats", N_("%(people)d people for 1 seat."), params)
    return Remark("over_seats", N_("%(people)d people for %(seats)d seats."), params)


def _over_funded(people: int, seats: int | None) -> Remark | None:
    if seats is None or people <= seats:
        return None
    params = {"people": people, "seats": seats}
    if seats == 0:
        return Remark("over_funded", N_("No seat is funded. Sponsored people: %(people)d."), params)
    if seats == 1:
        return Remark("over_funded", N_("%(people)d sponsored people for 1 funded seat."), params)
    return Remark("over_funded", N_("%(people)d sponsored people for %(seats)d funded seats."), params)


def _too_few_women(members: list[QuotaMember], target: int | None) -> Remark | None:
    genders = Counter(member.gender for member in members)
    stated = genders.total() - genders[Gender.NOT_STATED]
    women = genders[Gender.FEMALE]
    if target is None or not stated or women * 100 >= target * stated:
        return None
    message = N_("Women: %(women)d of %(stated)d. The target is %(target)d %%.")
    return Remark("few_women", message, {"women": women, "stated": stated, "target": target})
