"""Which page of a list is asked for."""

from flask import request

from eventmgr.delegations.queries.people import PAGE_SIZE

MOST_DIGITS = 6

__all__ = ["PAGE_SIZE", "page_asked_for"]


def page_asked_for() -> int:
    """The number in `?page=`, the first page for anything that is none."""
    text = request.args.get("page", "1")
    number = int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else 1
    return max(1, number)
