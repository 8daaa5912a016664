"""Table 1: by delegation."""

from eventmgr.documents.charts import share_bar
from eventmgr.documents.content.attendance import DelegationHeads, DelegationLine, DelegationTable
from eventmgr.documents.content.figures import GenderCounts, Share
from eventmgr.documents.flow import Block
from eventmgr.documents.tables import Group, Table, legend, suppression_note, titled_table
from eventmgr.documents.theme import attendance as measures
from eventmgr.documents.values import NOTHING, SUPPRESSED, counted, percent, share_of_women

WIDTH = measures.WIDTH


def delegation_table(table: DelegationTable, *, threshold: int, suppression: str = "") -> list[Block]:
    """Rows in the order of precedence; average attendance also as a bar with a tick at `threshold` per cent."""
    x, width = measures.DELEGATION_BAR
    figures = Table(
        width=WIDTH,
        columns=measures.DELEGATIONS,
        heads=_heads(table.heads),
        rows=[_cells(line) for line in table.rows],
        total=_cells(table.total),
        groups=_groups(table.heads),
        drawings=[share_bar(line.units or Share(), x, width, threshold=threshold) for line in table.rows],
    )
    lines = (*table.rows, table.total)
    counts = [*(line.genders for line in lines), *(GenderCounts(total=line.attended) for line in lines)]
    closing = [legend(table.words.legend, WIDTH), *suppression_note(suppression, counts, WIDTH)]
    return titled_table(table.words, figures, closing)


def _groups(heads: DelegationHeads) -> list[Group]:
    words = (heads.persons, heads.genders, heads.attendance, heads.changes)
    return [(*place, word) for place, word in zip(measures.DELEGATION_GROUPS, words, strict=True)]


def _heads(heads: DelegationHeads) -> tuple[str, ...]:
    return (
        *(heads.delegation, heads.invited, heads.registered, heads.attended),
        *(heads.female, heads.male, heads.another, heads.not_stated, heads.women),
        *(heads.average, heads.withdrawn, heads.replaced),
    )


def _cells(line: DelegationLine) -> tuple[str, ...]:
    genders = line.genders
    return (
        line.label,
        NOTHING if line.invited is None else str(line.invited),
        counted(line.registered),
        counted(line.attended),
        *map(counted, (genders.female, genders.male, genders.another, genders.not_stated)),
        share_of_women(genders),
        SUPPRESSED if line.units is None else percent(line.units),
        str(line.withdrawn),
        str(line.replaced),
    )
