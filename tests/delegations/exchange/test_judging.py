"""What a line would do to whom: pure judgement by name, place and reference."""

from eventmgr.delegations.exchange.judging import judge
from eventmgr.delegations.exchange.lines import Line
from eventmgr.delegations.exchange.places import Invited, Places
from eventmgr.delegations.exchange.verdicts import Difference, Forecast, Known, Outcome

CODE = "IPSSD-2024"
DARA = Known(1, 7, "1", "Sok Dara", {"reference": f"{CODE}/7", "delegation": "Cambodia", "rank": "Colonel"})


def lines(*rows: dict[str, str]) -> list[Line]:
    return [Line(place, row) for place, row in enumerate(rows, 2)]


def judged(*rows: dict[str, str], known: tuple[Known, ...] = (DARA,)) -> Forecast:
    places = Places([Invited(1, ("Cambodia", "Kingdom of Cambodia"), "KH"), Invited(2, ("ASEANAPOL Secretariat",))])
    return judge(lines(*rows), known, places=places, code=CODE, check=lambda _name, fields: fields)


def outcomes(*rows: dict[str, str], known: tuple[Known, ...] = (DARA,)) -> list[Outcome]:
    return [verdict.outcome for verdict in judged(*rows, known=known).verdicts]


def test_the_same_name_in_the_same_delegation_is_the_same_person_in_any_spelling_of_the_delegation() -> None:
    spelled = ["Cambodia", "KINGDOM OF CAMBODIA", "cambodia (host)"]
    rows = [{"delegation": words, "full_name": "Sok  Dara", "rank": "Colonel"} for words in spelled]
    assert [outcomes(row) for row in rows] == [[Outcome.SAME]] * 3


def test_what_differs_is_told_from_old_to_new_and_empty_cells_take_nothing_away() -> None:
    (verdict,) = judged({"delegation": "Cambodia", "full_name": "Sok Dara", "post": "Chief"}).verdicts
    assert (verdict.outcome, verdict.differences) == (Outcome.CHANGED, (Difference("Post", "", "Chief"),))


def test_our_reference_leads_to_a_person_whose_name_was_corrected() -> None:
    (verdict,) = judged({"reference": "ipssd-2024/7", "delegation": "Cambodia", "full_name": "Sok Dara Rith"}).verdicts
    assert (verdict.known, verdict.differences) == (DARA, (Difference("Full name", "Sok Dara", "Sok Dara Rith"),))


def test_a_reference_of_another_event_leads_to_nobody() -> None:
    assert outcomes({"reference": "OTHER-1/7", "delegation": "Cambodia", "full_name": "Somebody Else"}) == [Outcome.NEW]


def test_names_that_are_alike_are_new_people_with_a_warning() -> None:
    forecast = judged({"delegation": "Cambodia", "full_name": "DARA Sok"})
    assert (forecast.duplicates, [remark.text() for remark in forecast.remarks]) == (
        1,
        ["Row 2: DARA Sok may be the same person as Sok Dara."],
    )


def test_two_people_of_one_name_are_told_apart_by_what_else_stands_about_them() -> None:
    twin = Known(2, 8, "1", "Sok Dara", {"delegation": "Cambodia", "rank": "Captain"})
    rows = [{"delegation": "Cambodia", "full_name": "Sok Dara", "rank": rank} for rank in ("Captain", "Colonel")]
    verdicts = judged(*rows, known=(DARA, twin)).verdicts
    assert [(verdict.outcome, verdict.known) for verdict in verdicts] == [(Outcome.SAME, twin), (Outcome.SAME, DARA)]


def test_a_third_of_that_name_is_new_and_asked_about() -> None:
    row = {"delegation": "Cambodia", "full_name": "Sok Dara", "rank": "Colonel"}
    forecast = judged(row, row)
    assert ([verdict.outcome for verdict in forecast.verdicts], forecast.duplicates) == (
        [Outcome.SAME, Outcome.NEW],
        1,
    )


def test_a_second_head_is_refused_with_the_name_of_the_first() -> None:
    rows = [{"delegation": "Cambodia", "full_name": name, "capacity": "HoD"} for name in ("Vanna", "Rith")]
    (refused,) = judged(*rows).refused
    assert (refused.line.row, refused.reason and refused.reason.text()) == (
        3,
        "Cambodia already has a head: Vanna.",
    )


def test_a_delegation_nobody_invited_is_a_country_or_an_organisation_told_once() -> None:
    rows = [
        {"delegation": name, "full_name": f"Person {number}"}
        for number, name in enumerate(("Lao PDR", "Laos", "Sample Institute", "SAMPLE INSTITUTE"))
    ]
    forecast = judged(*rows)
    places = [verdict.place for verdict in forecast.verdicts]
    assert (places[0] == places[1], places[0].country, places[2] == places[3], places[2].is_new) == (
        True,
        "LA",
        True,
        True,
    )
    assert [remark.code for remark in forecast.remarks] == ["new_organisation"]


def test_a_cell_that_nobody_understands_is_kept_and_told() -> None:
    forecast = judged({"delegation": "Cambodia", "full_name": "Vanna", "capacity": "Liaison person"})
    (verdict,) = forecast.verdicts
    assert (verdict.outcome, verdict.extra, [remark.code for remark in forecast.remarks]) == (
        Outcome.NEW,
        {"Capacity": "Liaison person"},
        ["unread"],
    )
