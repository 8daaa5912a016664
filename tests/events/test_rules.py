"""What a zone, a language, a marking may be."""

import pytest

from eventmgr.errors import RefusedError
from eventmgr.events.rules import MARKINGS, beyond_accreditation, known_zone, language_tags, zones


def test_zones_are_places_that_people_live_in() -> None:
    offered = set(zones())
    assert {"Asia/Jakarta", "America/Argentina/Buenos_Aires", "UTC"} <= offered
    assert {zone for zone in offered if zone.startswith(("Etc/", "posix", "US/")) or "/" not in zone} == {"UTC"}


def test_a_zone_that_is_not_offered_but_exists_is_known() -> None:
    assert known_zone(" etc/gmt+7 ") == "Etc/GMT+7"


def test_languages_keep_their_order_and_stand_once() -> None:
    assert language_tags(["EN", " id", "", "pt-BR", "en"]) == ["en", "id", "pt-BR"]


@pytest.mark.parametrize("text", ["English", "e", "en_GB", "12"])
def test_what_is_no_language_is_refused(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        language_tags([text])
    assert refused.value.field == "working_languages"


@pytest.mark.parametrize("marking", ["CONFIDENTIAL", "Secret", "TOP SECRET", "NATO CONFIDENTIAL"])
def test_markings_beyond_the_accreditation_are_known(marking: str) -> None:
    assert beyond_accreditation(marking) is True


@pytest.mark.parametrize("marking", ["", *MARKINGS, "STAFF-IN-CONFIDENCE", "SECRETARIAT ONLY"])
def test_all_suggested_markings_are_within_it(marking: str) -> None:
    assert beyond_accreditation(marking) is False
