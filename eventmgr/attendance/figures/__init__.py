"""The numbers of tables 1 to 4 of the attendance summary, from plain rows (domain.md C.7, E-26). No database."""

from eventmgr.attendance.figures.counts import GenderCount, Profile, Totals, count_genders, totals
from eventmgr.attendance.figures.delegations import DelegationFigures, DelegationTable, Invited, per_delegation
from eventmgr.attendance.figures.genders import CategoryFigures, GenderTable, per_category
from eventmgr.attendance.figures.publication import Published, publishable, publishable_column
from eventmgr.attendance.figures.sessions import SessionFigures, per_session
from eventmgr.attendance.figures.units import DayFigures, HalfFigures, UnitFigures, per_day, per_unit
from eventmgr.attendance.figures.wording import definitions

__all__ = [
    "CategoryFigures",
    "DayFigures",
    "DelegationFigures",
    "DelegationTable",
    "GenderCount",
    "GenderTable",
    "HalfFigures",
    "Invited",
    "Profile",
    "Published",
    "SessionFigures",
    "Totals",
    "UnitFigures",
    "count_genders",
    "definitions",
    "per_category",
    "per_day",
    "per_delegation",
    "per_session",
    "per_unit",
    "publishable",
    "publishable_column",
    "totals",
]
