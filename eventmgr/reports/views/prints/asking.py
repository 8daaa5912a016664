"""What an address of the Documents pages asks for, and whether the visitor may have it."""

from typing import Any

from flask import abort, current_app, request

from eventmgr.events.enums import Paper
from eventmgr.prints.models import IssuedDocument
from eventmgr.reports.suite import COMMAND_NAMES, KIND_LABELS, SIZE_LABELS, SUITE, Document, Wish
from eventmgr.reports.suite.revisions import wish_of
from eventmgr.reports.suite.standing import Digests
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role

PUBLIC = "public"


def asked_document(name: str) -> tuple[Document, Wish]:
    """The document of that name and what is wished of it; 404 for none, 403 where the visitor may not print it."""
    document = COMMAND_NAMES.get(name)
    if document is None:
        abort(404)
    wish = _wish(document)
    if not document.may_print(role(), wish.kind):
        abort(403)
    return document, wish


def kinds_for(document: Document) -> list[str]:
    """The kinds of it that the visitor may print."""
    return [kind for kind in document.kinds if document.may_print(role(), kind)]


def documents_for_visitor() -> list[Document]:
    """What the visitor may print, in the order of the suite."""
    return [document for document in SUITE if document.may_print(role())]


def may_open(document: Document, row: IssuedDocument) -> bool:
    """Whether the visitor may have an issue. It shows all numbers: viewers have those for the public only (E-26)."""
    kind = wish_of(row).kind
    return document.may_print(role(), kind) and (role() is not Role.VIEWER or kind == PUBLIC)


def document_of(row: IssuedDocument) -> Document:
    """The document that `row` is an issue of; 404 if it is no longer printed, 403 where the visitor may not have it."""
    document = next((one for one in SUITE if one.which is row.kind), None)
    if document is None:
        abort(404)
    if not may_open(document, row):
        abort(403)
    return document


def wished(document: Document, wish: Wish) -> dict[str, Any]:
    """What every page of one document shows of it and of its other kinds and sizes."""
    return {
        "document": document,
        "wish": wish,
        "address": address_of(wish),
        "kinds": kinds_for(document),
        "kind_labels": KIND_LABELS,
        "size_labels": SIZE_LABELS,
    }


def address_of(wish: Wish) -> dict[str, str]:
    """The part of an address after the question mark that asks for `wish`."""
    asked = {"kind": wish.kind, "unit": wish.unit, "size": wish.size, "paper": wish.paper and wish.paper.value}
    return {name: value for name, value in asked.items() if value}


def digests() -> Digests:
    """The digests that this process remembers, of this installation."""
    found: Digests = current_app.extensions.setdefault("eventmgr_digests", Digests())
    return found


def _wish(document: Document) -> Wish:
    allowed = kinds_for(document)
    paper: Any = request.args.get("paper")
    return Wish(
        kind=request.args.get("kind") or (allowed[0] if allowed else None),
        unit=request.args.get("unit") or None,
        size=request.args.get("size") or None,
        paper=Paper(paper) if paper in set(Paper) else None,
        for_publication=role() is Role.VIEWER,
    )
