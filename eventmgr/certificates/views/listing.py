"""Everybody who may have a certificate: attendance, what the rule says and why, number, hand-over."""

from itertools import groupby
from typing import Any

from flask import current_app, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from eventmgr.certificates.queries import QUESTIONS, CertificatesPage, RememberedStandings, certificates_page
from eventmgr.certificates.views.blueprint import blueprint
from eventmgr.certificates.views.shown import organises, searchable, shown
from eventmgr.database import db
from eventmgr.delegations.queries.people import LONGEST_SEARCH
from eventmgr.events.current import this_event
from eventmgr.events.enums import ThresholdScope
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.words import N_

LABELS = {
    "": N_("Everybody"),
    "due": N_("Due"),
    "undecided": N_("Not yet decidable"),
    "no": N_("Not eligible"),
    "issued": N_("Issued"),
    "to-hand-over": N_("To hand over"),
}


@blueprint.get("")
@event_roles(Role.ORGANISER, Role.DESK)
def index() -> str:
    """The table, a hundred people a page."""
    search, show = request.args.get("q", "").strip()[:LONGEST_SEARCH], _question()
    page = certificates_page(
        db.session(),
        this_event(),
        search=search,
        show=show,
        page=request.args.get("page", 1, type=int),
        names=searchable(),
        everybody=_remembered().now(db.session(), this_event()),
    )
    people = [shown(row) for row in page.rows]
    return render_template(
        "certificates/index.html",
        groups=[(title, list(rows)) for title, rows in groupby(people, key=_group)],
        page=page,
        search=search,
        show=show,
        chips=_chips(page, search, show),
        facts=_facts(page),
        rule=_rule(),
        may_decide=organises(),
    )


def _remembered() -> RememberedStandings:
    found: RememberedStandings = current_app.extensions.setdefault("eventmgr_standings", RememberedStandings())
    return found


def _question() -> str:
    asked = request.args.get("show", "")
    return asked if asked in QUESTIONS else ""


def _group(person: Any) -> str:
    if person.left:
        return str(_("Left the list"))
    return person.delegation or str(_("Without a delegation"))


def _chips(page: CertificatesPage, search: str, show: str) -> list[dict[str, Any]]:
    return [
        {
            "label": _(word),
            "url": url_for("certificates.index", q=search or None, show=key or None),
            "count": page.counts[key],
            "current": key == show,
        }
        for key, word in LABELS.items()
    ]


def _facts(page: CertificatesPage) -> str:
    issued = ngettext("%(num)d person has one", "%(num)d people have one", page.counts["issued"])
    due = ngettext("%(num)d is due", "%(num)d are due", page.counts["due"])
    open_ = ngettext("%(num)d not yet decidable", "%(num)d not yet decidable", page.counts["undecided"])
    return f"{issued}, {due}, {open_}."


def _rule() -> str:
    event = this_event()
    if event.threshold_scope is ThresholdScope.EACH_DAY:
        sentence = _(
            "Participation is certified from %(percent)d %% of what was expected on each day, compared exactly.",
            percent=event.attendance_threshold,
        )
    else:
        sentence = _(
            "Participation is certified from %(percent)d %% of what was expected, compared exactly.",
            percent=event.attendance_threshold,
        )
    return str(sentence)
