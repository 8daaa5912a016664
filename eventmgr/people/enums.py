"""Words of a person (domain.md B.2)."""

from enum import StrEnum

from eventmgr.words import N_


class Gender(StrEnum):
    """Gender, for statistical reporting; never inferred (E-26)."""

    FEMALE = "female"
    MALE = "male"
    ANOTHER = "another"
    NOT_STATED = "not_stated"

    @property
    def label(self) -> str:
        return _GENDER_LABELS[self]


_GENDER_LABELS = {
    Gender.FEMALE: N_("Female"),
    Gender.MALE: N_("Male"),
    Gender.ANOTHER: N_("Another"),
    Gender.NOT_STATED: N_("Not stated"),
}
