"""Papers that delegations handed in: downloads, each of them recorded."""

from flask import abort
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.files.current import stored_bytes
from eventmgr.registration.queries import paper_in_event
from eventmgr.registration.views.blueprint import NUMBER
from eventmgr.registration.views.desk.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.downloads import download_answer
from eventmgr.web.roles import Role
from eventmgr.web.visitor import visitor


@blueprint.get(f"/papers/<{NUMBER}:paper_id>")
@event_roles(Role.ORGANISER)
def paper(paper_id: int) -> Response:
    """One paper as a download."""
    row = paper_in_event(db.session(), this_event().id, paper_id)
    data = stored_bytes(row.file.sha256)
    if data is None:
        abort(404)
    with transaction(actor=visitor().id) as session:
        note(session, "downloaded a file", target=f"stored_file:{row.file_id}", event_id=this_event().id)
    return download_answer(data, name=row.file.name, media_type=row.file.media_type)
