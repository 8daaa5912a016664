"""Group lists: who works in which group, where, led by whom."""

from collections.abc import Iterator

from eventmgr.documents.content.lists import GroupList, GroupListsContent, GroupListWords, GroupMember
from eventmgr.documents.flow import PAGE_BREAK, Block, Cell, Par, Row
from eventmgr.documents.headings import nothing_yet, title_block
from eventmgr.documents.names import name_par
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.ruled import ruled_list
from eventmgr.documents.theme import lists as measures
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.styles import BODY_ITALIC, NATIVE, SMALL, SMALL_ITALIC, SMALL_STRONG
from eventmgr.documents.values import or_dash

WIDTH = measures.WIDTH


def render_group_lists(content: GroupListsContent) -> bytes:
    """A page or more for each group; without a group, a page that says so."""
    return print_document(_blocks(content), content.furniture, portrait(content.furniture.paper))


def group_lists_remarks(content: GroupListsContent) -> tuple[Remark, ...]:
    """What the lists cannot show as it stands. Everything in them wraps, so nothing is cut."""
    return common_remarks(content, portrait(content.furniture.paper))


def _blocks(content: GroupListsContent) -> Iterator[Block]:
    if not content.groups:
        yield title_block(content.furniture.title, [content.furniture.event_title], WIDTH)
        yield nothing_yet(content.words.no_groups, WIDTH)
    for place, group in enumerate(content.groups):
        if place:
            yield PAGE_BREAK
        yield from _group(group, content.words)


def _group(group: GroupList, words: GroupListWords) -> Iterator[Block]:
    title = title_block(group.title, [group.topic] if group.topic else [], WIDTH)
    title.outline = group.title
    title.repeat = ()
    yield title
    for fact in group.facts:
        label = Cell(*measures.FACT_LABEL, Par(fact.label, SMALL))
        yield Row([label, Cell(*measures.FACT_TEXT, Par(fact.text, SMALL_STRONG))], WIDTH, look=measures.FACT)
    if not group.members:
        yield nothing_yet(words.nobody, WIDTH)
        return
    heads = (words.number, words.rank_and_name, words.delegation)
    rows = [_member(member, number) for number, member in enumerate(group.members, 1)]
    first, *others = ruled_list(measures.GROUP, heads, rows, width=WIDTH, looks=(measures.FIRST, measures.ROW))
    first.repeat = (_continued(f"{group.title} ({words.continued})"), *(first.repeat or ()))
    yield first
    yield from others


def _continued(words: str) -> Row:
    return Row([Cell(0, WIDTH, Par(words, SMALL_ITALIC))], WIDTH, look=measures.CONTINUED)


def _member(member: GroupMember, number: int) -> list[list[Par]]:
    width = measures.GROUP[1][1]
    name = Par(member.name, BODY_ITALIC) if member.withheld else name_par(member.rank, member.name, width)
    return [
        [Par(str(number), SMALL)],
        [name, Par(member.native_name, NATIVE)],
        [Par(or_dash(member.delegation), SMALL)],
    ]
