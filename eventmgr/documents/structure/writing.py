"""The structure as objects of the file."""

from collections.abc import Mapping, Sequence

from eventmgr.documents.structure.elements import ON_A_PAGE, Annotation, Content, Element, Structure
from eventmgr.documents.structure.packing import first_free_number, with_objects

FIRST_LINK = 1_000_000
"""The key under which the first link stands in the tree of parents, behind the pages."""


def with_structure(
    file: bytes, structure: Structure, *, root: int, pages: Sequence[int], links: Mapping[str, int]
) -> bytes:
    """A finished file -> the same file with its structure.

    `root` is the number of the object that the catalogue names as the root of the structure, `pages` has the
    numbers of the objects of the pages, `links` those of the links by name.
    """
    writer = _Writer(first_free_number(file), pages, links)
    document = writer.add_element(structure.document, root)
    tree = writer.add_tree(structure)
    trees = f"/K {document} 0 R/ParentTree {tree} 0 R/ParentTreeNextKey {FIRST_LINK + len(structure.links)}"
    writer.objects[root] = f"<</Type/StructTreeRoot{trees}>>".encode()
    return with_objects(file, writer.objects)


class _Writer:
    """Objects by number, counted on from `first`."""

    def __init__(self, first: int, pages: Sequence[int], links: Mapping[str, int]) -> None:
        self._next, self._pages, self._links = first, pages, links
        self.objects: dict[int, bytes] = {}

    def add_element(self, element: Element, parent: int) -> int:
        """Write an element and all below it; its number."""
        number = element.number = self._number()
        home, kids = -1, []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(f"{self.add_element(kid, number)} 0 R")
            elif isinstance(kid, Annotation):
                kids.append(f"<</Type/OBJR/Pg {self._pages[kid.page]} 0 R/Obj {self._links[kid.name]} 0 R>>")
            else:
                home = kid // ON_A_PAGE if home < 0 else home
                kids.append(self._content(kid, home))
        page = f"/Pg {self._pages[home]} 0 R" if home >= 0 else ""
        held = f"/K[{' '.join(kids)}]" if len(kids) > 1 else f"/K {kids[0]}" if kids else ""
        self.objects[number] = f"<</S/{element.kind}/P {parent} 0 R{page}{held}{element.attributes}>>".encode()
        return number

    def add_tree(self, structure: Structure) -> int:
        """Write what leads from marked content and links to their elements; its number."""
        leaves = []
        for page, elements in enumerate(structure.pages):
            if elements:
                leaves.append(f"{page} {self._next} 0 R")
                parents = " ".join([f"{element.number} 0 R" for element in elements])
                self.objects[self._number()] = f"[{parents}]".encode()
        leaves += [f"{key} {link.number} 0 R" for key, link in enumerate(structure.links, FIRST_LINK)]
        number = self._number()
        self.objects[number] = f"<</Nums[{' '.join(leaves)}]>>".encode()
        return number

    def _content(self, content: Content, home: int) -> str:
        """Marked content on the page `home` of its element needs its number only."""
        page, number = divmod(content, ON_A_PAGE)
        return str(number) if page == home else f"<</Type/MCR/Pg {self._pages[page]} 0 R/MCID {number}>>"

    def _number(self) -> int:
        self._next += 1
        return self._next - 1
