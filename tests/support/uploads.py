"""Files sent as a browser sends them, and pictures that were handed in before."""

from io import BytesIO

from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from eventmgr.events.models import Event
from eventmgr.files.current import files_folder
from eventmgr.files.enums import FileKind
from eventmgr.files.models import StoredFile
from eventmgr.files.papers import store_paper
from eventmgr.files.services import store_image
from tests.files.pictures import picture
from tests.support.factories import NOON_UTC
from tests.support.visitors import Visitor


def upload(
    visitor: Visitor, path: str, data: bytes, *, name: str = "picture.png", field: str = "picture"
) -> TestResponse:
    """Submit a form with one file; no `name` is a form whose file was not chosen."""
    answer = visitor.send(path, {field: (BytesIO(data), name)}, content_type="multipart/form-data")
    answer.request.environ["wsgi.input"].close()  # a large one was written to a file of the client's
    return answer


def make_image(session: Session, event: Event, *, kind: FileKind = FileKind.LOGO) -> StoredFile:
    """A picture that was handed in, kept in the folder of the application that runs."""
    return store_image(
        session,
        event.id,
        data=picture((40, 50)),
        kind=kind,
        name="picture.png",
        by=None,
        at=NOON_UTC,
        folder=files_folder(),
    )


def make_paper(session: Session, event: Event, *, kind: FileKind = FileKind.ANSWER) -> StoredFile:
    """A paper that was handed in, kept in the folder of the application that runs."""
    sent = b"%PDF-1.4 a sample paper", "paper.pdf"
    return store_paper(session, event.id, sent=sent, kind=kind, by=None, at=NOON_UTC, folder=files_folder())
