"""Protocol of delegations: R4, R5, R6, R8 and the names of E-18."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from eventmgr.countries import all_countries
from eventmgr.delegations.enums import (
    Capacity,
    DelegationKind,
    Funding,
    ParticipationStatus,
    Standing,
)
from eventmgr.delegations.rules import (
    DelegationRow,
    HeadRow,
    HostPlace,
    MemberRow,
    QuotaMember,
    Quotas,
    SeatUse,
    Section,
    active_head,
    delegation_name,
    delegation_sort_key,
    head_refusal,
    is_active,
    order_delegations,
    order_members,
    quota_remarks,
    seat_use,
    section_of,
)
from eventmgr.people.enums import Gender

COUNTRY = DelegationKind.COUNTRY
ORGANISATION = DelegationKind.ORGANISATION
NAMES = ["asean secretariat", "cambodia", "fiji", "host committee", "indonesia", "team", "thailand", "tonga"]


def row(name: str, kind: DelegationKind = COUNTRY, **more: object) -> DelegationRow:
    return DelegationRow(key=NAMES.index(name), kind=kind, sort_key=name, **more)


DIALOGUE = [
    row("asean secretariat", ORGANISATION),
    row("team", DelegationKind.DELIVERY_TEAM),
    row("thailand"),
    row("host committee", DelegationKind.HOST),
    row("fiji", standing=Standing.OBSERVER),
    row("cambodia"),
    row("indonesia", standing=Standing.MEMBER),
]


def names(rows: list[DelegationRow]) -> list[str]:
    return [each.sort_key for each in rows]


def test_countries_come_before_organisations_observers_and_the_host() -> None:
    assert names(order_delegations(DIALOGUE)) == [
        "cambodia", "indonesia", "thailand", "asean secretariat", "fiji", "team", "host committee",
    ]  # fmt: skip


def test_precedence_does_not_depend_on_the_order_of_entry() -> None:
    orders = {tuple(names(order_delegations(rows))) for rows in permutations(DIALOGUE)}

    assert len(orders) == 1


def test_a_letter_drawn_by_lot_turns_the_countries_round_the_alphabet() -> None:
    assert names(order_delegations(DIALOGUE, first_letter="I")) == [
        "indonesia", "thailand", "cambodia", "asean secretariat", "fiji", "team", "host committee",
    ]  # fmt: skip
    assert names(order_delegations(DIALOGUE, first_letter="Z"))[:3] == ["cambodia", "indonesia", "thailand"]


def test_the_host_stands_first_last_or_in_order() -> None:
    first = order_delegations(DIALOGUE, host=HostPlace.FIRST)
    in_order = order_delegations(DIALOGUE, host=HostPlace.IN_ORDER)

    assert names(first)[:2] == ["host committee", "cambodia"]
    assert names(in_order) == [
        "cambodia", "indonesia", "thailand", "asean secretariat", "host committee", "fiji", "team",
    ]  # fmt: skip


def test_a_country_that_hosts_is_a_host_unless_it_stands_in_order() -> None:
    indonesia = row("indonesia", standing=Standing.HOST)

    assert section_of(indonesia) is Section.HOST
    assert section_of(indonesia, host=HostPlace.IN_ORDER) is Section.COUNTRIES
    assert names(order_delegations([row("thailand"), indonesia, row("cambodia")], host=HostPlace.IN_ORDER)) == [
        "cambodia",
        "indonesia",
        "thailand",
    ]


def test_a_joint_delegation_stands_among_the_countries() -> None:
    joint = row("tonga", DelegationKind.JOINT)

    assert section_of(joint) is Section.COUNTRIES
    assert names(order_delegations([row("asean secretariat", ORGANISATION), joint])) == ["tonga", "asean secretariat"]


def test_a_place_set_by_hand_wins() -> None:
    rows = [row("cambodia"), row("indonesia"), row("thailand", position=1), row("host committee", position=3)]

    assert names(order_delegations(rows)) == ["thailand", "cambodia", "host committee", "indonesia"]


def test_places_set_by_hand_beyond_the_end_or_twice_leave_no_gap() -> None:
    rows = [row("cambodia", position=9), row("indonesia", position=2), row("thailand", position=2), row("fiji")]

    assert names(order_delegations(rows)) == ["fiji", "indonesia", "thailand", "cambodia"]


@given(st.lists(st.tuples(st.sampled_from(list(DelegationKind)), st.none() | st.integers(1, 20)), max_size=12))
def test_ordering_loses_and_doubles_nobody(chosen: list[tuple[DelegationKind, int | None]]) -> None:
    rows = [DelegationRow(key, kind, f"name {key}", position=place) for key, (kind, place) in enumerate(chosen)]

    assert sorted(each.key for each in order_delegations(rows)) == list(range(len(rows)))


def test_all_members_of_the_united_nations_stand_in_english_alphabetical_order() -> None:
    rows = [
        DelegationRow(number, COUNTRY, delegation_sort_key(COUNTRY, "", country=each.iso2, style="un_short"))
        for number, each in enumerate(all_countries())
        if each.un_member
    ]
    ordered = names(order_delegations(rows))

    assert (len(ordered), ordered[0], ordered[-1]) == (193, "afghanistan", "zimbabwe")
    assert ordered.index("republic of korea") < ordered.index("viet nam") < ordered.index("zambia")


def test_a_delegation_is_called_by_its_override_in_every_style_and_keeps_its_place() -> None:
    calls = {
        style: (
            delegation_name(COUNTRY, "Laos", country="LA", style=style, override="Lao PDR"),
            delegation_sort_key(COUNTRY, "Laos", country="LA", style=style),
        )
        for style in ("as_invited", "common", "un_short")
    }

    assert calls == {
        "as_invited": ("Lao PDR", "laos"),
        "common": ("Lao PDR", "laos"),
        "un_short": ("Lao PDR", "lao people's democratic republic"),
    }


def test_a_country_as_invited_keeps_the_name_of_the_invitation() -> None:
    assert delegation_name(COUNTRY, "the Philippines", country="PH", style="as_invited") == "the Philippines"
    assert delegation_sort_key(COUNTRY, "the Philippines", country="PH", style="as_invited") == "philippines"
    assert delegation_name(COUNTRY, "the Philippines", country="PH", style="common") == "Philippines"


def test_an_organisation_and_a_joint_delegation_keep_their_names_in_every_style() -> None:
    joint = DelegationKind.JOINT

    assert delegation_name(ORGANISATION, "ASEANAPOL Secretariat", country=None, style="un_short") == (
        "ASEANAPOL Secretariat"
    )
    assert delegation_name(joint, "Australia and New Zealand", country="AU", style="un_short") == (
        "Australia and New Zealand"
    )
    assert delegation_sort_key(joint, "Australia and New Zealand", country="AU", style="common", sort_key="Zz") == "zz"


def test_inside_a_delegation_the_head_leads_then_the_deputy_then_the_given_order() -> None:
    rows = [
        MemberRow(1, "anwar"),
        MemberRow(2, "bopha", tier=2),
        MemberRow(3, "chea", given=2),
        MemberRow(4, "dara", given=1, tier=9),
        MemberRow(5, "ena", capacity=Capacity.DEPUTY),
        MemberRow(6, "zain", capacity=Capacity.HEAD),
        MemberRow(7, "aaron", capacity=Capacity.SUPPORT),
    ]

    assert [each.key for each in order_members(rows)] == [6, 5, 4, 3, 2, 7, 1]


def test_a_member_moved_by_hand_stands_there_even_before_the_head() -> None:
    rows = [MemberRow(1, "a", capacity=Capacity.HEAD), MemberRow(2, "b"), MemberRow(3, "c", position=1)]

    assert [each.key for each in order_members(rows)] == [3, 1, 2]


def test_two_members_of_one_name_always_stand_in_the_same_order() -> None:
    assert order_members([MemberRow(2, "nguyen"), MemberRow(1, "nguyen")]) == [
        MemberRow(1, "nguyen"),
        MemberRow(2, "nguyen"),
    ]


def test_active_is_every_status_but_five() -> None:
    inactive = {status.value for status in ParticipationStatus if not is_active(status)}

    assert inactive == {"wait_listed", "declined", "cancelled", "withdrawn", "replaced"}


def test_a_second_head_is_refused_with_the_name_of_the_present_one() -> None:
    members = [
        HeadRow(1, "Sample Delegate KH-01", Capacity.HEAD, ParticipationStatus.CONFIRMED),
        HeadRow(2, "Sample Delegate KH-02", Capacity.DELEGATE, ParticipationStatus.CONFIRMED),
    ]
    refusal = head_refusal(members, 2, delegation="Cambodia")

    assert refusal is not None
    assert refusal.text() == "Cambodia already has a head: Sample Delegate KH-01. Make this person head instead?"
    assert head_refusal(members, 1, delegation="Cambodia") is None


def test_a_head_who_was_replaced_stands_in_nobodys_way() -> None:
    members = [HeadRow(1, "Sample Delegate KH-01", Capacity.HEAD, ParticipationStatus.REPLACED)]

    assert active_head(members) is None
    assert head_refusal(members, 2, delegation="Cambodia") is None


def test_seats_are_taken_by_active_people_only() -> None:
    statuses = [
        ParticipationStatus.NOMINATED,
        ParticipationStatus.CONFIRMED,
        ParticipationStatus.NO_SHOW,
        ParticipationStatus.CHECKED_IN,
        ParticipationStatus.ON_SITE_UNCONFIRMED,
        ParticipationStatus.WITHDRAWN,
        ParticipationStatus.REPLACED,
    ]

    assert seat_use(statuses) == SeatUse(nominated=5, confirmed=3, arrived=2)


def member(status: str = "confirmed", funding: Funding | None = None, gender: str = "not_stated") -> QuotaMember:
    return QuotaMember(ParticipationStatus(status), funding, Gender(gender))


def test_too_many_people_for_the_seats_is_said_in_one_sentence_each() -> None:
    members = [member(funding=Funding.FULL), member(funding=Funding.PARTIAL), member(funding=Funding.SELF), member()]

    def sentences(**quotas: int) -> list[str]:
        return [remark.text() for remark in quota_remarks(Quotas(**quotas), members)]

    assert sentences(invited_seats=3, funded_seats=2) == ["4 people for 3 seats."]
    assert sentences(invited_seats=1, funded_seats=1) == [
        "4 people for 1 seat.",
        "2 sponsored people for 1 funded seat.",
    ]
    assert sentences(invited_seats=0, funded_seats=0) == [
        "No seat was offered. People entered: 4.",
        "No seat is funded. Sponsored people: 2.",
    ]
    assert sentences(invited_seats=4) == sentences() == []


def test_people_who_left_the_delegation_take_no_seat() -> None:
    members = [member(), member("replaced"), member("withdrawn"), member("wait_listed")]

    assert quota_remarks(Quotas(invited_seats=1), members) == []


def test_the_share_of_women_is_taken_over_those_who_stated_a_gender() -> None:
    members = [member(gender="female"), member(gender="male"), member(gender="another"), member()]
    remarks = quota_remarks(Quotas(women_target=40), members)

    assert [(remark.code, remark.text()) for remark in remarks] == [("few_women", "Women: 1 of 3. The target is 40 %.")]
    assert quota_remarks(Quotas(women_target=33), members) == []
    assert quota_remarks(Quotas(women_target=50), [member(), member()]) == []
