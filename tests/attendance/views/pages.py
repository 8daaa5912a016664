"""What the tests of the register's pages have in common: addresses and readings of a page."""

import re
from html import unescape

from eventmgr.attendance.enums import AttendanceStatus as Status
from tests.attendance.scene import Line, Scene, records
from tests.support.databases import Saving

REGISTER = "/events/sample/attendance"


def words(page: str) -> str:
    """The text of a page's main part, without tags, in single spaces."""
    main = page[page.index("<main") : page.index("</main>")]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def picked(page: str) -> dict[str, str]:
    """Number of each participation that can be marked → the letter chosen on the page."""
    boxes = re.findall(r'<input type="radio" name="mark-(\d+)" value="(\w)"[^>]*?(checked)?>', page)
    return {number: letter for number, letter, checked in boxes if checked}


def letters(page: str) -> list[str]:
    """The marks of the open or closed unit, where they cannot be chosen, from top to bottom."""
    cells = re.findall(r'<td class="u open-u"><span class="code[^>]*><span aria-hidden="true">(.)</span>', page)
    return [unescape(cell) for cell in cells]


def errors(page: str) -> list[str]:
    """The sentences beside the fields."""
    return [
        " ".join(unescape(re.sub(r"<[^>]+>", "", text)).split())
        for text in re.findall(r'<p class="error".*?</p>', page, re.S)
    ]


def kept(saving: Saving, scene: Scene) -> list[Line]:
    """Every record of the event, as it is in the database now."""
    with saving() as session:
        return records(session, scene.event)


def sent(scene: Scene, *marks: tuple[Status, Status]) -> dict[str, str]:
    """A page of marks for the first people: each as first status, where the page showed the second."""
    pairs = zip(scene.people, marks, strict=False)
    return {
        name: status.letter
        for person, (status, before) in pairs
        for name, status in ((f"mark-{person.id}", status), (f"was-{person.id}", before))
    }
