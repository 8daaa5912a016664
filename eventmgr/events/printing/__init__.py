"""What the prints of every area say about the event: furniture of the page, dates, place, acknowledgements."""

from eventmgr.clock import zone_label
from eventmgr.events.printing.dates import (
    dates_line,
    short_date,
    stamp,
    time_range,
    weekday_date,
    written_date,
    written_dates,
)
from eventmgr.events.printing.facts import (
    Acknowledgement,
    acknowledgement_line,
    acknowledgements,
    acknowledgements_beside_logos,
    event_facts,
    host_line,
    languages_line,
    listed,
    place_line,
    printed_name,
)
from eventmgr.events.printing.logos import logos, picture
from eventmgr.events.printing.page import PAGE_LABEL, document_number, furniture

__all__ = [
    "PAGE_LABEL",
    "Acknowledgement",
    "acknowledgement_line",
    "acknowledgements",
    "acknowledgements_beside_logos",
    "dates_line",
    "document_number",
    "event_facts",
    "furniture",
    "host_line",
    "languages_line",
    "listed",
    "logos",
    "picture",
    "place_line",
    "printed_name",
    "short_date",
    "stamp",
    "time_range",
    "weekday_date",
    "written_date",
    "written_dates",
    "zone_label",
]
