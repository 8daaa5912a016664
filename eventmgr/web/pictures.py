"""Pictures that are handed in and shown: the form that takes one, the answer that is one."""

from flask import make_response, request
from flask_babel import lazy_gettext as _l
from flask_wtf.file import FileField, FileRequired
from werkzeug.wrappers import Response

from eventmgr.web.forms import PageForm

TAKEN = "image/png,image/jpeg,image/webp"


class PictureForm(PageForm):
    """One picture. It is judged by its bytes (`files.images`), never by its name."""

    picture = FileField(
        _l("Picture"), validators=[FileRequired(_l("Choose a picture first."))], render_kw={"accept": TAKEN}
    )

    def given(self) -> tuple[bytes, str]:
        """The bytes that came and the name they came under."""
        return self.picture.data.read(), self.picture.data.filename or ""


def picture_answer(data: bytes, *, media_type: str, sha256: str) -> Response:
    """A picture for this visitor alone: kept by no cache between us, asked for again each time, sent if it changed."""
    answer = make_response(data)
    answer.mimetype = media_type
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.headers["Content-Disposition"] = "inline"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.set_etag(sha256)
    answer.make_conditional(request)
    return answer
