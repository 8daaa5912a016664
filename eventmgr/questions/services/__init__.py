"""Verbs of what is asked and answered."""

from eventmgr.questions.services.answers import save_answers, save_many_answers
from eventmgr.questions.services.asking import (
    add_question,
    ask_again,
    change_question,
    move_question,
    retire_question,
    set_fields,
)
from eventmgr.questions.services.private import save_private

__all__ = [
    "add_question",
    "ask_again",
    "change_question",
    "move_question",
    "retire_question",
    "save_answers",
    "save_many_answers",
    "save_private",
    "set_fields",
]
