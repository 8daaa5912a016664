"""A roster comes in whole or not at all, twice changes nothing, and goes out as it would come in."""

import json
from datetime import date, time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, Category, DelegationKind, Funding, ParticipationStatus
from eventmgr.delegations.exchange.exporting import export_roster, roster_template
from eventmgr.delegations.exchange.further import RESTRICTED_KEYS
from eventmgr.delegations.exchange.importing import forecast_roster, import_roster
from eventmgr.delegations.exchange.verdicts import Difference, Lookalike, Outcome
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import register_participant
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.files.sheets import read_sheets, to_csv
from eventmgr.names import one_line
from eventmgr.people.enums import Gender
from eventmgr.questions.enums import Dietary, PassportType, RoomSharing
from eventmgr.questions.queries import answers_of, private_of
from eventmgr.questions.services import add_question, save_private
from tests.support.factories import make_delegation, make_event, make_participation

KEY = b"a key of the test"
LIST = [
    ["Country", "Name", "Rank", "Sex", "Role", "Hobby", "E-mail", "Needs interpretation"],
    ["Cambodia", "ណារី Sok Dara", "Police General", "F", "HoD", "chess", "Dara@Police.example", "yes"],
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
        {"Hobby": "chess"},
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
        {"Hobby": "chess"},
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


TEXT = st.text(max_size=60)
SERVICE = st.fixed_dictionaries(
    {"rank": TEXT, "note": TEXT, "field_of_work": TEXT, "av_needs": TEXT, "rank_native": TEXT},
    optional={
        "years_of_service": st.integers(0, 80),
        "hotel_nights": st.integers(0, 400),
        "visa_needed": st.booleans(),
        "arrival_on": st.dates(date(2024, 1, 1), date(2030, 12, 31)),
        "arrival_time": st.builds(time, st.integers(0, 23), st.integers(0, 59)),
        "arrival_flight": TEXT,
        "departure_on": st.dates(date(2024, 1, 1), date(2030, 12, 31)),
        "departure_airport": TEXT,
        "nationality": st.sampled_from(["KH", "LA", "TL"]),
        "funding": st.sampled_from(list(Funding)),
        "gender": st.sampled_from(list(Gender)),
    },
)
SECRETS = st.fixed_dictionaries(
    {},
    optional={
        "dietary": st.sampled_from([each.value for each in Dietary]),
        "dietary_note": TEXT,
        "accessibility": TEXT,
        "medical_note": TEXT,
        "prayer_room": st.booleans(),
        "passport_type": st.sampled_from([each.value for each in PassportType]),
        "passport_expires": st.dates(date(2024, 1, 1), date(2040, 12, 31)),
        "room_sharing": st.sampled_from([each.value for each in RoomSharing]),
        "room_note": TEXT,
        "emergency_name": TEXT,
        "emergency_phone": TEXT,
    },
)
HEADERS = st.sampled_from(["Hobby", "Shirt", "Blood group", "T-shirt (size)", "Nama panggilan", "Sort by hand"])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(min_size=1, max_size=60),
    fields=SERVICE,
    secrets=SECRETS,
    extra=st.dictionaries(HEADERS, st.text(min_size=1, max_size=40)),
)
def test_whatever_was_written_about_somebody_survives_a_file(
    session: Session, name: str, fields: dict[str, Any], secrets: dict[str, Any], extra: dict[str, str]
) -> None:
    event = make_event(session)
    extra = {title: text for title, cell in extra.items() if (text := one_line(cell))}
    try:
        with session.begin_nested():
            row = register_participant(
                session, event, full_name=name, delegation=make_delegation(session, event), extra=extra, **fields
            )
            save_private(session, row, secrets, key=KEY)
    except RefusedError:
        return
    for form in ("csv", "xlsx"):
        data = export_roster(session, event, form=form, restricted=RESTRICTED_KEYS)
        forecast = forecast_roster(session, event, read_sheets(data), passport_key=KEY)
        assert [(verdict.outcome, verdict.differences) for verdict in forecast.verdicts] == [(Outcome.SAME, ())]


