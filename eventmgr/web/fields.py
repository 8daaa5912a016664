"""Fields of forms: text as people type it, and lists of rows that grow, shrink and change order without JavaScript."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import time
from typing import Any

from wtforms import FieldList, Form, StringField, TextAreaField, TimeField
from wtforms.widgets import TextInput

from eventmgr.web.forms import HouseWords

LONGEST_LINE = 300
LONGEST_TEXT = 5000
MOST_DIGITS = 4
_CLOCK = re.compile(r"(?P<hours>[01]?[0-9]|2[0-3])(?:[:.h ]?(?P<minutes>[0-5][0-9])(?::00)?)?")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def one_line(text: str | None) -> str:
    """`text` composed (NFC), without control characters, line ends and spaces around it."""
    return " ".join(_clean(text).split())


def prose(text: str | None) -> str:
    """`text` composed (NFC), without control characters; its lines are kept."""
    lines = _clean(text).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _clean(text: str | None) -> str:
    return _CONTROLS.sub("", unicodedata.normalize("NFC", (text or "").replace("\r\n", "\n").replace("\r", "\n")))


class LineField(StringField):
    """One line of text."""

    def __init__(self, label: Any = None, validators: Any = None, **options: Any) -> None:
        super().__init__(label, validators, filters=[one_line], **options)


class ProseField(TextAreaField):
    """Several lines of text."""

    def __init__(self, label: Any = None, validators: Any = None, **options: Any) -> None:
        super().__init__(label, validators, filters=[prose], **options)


class ClockField(TimeField):
    """A time of the day on 24 hours, typed as people type it: 9:30, 0930, 9.30, 9.

    A field of text and not of the browser's own kind, which shows 12 hours to half of the world.
    """

    widget = TextInput()

    def __init__(self, label: Any = None, validators: Any = None, **options: Any) -> None:
        shown = {"inputmode": "numeric", "autocomplete": "off", "placeholder": "09:30"}
        super().__init__(label, validators, format="%H:%M", **{"render_kw": shown, **options})

    def process_formdata(self, valuelist: list[str]) -> None:
        """From the browser: text; ValueError for what is no time."""
        text = one_line(valuelist[0]) if valuelist else ""
        self.data = None
        if text:
            found = _CLOCK.fullmatch(text)
            if found is None:
                raise ValueError(self.gettext("Not a valid time value."))
            self.data = time(int(found["hours"]), int(found["minutes"] or 0))


class RowForm(Form):
    """A row of a list inside a form; the form around it carries the token."""

    class Meta:
        """What the form library asks a form about itself."""

        def get_translations(self, _form: Any) -> HouseWords:
            """Our words instead of the library's catalogue."""
            return HouseWords()


class RowList(FieldList):
    """Rows of a form, counted from 0. `act` lets a button add, remove or move one up: see `row_act`."""

    def _extract_indices(self, prefix: str, formdata: Any) -> Iterator[int]:
        """The numbers of the rows sent; the library trips over digits of other scripts and very long ones."""
        start = f"{prefix}-"
        for key in formdata:
            number = key[len(start) :].split("-", 1)[0] if key.startswith(start) else ""
            if number.isascii() and number.isdecimal() and len(number) <= MOST_DIGITS:
                yield int(number)

    def act(self, verb: str, row: int) -> None:
        """`add` an empty row at the end, `remove` row number `row`, or move it `up`; anything else does nothing."""
        if verb == "add" and len(self.entries) < (self.max_entries or len(self.entries) + 1):
            self.append_entry()
        elif verb == "remove" and 0 <= row < len(self.entries):
            self.pop_entry(row)
        elif verb == "up" and 0 < row < len(self.entries):
            self.insert_entry(row - 1, self.pop_entry(row).data)


def row_act(form: Form, act: str) -> bool:
    """Do what a button named `act` says to the rows of `form`, `roles:up:2`; False if it speaks of no rows."""
    name, _, rest = act.partition(":")
    verb, _, number = rest.partition(":")
    rows = form._fields.get(name)
    if not isinstance(rows, RowList):
        return False
    rows.act(verb, int(number) if number.isascii() and number.isdecimal() and len(number) <= MOST_DIGITS else -1)
    return True
