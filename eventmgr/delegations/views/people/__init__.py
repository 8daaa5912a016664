"""Pages of people: the list, one person's page, new people and walk-ins, changes, replacement, withdrawal."""

from eventmgr.delegations.views.people import (
    adding,
    answers,
    bringing,
    bulk,
    editing,
    heading,
    incomplete,
    leaving,
    listing,
    lists,
    merging,
    person,
    photographs,
    replacing,
    restricted,
    waiting,
)
from eventmgr.delegations.views.people.blueprint import blueprint

__all__ = [
    "adding",
    "answers",
    "blueprint",
    "bringing",
    "bulk",
    "editing",
    "heading",
    "incomplete",
    "leaving",
    "listing",
    "lists",
    "merging",
    "person",
    "photographs",
    "replacing",
    "restricted",
    "waiting",
]
