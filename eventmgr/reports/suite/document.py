"""What a document of the suite is: its name, its readers, who may print it, and how it is made."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from eventmgr.documents.collecting import collector_at_rest
from eventmgr.documents.content.remarks import Content, Remark
from eventmgr.documents.images import Images, images_from
from eventmgr.errors import RefusedError
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.files.current import stored_bytes
from eventmgr.prints.enums import DocumentKind
from eventmgr.web.roles import Role
from eventmgr.words import N_

EVERYBODY = frozenset(Role)
ORGANISERS = frozenset({Role.ORGANISER})
WORKING = frozenset({Role.ORGANISER, Role.DESK, Role.RAPPORTEUR})
TABLE = frozenset({Role.ORGANISER, Role.DESK})
"""Those who lay the table: organisers and the desk."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the reader wants of a document: a kind of it, one unit, another paper, a size, small numbers hidden."""

    kind: str | None = None
    unit: str | None = None
    paper: Paper | None = None
    size: str | None = None
    for_publication: bool = False


@dataclass(frozen=True, slots=True)
class Making:
    """How a document is made: rows -> content, content -> PDF, content -> what it cannot show as it stands."""

    content: Callable[[Session, Event, Wish, datetime], Content]
    draw: Callable[[Any], bytes]
    remarks: Callable[[Any], tuple[Remark, ...]]

    def render(self, content: Content, *, images: Images = stored_bytes) -> bytes:
        """The PDF of a content; `images` has the bytes of its pictures, by default the files of this installation."""
        with images_from(images), collector_at_rest():
            return self.draw(content)


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the suite.

    `name` is its word on the command line and in addresses, `kinds` and `sizes` with the default first, `audience`
    says for whom it is, `roles` who may print it. `making` loads what the document is made with: the libraries of
    the prints are heavy, and a program that prints nothing does without.
    """

    which: DocumentKind
    name: str
    audience: str
    roles: frozenset[Role]
    making: Callable[[], Making]
    kinds: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    by_unit: bool = False
    during: bool = True
    kind_roles: dict[str, frozenset[Role]] = field(default_factory=dict)

    def may_print(self, role: Role, kind: str | None = None) -> bool:
        """Whether `role` may print it, or this kind of it."""
        return role in self.roles and role in self.kind_roles.get(kind or "", self.roles)

    @property
    def default_size(self) -> str | None:
        """The size that is printed when none is asked for."""
        return self.sizes[0] if self.sizes else None

    def refuse(self, wish: Wish) -> None:
        """Raise RefusedError for a kind, size or unit that it does not have."""
        if wish.kind is not None and not self.kinds:
            raise RefusedError(N_("%(document)s has one kind only."), document=self.name)
        if wish.kind is not None and wish.kind not in self.kinds:
            raise RefusedError(
                N_("%(document)s has no kind “%(kind)s”, but: %(kinds)s"),
                document=self.name,
                kind=wish.kind,
                kinds=", ".join(self.kinds),
            )
        if wish.size is not None and wish.size not in self.sizes:
            raise RefusedError(N_("%(document)s has no size “%(size)s”."), document=self.name, size=wish.size)
        if wish.unit is not None and not self.by_unit:
            raise RefusedError(N_("%(document)s is not printed by unit."), document=self.name)
