"""A purge takes a class of values away for good, out of the change log as well, and leaves the counts."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from eventmgr.errors import RefusedError
from eventmgr.keeping.enums import FieldClass
from eventmgr.keeping.queries.holding import Holding, holdings
from eventmgr.keeping.rules.due import due_date, may_purge
from eventmgr.keeping.services.purge import purge
from eventmgr.reports.queries import census, people_figures
from tests.keeping.scene import again, everything, known, logged
from tests.support.factories import LAST_DAY, make_event, make_list, make_participation

AFTER = date(2025, 2, 1)


def test_restricted_values_are_due_thirty_days_after_the_last_day() -> None:
    assert due_date(FieldClass.RESTRICTED, ends=LAST_DAY, kept_until=None) == date(2025, 1, 10)


def test_contacts_are_due_on_the_day_of_the_settings_and_names_on_none() -> None:
    day, classes = date(2026, 1, 1), (FieldClass.ORGANISERS, FieldClass.PARTICIPANTS)
    assert [due_date(its, ends=LAST_DAY, kept_until=day) for its in classes] == [day, None]


def test_nothing_is_purged_before_the_event_is_over(session: Session) -> None:
    scene = known(session)
    assert [may_purge(ends=LAST_DAY, today=day) for day in (LAST_DAY, date(2024, 12, 12))] == [False, True]
    with pytest.raises(RefusedError, match="not over"):
        purge(session, scene.event, field_class=FieldClass.RESTRICTED, today=LAST_DAY)


def test_what_a_purge_takes_is_said_before(session: Session) -> None:
    scene = known(session)
    make_list(session, scene.event)
    assert holdings(session, scene.event, field_class=FieldClass.RESTRICTED) == [
        Holding("person", "passport_name", 1),
        Holding("participation", "extra", 1),
        Holding("stored_file", "list", 1),
    ]


def test_restricted_values_go_and_nothing_else(session: Session) -> None:
    scene = known(session)
    lines = logged(session)
    files = [make_list(session, scene.event).sha256]
    assert purge(session, scene.event, field_class=FieldClass.RESTRICTED, today=AFTER) == files
    left = everything(session)
    assert "QUOLLIN PASS" not in left
    assert "Q-positive" not in left
    assert "quollin@agency.example" in left
    assert (holdings(session, scene.event, field_class=FieldClass.RESTRICTED), logged(session)) == ([], lines)


def test_names_take_contacts_along_and_leave_the_counts(session: Session) -> None:
    scene = known(session)
    before = people_figures(census(session, scene.event))
    purge(session, scene.event, field_class=FieldClass.PARTICIPANTS, today=AFTER)
    left = everything(session)
    assert "quollin@agency.example" not in left
    assert left.count("Quollin Sample") == 2  # the certificate and its line in the log: evidence for the auditor
    assert people_figures(census(session, scene.event)) == before
    row = again(session, scene.people[0])
    assert (row.person.full_name, row.post, row.name_withheld, row.search_key) == ("Erased", "", True, "")


def test_other_events_keep_what_they_need(session: Session) -> None:
    scene = known(session)
    other = make_event(session, code="OTHER")
    there = make_participation(session, other, person_id=scene.people[0].person_id, post="Their post")
    purge(session, scene.event, field_class=FieldClass.PARTICIPANTS, today=AFTER)
    row = again(session, there)
    kept = (row.person.full_name, row.person.passport_name, row.post)
    assert kept == ("Quollin Sample", "QUOLLIN PASS", "Their post")


def test_a_form_that_was_open_is_stale_after_a_purge(session: Session) -> None:
    scene = known(session)
    version = scene.people[0].person.version
    purge(session, scene.event, field_class=FieldClass.RESTRICTED, today=AFTER)
    assert again(session, scene.people[0]).person.version == version + 1
