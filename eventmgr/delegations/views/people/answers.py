"""Files that were handed in as answers: downloads for organisers, and taking one out."""

from flask import abort, redirect, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.delegations.queries import participation_by_id
from eventmgr.delegations.views.people.blueprint import NUMBER, ONE, blueprint
from eventmgr.events.current import this_event
from eventmgr.files.current import stored_bytes
from eventmgr.files.queries import file_in_event
from eventmgr.questions.queries import answers_of, question_in_event
from eventmgr.questions.rules import question_key
from eventmgr.questions.services import save_answers
from eventmgr.web.access import event_roles
from eventmgr.web.downloads import download_answer
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

FILE = f"{ONE}/answers/<{NUMBER}:question_id>"


@blueprint.get(FILE)
@event_roles(Role.ORGANISER)
def answer_file(participation_id: int, question_id: int) -> Response:
    """The file that somebody handed in; each download is recorded."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    question = question_in_event(db.session(), this_event().id, question_id)
    given = answers_of(db.session(), this_event().id, [row.id])[row.id].get(question_key(question.id))
    if given is None or given.file_id is None:
        abort(404)
    file = file_in_event(db.session(), this_event().id, given.file_id)
    data = stored_bytes(file.sha256)
    if data is None:
        abort(404)
    with transaction(actor=visitor().id) as session:
        note(session, "downloaded a file", target=f"stored_file:{file.id}", event_id=this_event().id)
    return download_answer(data, name=file.name, media_type=file.media_type)


@blueprint.post(f"{FILE}/remove")
@event_roles(Role.ORGANISER)
def answer_file_remove(participation_id: int, question_id: int) -> Response:
    """Take the file out of the answers."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    question = question_in_event(db.session(), this_event().id, question_id)
    with transaction(actor=visitor().id) as session:
        save_answers(session, row, {question_key(question.id): None})
    tell(_("The file is taken out."))
    return redirect(url_for("people.person", participation_id=row.id, _anchor="questions"))
