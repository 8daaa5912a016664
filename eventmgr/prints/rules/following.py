"""The print that follows an issued one: it carries the box with what has changed since."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.participants import ParticipantsContent
from eventmgr.documents.content.programme import ProgrammeContent, ProgrammeDay, ProgrammeItem, ProgrammeSession
from eventmgr.documents.content.remarks import Content
from eventmgr.documents.content.sign_in import SignInContent
from eventmgr.prints.rules.telling import Difference

AnyContent = TypeVar("AnyContent", bound=Content)

MOST_LINES = 5
MOST_IN_A_LINE = 6
FIRST_ISSUE = "Changes since the first issue ({as_of})"
SINCE = "Changes since Rev.{revision} ({as_of})"
MORE = "and {count} more"


def since(revision: int, as_of: str) -> str:
    """`Changes since Rev.1 (as of 8 December 2024, 18:00 WIB (UTC+7))`."""
    lowered = as_of[:1].lower() + as_of[1:]
    return (SINCE if revision else FIRST_ISSUE).format(revision=revision, as_of=lowered)


def following(content: AnyContent, changes: Sequence[Difference], *, since: str) -> AnyContent:
    """`content` with the change box: at most five lines, and how many there are besides.

    Documents without a box stay as they are.
    """
    if isinstance(content, ProgrammeContent):
        return _programme(content, changes, since)  # type: ignore[return-value]  # the same class as came in
    if isinstance(content, ParticipantsContent):
        return _participants(content, changes, since)  # type: ignore[return-value]  # the same class as came in
    return content


def numbered(content: AnyContent, suffix: str) -> AnyContent:
    """`content` with `suffix` behind its document number, and behind that of every sheet of its own number."""
    furniture = replace(content.furniture, document_number=_with(content.furniture.document_number, suffix))
    if isinstance(content, SignInContent):
        sheets = tuple(replace(sheet, number=_with(sheet.number, suffix)) for sheet in content.sheets)
        return replace(content, furniture=furniture, sheets=sheets)
    return replace(content, furniture=furniture)  # type: ignore[type-var]  # a dataclass


def with_status(content: AnyContent, status: str) -> AnyContent:
    """`content` with another standing in its furniture."""
    return replace(content, furniture=replace(content.furniture, status=status))  # type: ignore[type-var]  # a dataclass


def _with(number: str, suffix: str) -> str:
    return number + suffix if number else ""


def _programme(content: ProgrammeContent, changes: Sequence[Difference], since: str) -> ProgrammeContent:
    keys = {change.key for change in changes}
    return replace(
        content,
        changes_since=since if changes else "",
        changes=tuple(Fact(change.kind, change.text) for change in changes[:MOST_LINES]),
        more_changes=_more(len(changes) - MOST_LINES),
        days=tuple(_marked(day, keys) for day in content.days),
    )


def _marked(day: ProgrammeDay, keys: set[str]) -> ProgrammeDay:
    """The day with the bar beside sessions that have changed."""
    return replace(day, items=tuple(_changed(item) if item.key in keys else item for item in day.items))


def _changed(item: ProgrammeItem) -> ProgrammeItem:
    return replace(item, changed=True) if isinstance(item, ProgrammeSession) else item


def _participants(content: ParticipantsContent, changes: Sequence[Difference], since: str) -> ParticipantsContent:
    """A line for each kind, with the first names of each: there are never more than five kinds."""
    kinds = dict.fromkeys(change.kind for change in changes)
    lines = tuple((f"{kind}:", _line([change.text for change in changes if change.kind == kind])) for kind in kinds)
    return replace(content, changes_since=since if lines else "", changes=lines)


def _line(told: list[str]) -> str:
    more = _more(len(told) - MOST_IN_A_LINE)
    return "; ".join(filter(None, [*told[:MOST_IN_A_LINE], more]))


def _more(count: int) -> str:
    return MORE.format(count=count) if count > 0 else ""