def test_what_a_list_says_of_travel_and_needs_goes_to_the_fields_of_the_form(session: Session) -> None:
    event = make_event(session)
    rows = [
        [
            "Country",
            "Name",
            "Dietary requirements",
            "Allergies",
            "Arrival date",
            "ETA",
            "Arrival flight",
            "Visa",
            "Room",
        ],
        ["Laos", "Kham Souk", "Halal please", "Peanuts", "8 Dec 2024", "2:30 pm", "GA 836", "not required", "12"],
        ["Laos", "Mala Keo", "Vegetarian", "N/A", "08/12/2024", "late", "", "", ""],
    ]
    forecast = forecast_roster(session, event, read_sheets(to_csv(rows)), passport_key=KEY)
    import_roster(session, event, forecast, passport_key=KEY)
    kham, mala = session.scalars(
        select(Participation).where(Participation.event_id == event.id).order_by(Participation.number)
    )
    first, second = (private_of(session, event.id, row.id) for row in (kham, mala))
    assert first is not None
    assert second is not None
    assert (kham.arrival_on, kham.arrival_time, kham.arrival_flight, kham.visa_needed, kham.extra) == (
        date(2024, 12, 8),
        time(14, 30),
        "GA 836",
        False,
        {"Room": "12"},
    )
    assert (first.dietary, first.dietary_note, second.dietary, second.dietary_note) == (
        Dietary.HALAL,
        "Halal please; Peanuts",
        Dietary.VEGETARIAN,
        "",
    )
    assert (mala.arrival_on, mala.extra) == (None, {"Arrival date": "08/12/2024", "Arrival time": "late"})
    assert bring(session, event, rows) == {"same": 2}


def test_restricted_facts_go_out_only_when_they_are_asked_for_and_what_changes_is_not_said(session: Session) -> None:
    event = make_event(session)
    bring(session, event, [["Country", "Name", "Diet"], ["Laos", "Kham Souk", "vegan"]])
    plain, asked = (
        export_roster(session, event, form="csv", restricted=keys).decode()
        for keys in ([], ["dietary", "medical_note"])
    )
    assert ("Vegan" in plain, "Dietary" in plain, "Vegan" in asked, "Medical note" in asked) == (
        False,
        False,
        True,
        True,
    )
    again = forecast_roster(session, event, read_sheets(b"Country,Name,Diet\nLaos,Kham Souk,halal\n"))
    assert again.verdicts[0].differences == (Difference("Dietary", "…", "…"),)


def test_what_the_event_asks_itself_is_its_own_question_though_we_have_such_a_column(session: Session) -> None:
    event = make_event(session)
    question = add_question(session, event.id, label="Dietary")
    bring(session, event, [["Country", "Name", "Dietary"], ["Laos", "Kham Souk", "fish only"]])
    (row,) = session.scalars(select(Participation).where(Participation.event_id == event.id))
    assert (answers_of(session, event.id)[row.id][f"q{question.id}"].value, private_of(session, event.id, row.id)) == (
        "fish only",
        None,
    )


def test_a_restricted_cell_that_nobody_understands_is_not_kept_where_others_look(session: Session) -> None:
    event = make_event(session)
    rows = [["Country", "Name", "Passport expiry"], ["Laos", "Kham Souk", "when it is full"]]
    forecast = forecast_roster(session, event, read_sheets(to_csv(rows)))
    import_roster(session, event, forecast)
    assert (
        [each.code for each in forecast.remarks],
        session.scalars(select(Participation).where(Participation.event_id == event.id)).one().extra,
    ) == (
        ["not_kept"],
        {},
    )


def test_a_passport_number_finds_the_same_person_and_is_kept_from_the_lists(session: Session) -> None:
    event = make_event(session)
    bring(session, event, [["Country", "Name", "Passport No."], ["Laos", "Kham Souk", "pa 123-456"]])
    again = [["Country", "Name", "Passport number"], ["Laos", "Khamsouk V.", "PA123456"], ["Laos", "Nobody", "N/A"]]
    forecast = forecast_roster(session, event, read_sheets(to_csv(again)), passport_key=KEY)
    (row,) = session.scalars(select(Participation).where(Participation.event_id == event.id))
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
    (row,) = session.scalars(select(Participation).where(Participation.event_id == event.id))
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
