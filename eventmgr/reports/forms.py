"""Forms of the documents."""

from collections.abc import Iterable
from typing import Any

from wtforms import IntegerField
from wtforms.validators import InputRequired, NumberRange

from eventmgr.web.forms import PageForm


def copies_form(suggested: Iterable[tuple[str, str, int]], *, most: int) -> Any:
    """A form with a number of copies, up to `most`, for each (key, title, suggested number)."""
    checks = [InputRequired(), NumberRange(0, most)]
    shown = {"min": 0, "inputmode": "numeric"}
    fields = {key: IntegerField(title, checks, default=copies, render_kw=shown) for key, title, copies in suggested}
    return type("CopiesForm", (PageForm,), fields)()
