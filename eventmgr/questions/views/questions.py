"""The event's own questions: add, change, order, retire."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.questions.forms.question import QuestionForm, data_of
from eventmgr.questions.models import Question
from eventmgr.questions.queries import question_in_event
from eventmgr.questions.services import add_question, ask_again, change_question, move_question, retire_question
from eventmgr.questions.views.blueprint import ONE, blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import Sent, submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.route("/questions/new", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def new() -> Response | tuple[str, int]:
    """One more question."""
    form = QuestionForm()

    def save(session: Session) -> None:
        add_question(session, this_event().id, **form.values())

    sent = submit(form, save)
    if not sent.saved:
        return _page(form, None, sent), sent.status
    tell(_("Question added."))
    return redirect(url_for("questions.registration", _anchor="questions"))


@blueprint.route(ONE, methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def question(question_id: int) -> Response | tuple[str, int]:
    """Change the words of a question, its choices, whom it is asked of."""
    row = question_in_event(db.session(), this_event().id, question_id)
    form = QuestionForm(data=data_of(row))

    def save(session: Session) -> None:
        change_question(session, this_event().id, question_id=question_id, version=form.version.data, **form.values())

    sent = submit(form, save, row=row)
    if not sent.saved:
        return _page(form, row, sent), sent.status
    tell(_("Question saved."))
    return redirect(url_for("questions.registration", _anchor="questions"))


@blueprint.post(f"{ONE}/earlier")
@event_roles(Role.ORGANISER)
def earlier(question_id: int) -> Response:
    """One place up."""
    return _moved(question_id, -1)


@blueprint.post(f"{ONE}/later")
@event_roles(Role.ORGANISER)
def later(question_id: int) -> Response:
    """One place down."""
    return _moved(question_id, 1)


def _moved(question_id: int, steps: int) -> Response:
    with transaction(actor=visitor().id) as session:
        move_question(session, this_event().id, question_id=question_id, steps=steps)
    return redirect(url_for("questions.registration", _anchor=f"question-{question_id}"))


@blueprint.post(f"{ONE}/retire")
@event_roles(Role.ORGANISER)
def retire(question_id: int) -> Response:
    """Ask it no more; the answers stay."""
    with transaction(actor=visitor().id) as session:
        row = retire_question(session, this_event().id, question_id=question_id)
    tell(_("“%(question)s” is asked no more.", question=row.label), _("The answers are kept."))
    return redirect(url_for("questions.registration", _anchor="questions"))


@blueprint.post(f"{ONE}/again")
@event_roles(Role.ORGANISER)
def again(question_id: int) -> Response:
    """Ask it again."""
    with transaction(actor=visitor().id) as session:
        row = ask_again(session, this_event().id, question_id=question_id)
    tell(_("“%(question)s” is asked again.", question=row.label))
    return redirect(url_for("questions.registration", _anchor=f"question-{question_id}"))


def _page(form: QuestionForm, row: Question | None, sent: Sent) -> str:
    return render_template("questions/question.html", form=form, row=row, stale=sent.stale)
