"""The notes after the last day."""

from collections.abc import Iterator

from eventmgr.documents.content.programme import ProgrammeContent
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.structure import Role
from eventmgr.documents.theme import programme as measures
from eventmgr.documents.theme.styles import HEAD_3, SMALL

WIDTH = measures.WIDTH


def notes(content: ProgrammeContent) -> Iterator[Block]:
    """Interpretation, prayer room, Wi-Fi, contact desk: kept together."""
    if not content.notes:
        return
    title = Cell(0, WIDTH, Par(content.words.notes, HEAD_3))
    head = Row([title], WIDTH, look=measures.NOTES, role=Role.H2)
    head.space, head.keep = measures.NOTES_SPACE, len(content.notes)
    head.repeat = ()
    head.outline = content.words.notes
    yield head
    for note in content.notes:
        cells = [Cell(*measures.TIME, Par(note.label, SMALL)), Cell(*measures.TEXT, Par(note.text, SMALL))]
        yield Row(cells, WIDTH, look=measures.FACT, role=Role.ITEM)
