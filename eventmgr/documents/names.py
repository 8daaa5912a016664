"""How people are named on paper (prints.md, section 2)."""

from eventmgr.documents.flow import Par
from eventmgr.documents.text import text_width
from eventmgr.documents.theme.styles import BODY, BODY_STRONG


def name_par(rank: str, name: str, width: float, *, hang: float = 0.0) -> Par:
    """Rank regular, name strong, on one line if they fit in `width` points; else the rank has its own line.

    So a name is not broken that fits alone. `hang` moves the name in under its rank, where several people share
    a cell. Nothing is re-ordered, capitalised or shortened (R7).
    """
    if not rank:
        return Par(name, BODY_STRONG, hang)
    spans = [(f"{rank} ", BODY), (name, BODY_STRONG)]
    if text_width(spans, BODY_STRONG) > width:
        spans[0] = (f"{rank}\n", BODY)
    return Par(spans, BODY_STRONG, hang)
