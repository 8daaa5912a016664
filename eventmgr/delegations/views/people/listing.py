"""Everyone in the event."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from flask import render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from eventmgr.database import db
from eventmgr.delegations.enums import BulkAct, Category, ParticipationStatus
from eventmgr.delegations.exchange.columns import COLUMNS
from eventmgr.delegations.exchange.further import RESTRICTED
from eventmgr.delegations.queries import PersonLine, Search, people_page, question_counts
from eventmgr.delegations.queries.order import delegations_in_order, printed_delegation
from eventmgr.delegations.queries.people import LONGEST_SEARCH, QUESTIONS
from eventmgr.delegations.views.pages import page_asked_for
from eventmgr.delegations.views.people.blueprint import blueprint
from eventmgr.delegations.views.people.sieves import Sieve, chosen, sieves_asked_for
from eventmgr.delegations.views.seeing import READERS, hidden, line_name, organises
from eventmgr.events.current import this_event
from eventmgr.questions.queries import asked_questions
from eventmgr.web.access import event_roles
from eventmgr.web.filters import label
from eventmgr.words import N_

LABELS = {
    "all": N_("All"),
    "heads": N_("Heads of delegation"),
    "experts": N_("Experts"),
    "unconfirmed": N_("Not confirmed"),
    "walk-ins": N_("Walk-ins"),
    "no-gender": N_("No gender stated"),
    "no-delegation": N_("No delegation"),
    "withheld": N_("Withheld"),
    "left": N_("Left the list"),
}
FOR_ORGANISERS = frozenset({"withheld", "no-gender"})


@blueprint.get("")
@event_roles(*READERS)
def index() -> str:
    """People, found by any part of a name, a rank, an agency or a delegation; a hundred a page."""
    sieves = sieves_asked_for() if organises() else ()
    search = search_asked_for(sieves)
    counts = question_counts(db.session(), this_event())
    page = people_page(db.session(), this_event(), search, counts=counts)
    return render_template(
        "people/index.html",
        groups=[(title, list(lines)) for title, lines in groupby(page.lines, key=_group)],
        page=page,
        facts=_facts(counts),
        total=counts["all"] + counts["left"],
        search=search,
        sieves=sieves,
        sieved=chosen(sieves),
        columns=_columns() if organises() else [],
        restricted=_restricted_columns() if organises() else [],
        chips=_chips(counts, search, chosen(sieves)),
        categories={category: label(category) for category in Category},
        statuses={status: label(status) for status in ParticipationStatus},
        may_edit=organises(),
        acts=list(BulkAct),
        delegations=_delegations() if organises() else [],
        name_of=line_name,
        hidden=hidden,
    )


def search_asked_for(sieves: Sequence[Sieve]) -> Search:
    """What the address looks for."""
    asked = request.args.get("show", "all")
    known = asked in QUESTIONS and (organises() or asked not in FOR_ORGANISERS)
    return Search(
        text=request.args.get("q", "").strip()[:LONGEST_SEARCH],
        question=asked if known else "all",
        page=page_asked_for(),
        sees_names=organises(),
        answers=tuple((each.question_id, each.value) for each in sieves if each.value),
    )


def _columns() -> list[tuple[str, str]]:
    """Columns that a list may have, with the event's questions; the name is in every list."""
    house = [(column.key, _(column.title)) for column in COLUMNS if column.key != "full_name"]
    return [*house, *((each.key, each.label) for each in asked_questions(db.session(), this_event().id))]


def _restricted_columns() -> list[tuple[str, str]]:
    """Columns of what only organisers see; that they are taken is recorded."""
    return [(column.key, _(column.title)) for column in RESTRICTED]


def _delegations() -> list[tuple[int, str]]:
    """Where people can be moved to, by name."""
    rows = delegations_in_order(db.session(), this_event())
    return [(row.id, printed_delegation(row, this_event())) for row in rows]


def _group(line: PersonLine) -> str:
    return line.delegation or _("No delegation")


def _chips(counts: dict[str, int], search: Search, sieved: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "label": _(word),
            "url": url_for("people.index", q=search.text or None, show=None if key == "all" else key, **sieved),
            "count": counts[key],
            "current": key == search.question,
        }
        for key, word in LABELS.items()
        if organises() or key not in FOR_ORGANISERS
    ]


def _facts(counts: dict[str, int]) -> str:
    people = ngettext("%(num)d person", "%(num)d people", counts["all"])
    delegates = ngettext("%(num)d delegate", "%(num)d delegates", counts["delegates"])
    experts = ngettext("%(num)d expert", "%(num)d experts", counts["experts"])
    text: str = _("%(people)s: %(delegates)s, %(experts)s.", people=people, delegates=delegates, experts=experts)
    return text
