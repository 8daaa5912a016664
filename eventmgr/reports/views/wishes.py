"""What the address of a print asks for."""

from flask import request

from eventmgr.events.enums import Paper
from eventmgr.reports.suite import Document, Wish
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role


def wish_of_request(document: Document) -> Wish:
    """?kind=, ?unit=, ?size= and ?paper=; without a kind the first that the visitor may print."""
    allowed = [kind for kind in document.kinds if document.may_print(role(), kind)]
    paper = request.args.get("paper")
    return Wish(
        kind=request.args.get("kind") or (allowed[0] if allowed else None),
        unit=request.args.get("unit") or None,
        size=request.args.get("size") or None,
        paper=Paper(paper) if paper in set(Paper) else None,
        for_publication=role() is Role.VIEWER,
    )
