"""Which fields an event shows and requires: three words for each field."""

from collections.abc import Mapping

from flask_babel import lazy_gettext as _l
from wtforms import HiddenField

from eventmgr.questions.rules import FIELDS, setting_of
from eventmgr.questions.rules.asking import Setting
from eventmgr.web.forms import PageForm

CHOICES = (("off", _l("Not asked")), ("asked", _l("Asked")), ("required", _l("Required")))
"""Value and word of what an event may say of a field."""
_SETTINGS: dict[str, Setting] = {"off": (False, False), "asked": (True, False), "required": (True, True)}


class FieldsForm(PageForm):
    """The token, and what the page showed when it was opened: only what the visitor changed is saved."""

    was = HiddenField()


def shown_settings(settings: Mapping[str, Setting]) -> dict[str, str]:
    """The word of each field that can be chosen, by key."""
    words = {setting: word for word, setting in _SETTINGS.items()}
    return {field.key: words[setting_of(field, settings)] for field in FIELDS if not field.always}


def written(words: Mapping[str, str]) -> str:
    """`words` as the page carries them."""
    return " ".join(f"{key}={word}" for key, word in words.items())


def chosen_settings(
    sent: Mapping[str, str], was: str, *, now: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """What the visitor changed, by key, and those of it that a colleague has changed differently meanwhile (theirs)."""
    before = dict(part.split("=", 1) for part in was.split() if "=" in part)
    mine = {
        key: sent[f"field-{key}"]
        for key in now
        if sent.get(f"field-{key}") in _SETTINGS and sent[f"field-{key}"] != before.get(key, now[key])
    }
    return mine, {key: now[key] for key, word in mine.items() if now[key] not in (before.get(key, now[key]), word)}


def as_settings(words: Mapping[str, str]) -> dict[str, Setting]:
    """Words as the service takes them."""
    return {key: _SETTINGS[word] for key, word in words.items()}
