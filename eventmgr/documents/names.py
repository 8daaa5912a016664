"""How people are named on paper (prints.md, section 2)."""

from eventmgr.documents.flow import Par
from eventmgr.documents.text import Style, text_width
from eventmgr.documents.theme.styles import BODY, BODY_STRONG


def name_par(
    rank: str, name: str, width: float, *, hang: float = 0.0, light: Style = BODY, strong: Style = BODY_STRONG
) -> Par:
    """Rank light, name strong, on one line if they fit in `width` points; else the rank has its own line.

    So a name is not broken that fits alone. `hang` moves the name in under its rank, where several people share
    a cell. Nothing is re-ordered, capitalised or shortened (R7).
    """
    if not rank:
        return Par(name, strong, hang)
    spans = [(f"{rank} ", light), (name, strong)]
    if text_width(spans, strong) > width:
        spans[0] = (f"{rank} \n", light)  # the space parts them for those who listen
    return Par(spans, strong, hang)
