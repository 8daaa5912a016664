"""Whatever is sent to the form of a record."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.forms import LONGEST_REASON, MINUTES_OF_A_DAY, WITH_ARRIVAL, WITH_MINUTES
from eventmgr.attendance.models import AttendanceRecord
from eventmgr.names import one_line
from tests.attendance.scene import MON_AM, Scene
from tests.attendance.views.pages import REGISTER, errors
from tests.support.databases import Saving
from tests.support.visitors import Visitor

NASTY = ("<b>&\"'", "\u202eabc", "👩‍✈️", "تجربة", "\x00", "09:30", "24:00", "-1", "90", "٣", "1e3", "sheet:1", "desk:0,")
SENT = st.fixed_dictionaries(
    {"source": st.sampled_from([*Source, *NASTY]), "status": st.sampled_from([*Status, *NASTY])},
    optional={
        "arrived": st.sampled_from(NASTY) | st.times().map(lambda moment: f"{moment:%H:%M}"),
        "minutes": st.sampled_from(NASTY) | st.integers().map(str),
        "reason": st.text(max_size=320) | st.sampled_from(NASTY),
        "seen": st.text(max_size=20) | st.sampled_from(["", *NASTY]),
    },
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sent=SENT)
def test_whatever_is_sent_is_saved_whole_or_refused_with_words(
    saving: Saving, scene: Scene, organiser: Visitor, sent: dict[str, Any]
) -> None:
    with saving() as session:
        session.execute(delete(AttendanceRecord))
    answer = organiser.send(f"{REGISTER}/{MON_AM}/{scene.people[0].id}", sent)
    with saving() as session:
        found = session.scalars(select(AttendanceRecord)).all()
    if answer.status_code == 302:
        assert [_is_sound(record, sent) for record in found] == [True] * (sent["status"] != Status.NOT_RECORDED)
    elif answer.status_code == 409:
        assert ("A colleague recorded something here meanwhile." in answer.text, found) == (True, [])
    else:
        assert (answer.status_code, errors(answer.text) != [], found) == (422, True, [])


def _is_sound(record: AttendanceRecord, sent: dict[str, Any]) -> bool:
    """Whether the record is what was sent, and holds nothing that does not belong to its status."""
    return (
        (record.status, record.source, record.reason)
        == (sent["status"], sent["source"], one_line(sent.get("reason", "")))
        and len(record.reason) <= LONGEST_REASON
        and (record.minutes is None or (record.status in WITH_MINUTES and 0 <= record.minutes <= MINUTES_OF_A_DAY))
        and (record.arrived is None or record.status in WITH_ARRIVAL)
        and (record.minutes is not None or record.status is not Status.PARTIAL)
        and (record.reason != "" or (record.status is not Status.EXCUSED and record.source is not Source.CORRECTION))
    )
