"""Files that people handed in: always saved, never shown inside a page of ours."""

from io import BytesIO

from flask import send_file
from werkzeug.wrappers import Response


def download_answer(data: bytes, *, name: str, media_type: str) -> Response:
    """`data` as a download under `name`, for this visitor alone."""
    answer = send_file(BytesIO(data), mimetype=media_type, as_attachment=True, download_name=name)
    answer.headers["Cache-Control"] = "private, no-store"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer
