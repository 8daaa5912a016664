"""What this visitor may see of people: withheld names are shown to organisers only (E-23)."""

from flask_babel import gettext as _

from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import Lookalike, PersonLine
from eventmgr.names import printed_name
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role

READERS = (Role.ORGANISER, Role.DESK)
"""They see delegations and people."""


def organises() -> bool:
    """Whether the visitor sees and changes everything."""
    return role() is Role.ORGANISER


def shown_name(row: Participation) -> str:
    """The full name, or that it is withheld."""
    return _("Name withheld") if hidden(row) else row.person.full_name


def line_name(line: PersonLine | Lookalike) -> str:
    """The full name of a row of a list, or that it is withheld."""
    return _("Name withheld") if hidden(line) else line.full_name


def full_style(row: Participation) -> str:
    """`H.E. Police Colonel Name`, as prints have it."""
    person = row.person
    return printed_name(row.rank, person.honorific, full_name=person.full_name)


def hidden(row: Participation | PersonLine | Lookalike) -> bool:
    """Whether the visitor must not see who it is."""
    return row.name_withheld and not organises()
