"""Where in the register the visitor is: search, ready question and page stand in the address."""

from typing import Any

from flask import request

PLACES = ("q", "show", "page")


def asked() -> dict[str, Any]:
    """As much of it as the address of this request says, to lead back there."""
    return {name: request.args[name] for name in PLACES if request.args.get(name)}
