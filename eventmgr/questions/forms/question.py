"""A question of the event, new or to change."""

from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, SelectField
from wtforms.validators import InputRequired, Length, Optional

from eventmgr.events.forms.fields import version as of_version
from eventmgr.people.enums import Category
from eventmgr.questions.enums import QUESTION_KINDS, FieldKind
from eventmgr.questions.forms.binding import BoxesField
from eventmgr.questions.models import Question
from eventmgr.questions.services.asking import LONGEST_HELP, LONGEST_LABEL
from eventmgr.web.fields import LONGEST_TEXT, LineField, ProseField
from eventmgr.web.forms import PageForm


class QuestionForm(PageForm):
    """`version` stays empty for a new question; no category means everybody."""

    version = of_version()
    label = LineField(_l("Question"), validators=[InputRequired(_l("Write the question.")), Length(max=LONGEST_LABEL)])
    help = LineField(_l("Help"), validators=[Optional(), Length(max=LONGEST_HELP)])
    kind = SelectField(_l("Answer"), choices=lambda: [(kind.value, gettext(kind.label)) for kind in QUESTION_KINDS])
    choices = ProseField(_l("Choices"), validators=[Optional(), Length(max=LONGEST_TEXT)], render_kw={"rows": 5})
    categories = BoxesField(
        _l("Asked of"), choices=lambda: [(category.value, gettext(category.label)) for category in Category]
    )
    required = BooleanField(_l("Required: who has not answered stands in the list of what is missing"))

    def values(self) -> dict[str, Any]:
        """What was typed, as the services take it."""
        return {
            "label": self.label.data or "",
            "help": self.help.data or "",
            "kind": FieldKind(self.kind.data),
            "choices": (self.choices.data or "").split("\n"),
            "categories": [Category(letter) for letter in self.categories.data or ()],
            "required": bool(self.required.data),
        }


def data_of(row: Question) -> dict[str, Any]:
    """What the form of a question is filled with."""
    same = {name: getattr(row, name) for name in ("version", "label", "help", "categories", "required")}
    return {**same, "kind": row.kind.value, "choices": "\n".join(row.choices)}
