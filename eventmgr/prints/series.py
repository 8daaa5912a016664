"""Which issues are revisions of one document."""

from dataclasses import dataclass

from sqlalchemy.sql.elements import ColumnElement

from eventmgr.prints.enums import DocumentKind
from eventmgr.prints.models import IssuedDocument


@dataclass(frozen=True, slots=True)
class Series:
    """A document that is issued again and again: `variant` tells those of one kind apart (public; one unit).

    `number` stands in the document number (`CODE/PROG/02`). The provisional and the final programme are one series.
    """

    kind: DocumentKind
    variant: str = ""
    number: int = 1

    def conditions(self) -> tuple[ColumnElement[bool], ...]:
        """What holds for the rows of the series, beside their event."""
        return (
            IssuedDocument.kind == self.kind,
            IssuedDocument.variant == self.variant,
            IssuedDocument.number == self.number,
        )
