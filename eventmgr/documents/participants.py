"""The list of participants (domain.md C.2; prints.md, section 3)."""

from collections.abc import Iterator
from itertools import count

from eventmgr.documents.annex import totals_annex
from eventmgr.documents.content.participants import (
    AgencyGroup,
    ListedDelegation,
    ListedPerson,
    ListSection,
    ListWords,
    ParticipantsContent,
)
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import closing_rule, column_heads, nothing_yet, section_head, title_block
from eventmgr.documents.logos import beside_logos
from eventmgr.documents.names import name_par
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.structure import Role
from eventmgr.documents.theme import participants as measures
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import (
    BODY_ITALIC,
    NATIVE,
    SMALL,
    SMALL_ITALIC,
    SMALL_STRONG,
)
from eventmgr.documents.values import or_dash, roman

WIDTH = measures.WIDTH


def render_participants(content: ParticipantsContent) -> bytes:
    """The list of participants as PDF. Numbers run through; a list without anyone is a valid page that says so."""
    return print_document(_blocks(content), content.furniture, portrait(content.furniture.paper))


def participants_remarks(content: ParticipantsContent) -> tuple[Remark, ...]:
    """What the list cannot show as it stands. Everything in it wraps, so nothing is cut."""
    return common_remarks(content, portrait(content.furniture.paper))


def _blocks(content: ParticipantsContent) -> Iterator[Block]:
    furniture = content.furniture
    yield beside_logos(furniture.logos, WIDTH, lambda width: title_block(furniture.title, content.subtitle, width))
    if content.corrections or content.disclaimer or content.changes:
        yield _box(content)
    sections = [section for section in content.sections if section.delegations or section.persons]
    numbers = count(1)
    for place, section in enumerate(sections, 1):
        yield from _section(section, content.words, place, numbers)
    if not sections:
        yield nothing_yet(content.words.nobody, WIDTH)
    if content.annex is not None:
        yield from totals_annex(content.annex)


def _box(content: ParticipantsContent) -> Row:
    """Left what to do about errors and what names do not imply, right what has changed."""
    since = [Par(content.changes_since, SMALL_ITALIC)] if content.changes and content.changes_since else []
    changes = [*since, *(Par([(f"{kind} ", SMALL_STRONG), (what, SMALL)], SMALL) for kind, what in content.changes)]
    words = [Par(content.corrections, SMALL), Par(content.disclaimer, SMALL, space=measures.BOX_SPACE)]
    width = measures.BOX_TEXT[1] if changes else WIDTH
    cells = [Cell(0, width, *words), Cell(*measures.BOX_CHANGES, *changes)]
    return Row(cells, WIDTH, look=measures.BOX)


def _section(section: ListSection, words: ListWords, place: int, numbers: Iterator[int]) -> Iterator[Block]:
    yield section_head(f"{roman(place)}  {section.title}", section.count, WIDTH)
    heads = column_heads(
        [
            (*measures.NUMBER, "l", words.number),
            (*measures.NAME, "l", words.rank_and_name),
            (*measures.POST, "l", words.post_and_agency),
            (*measures.CAPACITY, "l", words.capacity),
        ],
        WIDTH,
    )
    yield heads
    labels = heads.repeat or ()
    for delegation in section.delegations:
        yield from _delegation(delegation, words, labels, numbers)
    looks = _looks(measures.FIRST_IN_SECTION)
    yield from _entries(section.persons, looks, numbers)
    yield closing_rule(WIDTH)


def _delegation(
    delegation: ListedDelegation, words: ListWords, labels: tuple[Block, ...], numbers: Iterator[int]
) -> Iterator[Block]:
    heading = _heading(delegation.heading, delegation.count)
    heading.space = measures.DELEGATION_SPACE
    heading.outline, heading.level = delegation.heading, 1
    heading.repeat = (*labels, _heading(delegation.heading, words.continued))
    heading.lead = labels
    rows = list(_rows_of(delegation, words, numbers))
    heading.keep = len(rows) if len(rows) <= measures.SMALL_DELEGATION else 2
    if len(rows) > 1:
        rows[-2].keep = 1  # the last row is not left alone
    yield heading
    yield from rows


def _heading(name: str, aside: str) -> Row:
    x, _ = measures.NAME
    cells = [
        Cell(x, WIDTH - x - measures.DELEGATION_COUNT, Par(name.upper(), measures.DELEGATION_TYPE)),
        Cell(0, WIDTH, Par(aside, SMALL_ITALIC), align="r"),
    ]
    return Row(cells, WIDTH, look=measures.DELEGATION, role=Role.GROUP)


def _rows_of(delegation: ListedDelegation, words: ListWords, numbers: Iterator[int]) -> Iterator[Row]:
    if delegation.note:
        yield _aside(delegation.note, measures.NOTE, role=Role.ROW)
    if not delegation.persons:
        yield _aside(words.names_to_come, measures.NOTE, role=Role.ROW)
    looks = _looks(measures.FIRST_ENTRY)
    for place, group in enumerate(delegation.groups):
        yield from _group(group, place, looks, numbers)


def _group(group: AgencyGroup, place: int, looks: Iterator[Look], numbers: Iterator[int]) -> Iterator[Row]:
    if not group.heading:
        yield from _entries(group.persons, looks, numbers)
        return
    heading = _aside(group.heading, measures.AGENCY if place else measures.FIRST_AGENCY, role=Role.GROUP)
    heading.keep = 1
    yield heading
    yield from _entries(group.persons, _looks(measures.FIRST_ENTRY), numbers)


def _aside(text: str, look: Look, *, role: Role) -> Row:
    x, _ = measures.NAME
    return Row([Cell(x, WIDTH - x, Par(text, SMALL_ITALIC))], WIDTH, look=look, role=role)


def _looks(first: Look) -> Iterator[Look]:
    yield first
    while True:
        yield measures.ENTRY


def _entries(persons: tuple[ListedPerson, ...], looks: Iterator[Look], numbers: Iterator[int]) -> Iterator[Row]:
    for person in persons:
        yield _entry(person, next(numbers), next(looks))


def _entry(person: ListedPerson, number: int, look: Look) -> Row:
    x, width = measures.NAME
    name = Par(person.name, BODY_ITALIC) if person.withheld else name_par(person.rank, person.name, width)
    post = person.post if person.post or person.agency else or_dash("")
    cells = [
        Cell(*measures.NUMBER, Par(str(number), SMALL)),
        Cell(x, width, name, Par(person.native_name, NATIVE)),
        Cell(*measures.POST, Par(post, SMALL), Par(person.agency, SMALL_ITALIC)),
        Cell(*measures.CAPACITY, Par(or_dash(person.capacity), SMALL_STRONG if person.heads_delegation else SMALL)),
    ]
    return Row(cells, WIDTH, look=look, role=Role.ROW)
