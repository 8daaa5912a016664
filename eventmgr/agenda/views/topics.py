"""Topics, in two levels, and what the programme says of them."""

from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response
from wtforms.fields.choices import SelectChoice

from eventmgr.agenda import services
from eventmgr.agenda.forms import TopicForm
from eventmgr.agenda.models import Topic
from eventmgr.agenda.queries import public_topic_tree, topic_of_event, topic_tree, topics_of_event
from eventmgr.agenda.views.blueprint import EDITORS, blueprint
from eventmgr.agenda.views.saving import Outcome, attempt, status_of
from eventmgr.agenda.views.seeing import may_edit, sees_all
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.visitor import visitor

Page = tuple[str, int]


@blueprint.get("/topics")
@event_roles()
def topics() -> str:
    """The topics with the sessions and minutes they get, and those that nothing covers."""
    tree = (topic_tree if sees_all() else public_topic_tree)(db.session(), this_event())
    return render_template(
        "agenda/topics.html",
        tree=tree,
        count=sum(1 + len(topic.below) for topic in tree),
        open_topics=[topic for topic in tree if not topic.covered],
        may_edit=may_edit(),
    )


@blueprint.route("/topics/new", methods=["GET", "POST"])
@event_roles(*EDITORS)
def new_topic() -> Response | Page:
    """A new topic; the address may say below which: `?below=3`."""
    form = TopicForm(data={"parent_id": request.args.get("below", "")})
    parents = _offer_parents(form, topic=None)
    if not form.validate_on_submit():
        return _page(form)
    outcome = attempt(form, lambda session: services.add_topic(session, this_event(), **_said(form, parents)))
    if not outcome.done:
        return _page(form)
    flash(_("Topic added."), "ok")
    return redirect(url_for("agenda.topics"))


@blueprint.route("/topics/<int(max=2147483647):topic_id>", methods=["GET", "POST"])
@event_roles(*EDITORS)
def edit_topic(topic_id: int) -> Response | Page:
    """Change a topic, or put it below another."""
    topic = topic_of_event(db.session(), this_event(), topic_id)
    form = TopicForm(obj=topic)
    parents = _offer_parents(form, topic=topic)
    if not form.validate_on_submit():
        return _page(form, topic=topic)
    version = form.version.data or 0
    outcome = attempt(
        form,
        lambda session: services.edit_topic(session, topic, version=version, **_said(form, parents)),
        row=topic,
    )
    if not outcome.done:
        return _page(form, topic=topic, outcome=outcome)
    flash(_("Topic saved."), "ok")
    return redirect(url_for("agenda.topics"))


@blueprint.post("/topics/<int(max=2147483647):topic_id>/up")
@event_roles(*EDITORS)
def move_topic(topic_id: int) -> Response:
    """Put a topic one place higher among those of its level."""
    with transaction(actor=visitor().id) as session:
        moved = topic_of_event(session, this_event(), topic_id)
        every = topics_of_event(session, this_event())
        beside = [topic for topic in every if topic.parent_id == moved.parent_id]
        place = beside.index(moved)
        if place:
            every.remove(moved)
            every.insert(every.index(beside[place - 1]), moved)
            services.order_topics(session, this_event(), every)
    return redirect(url_for("agenda.topics"))


@blueprint.post("/topics/<int(max=2147483647):topic_id>/delete")
@event_roles(*EDITORS)
def delete_topic(topic_id: int) -> Response:
    """Delete a topic that no session treats."""
    topic = topic_of_event(db.session(), this_event(), topic_id)
    with transaction(actor=visitor().id) as session:
        services.delete_topic(session, topic)
    flash(_("Topic deleted."), "ok")
    return redirect(url_for("agenda.topics"))


def _offer_parents(form: TopicForm, *, topic: Topic | None) -> dict[str, Topic]:
    first = [row for row in topics_of_event(db.session(), this_event()) if row.parent_id is None and row is not topic]
    form.parent_id.choices = [
        SelectChoice("", _("Nothing: it is a topic of its own")),
        *(SelectChoice(str(row.id), row.text) for row in first),
    ]
    if form.parent_id.data in (None, "None"):
        form.parent_id.data = ""
    return {str(row.id): row for row in first}


def _said(form: TopicForm, parents: dict[str, Topic]) -> dict[str, Any]:
    return {
        "text": form.text.data or "",
        "parent": parents.get(form.parent_id.data),
        "description": form.description.data or "",
        "source": form.source.data or "",
    }


def _page(form: TopicForm, *, topic: Topic | None = None, outcome: Outcome[Topic] | None = None) -> Page:
    page = render_template(
        "agenda/topic_form.html", form=form, topic=topic, differences=outcome.differences if outcome else None
    )
    return page, outcome.status if outcome else status_of(form)
