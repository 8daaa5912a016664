"""The structure of a file for those who have it read aloud: what is a heading, a table, a list, and in which order.

Rows say what they are (`Role`), the surface marks what is drawn for them, and everything else on the page (rules,
patterns, header, footer, watermark) is marked as an artifact, which no reader speaks.
"""

from eventmgr.documents.structure.elements import Element, Place, Structure
from eventmgr.documents.structure.roles import Role
from eventmgr.documents.structure.writing import FIRST_LINK, with_structure

__all__ = ["FIRST_LINK", "Element", "Place", "Role", "Structure", "with_structure"]
