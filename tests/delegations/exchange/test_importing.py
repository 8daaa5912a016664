"""A roster comes in whole or not at all, twice changes nothing, and goes out as it would come in."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, Category, DelegationKind, ParticipationStatus
from eventmgr.delegations.exchange.exporting import export_roster, roster_template
from eventmgr.delegations.exchange.importing import forecast_roster, import_roster
from eventmgr.delegations.exchange.verdicts import Lookalike, Outcome
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.files.sheets import read_sheets, to_csv
from eventmgr.people.enums import Gender
from eventmgr.questions.queries import private_of
from tests.support.factories import make_delegation, make_event, make_participation

KEY = b"a key of the test"
LIST = [
    ["Country", "Name", "Rank", "Sex", "Role", "Dietary", "E-mail", "Needs interpretation"],
    ["Cambodia", "ណារី Sok Dara", "Police General", "F", "HoD", "halal", "Dara@Police.example", "yes"],
    ["ASEANAPOL Secretariat", "Suharto", "", "", "", "", "", ""],
]


def bring(session: Session, event: Event, rows: list[list[str]]) -> dict[str, int]:
    """Import `rows`; how many lines came to what."""
    forecast = forecast_roster(session, event, read_sheets(to_csv(rows)), passport_key=KEY)
    import_roster(session, event, forecast, source="list.csv", passport_key=KEY)
    session.expire_all()
    return {outcome.value: forecast.count(outcome) for outcome in Outcome if forecast.count(outcome)}


def test_people_and_their_delegations_are_entered_with_everything_that_was_said(session: Session) -> None:
    event = make_event(session)
    assert bring(session, event, LIST) == {"new": 2}
    dara, suharto = session.scalars(select(Participation).order_by(Participation.number))
    assert (
        dara.person.full_name,
        dara.person.gender,
        dara.person.email,
        dara.rank,
        dara.capacity,
        dara.category,
        dara.needs_interpretation,
        dara.extra,
        dara.status,
        dara.source,
        dara.delegation and (dara.delegation.kind, dara.delegation.country),
    ) == (
        "ណារី Sok Dara",
        Gender.FEMALE,
        "dara@police.example",
        "Police General",
        Capacity.HEAD,
        Category.HEAD,
        True,
        {"Dietary": "halal"},
        ParticipationStatus.NOMINATED,
        "list.csv",
        (DelegationKind.COUNTRY, "KH"),
    )
    assert [suharto.delegation and suharto.delegation.kind] == [DelegationKind.ORGANISATION]


def test_the_same_list_twice_changes_nothing(session: Session) -> None:
    event = make_event(session)
    bring(session, event, LIST)
    assert bring(session, event, LIST) == {"same": 2}


def test_a_changed_cell_changes_the_person_and_empty_ones_take_nothing_away(session: Session) -> None:
    event = make_event(session)
    bring(session, event, LIST[:2])
    changed = [["Country", "Name", "Rank", "Post"], ["Kingdom of Cambodia", "ណារី Sok Dara", "", "Chief"]]
    assert bring(session, event, changed) == {"changed": 1}
    row = session.scalars(select(Participation).order_by(Participation.number)).one()
    assert (row.rank, row.post, row.person.gender, row.extra) == (
        "Police General",
        "Chief",
        Gender.FEMALE,
        {"Dietary": "halal"},
    )


def test_one_refused_row_refuses_the_list(session: Session) -> None:
    event = make_event(session)
    rows = [*LIST, ["Cambodia", "Vanna", "", "", "", "", "not an address", ""]]
    forecast = forecast_roster(session, event, read_sheets(to_csv(rows)))
    with pytest.raises(RefusedError, match="Refused rows: 1"):
        import_roster(session, event, forecast)
    people = session.scalars(select(Participation.id)).all()
    delegations = session.scalars(select(Delegation.id)).all()
    assert ([verdict.line.row for verdict in forecast.refused], people, delegations) == ([4], [], [])


def test_people_of_another_event_are_not_known(session: Session) -> None:
    event, other = make_event(session), make_event(session)
    bring(session, other, LIST)
    assert bring(session, event, LIST) == {"new": 2}


def test_somebody_who_has_left_stays_so(session: Session) -> None:
    event = make_event(session)
    bring(session, event, LIST)
    row = next(iter(session.scalars(select(Participation).order_by(Participation.number))))
    row.status = ParticipationStatus.WITHDRAWN
    session.flush()
    forecast = forecast_roster(session, event, read_sheets(to_csv(LIST)))
    assert (forecast.count(Outcome.SAME), [remark.code for remark in forecast.remarks]) == (2, ["left"])


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_what_goes_out_comes_in_unchanged(session: Session, form: str) -> None:
    event = make_event(session)
    bring(session, event, LIST)
    forecast = forecast_roster(session, event, read_sheets(export_roster(session, event, form=form)))
    assert (forecast.count(Outcome.SAME), len(forecast.verdicts)) == (2, 2)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=60), rank=st.text(max_size=30), note=st.text(max_size=80))
def test_any_name_that_can_be_written_down_survives_a_file(session: Session, name: str, rank: str, note: str) -> None:
    from eventmgr.delegations.services import register_participant

    event = make_event(session)
    try:
        register_participant(
            session, event, full_name=name, delegation=make_delegation(session, event), rank=rank, note=note
        )
    except RefusedError:
        return
    for form in ("csv", "xlsx"):
        forecast = forecast_roster(session, event, read_sheets(export_roster(session, event, form=form)))
        assert [verdict.outcome for verdict in forecast.verdicts] == [Outcome.SAME]


def test_a_passport_number_finds_the_same_person_and_is_kept_from_the_lists(session: Session) -> None:
    event = make_event(session)
    bring(session, event, [["Country", "Name", "Passport No."], ["Laos", "Kham Souk", "pa 123-456"]])
    again = [["Country", "Name", "Passport number"], ["Laos", "Khamsouk V.", "PA123456"], ["Laos", "Nobody", "N/A"]]
    forecast = forecast_roster(session, event, read_sheets(to_csv(again)), passport_key=KEY)
    (row,) = session.scalars(select(Participation))
    private = private_of(session, event.id, row.id)
    assert ([verdict.lookalikes for verdict in forecast.verdicts], row.extra, private and private.passport_number) == (
        [(Lookalike("Kham Souk", 1),), ()],
        {},
        "pa 123-456",
    )
    assert b"123" not in export_roster(session, event, form="csv")


def test_the_same_passport_number_twice_changes_nothing_and_another_one_is_kept(session: Session) -> None:
    event = make_event(session)
    rows = [["Country", "Name", "Passport"], ["Laos", "Kham Souk", "PA 1"]]
    came = [bring(session, event, rows) for _ in range(2)] + [
        bring(session, event, [rows[0], ["Laos", "Kham Souk", "PB 2"]])
    ]
    (row,) = session.scalars(select(Participation))
    private = private_of(session, event.id, row.id)
    assert (came, private and private.passport_number) == ([{"new": 1}, {"same": 1}, {"changed": 1}], "PB 2")


def test_json_says_the_same_in_words(session: Session) -> None:
    event = make_event(session, code="DIALOGUE-9")
    make_participation(session, event, full_name="Suharto", number=1)
    assert json.loads(export_roster(session, event, form="json")) == {
        "participants": [{"Reference": "DIALOGUE-9/1", "Full name": "Suharto", "Category": "Delegate"}]
    }


def test_the_template_has_the_columns_of_the_import(session: Session) -> None:
    (sheet,) = read_sheets(roster_template())
    assert sheet.rows[0][:5] == ("Delegation", "Honorific", "Rank", "Full name", "Native name")
