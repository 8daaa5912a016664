"""The content of what stands folded on the table: name tents, country plates, role cards (domain.md C.5)."""

from dataclasses import dataclass, field

from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class NameTent:
    """A tent for a person: rank and name as supplied (R7), name in its own script if given, delegation.

    `key` tells one tent from another over time and is never drawn.
    """

    name: str
    rank: str = ""
    native_name: str = ""
    delegation: str = ""
    key: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True)
class NameTentsContent:
    """Name tents in the order of printing; `nobody` is what a print of none says."""

    furniture: Furniture
    nobody: str
    tents: tuple[NameTent, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlatesContent:
    """Plates with nothing but a name, set in capitals: countries and organisations, one for each delegation.

    Role cards ("Moderator", "Speaker", "Rapporteur", "Interpreters") have the same content, a word for each.
    `nothing` is what a print of none says. `keys`, one for each name or none at all, tell plates apart over time and
    are never drawn.
    """

    furniture: Furniture
    nothing: str
    names: tuple[str, ...] = ()
    keys: tuple[str, ...] = field(default=(), compare=False)
