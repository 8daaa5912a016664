"""The list of delegations."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from flask import render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from eventmgr import names
from eventmgr.database import db
from eventmgr.delegations.enums import DelegationStatus
from eventmgr.delegations.forms import QuickForm
from eventmgr.delegations.queries import DelegationLine, delegation_lines, totals_of
from eventmgr.delegations.queries.lines import Totals
from eventmgr.delegations.rules import Section
from eventmgr.delegations.views.delegations.blueprint import blueprint
from eventmgr.delegations.views.pages import PAGE_SIZE, page_asked_for
from eventmgr.delegations.views.seeing import READERS, organises, shown_name
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.filters import label
from eventmgr.words import N_

QUESTIONS: dict[str, Callable[[DelegationLine], bool]] = {
    "all": lambda line: not line.withdrawn,
    "needs": lambda line: line.state.needs_something,
    "complete": lambda line: line.state.kind == "ok",
    "no-reply": lambda line: line.delegation.status is DelegationStatus.NO_REPLY,
    "withdrawn": lambda line: line.withdrawn,
}
LABELS = {
    "all": N_("All"),
    "needs": N_("Need something"),
    "complete": N_("Complete"),
    "no-reply": N_("No reply"),
    "withdrawn": N_("Withdrawn"),
}
SECTIONS = {
    Section.COUNTRIES: N_("Countries"),
    Section.ORGANISATIONS: N_("Organisations"),
    Section.OBSERVERS: N_("Observers"),
    Section.DELIVERY_TEAMS: N_("Delivery teams"),
    Section.HOST: N_("Host and secretariat"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading."""

    title: str
    lines: list[DelegationLine]


@blueprint.get("")
@event_roles(*READERS)
def index() -> str:
    """Every delegation with what is missing, and a field to add more."""
    return list_page(QuickForm(formdata=None))


def list_page(form: QuickForm) -> str:
    """The list with `form` under it."""
    lines = delegation_lines(db.session(), this_event())
    search, question = request.args.get("q", "").strip(), _question()
    shown = [line for line in lines if QUESTIONS[question](line) and _found(line, search)]
    totals = totals_of(lines)
    pages = max(1, -(-len(shown) // PAGE_SIZE))
    page = min(page_asked_for(), pages)
    return render_template(
        "delegations/index.html",
        form=form,
        groups=_groups(shown[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]),
        page=page,
        pages=pages,
        statuses={status: label(status) for status in DelegationStatus},
        shown=len(shown),
        total=len(lines),
        totals=totals,
        facts=_facts(totals),
        search=search,
        question=question,
        chips=_chips(lines, search, question),
        may_edit=organises(),
        name_of=shown_name,
    )


def _question() -> str:
    asked = request.args.get("show", "all")
    return asked if asked in QUESTIONS else "all"


def _found(line: DelegationLine, search: str) -> bool:
    row = line.delegation
    key = names.search_key(line.name, row.name, row.name_override, row.focal_name, row.slug, row.country)
    return all(term in key for term in names.search_terms(search))


def _chips(lines: list[DelegationLine], search: str, current: str) -> list[dict[str, Any]]:
    return [
        {
            "label": _(LABELS[key]),
            "url": url_for("delegations.index", q=search or None, show=None if key == "all" else key),
            "count": sum(map(asked, lines)),
            "current": key == current,
        }
        for key, asked in QUESTIONS.items()
    ]


def _groups(lines: list[DelegationLine]) -> list[Group]:
    """By section as in the prints; in one group when the order was set by hand."""
    if any(line.delegation.position is not None for line in lines):
        return [Group(_("In the order set by hand"), lines)]
    found = groupby(lines, key=lambda line: line.section)
    return [Group(_(SECTIONS[section]), list(rows)) for section, rows in found]


def _facts(totals: Totals) -> str:
    who = _("%(countries)s and %(organisations)s.", countries=_countries(totals), organisations=_organisations(totals))
    if not totals.seats:
        return str(who)
    people = ngettext(
        "%(num)d person confirmed for %(seats)d seats.",
        "%(num)d people confirmed for %(seats)d seats.",
        totals.confirmed,
        seats=totals.seats,
    )
    return f"{who} {people}"


def _countries(totals: Totals) -> str:
    return str(ngettext("%(num)d country", "%(num)d countries", totals.countries))


def _organisations(totals: Totals) -> str:
    return str(ngettext("%(num)d organisation", "%(num)d organisations", totals.organisations))
