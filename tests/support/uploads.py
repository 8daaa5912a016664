"""Files sent as a browser sends them."""

from io import BytesIO

from werkzeug.test import TestResponse

from tests.support.visitors import Visitor


def upload(
    visitor: Visitor, path: str, data: bytes, *, name: str = "picture.png", field: str = "picture"
) -> TestResponse:
    """Submit a form with one file; no `name` is a form whose file was not chosen."""
    answer = visitor.send(path, {field: (BytesIO(data), name)}, content_type="multipart/form-data")
    answer.request.environ["wsgi.input"].close()  # a large one was written to a file of the client's
    return answer
