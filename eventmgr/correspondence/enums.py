"""To whom messages go."""

from enum import StrEnum

from eventmgr.words import N_


class Audience(StrEnum):
    """The recipients of a batch."""

    INVITED = "invited"
    SILENT = "silent"
    INCOMPLETE = "incomplete"
    NAMED = "named"
    PEOPLE = "people"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Audience.INVITED: N_("Focal points of every delegation that is invited"),
    Audience.SILENT: N_("Focal points of those who have not named anybody"),
    Audience.INCOMPLETE: N_("Focal points of those with something missing"),
    Audience.NAMED: N_("Focal points of those who have named people"),
    Audience.PEOPLE: N_("Everybody who takes part and has an e-mail address"),
}
