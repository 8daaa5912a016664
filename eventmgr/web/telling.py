"""Saying on the next page what just happened."""

from typing import Any

from flask import flash


def tell(title: str, text: str = "", *, kind: str = "ok", undo: str | None = None) -> None:
    """A strip with a title and a sentence; `kind` as in the macro `strip`, `undo` an address to post to.

    It travels in the cookie: write names, never secrets, and nothing long.
    """
    message: Any = {"title": title, "text": text, "undo": undo}  # the library's type knows text only
    flash(message, kind)
