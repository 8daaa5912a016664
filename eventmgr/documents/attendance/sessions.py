"""Table 3: by session."""

from eventmgr.documents.content.attendance import SessionHeads, SessionLine, SessionTable
from eventmgr.documents.flow import Block
from eventmgr.documents.tables import Table, legend, titled_table
from eventmgr.documents.theme import attendance as measures
from eventmgr.documents.values import or_dash

WIDTH = measures.WIDTH


def session_table(table: SessionTable) -> list[Block]:
    """Rows in the order of the programme; without a total, as a person is expected in many sessions."""
    figures = Table(
        width=WIDTH,
        columns=measures.SESSIONS,
        heads=_heads(table.heads),
        rows=[_cells(line) for line in table.rows],
    )
    return titled_table(table.words, figures, [legend(table.words.legend, WIDTH)])


def _heads(heads: SessionHeads) -> tuple[str, ...]:
    return (
        *(heads.number, heads.title, heads.when, heads.expected, heads.present),
        *(heads.late, heads.left_early, heads.excused, heads.absent, heads.not_expected),
    )


def _cells(line: SessionLine) -> tuple[str, ...]:
    counts = (line.expected, line.present, line.late, line.left_early)
    others = (line.excused, line.absent, line.not_expected)
    return (or_dash(line.number), line.title, or_dash(line.when), *map(str, counts), *map(str, others))
