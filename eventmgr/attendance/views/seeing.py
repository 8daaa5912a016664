"""What this visitor may see of people: withheld names are shown to organisers only (E-23)."""

from flask_babel import gettext as _

from eventmgr.attendance.queries import Names
from eventmgr.delegations.queries.roll import RollLine
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role


def organises() -> bool:
    """Whether the visitor sees and changes everything."""
    return role() is Role.ORGANISER


def hidden(line: RollLine) -> bool:
    """Whether the visitor must not see who it is."""
    return line.name_withheld and not organises()


def shown_name(line: RollLine) -> str:
    """The full name, or that it is withheld: the number is how the person is found on the sheet."""
    if hidden(line):
        return str(_("Name withheld, no. %(number)d", number=line.number))
    return line.full_name


def searchable() -> Names:
    """The names by which the visitor may look for people."""
    return Names.EVERY if organises() else Names.RELEASED
