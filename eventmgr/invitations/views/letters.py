"""Letters with their private links: printed by a button, because each print renews the links."""

from flask import current_app, make_response
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.config import Settings
from eventmgr.database import transaction
from eventmgr.documents.collecting import collector_at_rest
from eventmgr.documents.images import images_from
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.files.current import stored_bytes
from eventmgr.invitations.printing import letters_content
from eventmgr.invitations.services import letter_links
from eventmgr.invitations.views.blueprint import blueprint, ticked
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.visitor import visitor
from eventmgr.words import N_


@blueprint.post("/letters.pdf")
@event_roles(Role.ORGANISER)
def letters() -> Response:
    """The letters of whoever is ticked, each with a new private link; the links before them are closed."""
    from eventmgr.documents.letters import render_letters  # the libraries of the prints are heavy

    rows = ticked()
    if not rows:
        raise RefusedError(N_("Tick at least one delegation."))
    settings: Settings = current_app.extensions["eventmgr"]
    with transaction(actor=visitor().id) as session:
        links = letter_links(session, this_event(), rows, public_address=settings.public_address)
        only = [row.id for row in rows]
        content = letters_content(session, this_event(), as_of=clock.now(), links=links, only=only)
        note(session, "printed", target="document:invitations", event_id=this_event().id, reason="with links")
        with images_from(stored_bytes), collector_at_rest():
            data = render_letters(content)
    answer = make_response(data)
    answer.mimetype = "application/pdf"
    answer.headers["Content-Disposition"] = f'attachment; filename="{this_event().code}-invitations.pdf"'
    return answer
