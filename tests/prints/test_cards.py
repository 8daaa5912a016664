"""Cards one by one: which are new, which have changed and in what, which are void; a print of some of them."""

from dataclasses import replace

from eventmgr.documents.badges import render_badges
from eventmgr.documents.content.badges import Badge, BadgeCategory, BadgesContent
from eventmgr.documents.content.tents import NameTent, NameTentsContent, PlatesContent
from eventmgr.prints.cards import cards_of, has_cards, only, shared_digest
from eventmgr.prints.rules.cards import FIELD_WORDS, Delta, Renewal, Standing, delta, field_words, mark
from tests.documents.contents import FURNITURE
from tests.documents.reading import pages_of

DELEGATE = BadgeCategory("D", "Delegate")
BADGES = BadgesContent(
    furniture=FURNITURE,
    dates="9–11 December 2024",
    place="Semarang",
    nobody="Nobody.",
    badges=tuple(
        Badge(badge_name=f"Sample {number}", category=DELEGATE, post="Director", key=str(number))
        for number in range(1, 7)
    ),
)


def _standings(content: BadgesContent) -> dict[str, Standing]:
    return {card.key: card for card in cards_of(content)}


def test_the_first_print_finds_every_card_new() -> None:
    found = delta(cards_of(BADGES), {})
    names = tuple(Renewal(str(number), f"Sample {number}") for number in range(1, 7))
    assert found == Delta(names, (), 6)
    assert all(one.new for one in found.renewals)


def test_nothing_is_printed_again_as_long_as_nothing_changes() -> None:
    assert delta(cards_of(BADGES), _standings(BADGES)) == Delta((), (), 6)


def test_a_card_tells_what_has_changed_on_it() -> None:
    badges = BADGES.badges
    later = replace(badges[1], post="", rank="Colonel", category=BadgeCategory("O", "Observer"))
    content = replace(BADGES, badges=(badges[0], later, *badges[2:]))
    found = delta(cards_of(content), _standings(BADGES))
    assert found.renewals == (Renewal("2", "Sample 2", ("category", "rank", "post")),)
    assert field_words(found.renewals[0].changed) == ["category", "rank", "post"]


def test_whoever_is_gone_leaves_a_void_card_until_it_is_taken_back() -> None:
    fewer = replace(BADGES, badges=BADGES.badges[1:])
    printed = _standings(BADGES)
    gone = printed["1"]
    assert delta(cards_of(fewer), printed) == Delta((), (gone,), 5)
    taken_back = printed | {"1": replace(gone, digests={})}
    assert delta(cards_of(fewer), taken_back) == Delta((), (), 5)
    assert delta(cards_of(BADGES), taken_back).renewals == (Renewal("1", "Sample 1"),)


def test_moving_up_in_the_order_makes_no_card_new() -> None:
    turned = replace(BADGES, badges=BADGES.badges[::-1])
    assert delta(cards_of(turned), _standings(BADGES)).renewals == ()


def test_a_print_of_some_badges_fills_its_sheets_from_the_first_place() -> None:
    some = only(BADGES, {"2", "5", "6"})
    assert [badge.badge_name for badge in some.badges] == ["Sample 2", "Sample 5", "Sample 6"]
    fronts = pages_of(render_badges(some))
    assert len(fronts) == 1
    assert fronts[0].index("Sample 2") < fronts[0].index("Sample 5") < fronts[0].index("Sample 6")


def test_plates_and_tents_have_cards_by_their_keys() -> None:
    plates = PlatesContent(furniture=FURNITURE, nothing="None.", names=("Fiji", "Lao PDR"), keys=("7", "9"))
    tents = NameTentsContent(furniture=FURNITURE, nobody="None.", tents=(NameTent(name="Sample A", key="3"),))
    labels = [(card.key, card.label) for content in (plates, tents) for card in cards_of(content)]
    assert labels == [("7", "Fiji"), ("9", "Lao PDR"), ("3", "Sample A")]
    assert only(plates, {"9"}) == replace(plates, names=("Lao PDR",), keys=("9",))
    assert (has_cards(plates), has_cards(tents)) == (True, True)


def test_a_badge_with_a_short_name_is_listed_with_the_full_one() -> None:
    badge = replace(BADGES.badges[0], badge_name="Sampel", name="Sample Delegate MY-01")
    assert [card.label for card in cards_of(replace(BADGES, badges=(badge,)))] == ["Sampel (Sample Delegate MY-01)"]


def test_renaming_a_delegation_changes_its_plate() -> None:
    plates = PlatesContent(furniture=FURNITURE, nothing="None.", names=("Turkey",), keys=("7",))
    before = {card.key: card for card in cards_of(plates)}
    found = delta(cards_of(replace(plates, names=("Türkiye",))), before)
    assert found == Delta((Renewal("7", "Türkiye", ("name",)),), (), 1)


def test_what_all_cards_share_is_told_apart_from_what_stands_on_one() -> None:
    other_date = replace(BADGES, dates="10–12 December 2024")
    other_person = replace(BADGES, badges=BADGES.badges[:1])
    later = replace(BADGES, furniture=replace(FURNITURE, as_of="As of tomorrow"))
    same = shared_digest(BADGES)
    assert [shared_digest(one) == same for one in (other_date, other_person, later)] == [False, True, True]


def test_the_mark_of_cards_knows_who_and_what_but_not_in_which_order() -> None:
    cards = cards_of(BADGES)
    changed = [replace(cards[0], digests={**cards[0].digests, "rank": "x"}), *cards[1:]]
    assert [mark(one) == mark(cards) for one in (cards[::-1], cards[1:], changed)] == [True, False, False]


def test_every_field_of_a_card_has_a_word() -> None:
    fields = {name for content in (Badge, NameTent) for name in content.__dataclass_fields__}
    assert fields - {"key"} <= set(FIELD_WORDS)
