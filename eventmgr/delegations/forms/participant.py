"""Forms of people."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, DateTimeLocalField, FormField, IntegerField, SelectField
from wtforms.validators import InputRequired, Length, NumberRange, Optional

from eventmgr.delegations.enums import Capacity, Category, ConsentKind, Funding, ParticipationStatus
from eventmgr.delegations.forms.fields import LONGEST, NO_CHOICE, email_line, one_of, one_or_none, short_line
from eventmgr.events.forms.fields import country_choices
from eventmgr.events.forms.fields import version as of_version
from eventmgr.people.enums import Gender
from eventmgr.web.fields import LineField, ProseField, RowForm, RowList
from eventmgr.web.forms import PageForm

CHOSEN_CATEGORIES = tuple(category for category in Category if category is not Category.HEAD)
"""Who is head is said by the capacity; the category follows it."""
LEFT = frozenset({ParticipationStatus.WITHDRAWN, ParticipationStatus.REPLACED})
"""Withdrawing and replacing are steps of their own, with a reason."""
CHOSEN_STATUSES = tuple(status for status in ParticipationStatus if status not in LEFT)
MOST_INTERVALS = 12
LOCAL = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"]
Interval = tuple[datetime, datetime]


class IntervalForm(RowForm):
    """A time of presence; either end may be left open."""

    starts = DateTimeLocalField(_l("Arrives"), format=LOCAL, validators=[Optional()])
    ends = DateTimeLocalField(_l("Leaves"), format=LOCAL, validators=[Optional()])


class PersonalForm(PageForm):
    """What the desk may see and write of a person."""

    version = of_version()
    person_version = of_version()
    full_name = LineField(
        _l("Full name"),
        validators=[InputRequired(_l("Write a full name. One word is enough.")), Length(max=LONGEST)],
        render_kw={"autocomplete": "off"},
    )
    honorific = short_line(_l("Honorific"))
    badge_name = short_line(_l("How to address"))
    native_name = short_line(_l("In own script"))
    family_part = short_line(_l("Family part of the name"))
    sort_key = short_line(_l("Sort under"))
    rank = short_line(_l("Rank"))
    rank_short = short_line(_l("Rank, short"))
    rank_native = short_line(_l("Rank in own language"))
    post = short_line(_l("Post"))
    unit = short_line(_l("Unit or department"))
    agency = short_line(_l("Agency"))
    gender = one_of(_l("Gender"), Gender)
    email = email_line()
    phone = short_line(_l("Mobile"), render_kw={"inputmode": "tel"})
    working_language = short_line(_l("Working language"))
    needs_interpretation = BooleanField(_l("Needs interpretation"))

    def values(self) -> dict[str, Any]:
        """What was typed, as the services take it."""
        return {**{name: self.data[name] for name in _PERSONAL}, "gender": Gender(self.gender.data)}


class ParticipantForm(PersonalForm):
    """Everything about a participant but what is restricted."""

    delegation_id = SelectField(_l("Delegation"))
    capacity = one_or_none(_l("Capacity"), Capacity)
    category = one_of(_l("Category"), CHOSEN_CATEGORIES)
    status = one_of(_l("Status"), CHOSEN_STATUSES)
    tier = IntegerField(_l("Tier"), validators=[Optional(), NumberRange(min=1, max=9)])
    country = SelectField(_l("Country for statistics"), choices=country_choices)
    nationality = SelectField(_l("Nationality"), choices=country_choices)
    funding = one_or_none(_l("Funding"), Funding)
    will_present = short_line(_l("Will present"))
    presence = RowList(FormField(IntervalForm), max_entries=MOST_INTERVALS)
    name_withheld = BooleanField(_l("Withhold the name"))
    biography = ProseField(_l("Biography"), validators=[Optional(), Length(max=5000)], render_kw={"rows": 4})
    note = ProseField(_l("Note"), validators=[Optional(), Length(max=5000)], render_kw={"rows": 3})
    source = short_line(_l("Source"))

    def values(self) -> dict[str, Any]:
        """What was typed, as the services take it; delegation, presence and consents are asked for separately."""
        return {
            **super().values(),
            **{name: self.data[name] for name in _OF_ORGANISERS},
            "capacity": Capacity(self.capacity.data) if self.capacity.data else None,
            "category": Category(self.category.data),
            "status": ParticipationStatus(self.status.data),
            "country": self.country.data or None,
            "nationality": self.nationality.data or None,
            "funding": Funding(self.funding.data) if self.funding.data else None,
        }

    def intervals(self, first: date, last: date) -> list[Interval]:
        """The times of presence; an open end is the beginning of the first or the end of the last day."""
        rows = ((entry.form.starts.data, entry.form.ends.data) for entry in self.presence)
        opens, closes = datetime.combine(first, time()), datetime.combine(last, time(23, 59))
        return [(starts or min(opens, ends), ends or max(closes, starts)) for starts, ends in rows if starts or ends]

    def consents(self) -> dict[ConsentKind, bool | None]:
        """The answers; None where nobody asked."""
        return {kind: _ANSWERS[self[consent_field(kind)].data or ""] for kind in ConsentKind}


class NewParticipantForm(ParticipantForm):
    """A person who is not in the event yet."""

    passport_name = short_line(_l("As in the passport"), render_kw={"autocomplete": "off"})

    def values(self) -> dict[str, Any]:
        """What was typed, the name in the passport with it."""
        return {**super().values(), "passport_name": self.passport_name.data or ""}


class WalkInForm(PageForm):
    """Somebody stands at the desk: a name and a delegation."""

    full_name = LineField(
        _l("Full name"),
        validators=[InputRequired(_l("Write a full name. One word is enough.")), Length(max=LONGEST)],
        render_kw={"autocomplete": "off", "autofocus": True},
    )
    delegation_id = SelectField(_l("Delegation"))
    rank = short_line(_l("Rank"))
    agency = short_line(_l("Agency"))


class ReplaceForm(PageForm):
    """Who comes instead, why, and who says so (E-09)."""

    version = of_version()
    full_name = LineField(
        _l("Full name"),
        validators=[InputRequired(_l("Write a full name. One word is enough.")), Length(max=LONGEST)],
        render_kw={"autocomplete": "off"},
    )
    honorific = short_line(_l("Honorific"))
    badge_name = short_line(_l("How to address"))
    native_name = short_line(_l("In own script"))
    rank = short_line(_l("Rank"))
    post = short_line(_l("Post"))
    agency = short_line(_l("Agency"))
    capacity = one_or_none(_l("Capacity"), Capacity)
    gender = one_of(_l("Gender"), Gender)
    email = email_line()
    reason = short_line(_l("Reason"))
    authority = short_line(_l("By whose word"))

    def values(self) -> dict[str, Any]:
        """What was typed, as the service takes it."""
        beside = {"csrf_token", "version"}
        given = {name: value for name, value in self.data.items() if name not in beside}
        capacity = Capacity(given["capacity"]) if given["capacity"] else None
        return {**given, "capacity": capacity, "gender": Gender(given["gender"])}


class RestrictedForm(PageForm):
    """What only organisers see; its fields are those of `questions.rules.RESTRICTED`."""

    version = of_version()


class MergeForm(PageForm):
    """Two entries become one; what stays of each stands in buttons of its own."""

    version = of_version()
    other_version = of_version()


def consent_field(kind: ConsentKind) -> str:
    """Name of the field in which a consent is recorded."""
    return f"consent_{kind.value}"


def delegation_choices(delegations: Iterable[tuple[int, str]]) -> list[tuple[str, str]]:
    """Choices of delegations by id and name, none first."""
    return [("", gettext("No delegation")), *((str(number), name) for number, name in delegations)]


def _consent(kind: ConsentKind) -> SelectField:
    answers = (("yes", _l("Yes")), ("no", _l("No")))
    return SelectField(_l(kind.label), choices=lambda: [NO_CHOICE, *((value, str(word)) for value, word in answers)])


_ANSWERS: dict[str, bool | None] = {"": None, "yes": True, "no": False}
_PERSONAL = (
    "full_name",
    "honorific",
    "badge_name",
    "native_name",
    "family_part",
    "sort_key",
    "rank",
    "rank_short",
    "rank_native",
    "post",
    "unit",
    "agency",
    "email",
    "phone",
    "working_language",
    "needs_interpretation",
)
_OF_ORGANISERS = ("tier", "will_present", "name_withheld", "biography", "note", "source")

for _kind in ConsentKind:
    setattr(ParticipantForm, consent_field(_kind), _consent(_kind))
