"""The print pack: everything that lies on the table in one archive, in the order of printing, with a cover sheet."""

from eventmgr.reports.pack.archive import Told, make_pack, pack_name
from eventmgr.reports.pack.facts import PACK_FACTS, PackFacts
from eventmgr.reports.pack.items import MOST_COPIES, Item, Suggestion, items_for, suggestions

__all__ = [
    "MOST_COPIES",
    "PACK_FACTS",
    "Item",
    "PackFacts",
    "Suggestion",
    "Told",
    "items_for",
    "make_pack",
    "pack_name",
    "suggestions",
]
