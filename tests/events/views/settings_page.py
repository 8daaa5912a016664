"""The settings as a browser would send them."""

from typing import Any

from eventmgr.events.models import Event

FIELDS = [
    "title",
    "short_title",
    "kind",
    "theme",
    "motto",
    "timezone",
    "venue",
    "city",
    "country",
    "host_institution",
    "host_line",
    "grant_reference",
    "contact_desk",
    "notes",
    "marking",
    "paper",
    "name_style",
    "country_name_style",
    "disclaimer",
    "attendance_unit",
    "attendance_threshold",
    "threshold_scope",
    "version",
]


def path(event: Event, page: str = "") -> str:
    """Address of a settings page of `event`."""
    return f"/events/{event.code.lower()}/settings{page}"


def filled(event: Event, **changes: Any) -> dict[str, Any]:
    """Every field as the page shows it, with `changes` typed over it; a box is ticked if its key is there."""
    form = {name: str(getattr(event, name) or "") for name in FIELDS}
    form |= {"start_date": event.start_date.isoformat(), "end_date": event.end_date.isoformat()}
    form |= {"working_languages": ", ".join(event.working_languages or [])}
    form |= {name: "y" for name in ("excused_counts", "chatham_default") if getattr(event, name)}
    return form | changes
