"""Forms of the documents."""

from collections.abc import Sequence
from typing import Any

from wtforms import IntegerField
from wtforms.validators import InputRequired, NumberRange

from eventmgr.reports.pack import MOST_COPIES, Suggestion
from eventmgr.web.forms import PageForm


def copies_form(suggested: Sequence[Suggestion]) -> Any:
    """A form with the number of copies of every document of the pack, filled in as the data suggest."""
    checks = [InputRequired(), NumberRange(0, MOST_COPIES)]
    fields = {
        one.item.key: IntegerField(
            one.item.title, checks, default=one.copies, render_kw={"min": 0, "inputmode": "numeric"}
        )
        for one in suggested
    }
    return type("CopiesForm", (PageForm,), fields)()
