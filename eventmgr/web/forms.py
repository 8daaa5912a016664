"""The form that every page uses: what the form library says by itself, it says in the words of this house."""

from typing import Any

from flask_babel import gettext, ngettext
from flask_wtf import FlaskForm

from eventmgr.words import N_

# The library's sentence on the left is its key, and changes with its version: tests hold them together.
SENTENCES = {
    "This field is required.": N_("This is still empty."),
    "Not a valid choice.": N_("Choose one of the list."),
    "Not a valid date value.": N_("This is not a date. Write it like 2024-12-09."),
    "Not a valid time value.": N_("This is not a time. Write it like 09:30."),
    "Not a valid datetime value.": N_("This is not a day and a time. Write it like 2024-12-09 09:30."),
    "Not a valid integer value.": N_("Write a whole number."),
    "Not a valid decimal value.": N_("Write a number."),
    "Not a valid float value.": N_("Write a number."),
    "Invalid email address.": N_("An e-mail address looks like name@agency.example."),
    "Number must be at least %(min)s.": N_("The smallest number here is %(min)s."),
    "Number must be at most %(max)s.": N_("The largest number here is %(max)s."),
    "Field must be between %(min)d and %(max)d characters long.": N_("Write %(min)d to %(max)d characters."),
    "Number must be between %(min)s and %(max)s.": N_("Write a number from %(min)s to %(max)s."),
}
# By the library's singular.
COUNTED_SENTENCES = {
    "'%(value)s' is not a valid choice for this field.": (
        N_("Choose only from the list."),
        N_("Choose only from the list."),
    ),
    "Field must be at least %(min)d character long.": (
        N_("Write at least %(min)d character."),
        N_("Write at least %(min)d characters."),
    ),
    "Field cannot be longer than %(max)d character.": (
        N_("This is too long: %(max)d character fits."),
        N_("This is too long: %(max)d characters fit."),
    ),
}


class HouseWords:
    """Stands where the form library looks for translations; a sentence it does not know stays as it is."""

    def gettext(self, sentence: str) -> str:
        """Our sentence for the library's."""
        return _unfilled(SENTENCES.get(sentence, sentence))

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """Our sentence for the library's, for `count` of something."""
        ours = COUNTED_SENTENCES.get(singular, (singular, plural))
        # The value stays a place: the library fills it afterwards.
        text: str = ngettext(*ours, count, min=count, max=count, value="%(value)s")
        return text


def _unfilled(sentence: str) -> str:
    """`sentence` in the visitor's language, its places still empty: the form library fills them."""
    text: str = gettext(sentence)
    return text


class PageForm(FlaskForm):
    """Base of every form of a page: guarded by the token, and speaking our words."""

    class Meta(FlaskForm.Meta):
        """What the form library asks a form about itself."""

        def get_translations(self, _form: Any) -> HouseWords:
            """Our words instead of the library's catalogue."""
            return HouseWords()
