"""What the tests of the agenda's pages have in common: addresses and readings of a page."""

import re
from html import unescape

from eventmgr.agenda.models import AgendaSession
from eventmgr.events.models import Event


def agenda(event: Event, *parts: object) -> str:
    """Address of a page of the agenda."""
    return "/".join(["", "events", event.code.lower(), "agenda", *(str(part) for part in parts if part)])


def session_page(row: AgendaSession, event: Event, *parts: object) -> str:
    """Address of a page of one session."""
    return agenda(event, "sessions", row.id, *parts)


def words(page: str) -> str:
    """The text of a page's main part, without tags, in single spaces."""
    main = page[page.index("<main") : page.index("</main>")]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def field_value(page: str, name: str) -> str | None:
    """What stands in an input of a page."""
    found = re.search(rf'<input[^>]*\bname="{re.escape(name)}"[^>]*>', page)
    value = re.search(r'\bvalue="([^"]*)"', found[0]) if found else None
    return unescape(value[1]) if value else None


def errors(page: str) -> list[str]:
    """The sentences beside the fields."""
    return [unescape(text) for text in re.findall(r'class="error"[^>]*>.*?<span>(.*?)</span>', page)]
