"""Differences between two contents of one document: for the change box and for the pages."""

from eventmgr.documents.content.participants import ParticipantsContent
from eventmgr.documents.content.programme import ProgrammeContent
from eventmgr.documents.content.remarks import Content
from eventmgr.prints.rules.participants import list_difference
from eventmgr.prints.rules.programme import programme_difference
from eventmgr.prints.rules.telling import Difference

NOBODY: frozenset[str] = frozenset()


def difference(old: Content, new: Content, *, withheld: frozenset[str] = NOBODY) -> tuple[Difference, ...]:
    """What `new` says otherwise than `old`, what matters most first; nothing for documents that tell no differences.

    `withheld` are the keys of people who must not be named now: `old` may name them, what is told here does not (E-23).
    """
    if isinstance(old, ProgrammeContent) and isinstance(new, ProgrammeContent):
        return programme_difference(old, new, withheld=withheld)
    if isinstance(old, ParticipantsContent) and isinstance(new, ParticipantsContent):
        return list_difference(old, new, withheld=withheld)
    return ()
