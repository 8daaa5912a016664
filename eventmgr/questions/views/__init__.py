"""Pages: what an event asks of those who are registered."""

from eventmgr.questions.views import fields, questions
from eventmgr.questions.views.blueprint import blueprint

__all__ = ["blueprint", "fields", "questions"]
