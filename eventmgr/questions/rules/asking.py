"""What an event asks of whom: the fields of the house that it shows, and its own questions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from eventmgr.people.enums import Category
from eventmgr.questions.enums import Block, FieldClass, FieldKind, Holder
from eventmgr.questions.rules.fields import FIELDS, Choices, Field


@dataclass(frozen=True, slots=True)
class FormField:
    """One thing that is asked. `required` is said and missed, but never keeps anybody from saving; only the full name
    does. `question_id` is the number of the event's own question.
    """

    key: str
    label: str
    kind: FieldKind
    block: Block
    holder: Holder
    field_class: FieldClass
    help: str = ""
    choices: Choices = ()
    required: bool = False
    question_id: int | None = None


@dataclass(frozen=True, slots=True)
class FormBlock:
    """A part of the form, with its fields in order."""

    block: Block
    fields: tuple[FormField, ...]

    @property
    def label(self) -> str:
        """Its heading."""
        return self.block.label


@dataclass(frozen=True, slots=True)
class RegistrationForm:
    """What people of one category are asked; blocks without a field are not there."""

    blocks: tuple[FormBlock, ...]

    @property
    def fields(self) -> tuple[FormField, ...]:
        """Every field, in order."""
        return tuple(field for block in self.blocks for field in block.fields)

    def field(self, key: str) -> FormField | None:
        """The field of a key, if it is asked."""
        return next((field for field in self.fields if field.key == key), None)

    def required(self) -> tuple[FormField, ...]:
        """What has to be known in the end."""
        return tuple(field for field in self.fields if field.required)

    def without(self, field_class: FieldClass) -> "RegistrationForm":
        """The same form for those who must not see a class."""
        return form_of_fields(field for field in self.fields if field.field_class is not field_class)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the event, as it is asked. `categories` empty means everybody."""

    id: int
    kind: FieldKind
    label: str
    help: str = ""
    choices: tuple[str, ...] = ()
    categories: frozenset[str] = frozenset()
    required: bool = False

    @property
    def key(self) -> str:
        """Name of its field in forms."""
        return question_key(self.id)

    def asks(self, category: Category | None) -> bool:
        """Whether people of `category` are asked; None stands for anybody."""
        return category is None or not self.categories or category.value in self.categories

    def field(self) -> FormField:
        """The question as a field of the form."""
        return FormField(
            self.key,
            self.label,
            self.kind,
            Block.OWN,
            Holder.ANSWER,
            FieldClass.ORGANISERS,
            self.help,
            tuple((choice, choice) for choice in self.choices),
            self.required,
            self.id,
        )


Setting = tuple[bool, bool]
"""Shown, required."""


def question_key(question_id: int) -> str:
    """Name of the field of a question of the event."""
    return f"q{question_id}"


def setting_of(field: Field, settings: Mapping[str, Setting]) -> Setting:
    """Whether an event shows a field of the house and wants it filled."""
    if field.always:
        return True, True
    shown, required = settings.get(field.key, (field.shown, False))
    return shown, shown and required


def registration_form(
    settings: Mapping[str, Setting], questions: Iterable[Asked], *, category: Category | None
) -> RegistrationForm:
    """What people of `category` are asked; `settings` by the key of the field. None asks everything of everybody."""
    house = [_asked(field, *setting_of(field, settings)) for field in FIELDS if setting_of(field, settings)[0]]
    own = [question.field() for question in questions if question.asks(category)]
    return form_of_fields([*house, *own])


def form_of_fields(fields: Iterable[FormField]) -> RegistrationForm:
    """A form of these fields, which stand in the order of their blocks."""
    return RegistrationForm(
        tuple(FormBlock(block, tuple(its)) for block, its in groupby(fields, key=lambda field: field.block))
    )


def house_field(field: Field) -> FormField:
    """A field of the house as it is asked of an organiser, whatever the event shows."""
    return _asked(field, field.shown, field.always)


def _asked(field: Field, _shown: bool, required: bool) -> FormField:  # noqa: FBT001 - the two halves of a setting
    return FormField(
        field.key,
        field.label,
        field.kind,
        field.block,
        field.holder,
        field.field_class,
        field.help,
        field.choices,
        required,
    )
