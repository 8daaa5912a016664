"""Reads of delegations and participations."""

from eventmgr.delegations.queries.consents import agreed
from eventmgr.delegations.queries.duplicates import Lookalike, Newcomer, lookalikes
from eventmgr.delegations.queries.finding import (
    delegation_by_slug,
    delegations_like,
    participation_by_id,
    predecessor_of,
)
from eventmgr.delegations.queries.heads import active_head, heads_of
from eventmgr.delegations.queries.incomplete import missing_fields
from eventmgr.delegations.queries.lines import DelegationLine, delegation_lines, lines_of, totals_of
from eventmgr.delegations.queries.order import (
    ACTIVE,
    EVERY_DELEGATION,
    EVERY_STATUS,
    STILL_INVITED,
    delegations_in_order,
    members_in_order,
    participations_in_order,
    printed_delegation,
)
from eventmgr.delegations.queries.people import PersonLine, Search, people_found, people_page, question_counts
from eventmgr.delegations.queries.withheld import withheld_names, withheld_people

__all__ = [
    "ACTIVE",
    "EVERY_DELEGATION",
    "EVERY_STATUS",
    "STILL_INVITED",
    "DelegationLine",
    "Lookalike",
    "Newcomer",
    "PersonLine",
    "Search",
    "active_head",
    "agreed",
    "delegation_by_slug",
    "delegation_lines",
    "delegations_in_order",
    "delegations_like",
    "heads_of",
    "lines_of",
    "lookalikes",
    "members_in_order",
    "missing_fields",
    "participation_by_id",
    "participations_in_order",
    "people_found",
    "people_page",
    "predecessor_of",
    "printed_delegation",
    "question_counts",
    "totals_of",
    "withheld_names",
    "withheld_people",
]
