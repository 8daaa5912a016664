"""The content of a post-event report (domain.md C.9 b): facts, then sections of text, figures and tables."""

from dataclasses import dataclass
from typing import Literal

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.figures import KeyFigure
from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """Running text. `side` stands beside it in the margin ("Who took part", "Article narrative, not an adopted
    outcome"). Paragraphs are numbered through the report, unless `numbered` is False.
    """

    text: str
    side: str = ""
    numbered: bool = True


@dataclass(frozen=True, kw_only=True)
class BulletList:
    """Points under each other, with a note in the margin beside the first."""

    items: tuple[str, ...]
    side: str = ""


@dataclass(frozen=True, kw_only=True)
class Quote:
    """Words of somebody, with quotation marks as they are to be printed, and whose they are."""

    text: str
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class KeyFigures:
    """Up to five large numbers side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, kw_only=True)
class TableColumn:
    """A column: its head, alignment "l" or "r" (figures), and its share of the width beside the others."""

    head: str
    align: Literal["l", "r"] = "l"
    share: float = 1.0


@dataclass(frozen=True, kw_only=True)
class ReportTable:
    """A table. `label` ("Table 1") stands in the margin, `title` over the heads. From seven columns on it is as
    wide as the page.

    Cells are words ("–" for nothing, "0" for zero); every row has as many as there are columns. `total` is the
    last row, `note` spells out abbreviations, `nothing` stands for rows that are not there.
    """

    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    label: str = ""
    total: tuple[str, ...] = ()
    note: str = ""
    nothing: str = ""


ReportBlock = Paragraph | BulletList | Quote | KeyFigures | ReportTable


@dataclass(frozen=True, kw_only=True)
class Section:
    """A numbered section. One without blocks is left out, and the numbers of the others close up.

    `label` stands under the title ("Article narrative, not an adopted outcome").
    """

    title: str
    blocks: tuple[ReportBlock, ...] = ()
    label: str = ""


@dataclass(frozen=True, kw_only=True)
class ReportContent:
    """A report. `word` is "Report", `kind` "Post-event report to the funders"; the title is that of the event.

    `motto` is a fact of its own at the foot of the cover. `continued` follows the title of a table that goes on
    overleaf; `nothing` stands on the cover as long as no section has anything.
    """

    furniture: Furniture
    word: str
    kind: str
    continued: str
    nothing: str
    facts: tuple[Fact, ...] = ()
    motto: Fact | None = None
    sections: tuple[Section, ...] = ()
