"""Badges, name tents and plates: what has changed since they were last printed, and the print of only that."""

from collections.abc import Sequence

from flask import Blueprint, abort, current_app, make_response, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.delegations.queries import withheld_people
from eventmgr.events.current import this_event
from eventmgr.prints.enums import DocumentKind
from eventmgr.prints.rules.cards import Standing, field_words
from eventmgr.prints.runs import last_runs
from eventmgr.reports.changed import (
    CARD_DOCUMENTS,
    Glances,
    State,
    card_state,
    changed_name,
    print_changed,
    record_print,
    record_taken_back,
    variant_of,
)
from eventmgr.reports.suite import SIZE_LABELS, Document, Wish
from eventmgr.reports.views.wishes import wish_of_request
from eventmgr.reports.work import MANY
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import role, visitor

blueprint = Blueprint("documents_changed", __name__, url_prefix="/events/<code>/documents/changed")
SHOWN = 100
"""So many names are listed; the others are counted."""


@blueprint.get("")
@event_roles(Role.ORGANISER, Role.DESK)
def index() -> str:
    """What is printed card by card, and when it last was."""
    runs = last_runs(db.session(), this_event().id)
    lines = [
        (document, size, runs.get((document.which, size)))
        for document in CARD_DOCUMENTS.values()
        for size in document.sizes or ("",)
    ]
    return render_template("documents/changed.html", lines=lines, size_labels=SIZE_LABELS)


@blueprint.get("/<name>")
@event_roles(Role.ORGANISER, Role.DESK)
def cards(name: str) -> str:
    """Who gets a new card and why, and which cards are void."""
    document, wish = _wished(name)
    state = _glances().now(db.session(), this_event(), document, wish=wish)
    return render_template(
        "documents/changed_cards.html",
        state=state,
        document=document,
        size=variant_of(document, wish),
        size_labels=SIZE_LABELS,
        renewals=[(each, _why(each.changed)) for each in state.delta.renewals[:SHOWN]],
        void=_void(document, state.delta.void[:SHOWN]),
        many=MANY,
    )


@blueprint.get("/<name>.pdf")
@event_roles(Role.ORGANISER, Role.DESK)
def pdf(name: str) -> Response:
    """The changed cards; many of them are made in the background."""
    state = _state(name)
    if len(state.delta.keys) > MANY:
        return redirect(url_for("documents_jobs.new", name=name, changed=1, size=state.variant or None))
    answer = make_response(print_changed(state))
    with transaction(actor=visitor().id) as session:
        note(session, "printed", target=f"document:{name}", event_id=this_event().id, reason="changed")
    answer.mimetype = "application/pdf"
    answer.headers["Content-Disposition"] = f'inline; filename="{changed_name(this_event(), state.document)}"'
    return answer


@blueprint.post("/<name>/printed")
@event_roles(Role.ORGANISER, Role.DESK)
def printed(name: str) -> Response:
    """These cards were printed: nobody gets them again before something on them changes."""
    state = _state(name)
    which = "all" if request.form.get("which") == "all" else "changed"
    with transaction(actor=visitor().id) as session:
        run = record_print(session, this_event(), state, which=which, seen=request.form.get("seen", ""))
    tell(_("Recorded."), ngettext("%(num)d card was printed.", "%(num)d cards were printed.", run.count))
    return _back(state)


@blueprint.post("/<name>/collected")
@event_roles(Role.ORGANISER, Role.DESK)
def collected(name: str) -> Response:
    """The void cards were taken back."""
    state = _state(name)
    count = len(state.delta.void)
    with transaction(actor=visitor().id) as session:
        record_taken_back(session, this_event(), state, seen=request.form.get("seen", ""))
    tell(_("Recorded."), ngettext("%(num)d card was taken back.", "%(num)d cards were taken back.", count))
    return _back(state)


def _wished(name: str) -> tuple[Document, Wish]:
    document = CARD_DOCUMENTS.get(name)
    if document is None or not document.may_print(role()):
        abort(404)
    return document, wish_of_request(document)


def _glances() -> Glances:
    found: Glances = current_app.extensions.setdefault("eventmgr_glances", Glances())
    return found


def _state(name: str) -> State:
    document, wish = _wished(name)
    return card_state(db.session(), this_event(), document, wish=wish)


def _back(state: State) -> Response:
    return redirect(url_for("documents_changed.cards", name=state.document.name, size=state.variant or None), 303)


def _why(changed: tuple[str, ...]) -> str:
    """`Changed: rank, post`; nothing was printed before where nothing changed."""
    if not changed:
        return str(_("New"))
    return str(_("Changed: %(what)s", what=", ".join(_(words) for words in field_words(changed))))


def _void(document: Document, cards: Sequence[Standing]) -> list[str]:
    """What stands on the void cards; withheld names show for organisers only (E-23)."""
    hidden: frozenset[str] = frozenset()
    if role() is not Role.ORGANISER and document.which is not DocumentKind.PLATES:
        hidden = withheld_people(db.session(), this_event())
    return [str(_("Name withheld")) if card.key in hidden else card.label for card in cards]
